/** Lengths of time, and the dates told by them: "six months", "two years ago", "a week from Thursday". */
import type { Meaning, Quantity, Unit } from "../meaning";
import { isHyphenated, isTouching, lowerAt, pastHyphen, wordAt, type Found, type Scan } from "./found";
import { countAt, halfAfter } from "./numbers";

/** Words between a number and its unit that leave the length as it is. */
export const MODIFIERS_OF_LENGTH: ReadonlySet<string> = new Set(
  (
    "more additional extra full further straight consecutive successive calendar trading working business school long whole " +
    "solid entire short fiscal other final remaining hectic tumultuous difficult tough"
  ).split(" "),
);

const CALENDARS: ReadonlySet<string> = new Set(["calendar", "fiscal"]);

export interface Length {
  readonly quantities: readonly Quantity[];
  readonly last: number;
  /** "two-year": written as one adjective. */
  readonly hyphenated: boolean;
}

/** A number and its unit, or several: "two years and three months", "an hour and 20 minutes". */
export function lengthAt(scan: Scan, at: number): Length | null {
  const first = oneLength(scan, at);
  if (!first) return null;
  const quantities: Quantity[] = [first.quantity];
  let last = first.last;
  const half = halfAfter(scan, last);
  if (half && typeof first.quantity.amount === "number") {
    quantities[0] = { amount: first.quantity.amount + half.amount, unit: first.quantity.unit };
    last = half.last;
  }
  for (let parts = 0; parts < 3 && !first.hyphenated; parts++) {
    let next = last;
    if (lowerAt(scan, next) === ",") next++;
    if (lowerAt(scan, next) === "and") next++;
    const more = oneLength(scan, next);
    const smaller = more && SIZES[more.quantity.unit] < SIZES[quantities[quantities.length - 1]?.unit ?? "second"];
    if (!more || !smaller || more.quantity.amount === "X") break;
    quantities.push(more.quantity);
    last = more.last;
  }
  return { quantities, last, hyphenated: first.hyphenated };
}

/** "60 Minutes", "48 Hours": a programme's name. */
function isTitle(scan: Scan, first: number, unitAt: number): boolean {
  const before = scan.tokens[first - 1];
  return (
    scan.tokens[unitAt]?.shape === "capital" && first > 0 && (before?.kind === "mark" || before?.shape === "lower")
  );
}

const SIZES: Readonly<Record<Unit, number>> = {
  second: 0,
  minute: 1,
  hour: 2,
  day: 3,
  weekend: 3,
  week: 4,
  fortnight: 4,
  month: 5,
  quarter: 6,
  half: 7,
  year: 8,
  decade: 9,
  century: 10,
};

function oneLength(scan: Scan, at: number): { quantity: Quantity; last: number; hyphenated: boolean } | null {
  const count = countAt(scan, at);
  const article = !count && wordAt(scan, at)?.role === "a";
  if (!count && !article) return null;
  let last = count ? count.last : at + 1;
  // "hundreds of years" aside, "of" goes only with "a couple of", settled in the number.
  const hyphenated = isHyphenated(scan, last);
  if (hyphenated) last = pastHyphen(scan, last);
  else if (MODIFIERS_OF_LENGTH.has(lowerAt(scan, last))) {
    // "From a fiscal year to a calendar year": a way of counting, no length.
    if (article && CALENDARS.has(lowerAt(scan, last))) return null;
    last++;
  }
  const unit = wordAt(scan, last);
  if (unit?.unit === undefined || (unit.unit === "half" && !unit.plural) || (unit.unit === "weekend" && article))
    return null;
  // "three quarters of voters" is a fraction; "a second man", "a quarter of the vote", "a minute" in a meeting too.
  if ((unit.unit === "quarter" || unit.unit === "half") && lowerAt(scan, last + 1) === "of" && count?.amount !== "X")
    return null;
  if (isTitle(scan, at, last)) return null;
  if (article && (unit.unit === "second" || unit.plural || (unit.unit === "quarter" && !isTouching(scan, last + 1))))
    return null;
  if (unit.unit === "second" && !unit.plural && !hyphenated && count?.amount !== 1) return null;
  if (hyphenated && lowerAt(scan, at - 1) === "-" && isTouching(scan, at)) return null;
  const amount = count?.amount ?? 1;
  return { quantity: { amount, unit: unit.unit }, last: last + 1, hyphenated };
}

