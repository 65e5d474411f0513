/** Dates written out: "July 4, 2011", "4 July", "Thursday, June 9, 2023", with what ties to them: "July 4-6". */
import type { Meaning, Slot, Year } from "../meaning";
import {
  DATE_PREPOSITIONS,
  endsPhrase,
  isCapital,
  isHyphenated,
  isLowerWord,
  isRangeDash,
  isTouching,
  lowerAt,
  wordAt,
  type Found,
  type Scan,
} from "./found";
import { numericDate } from "./numeric";
import { yearAfter } from "./years";

/** At a month's name. */
export function monthFirst(scan: Scan, at: number): Found | null {
  const word = wordAt(scan, at);
  if (word?.month === undefined) return null;
  const month = word.month;
  let next = at + 1;
  // "Sept . 30": a stop that stands off the word.
  if (
    lowerAt(scan, next) === "." &&
    isTouching(scan, next) &&
    dayNumber(scan, next + 1) &&
    !scan.tokens[next + 1]?.lineBefore
  )
    next++;
  if (lowerAt(scan, next) === "the" && wordAt(scan, next + 1)?.ordinal !== undefined) next++;

  const day = isCapital(scan, at) || !word.doubtful ? dayNumber(scan, next) : null;
  if (day && !isCounting(scan, next)) {
    const year = yearAfter(scan, next + 1) ?? yearOfAttacks(scan, next + 1, month, day);
    const slot: Slot = { is: "day", month, day };
    const found = dated(at, year?.last ?? next + 1, slot, year?.year, next);
    return year ? found : withRangeEnd(scan, found, month);
  }
  const year = isCapital(scan, at) || !word.doubtful ? yearAfter(scan, at + 1) : null;
  if (!year && !isMonthName(scan, at)) return null;
  return dated(at, year?.last ?? at + 1, { is: "month", month }, year?.year);
}

/** "The Sept. 11 attacks" have their year by now, as "9/11" has. */
function yearOfAttacks(scan: Scan, at: number, month: number, day: number): { year: Year; last: number } | null {
  const isTheirs = month === 9 && day === 11 && /^(?:attack|terror|hijack)/.test(lowerAt(scan, at));
  return isTheirs ? { year: 2001, last: at } : null;
}

/** At a number before a month: "4 July", "the 4th of July", "9 to 11 May". */
export function dayFirst(scan: Scan, at: number): Found | null {
  const day = dayNumber(scan, at);
  if (!day) return null;
  let last = at + 1;
  let end: { at: number; day: number } | null = null;
  if (isRangeWord(scan, last)) {
    const second = dayNumber(scan, last + 1);
    if (second && second > day) {
      end = { at: last + 1, day: second };
      last += 2;
    }
  }
  if (lowerAt(scan, last) === "of") last++;
  const month = wordAt(scan, last);
  if (month?.month === undefined || (month.doubtful && !isCapital(scan, last))) return null;
  // "2 March for Life organisers", "1 May" is a date, "200 May" was none; a day of two figures at most is settled above.
  const year = yearAfter(scan, last + 1);
  const until = year?.last ?? last + 1;
  const own = dated(at, until, { is: "day", month: month.month, day }, year?.year, at);
  if (!end) return own;
  const second = dated(end.at, until, { is: "day", month: month.month, day: end.day }, year?.year, end.at);
  return { ...own, last: at + 1, also: [second] };
}

/** At a weekday's name with a date after it: "Thursday, June 9, 2023", "Thursday 6 June", "Monday the 4th". */
export function weekdayFirst(scan: Scan, at: number): Found | null {
  const word = wordAt(scan, at);
  if (word?.weekday === undefined || word.plural) return null;
  let next = at + 1;
  if (lowerAt(scan, next) === "," || (lowerAt(scan, next) === "." && isTouching(scan, next))) next++;
  if (lowerAt(scan, next) === "the") next++;
  const date = monthFirst(scan, next) ?? dayFirst(scan, next) ?? numericDate(scan, next);
  if (date && (date.dayAt !== undefined || date.meaning.kind === "numeric") && !date.slugOnly) {
    const { meaning } = date;
    const known: Meaning =
      meaning.kind === "slot" && meaning.slot.is === "day"
        ? { ...meaning, slot: { ...meaning.slot, weekday: word.weekday } }
        : meaning;
    return { ...date, first: at, meaning: known, weekdayAt: at };
  }
  // "Monday the 4th": the number must be an ordinal and close the phrase.
  const ordinal = wordAt(scan, next)?.ordinal;
  if (ordinal !== undefined && ordinal <= 31 && lowerAt(scan, next - 1) === "the" && endsPhrase(scan, next + 1)) {
    const meaning: Meaning = { kind: "weekday", weekday: word.weekday, dayOfMonth: ordinal };
    return { first: at, last: next + 1, meaning, weekdayAt: at, dayAt: next };
  }
  return null;
}

