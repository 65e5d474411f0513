/** Dates told from now or from what was spoken of: "last week", "the following month", "this Monday", "yesterday". */
import type { Amount, Meaning, PartOfDay, Unit, Which } from "../meaning";
import { endsPhrase, isHyphenated, isTouching, lowerAt, pastHyphen, wordAt, type Found, type Scan } from "./found";
import { lengthAt, offsetAfter } from "./durations";
import { holidayAt } from "./holidays";
import { partOfYear } from "./parts";
import { weekdayFirst } from "./written";

const SHIFTS: Readonly<Record<Which, { shift: number; then: boolean }>> = {
  last: { shift: -1, then: false },
  next: { shift: 1, then: false },
  this: { shift: 0, then: false },
  previous: { shift: -1, then: true },
  following: { shift: 1, then: true },
  that: { shift: 0, then: true },
};

/** At "last", "this", "the same", "following" …; `article`: what stood before it ("the", "a", nothing). */
export function whichPhrase(scan: Scan, at: number, article: string): Found | null {
  const word = wordAt(scan, at);
  let which = word?.which;
  if (which === undefined) return null;
  let next = at + 1;
  // "this past spring", "this coming Sunday", "that same day", "this very day"
  const second = wordAt(scan, next)?.which;
  if (second !== undefined && second !== "this") {
    if (second !== "that") which = second;
    next++;
  } else if (lowerAt(scan, next) === "very") next++;
  const past = lowerAt(scan, at) === "past" || lowerAt(scan, next - 1) === "past";
  if (lowerAt(scan, at) === "that" && article) return null;
  if (isOtherWord(scan, at, article)) return null;

  const chief = wordAt(scan, next);
  if (!chief) return null;
  if (chief.weekday !== undefined && !chief.plural) return weekdayAfter(scan, at, next, which);
  if (chief.month !== undefined) return monthAfter(scan, at, next, which);
  const part = partOfYear(scan, next, { which });
  // "that third-quarter earnings …" opens a clause.
  if (part && !(which === "that" && isHyphenated(scan, next + 1))) return { ...part, first: at };
  const holiday = holidayAt(scan, next);
  if (holiday) return { first: at, last: holiday.last, meaning: { ...holiday.meaning, which } };
  if (chief.part !== undefined && !chief.plural) return partOfDayAfter(scan, at, next, which, chief.part);

  const counted = countedAfter(scan, at, next, which);
  if (counted) return counted;
  return unitAfter(scan, at, next, which, past, article !== "");
}

/** "Past Easter", "past next week" go beyond it, and what is "to last five weeks", or "lasts" so, is no last one. */
function isOtherWord(scan: Scan, at: number, article: string): boolean {
  const text = lowerAt(scan, at);
  if (text === "past") {
    if (article || isDetermined(scan, at)) return false;
    const next = wordAt(scan, at + 1);
    return next?.which !== undefined || next?.role === "the" || (next?.unit === undefined && !lengthAt(scan, at + 1));
  }
  if (text !== "last" || article || at === 0) return false;
  const before = scan.tokens[at - 1];
  if (before?.kind !== "word" || isDetermined(scan, at) || STANDS_BEFORE_LAST.has(before.lower)) return false;
  // Without an article only a verb has a number or a plural after it: "sessions last two hours", "it could last years".
  const next = wordAt(scan, at + 1);
  return next?.plural === true ? next.unit !== undefined : next?.role !== "a" && lengthAt(scan, at + 1) !== null;
}

const isDetermined = (scan: Scan, at: number): boolean => DETERMINERS.has(lowerAt(scan, at - 1));

const DETERMINERS: ReadonlySet<string> = new Set(
  "the this these those that his her its their our my your 's '".split(" "),
);

/** In headlines and telegrams, "in last two weeks" leaves its article out. */
const STANDS_BEFORE_LAST: ReadonlySet<string> = new Set(
  "in over for during within of from since through throughout across and or at by".split(" "),
);

function weekdayAfter(scan: Scan, first: number, at: number, which: Which): Found | null {
  const word = wordAt(scan, at);
  if (word?.weekday === undefined || word.doubtful) return null;
  // "this coming Sunday, March 8"
  const written = weekdayFirst(scan, at);
  if (written) return { ...written, first };
  return { first, last: at + 1, meaning: { kind: "weekday", weekday: word.weekday, which }, weekdayAt: at };
}

