/**
 * Holidays that news copy dates by. `on`: a fixed month and day, a weekday of a month (`nth` from its start, -1 its
 * last), `from`: the first such weekday on or after a day, or days from Easter Sunday. Source: public holiday calendars
 * of the countries and of the western churches.
 */
export type HolidayRule =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number; readonly after?: number }
  | { readonly month: number; readonly weekday: number; readonly from: number }
  | { readonly easter: number };

/** By name in lower case, apostrophes straight. */
export const HOLIDAYS: Readonly<Record<string, HolidayRule>> = {
  "new year's day": { month: 1, day: 1 },
  "new years day": { month: 1, day: 1 },
  "new year's": { month: 1, day: 1 },
  "new year's eve": { month: 12, day: 31 },
  "new years eve": { month: 12, day: 31 },
  epiphany: { month: 1, day: 6 },
  "martin luther king day": { month: 1, weekday: 1, nth: 3 },
  "martin luther king jr. day": { month: 1, weekday: 1, nth: 3 },
  "inauguration day": { month: 1, day: 20 },
  "groundhog day": { month: 2, day: 2 },
  "australia day": { month: 1, day: 26 },
  "republic day": { month: 1, day: 26 },
  "burns night": { month: 1, day: 25 },
  "waitangi day": { month: 2, day: 6 },
  "valentine's day": { month: 2, day: 14 },
  "presidents day": { month: 2, weekday: 1, nth: 3 },
  "presidents' day": { month: 2, weekday: 1, nth: 3 },
  "international women's day": { month: 3, day: 8 },
  "st. patrick's day": { month: 3, day: 17 },
  "st patrick's day": { month: 3, day: 17 },
  "st. david's day": { month: 3, day: 1 },
  "st david's day": { month: 3, day: 1 },
  "pakistan day": { month: 3, day: 23 },
  "april fools' day": { month: 4, day: 1 },
  "april fool's day": { month: 4, day: 1 },
  "earth day": { month: 4, day: 22 },
  "st. george's day": { month: 4, day: 23 },
  "st george's day": { month: 4, day: 23 },
  "anzac day": { month: 4, day: 25 },
  "shrove tuesday": { easter: -47 },
  "mardi gras": { easter: -47 },
  "ash wednesday": { easter: -46 },
  "palm sunday": { easter: -7 },
  "maundy thursday": { easter: -3 },
  "good friday": { easter: -2 },
  "holy saturday": { easter: -1 },
  easter: { easter: 0 },
  "easter sunday": { easter: 0 },
  "easter monday": { easter: 1 },
  "ascension day": { easter: 39 },
  pentecost: { easter: 49 },
  "whit monday": { easter: 50 },
  "may day": { month: 5, day: 1 },
  "victoria day": { month: 5, weekday: 1, from: 18 },
  "mother's day": { month: 5, weekday: 0, nth: 2 },
  "memorial day": { month: 5, weekday: 1, nth: -1 },
  "father's day": { month: 6, weekday: 0, nth: 3 },
  juneteenth: { month: 6, day: 19 },
  "canada day": { month: 7, day: 1 },
  "independence day": { month: 7, day: 4 },
  "fourth of july": { month: 7, day: 4 },
  "bastille day": { month: 7, day: 14 },
  "labor day": { month: 9, weekday: 1, nth: 1 },
  "labour day": { month: 9, weekday: 1, nth: 1 },
  "columbus day": { month: 10, weekday: 1, nth: 2 },
  "gandhi jayanti": { month: 10, day: 2 },
  halloween: { month: 10, day: 31 },
  "all saints' day": { month: 11, day: 1 },
  "all saints day": { month: 11, day: 1 },
  "guy fawkes night": { month: 11, day: 5 },
  "bonfire night": { month: 11, day: 5 },
  "armistice day": { month: 11, day: 11 },
  "veterans day": { month: 11, day: 11 },
  "remembrance day": { month: 11, day: 11 },
  "remembrance sunday": { month: 11, weekday: 0, nth: 2 },
  "st. andrew's day": { month: 11, day: 30 },
  "st andrew's day": { month: 11, day: 30 },
  "election day": { month: 11, weekday: 2, nth: 1, after: 1 },
  thanksgiving: { month: 11, weekday: 4, nth: 4 },
  "thanksgiving day": { month: 11, weekday: 4, nth: 4 },
  "black friday": { month: 11, weekday: 4, nth: 4, after: 1 },
  "cyber monday": { month: 11, weekday: 4, nth: 4, after: 4 },
  christmas: { month: 12, day: 25 },
  "christmas day": { month: 12, day: 25 },
  "christmas eve": { month: 12, day: 24 },
  "boxing day": { month: 12, day: 26 },
};

const on = (month: number, day: number): HolidayRule => ({ month, day });
const MAY_DAY = on(5, 1);
const MOTHERING_SUNDAY: HolidayRule = { easter: -21 };
const CANADIAN_THANKSGIVING: HolidayRule = { month: 10, weekday: 1, nth: 2 };
const FIRST_SUNDAY_OF_SEPTEMBER: HolidayRule = { month: 9, weekday: 0, nth: 1 };

/** The code of a country that is named and not known here. */
export const ELSEWHERE = "other";