function dated(first: number, last: number, slot: Slot, year: Year | undefined, dayAt?: number): Found {
  const meaning: Meaning = year === undefined ? { kind: "slot", slot } : { kind: "slot", slot, year };
  if (dayAt === undefined) return { first, last, meaning };
  return { first, last, meaning, dayAt, order: dayAt === first ? "day-first" : "month-first" };
}

/** The second day of "July 4-6", "July 4 to 6", "April 24 and 25"; the year after it counts for both. */
function withRangeEnd(scan: Scan, found: Found, month: number): Found {
  const at = found.last;
  const joined = isRangeWord(scan, at) || lowerAt(scan, at) === "and";
  const day = joined ? dayNumber(scan, at + 1) : null;
  const start = found.meaning.kind === "slot" && found.meaning.slot.is === "day" ? found.meaning.slot.day : 0;
  if (!day || day <= start || isCounting(scan, at + 1) || wordAt(scan, at + 2)?.month !== undefined) return found;
  const year = yearAfter(scan, at + 2);
  if (!year && lowerAt(scan, at) === "and" && !endsPhrase(scan, at + 2)) return found;
  const second: Found = {
    ...dated(at + 1, year?.last ?? at + 2, { is: "day", month, day }, year?.year, at + 1),
    order: "month-first",
  };
  const meaning: Meaning =
    year && found.meaning.kind === "slot" ? { ...found.meaning, year: year.year } : found.meaning;
  return { ...found, meaning, also: [second] };
}

const RANGE_WORDS: ReadonlySet<string> = new Set(["to", "through", "until", "till", "thru"]);

const isRangeWord = (scan: Scan, at: number): boolean => isRangeDash(scan, at) || RANGE_WORDS.has(lowerAt(scan, at));

/** A day of the month, "4" or "4th": 1 to 31, no decimal. */
function dayNumber(scan: Scan, at: number): number | null {
  const word = wordAt(scan, at);
  const value = word?.ordinal ?? (word && word.figures > 0 && word.figures <= 2 ? word.cardinal : undefined);
  return value !== undefined && value >= 1 && value <= 31 && Number.isInteger(value) ? value : null;
}

/** True for a number that counts something: "March 5 percent higher", "May 3-2", "June 6:30". */
function isCounting(scan: Scan, at: number): boolean {
  const next = lowerAt(scan, at + 1);
  if (next === "%" || next === "percent" || next === "per" || next === "million" || next === "billion") return true;
  if (next === ":" && isTouching(scan, at + 1) && isTouching(scan, at + 2)) return true;
  return wordAt(scan, at + 1)?.unit !== undefined && !isCapital(scan, at + 1);
}

/**
 * A bare month: one that is no other word, or one with a capital where a month would stand. "Mr. May", "Theresa May
 * said", "March on", "may" stay out.
 */
function isMonthName(scan: Scan, at: number): boolean {
  const word = wordAt(scan, at);
  if (!isCapital(scan, at)) return false;
  // A name goes on: "April Jones", "June Brown", "August Wilson"; months seldom stand before a name.
  const before = lowerAt(scan, at - 1);
  const asked =
    DATE_PREPOSITIONS.has(before) ||
    wordAt(scan, at - 1)?.which !== undefined ||
    wordAt(scan, at - 1)?.edge !== undefined ||
    before === "every" ||
    before === "each" ||
    before === "'s" ||
    before === "the" ||
    isHyphenated(scan, at - 1);
  if (word?.doubtful) {
    if (before === "the" && isLowerWord(scan, at + 1) && !endsPhrase(scan, at + 1)) return true;
    // "In May", "since March", "by May or June"; not "to May" ("said to May"), not "of March of Dimes".
    if (
      !asked ||
      before === "and" ||
      before === "the" ||
      before === "of" ||
      before === "for" ||
      before === "to" ||
      before === "or"
    ) {
      return besideMonth(scan, at);
    }
    return !isName(scan, at + 1);
  }
  const listed = before === "and" || before === "or" || before === "of";
  return (asked && !listed) || !isName(scan, at + 1) || scan.words[at + 1]?.head === true;
}

/** "May or June", "April to May", "March-April": the other month speaks for it. */
function besideMonth(scan: Scan, at: number): boolean {
  const sure = (other: number): boolean => {
    const word = wordAt(scan, other);
    return (
      word?.month !== undefined && isCapital(scan, other) && (!word.doubtful || wordAt(scan, other - 1)?.figures === 4)
    );
  };
  return sure(at - 2) || sure(at + 2);
}

/** A capitalised word that is no date: most likely the rest of a name. */
const isName = (scan: Scan, at: number): boolean =>
  isCapital(scan, at) && scan.words[at] === undefined && scan.tokens[at]?.kind === "word" && !isTouching(scan, at);