/** True where an age stands: "52 years old", "97-year-old", "aged 12 months", "a 3-month-old". */
export function isAge(scan: Scan, last: number): boolean {
  const next = pastHyphen(scan, last);
  const word = lowerAt(scan, next);
  return word === "old" || word === "olds" || (word === "of" && lowerAt(scan, next + 1) === "age");
}

/** The date a length gives with what follows it, or the length itself; `first` is where the expression begins. */
export function lengthOrOffset(scan: Scan, first: number, length: Length): Found {
  const quantity = length.quantities[0];
  const after = length.hyphenated ? pastHyphen(scan, length.last) : length.last;
  const offset = quantity && offsetAfter(scan, after, quantity);
  if (offset) return { ...offset, first };
  let last = length.last;
  // "a year or two", "a day or so"
  if (lowerAt(scan, last) === "or" && lowerAt(scan, last + 1) === "so") {
    const loose = quantity && offsetAfter(scan, last + 2, quantity);
    if (loose) return { ...loose, first, mod: "APPROX" };
    return { first, last: last + 2, meaning: { kind: "duration", quantities: length.quantities }, mod: "APPROX" };
  }
  if (
    lowerAt(scan, last) === "or" &&
    wordAt(scan, last + 1)?.cardinal === 2 &&
    quantity?.amount === 1 &&
    !wordAt(scan, last + 2)?.unit
  ) {
    const loose = offsetAfter(scan, last + 2, quantity);
    if (loose) return { ...loose, first, mod: "APPROX" };
    last += 2;
  }
  if (isSomeDay(scan, first, length)) return { first, last, meaning: { kind: "vague", when: "future" } };
  return { first, last, meaning: { kind: "duration", quantities: length.quantities } };
}

/** "It will one day be the second largest": no day, and no length either. */
function isSomeDay(scan: Scan, first: number, { quantities, last }: Length): boolean {
  const [quantity] = quantities;
  return quantity?.amount === 1 && quantity.unit === "day" && last === first + 2 && HOPES.has(lowerAt(scan, first - 1));
}

const HOPES: ReadonlySet<string> = new Set("will would may might could can shall must to".split(" "));

/** "ago", "earlier", "later", "before", "from now", "from Thursday" after a length. */
export function offsetAfter(scan: Scan, at: number, quantity: Quantity): Found | null {
  const make = (last: number, direction: -1 | 1, from: "now" | "then" | Meaning): Found => ({
    first: at,
    last,
    meaning: { kind: "offset", quantity, direction, from },
  });
  switch (lowerAt(scan, at)) {
    case "ago": {
      // "a year ago today", "two weeks ago Monday"
      const day = wordAt(scan, at + 1);
      if (day?.deictic === 0 && lowerAt(scan, at + 1) === "today") {
        return make(at + 2, -1, { kind: "period", unit: "day", shift: 0 });
      }
      if (day?.weekday !== undefined && !day.doubtful && quantity.unit === "week" && !day.plural) {
        return { ...make(at + 2, -1, { kind: "weekday", weekday: day.weekday, which: "last" }), weekdayAt: at + 1 };
      }
      return make(at + 1, -1, "now");
    }
    case "hence":
      return make(at + 1, 1, "now");
    case "earlier":
    case "previously":
    case "beforehand":
      return make(at + 1, -1, "then");
    case "later":
    case "afterward":
    case "afterwards":
    case "thereafter":
      return make(at + 1, 1, "then");
    case "from": {
      if (lowerAt(scan, at + 1) === "now") return make(at + 2, 1, "now");
      return besideDate(scan, at, 1, make);
    }
    case "before":
    case "prior": {
      const to = lowerAt(scan, at) === "prior" && lowerAt(scan, at + 1) === "to" ? 1 : 0;
      const other = isOneDay(quantity) ? besideDate(scan, at + to, -1, make) : null;
      return other ?? (isBareBefore(scan, at) ? make(at + 1, -1, "then") : null);
    }
    case "after":
      return isOneDay(quantity) ? besideDate(scan, at, 1, make) : null;
    default:
      return null;
  }
}

