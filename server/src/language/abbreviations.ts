/**
 * Abbreviations whose full stop belongs to the word, lower case and without that stop.
 * Source: the abbreviation chapters of the AP and Reuters handbooks as working editors know them; written for Copydesk.
 */

/** Those that hardly ever end a sentence: a word follows them. */
export const LEADING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    "mr mrs ms mx dr prof rev fr sr. hon gov lt sgt cpl pvt gen adm maj col capt cmdr brig sen sens rep reps pres supt det insp " +
    "st ste mt ft messrs mmes atty dist asst vs v no nos fig figs art vol pp ed eds trans cf e.g i.e viz ca approx est"
  ).split(" "),
);

/** Those that may end one: only what follows can tell. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...LEADING_ABBREVIATIONS,
  ...(
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun " +
    "jr sr inc corp co cos ltd llc plc bros ave blvd rd dept univ assn intl natl govt mfg etc al " +
    "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa " +
    "tenn tex va vt wash wis wyo ont que"
  ).split(" "),
]);
