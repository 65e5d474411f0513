/**
 * The words of dates, lower case; abbreviations with and without their stop. Written for Copydesk from the date
 * chapters of the style books (AP, Reuters, Guardian) and the TimeML annotation guidelines.
 */

/** Words for each month, January first. */
export const MONTH_WORDS: readonly string[] = [
  "january jan jan.",
  "february feb feb.",
  "march mar mar.",
  "april apr apr.",
  "may",
  "june jun jun.",
  "july jul jul.",
  "august aug aug.",
  "september sept sept. sep sep.",
  "october oct oct.",
  "november nov nov.",
  "december dec dec.",
];

/** Words for each weekday, Sunday first. */
export const WEEKDAY_WORDS: readonly string[] = [
  "sunday sun sun.",
  "monday mon mon.",
  "tuesday tue tue. tues tues.",
  "wednesday wed wed.",
  "thursday thu thu. thur thur. thurs thurs.",
  "friday fri fri.",
  "saturday sat sat.",
];

/** Months and weekdays that are other words too, so that a capital and company are asked for. */
export const DOUBTFUL_WORDS: ReadonlySet<string> = new Set(
  "may march mar jan dec jun sun sat mon wed fri thu tue sun. sat. wed.".split(" "),
);

/** Plurals that mean a habit or several such days: "Mondays". */
export const WEEKDAY_PLURALS: readonly string[] = [
  "sundays",
  "mondays",
  "tuesdays",
  "wednesdays",
  "thursdays",
  "fridays",
  "saturdays",
];

/** Singular, plural, for each unit. */
export const UNIT_WORDS = {
  second: ["second sec sec.", "seconds secs"],
  minute: ["minute min min.", "minutes mins"],
  hour: ["hour hr hr.", "hours hrs"],
  day: ["day", "days"],
  weekend: ["weekend", "weekends"],
  week: ["week", "weeks"],
  fortnight: ["fortnight", "fortnights"],
  month: ["month", "months"],
  quarter: ["quarter", "quarters"],
  half: ["half", "halves"],
  year: ["year yr yr.", "years yrs"],
  decade: ["decade", "decades"],
  century: ["century", "centuries"],
} as const;

export const SEASON_WORDS = {
  SP: "spring springtime",
  SU: "summer summertime",
  FA: "autumn fall",
  WI: "winter wintertime",
} as const;

export const PART_OF_DAY_WORDS = {
  MO: "morning mornings dawn daybreak sunrise",
  MI: "midday lunchtime",
  AF: "afternoon afternoons",
  EV: "evening evenings dusk sunset",
  NI: "night nights overnight",
  DT: "daytime",
} as const;

export const CARDINAL_WORDS: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

export const SCALE_WORDS: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1000,
  million: 1_000_000,
  billion: 1_000_000_000,
};

export const ORDINAL_WORDS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
};

/** "The nineties": the decade's tens. */
export const DECADE_WORDS: Readonly<Record<string, number>> = {
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
};

/** "Several", "a few": how many is left open. */
export const OPEN_AMOUNTS: ReadonlySet<string> = new Set("several few many some numerous countless".split(" "));

/** Words that point back, ahead or here, before a unit, a weekday, a month or a season. */
export const WHICH_WORDS = {
  last: "last past",
  next: "next coming upcoming forthcoming",
  this: "this current present",
  previous: "previous preceding prior",
  following: "following subsequent ensuing succeeding",
  that: "that same",
} as const;

/** How sharp the figure is, before it: the words, and the TIMEX3 modifier. */
export const APPROXIMATIONS = {
  about: "APPROX",
  around: "APPROX",
  approximately: "APPROX",
  roughly: "APPROX",
  some: "APPROX",
  nearly: "LESS_THAN",
  almost: "LESS_THAN",
  over: "MORE_THAN",
  under: "LESS_THAN",
  "more than": "MORE_THAN",
  "less than": "LESS_THAN",
  "fewer than": "LESS_THAN",
  "at least": "EQUAL_OR_MORE",
  "at most": "EQUAL_OR_LESS",
  "no more than": "EQUAL_OR_LESS",
  "not more than": "EQUAL_OR_LESS",
  "no less than": "EQUAL_OR_MORE",
  "no fewer than": "EQUAL_OR_MORE",
  "up to": "EQUAL_OR_LESS",
  "as many as": "EQUAL_OR_LESS",
  "as long as": "EQUAL_OR_LESS",
  "as little as": "EQUAL_OR_MORE",
  "as early as": "START",
  "as late as": "END",
  "well over": "MORE_THAN",
  "just over": "MORE_THAN",
  "just under": "LESS_THAN",
  "just about": "APPROX",
  "a little over": "MORE_THAN",
  "slightly more than": "MORE_THAN",
  "slightly less than": "LESS_THAN",
  "a little more than": "MORE_THAN",
  "little more than": "MORE_THAN",
  "just more than": "MORE_THAN",
  "well more than": "MORE_THAN",
  exactly: "",
} as const;

/** Which end of a period, before it. */
export const EDGE_WORDS = {
  START: "early earlier",
  MID: "mid",
  END: "late later",
} as const;

/** "The start of the year". */
export const EDGE_NOUNS = {
  START: "start beginning outset onset",
  MID: "middle midpoint",
  END: "end close ending",
} as const;

/** Words that are a date by themselves and say no day. */
export const VAGUE_WORDS = {
  past: "recently lately",
  present: "now currently nowadays presently",
  future: "",
} as const;

/** Days from today. */
export const DEICTIC_WORDS: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  yesterday: -1,
  tomorrow: 1,
};

/** Words for how often, and the unit they repeat by. */
export const SET_WORDS = {
  hourly: "hour",
  daily: "day",
  nightly: "day",
  weekly: "week",
  monthly: "month",
  quarterly: "quarter",
  yearly: "year",
  annually: "year",
} as const;

export const ZONE_WORDS =
  "gmt utc est edt et cst cdt ct mst mdt mt pst pdt pt bst cet cest eet eest ist jst msk hkt sgt aest aedt akst hst";

/** Words that the grammar knows by name, by what they do. */
export const GRAMMAR_WORDS = {
  the: "the",
  a: "a an",
  each: "each every",
  per: "per",
  meridiem: "a.m. p.m. am pm a.m p.m",
  oclock: "o'clock",
  noon: "noon",
  midnight: "midnight",
  fiscal: "fiscal financial",
  period: "period",
  times: "once twice thrice",
  half: "half",
  couple: "couple",
  pair: "pair",
  these: "these those",
  latest: "latest full entire whole",
  additional: "another additional extra further",

  ago: "ago",
  quarterly: "q1 q2 q3 q4",
  half1: "h1 h2",
  turn: "turn",
  corresponding: "corresponding comparable",
  recent: "recent",
  time: "future",
  latter: "latter final",
  scores: "dozens scores hundreds thousands millions tens",
} as const;
