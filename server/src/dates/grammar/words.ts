/** Single words and short phrases: "Monday", "now", "year-end", "the year 2000", "first nine months". */
import { lengthAt } from "./durations";
import { NAMING_WORDS } from "../../lexicon/holidays";
import type { Meaning } from "../meaning";
import { isCapital, isHyphenated, isTouching, lowerAt, pastHyphen, wordAt, type Found, type Scan } from "./found";
import { weekAfter } from "./week";
import { bareYear } from "./years";

/** "first nine months", "first two years", "last two weeks" is elsewhere. */
export function ordinalLength(scan: Scan, at: number): Found | null {
  const ordinal = wordAt(scan, at)?.ordinal;
  if (ordinal === undefined || wordAt(scan, at + 1)?.cardinal === undefined || isTouching(scan, at + 1)) return null;
  const length = lengthAt(scan, at + 1);
  return length && !length.hyphenated
    ? { first: at, last: length.last, meaning: { kind: "duration", quantities: length.quantities } }
    : null;
}

export function weekday(scan: Scan, at: number): Found | null {
  const word = wordAt(scan, at);
  const token = scan.tokens[at];
  if (word?.weekday === undefined || !token || token.shape === "lower") return null;
  // "Sun", "Sat", "Mon" alone are other words; "The Sun", "Wed" too.
  if (word.doubtful || isNamed(scan, at)) return null;
  const told = weekAfter(scan, at + 1);
  const meaning: Meaning = { kind: "weekday", weekday: word.weekday, ...(told ? { week: told.week } : {}) };
  return { first: at, last: told?.last ?? at + 1, meaning, weekdayAt: at };
}

/** "Super Tuesday", "Bloody Sunday". */
const isNamed = (scan: Scan, at: number): boolean => isCapital(scan, at - 1) && NAMING_WORDS.has(lowerAt(scan, at - 1));

/** At "now", "recently", "soon". */
export function vague(scan: Scan, at: number): Found | null {
  const word = wordAt(scan, at);
  if (word?.vague === undefined) return null;
  const text = lowerAt(scan, at);
  // "as soon as", "no sooner"; "now-defunct" dates nothing.
  if (
    text === "soon" &&
    (lowerAt(scan, at - 1) === "as" || lowerAt(scan, at + 1) === "after" || lowerAt(scan, at - 1) === "too")
  )
    return null;
  if (text === "shortly" && (lowerAt(scan, at + 1) === "after" || lowerAt(scan, at + 1) === "before")) return null;
  if (text === "now" && isHyphenated(scan, at + 1)) return null;
  const more = lowerAt(scan, at - 1) === "more" || lowerAt(scan, at - 1) === "most";
  return { first: more ? at - 1 : at, last: at + 1, meaning: { kind: "vague", when: word.vague } };
}

/** "year-end", "the year end". */
export function yearEnd(scan: Scan, at: number): Found | null {
  const unit = wordAt(scan, at)?.unit;
  if (unit !== "year" || wordAt(scan, at)?.plural) return null;
  const tail = pastHyphen(scan, at + 1);
  if (lowerAt(scan, tail) !== "end") return null;
  if (
    tail === at + 1 &&
    lowerAt(scan, at - 1) !== "by" &&
    lowerAt(scan, at - 1) !== "at" &&
    lowerAt(scan, at - 1) !== "around" &&
    lowerAt(scan, at - 1) !== "before"
  )
    return null;
  return { first: at, last: tail + 1, meaning: { kind: "slot", slot: { is: "day", month: 12, day: 31 } } };
}

/** "year 2000", "the year two thousand". */
export function yearNumber(scan: Scan, at: number): Found | null {
  if (lowerAt(scan, at) !== "year") return null;
  const year = bareYear(scan, at + 1);
  return year && !year.also ? { ...year, first: at } : null;
}