function monthAfter(scan: Scan, first: number, at: number, which: Which): Found | null {
  const token = scan.tokens[at];
  const word = wordAt(scan, at);
  if (word?.month === undefined || token?.shape === "lower") return null;
  const dayWord = wordAt(scan, at + 1);
  const day = dayWord && dayWord.figures > 0 && dayWord.figures <= 2 ? dayWord.cardinal : undefined;
  if (day !== undefined && day >= 1 && day <= 31 && Number.isInteger(day)) {
    const meaning: Meaning = { kind: "slot", slot: { is: "day", month: word.month, day }, which };
    return { first, last: at + 2, meaning, dayAt: at + 1 };
  }
  return { first, last: at + 1, meaning: { kind: "slot", slot: { is: "month", month: word.month }, which } };
}

function partOfDayAfter(scan: Scan, first: number, at: number, which: Which, part: PartOfDay): Found | null {
  const { shift, then } = SHIFTS[which];
  // "last night" is yesterday's; "this morning" today's; "next morning" the one after.
  const on: Meaning = { kind: "period", unit: "day", shift, ...(then || which === "next" ? { then: true } : {}) };
  if (lowerAt(scan, at) === "daytime") return null;
  return { first, last: at + 1, meaning: { kind: "part", part, on } };
}

/** "The past three months", "the next few days", "the last two decades". */
function countedAfter(scan: Scan, first: number, at: number, which: Which): Found | null {
  if (wordAt(scan, at)?.role === "a") return null;
  const length = lengthAt(scan, at);
  if (!length || length.hyphenated) return null;
  if ((which === "this" && length.quantities[0]?.amount !== 1) || which === "that") return null;
  const found: Found = { first, last: length.last, meaning: { kind: "duration", quantities: length.quantities } };
  // "over the next two years or so"
  const orSo = lowerAt(scan, length.last) === "or" && lowerAt(scan, length.last + 1) === "so";
  return orSo ? { ...found, last: length.last + 2, mod: "APPROX" } : found;
}

function unitAfter(scan: Scan, first: number, at: number, which: Which, past: boolean, article: boolean): Found | null {
  let unitAt = at;
  const fiscal = FISCAL.has(lowerAt(scan, unitAt));
  if (fiscal || BETWEEN.has(lowerAt(scan, unitAt))) unitAt++;
  const word = wordAt(scan, unitAt);
  if (word?.unit === undefined || word.unit === "second" || (word.unit === "half" && !fiscal)) {
    return null;
  }
  // "This Week", a programme; headlines have capitals before it too.
  if (scan.tokens[unitAt]?.shape === "capital" && scan.tokens[first - 1]?.kind === "mark") return null;
  if (word.plural) return pluralAfter(first, unitAt, which, word.unit, { past, article });
  if (word.unit === "minute" || (word.unit === "hour" && which === "last" && !past)) return null;
  const { shift, then } = SHIFTS[which];
  // "last year's third quarter", "this week's Friday" aside, "'s" ends the phrase.
  if (word.unit === "year" && lowerAt(scan, unitAt + 1) === "'s") {
    const part = partOfYear(scan, unitAt + 2, { year: { shift, ...(then ? { then } : {}) } });
    if (part) return { ...part, first };
    const noun = lowerAt(scan, unitAt + 2);
    if ((noun === "quarter" || noun === "period") && shift <= 0) {
      const quantity = { amount: -shift, unit: "year" as const };
      return { first, last: unitAt + 3, meaning: { kind: "offset", quantity, direction: -1, from: "now", of: noun } };
    }
  }
  if (past || (word.unit === "hour" && which === "next")) {
    return { first, last: unitAt + 1, meaning: { kind: "duration", quantities: [{ amount: 1, unit: word.unit }] } };
  }
  if (isHyphenated(scan, unitAt + 1)) return null;
  const meaning: Meaning = { kind: "period", unit: word.unit, shift, ...(then ? { then } : {}) };
  const orSo = lowerAt(scan, unitAt + 1) === "or" && lowerAt(scan, unitAt + 2) === "so";
  return orSo ? { first, last: unitAt + 3, meaning, mod: "APPROX" } : { first, last: unitAt + 1, meaning };
}

const FISCAL: ReadonlySet<string> = new Set(["fiscal", "financial", "tax"]);
const BETWEEN: ReadonlySet<string> = new Set(["full", "entire", "calendar", "whole", "trading", "business", "working"]);

function pluralAfter(
  first: number,
  at: number,
  which: Which,
  unit: Unit,
  { past, article }: { readonly past: boolean; readonly article: boolean },
): Found | null {
  if (which === "this" || which === "that") return null;
  // "As in past years": no number of them is meant, only that they are gone by.
  if (past && !article) return { first, last: at + 1, meaning: { kind: "vague", when: "past" } };
  const amount: Amount = "X";
  return { first, last: at + 1, meaning: { kind: "duration", quantities: [{ amount, unit }] } };
}