/** Where a name means another day than above, by the country's ISO 3166 code; null where each province has its own. */
export const HOLIDAYS_ABROAD: Readonly<Record<string, Readonly<Record<string, HolidayRule | null>>>> = {
  us: { "independence day": on(7, 4) },
  in: { "independence day": on(8, 15), "republic day": on(1, 26), "labour day": MAY_DAY },
  pk: { "independence day": on(8, 14), "labour day": MAY_DAY },
  bd: { "independence day": on(3, 26), "labour day": MAY_DAY },
  lk: { "independence day": on(2, 4), "labour day": MAY_DAY },
  id: { "independence day": on(8, 17), "labour day": MAY_DAY, "labor day": MAY_DAY },
  my: { "independence day": on(8, 31), "labour day": MAY_DAY },
  sg: { "labour day": MAY_DAY },
  ph: { "independence day": on(6, 12), "labor day": MAY_DAY },
  ua: { "independence day": on(8, 24) },
  md: { "independence day": on(8, 27) },
  ge: { "independence day": on(5, 26) },
  am: { "independence day": on(9, 21) },
  kz: { "independence day": on(12, 16), "republic day": on(10, 25) },
  uz: { "independence day": on(9, 1) },
  pl: { "independence day": on(11, 11) },
  fi: { "independence day": on(12, 6) },
  ee: { "independence day": on(2, 24) },
  lv: { "independence day": on(11, 18) },
  lt: { "independence day": on(2, 16) },
  gr: { "independence day": on(3, 25) },
  al: { "independence day": on(11, 28) },
  it: { "republic day": on(6, 2), "labour day": MAY_DAY, "labor day": MAY_DAY },
  tr: { "republic day": on(10, 29), "labour day": MAY_DAY, "labor day": MAY_DAY },
  gb: { "mother's day": MOTHERING_SUNDAY },
  ie: { "mother's day": MOTHERING_SUNDAY },
  fr: { "labour day": MAY_DAY, "labor day": MAY_DAY },
  de: { "labour day": MAY_DAY, "labor day": MAY_DAY },
  es: { "labour day": MAY_DAY, "labor day": MAY_DAY },
  ca: { thanksgiving: CANADIAN_THANKSGIVING, "thanksgiving day": CANADIAN_THANKSGIVING },
  au: { "labour day": null, "father's day": FIRST_SUNDAY_OF_SEPTEMBER },
  nz: { "labour day": { month: 10, weekday: 1, nth: 4 }, "father's day": FIRST_SUNDAY_OF_SEPTEMBER },
  gh: { "independence day": on(3, 6) },
  ng: { "independence day": on(10, 1), "labour day": MAY_DAY },
  ke: { "independence day": on(12, 12), "labour day": MAY_DAY },
  zw: { "independence day": on(4, 18) },
  zm: { "independence day": on(10, 24), "labour day": MAY_DAY },
  ug: { "independence day": on(10, 9), "labour day": MAY_DAY },
  tz: { "independence day": on(12, 9) },
  mw: { "independence day": on(7, 6), "labour day": MAY_DAY },
  bw: { "independence day": on(9, 30) },
  sl: { "independence day": on(4, 27) },
  jm: { "independence day": on(8, 6), "labour day": on(5, 23) },
  tt: { "independence day": on(8, 31), "republic day": on(9, 24), "labour day": on(6, 19) },
  gy: { "independence day": on(5, 26), "republic day": on(2, 23), "labour day": MAY_DAY },
  mx: { "independence day": on(9, 16), "labor day": MAY_DAY },
  gt: { "independence day": on(9, 15) },
  hn: { "independence day": on(9, 15) },
  sv: { "independence day": on(9, 15) },
  cr: { "independence day": on(9, 15) },
  co: { "independence day": on(7, 20) },
  pe: { "independence day": on(7, 28) },
  br: { "independence day": on(9, 7), "labor day": MAY_DAY },
  ar: { "independence day": on(7, 9), "labor day": MAY_DAY },
  cl: { "independence day": on(9, 18), "labor day": MAY_DAY },
  lb: { "independence day": on(11, 22) },
  jo: { "independence day": on(5, 25) },
  [ELSEWHERE]: { "independence day": null, "republic day": null },
  // By the Hebrew calendar, a day in April or May.
  il: { "independence day": null },
};

/** The rule a name has in a country; null where which day it is cannot be told. */
export function holidayRule(name: string, country: string | undefined): HolidayRule | null {
  const abroad = country === undefined ? undefined : HOLIDAYS_ABROAD[country];
  if (abroad && Object.hasOwn(abroad, name)) return abroad[name] ?? null;
  return HOLIDAYS[name] ?? null;
}

/** Days that a name has stuck to: the days of the markets' falls, as every almanac has them. */
export const NAMED_DAYS: Readonly<
  Record<string, { readonly year: number; readonly month: number; readonly day: number }>
> = {
  "black monday": { year: 1987, month: 10, day: 19 },
  "black tuesday": { year: 1929, month: 10, day: 29 },
  "black wednesday": { year: 1992, month: 9, day: 16 },
  "black thursday": { year: 1929, month: 10, day: 24 },
};

/** Words that make a name of the weekday after them, and which day it was is not for the calendar to say. */
export const NAMING_WORDS: ReadonlySet<string> = new Set(
  "black bloody super manic ruby freaky fat blue casual throwback stormy spy".split(" "),
);

/** The first words of the names above: what makes the grammar look a name up. */
export const HOLIDAY_STARTS: ReadonlySet<string> = new Set(
  [...Object.keys(HOLIDAYS), ...Object.keys(NAMED_DAYS)].map((name) => name.split(" ")[0]?.replace(/'s?$/, "") ?? name),
);
