/**
 * Words that stand where a dateline's place stands and are none, and short places that are. Written for Copydesk; MIT.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Labels in capitals before a dash or colon, lower case: "EXCLUSIVE — …", "NOTE: …", "FIXED - …". */
export const LABELS: ReadonlySet<string> = list(
  "exclusive breaking update updated urgent alert flash bulletin live watch video photos gallery listen read analysis opinion comment " +
    "commentary editorial column letter letters review reviews preview recap explainer explained timeline profile interview feature " +
    "features special report reports insight investigation correction corrected clarification obituary obituaries podcast newsletter " +
    "sponsored advertisement note notes warning caution danger important attention notice tip todo fixme hint example caveat disclaimer " +
    "added changed fixed removed deprecated security unreleased news latest roundup alerts updates box factbox sport sports business politics world local culture travel " +
    "lifestyle opinions weather markets technology science health entertainment abstract summary background contact about copyright license " +
    "licence usage install installation introduction appendix chapter part section question answer ingredients method directions step " +
    "steps speaker moderator interviewer reporter host operator chairman president secretary senator governor minister unidentified male " +
    "female voice narrator who what when where why how day week spoiler error info debug fatal pros cons verdict draft final wrapup " +
    "advisory embargoed stocks sales profit shares poll polls survey result results score scores " +
    "subject from date sent agenda minutes present absent action decision decisions attendees",
);

/** Initials and short names of bodies and things, which a dash may follow at a paragraph's start, lower case. */
export const INITIALS: ReadonlySet<string> = list(
  "nato asean brics unesco unicef unhcr opec nasa covid covid-19 ukraine-war fifa uefa nafta usmca swift interpol europol eurozone " +
    "spacex openai nvidia gdpr lgbtq naacp nascar dhs daca medicare scotus potus flotus",
);

/** Places of four letters and fewer that stand alone in capitals, lower case. Longer ones need no list. */
export const SHORT_PLACES: ReadonlySet<string> = list(
  "rome lima oslo kyiv kiev riga baku bern bonn cork doha aden apia bari bath brno cali gaza giza graz hilo homs hull iasi ipoh " +
    "jena kano kiel kobe leon lodz lviv lyon male metz nara nice omsk oran osh orly pisa pune reno ruse sana san sfax spa suva taif " +
    "tver tyre ulm vigo waco ufa xian york yuma erie gary mesa napa ames elko ohio iowa utah cuba iraq iran mali peru chad oman fiji " +
    "laos togo guam agra amol ayr bel dili ely goa hue juba lome qom rio thun tula usak vail",
);

/** Words in small letters inside a place's name: "ROSTOV-on-DON", "CIUDAD de MEXICO", "near KHARKIV". */
export const PLACE_LINKS: ReadonlySet<string> = list(
  "of on the de del da do la le les al el upon am an der den sur under near aboard in and",
);