/** "The day after Thanksgiving" names a day; "eight days after Oct. 12" is a length and a date. */
const isOneDay = ({ amount, unit }: Quantity): boolean => amount === 1 && unit === "day";

/** "two days before Christmas", "a week from Thursday": the other date is a day. */
function besideDate(
  scan: Scan,
  at: number,
  direction: -1 | 1,
  make: (last: number, direction: -1 | 1, from: Meaning) => Found,
): Found | null {
  const other = scan.expression(at + 1);
  if (!other) return null;
  const { kind } = other.meaning;
  const isDay =
    kind === "weekday" ||
    (kind === "slot" && (other.meaning.slot.is === "day" || other.meaning.slot.is === "holiday")) ||
    (kind === "period" && other.meaning.unit === "day");
  if (!isDay) return null;
  const found = make(other.last, direction, other.meaning);
  return kind === "weekday" && other.weekdayAt !== undefined ? { ...found, weekdayAt: other.weekdayAt } : found;
}

const BEFORE_ENDS: ReadonlySet<string> = new Set([
  ",",
  ".",
  ";",
  ":",
  "!",
  "?",
  ")",
  "”",
  '"',
  "’",
  "'",
  "--",
  "—",
  "and",
  "but",
]);

/** "the year before." at its phrase's end. */
const isBareBefore = (scan: Scan, at: number): boolean =>
  at + 1 >= scan.tokens.length || BEFORE_ENDS.has(lowerAt(scan, at + 1));

/** Before "hours" these make them times of the day at which something is done, and no length. */
const TIMETABLES: ReadonlySet<string> = new Set(
  (
    "working opening closing business visiting office daytime daylight evening morning night nighttime night-time school banking " +
    "trading peak rush off-peak regular normal usual irregular waking shift flexible reduced unsocial extended weekend weekday " +
    "overnight core man billable contact licensing drinking voting polling lunch dinner store shop library bar"
  ).split(" "),
);

/** Bare plurals: "for months", "in days", "years ago", "weeks of talks". */
export function bareUnits(scan: Scan, at: number): Found | null {
  const word = wordAt(scan, at);
  if (!word?.unit || !word.plural || word.unit === "half" || word.unit === "second" || word.unit === "weekend")
    return null;
  if (word.unit === "quarter" || (word.unit === "minute" && lowerAt(scan, at - 1) !== "in")) {
    if (lowerAt(scan, at + 1) !== "ago" && lowerAt(scan, at + 1) !== "later") return null;
  }
  if (word.unit === "hour" && TIMETABLES.has(lowerAt(scan, at - 1))) return null;
  const quantity: Quantity = { amount: "X", unit: word.unit };
  const offset = offsetAfter(scan, at + 1, quantity);
  if (offset) return { ...offset, first: at };
  // "weeks or months", "days and weeks"
  const joint = lowerAt(scan, at + 1);
  const other = joint === "or" || joint === "and" ? wordAt(scan, at + 2) : undefined;
  if (other?.unit && other.plural && SIZES[other.unit] > SIZES[word.unit]) {
    return { first: at, last: at + 3, meaning: { kind: "duration", quantities: [quantity] } };
  }
  return { first: at, last: at + 1, meaning: { kind: "duration", quantities: [quantity] } };
}