/** At "recent": "recent years", "more recent weeks". */
export function recentUnits(scan: Scan, at: number): Found | null {
  const word = wordAt(scan, at + 1);
  if (!word?.unit || !word.plural || word.unit === "second" || word.unit === "half") return null;
  if (word.unit === "day") return { first: at, last: at + 2, meaning: { kind: "vague", when: "past" } };
  return { first: at, last: at + 2, meaning: { kind: "duration", quantities: [{ amount: "X", unit: word.unit }] } };
}

/** At "today", "yesterday", "tomorrow", "tonight". */
export function deictic(scan: Scan, at: number): Found | null {
  const word = wordAt(scan, at);
  if (word?.deictic === undefined) return null;
  const token = scan.tokens[at];
  // "USA Today": a paper's name. A sentence may open with "Today".
  const before = scan.tokens[at - 1];
  if (
    token?.shape !== "lower" &&
    before?.kind === "word" &&
    before.shape !== "lower" &&
    scan.words[at - 1] === undefined
  )
    return null;
  const on: Meaning = { kind: "period", unit: "day", shift: word.deictic };
  if (lowerAt(scan, at) === "tonight") return { first: at, last: at + 1, meaning: { kind: "part", part: "NI", on } };
  return { first: at, last: at + 1, meaning: on };
}

/** At "year" or "month", "week" before "-ago", "-earlier": "the year-ago quarter", "year-earlier period". */
export function unitAgo(scan: Scan, at: number): Found | null {
  const unit = wordAt(scan, at)?.unit;
  if (unit === undefined || wordAt(scan, at)?.plural) return null;
  const tail = pastHyphen(scan, at + 1);
  if (tail === at + 1) return null;
  const word = lowerAt(scan, tail);
  if (word !== "ago" && word !== "earlier") return null;
  let last = tail + 1;
  const quantity = { amount: 1, unit };
  const part = partOfYear(scan, last, { year: { shift: -1 } });
  if (part) return { ...part, first: at };
  const noun = lowerAt(scan, last);
  if (noun === "quarter" || noun === "period") {
    last++;
    return { first: at, last, meaning: { kind: "offset", quantity, direction: -1, from: "then", of: noun } };
  }
  // "the year-earlier nine months"
  const length = lengthAt(scan, last);
  if (length && !length.hyphenated && wordAt(scan, last)?.role !== "a") {
    return { first: at, last: length.last, meaning: { kind: "duration", quantities: length.quantities } };
  }
  return { first: at, last, meaning: { kind: "offset", quantity, direction: -1, from: "then" } };
}

/** After "the": a unit that the story is in the middle of: "the quarter", "the year", "the weekend", "the day before". */
export function theUnit(scan: Scan, at: number): Found | null {
  const word = wordAt(scan, at);
  if (word?.unit === undefined || word.plural) return null;
  const { unit } = word;
  const offset =
    unit === "half" || unit === "second" || unit === "quarter" ? null : offsetAfter(scan, at + 1, { amount: 1, unit });
  if (offset) return { ...offset, first: at };
  if (unit === "week" || unit === "weekend") {
    if (lowerAt(scan, at + 1) === "of") {
      const other = scan.expression(at + 2);
      const isDay = other?.meaning.kind === "slot" && other.meaning.slot.is === "day";
      if (other && isDay) {
        return {
          first: at,
          last: other.last,
          meaning: { kind: "week", of: other.meaning, weekend: unit === "weekend" },
        };
      }
    }
  }
  if (unit === "hour") {
    const within = lowerAt(scan, at - 2) === "within";
    return within
      ? { first: at, last: at + 1, meaning: { kind: "duration", quantities: [{ amount: 1, unit }] } }
      : null;
  }
  if (!STANDING_UNITS.has(unit)) return null;
  if (
    isHyphenated(scan, at + 1) ||
    (isTouching(scan, at + 1) && lowerAt(scan, at + 1) === "'s" && unit !== "year" && unit !== "quarter")
  )
    return null;
  // "The year ended Aug. 31" is as long as a year, and whose year it is the date after it says.
  if (unit === "year" && ENDS.has(lowerAt(scan, at + 1))) {
    return { first: at, last: at + 1, meaning: { kind: "duration", quantities: [{ amount: 1, unit }] } };
  }
  // "the year 2000" is a year, "the week that was", "the quarter mile".
  if (unit === "quarter" && !endsPhrase(scan, at + 1) && !lowerAt(scan, at + 1).startsWith("end")) return null;
  return {
    first: at,
    last: at + 1,
    meaning: { kind: "period", unit, shift: 0, ...(unit === "quarter" ? { then: true } : {}) },
  };
}

const ENDS: ReadonlySet<string> = new Set(["ended", "ending"]);
const STANDING_UNITS: ReadonlySet<Unit> = new Set<Unit>(["week", "weekend", "month", "quarter", "year", "decade"]);
