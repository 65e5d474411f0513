/** Dates that begin with an article: "the quarter", "the year-ago period", "the early hours", "a week from Thursday". */
import { edged } from "./before";
import { isAge, lengthAt, lengthOrOffset } from "./durations";
import type { Unit } from "../meaning";
import { endsPhrase, isHyphenated, lowerAt, wordAt, type Found, type Scan } from "./found";
import { theUnit, unitAgo } from "./relative";
import { ratePer } from "./sets";
import { isDay, withPartOfDay } from "./times";
import { yearNumber } from "./words";
import { decade } from "./years";

export function afterThe(scan: Scan, at: number): Found | null {
  const next = at + 1;
  const word = wordAt(scan, next);
  if (!word) {
    const hours = earlyHours(scan, next);
    return hours ? { ...hours, first: at } : marked(scan, at);
  }
  const found =
    earlyHours(scan, next) ??
    edged(scan, next) ??
    earlyUnits(scan, next) ??
    theNamed(scan, next) ??
    scan.bare(next, "the") ??
    dayOfMonth(scan, next);
  if (!found || found.slugOnly) return null;
  // A bare year or a written date has no article ("the 1997 treaty" is not "the 1997").
  if (found.first !== next) return found;
  if (keepsArticle(scan, found)) return { ...withPartOfDay(scan, found), first: at };
  return null;
}

/** "The early hours", "the first weeks", "the final days". */
function earlyUnits(scan: Scan, at: number): Found | null {
  const word = wordAt(scan, at);
  const unit = wordAt(scan, at + 1);
  if (!unit?.unit || !unit.plural || unit.unit === "half" || unit.unit === "quarter" || unit.unit === "second")
    return null;
  if (
    word?.edge === undefined &&
    word?.ordinal !== 1 &&
    lowerAt(scan, at) !== "final" &&
    lowerAt(scan, at) !== "closing"
  )
    return null;
  return { first: at, last: at + 2, meaning: { kind: "duration", quantities: [{ amount: "X", unit: unit.unit }] } };
}

/** "The early hours of Sunday", "the early morning hours": the morning of that day; alone, of the day in hand. */
function earlyHours(scan: Scan, at: number): Found | null {
  if (!NIGHT_HOURS.has(lowerAt(scan, at))) return null;
  const hours = lowerAt(scan, at + 1) === "morning" ? at + 2 : at + 1;
  if (lowerAt(scan, hours) !== "hours") return null;
  const found = { first: at, mod: "START" } as const;
  const of = hours + 1;
  if (lowerAt(scan, of) !== "of") return { ...found, last: of, meaning: { kind: "part", part: "MO" } };
  if (lowerAt(scan, of + 1) === "the" && lowerAt(scan, of + 2) === "morning")
    return { ...found, last: of + 3, meaning: { kind: "part", part: "MO" } };
  const day = scan.expression(of + 1);
  if (!day || day.also) return null;
  const on = day.meaning.kind === "part" ? day.meaning.on : isDay(day.meaning) ? day.meaning : undefined;
  if (!on) return null;
  return { ...day, ...found, meaning: { kind: "part", part: "MO", on } };
}

const NIGHT_HOURS: ReadonlySet<string> = new Set(["early", "small", "wee"]);

/** "On the 15th": the month is the one spoken of. Ordinals of other things have their noun after them. */
function dayOfMonth(scan: Scan, at: number): Found | null {
  const day = wordAt(scan, at)?.ordinal;
  if (day === undefined || day < 1 || day > 31 || scan.tokens[at]?.kind !== "number") return null;
  if (!DAY_PREPOSITIONS.has(lowerAt(scan, at - 2)) || !endsPhrase(scan, at + 1) || lowerAt(scan, at + 1) === "of")
    return null;
  return { first: at, last: at + 1, meaning: { kind: "dayOfMonth", day }, dayAt: at };
}

const DAY_PREPOSITIONS: ReadonlySet<string> = new Set("on by until till since before after from".split(" "));

/** The apostrophe of "the ’60s", "the ’98 season". */
function marked(scan: Scan, at: number): Found | null {
  const found = decade(scan, at + 1);
  return found && { ...found, first: at };
}

/** "the 1997 treaty": the year is found at its own token, without the article. */
function keepsArticle(scan: Scan, found: Found): boolean {
  const { meaning } = found;
  if (meaning.kind === "year")
    return meaning.fiscal === true || found.mod !== undefined || found.last - found.first > 1;
  if (meaning.kind === "slot" && meaning.slot.is === "day") return found.dayAt === found.first;
  // "the two-week crisis", "the third-quarter loss", "the year-ago results": adjectives of the noun after them.
  if (meaning.kind === "duration" && isHyphenatedWithin(scan, found)) return false;
  if (
    meaning.kind === "slot" &&
    meaning.slot.is === "quarter" &&
    found.last - found.first === 3 &&
    isHyphenatedWithin(scan, found)
  ) {
    return endsPhrase(scan, found.last);
  }
  if (
    meaning.kind === "offset" &&
    meaning.from === "then" &&
    meaning.of === undefined &&
    isHyphenatedWithin(scan, found)
  )
    return false;
  if (meaning.kind === "slot" && meaning.slot.is === "month")
    return found.mod !== undefined || meaning.which !== undefined;
  return meaning.kind !== "clock" && meaning.kind !== "numeric";
}

function isHyphenatedWithin(scan: Scan, found: Found): boolean {
  return isHyphenated(scan, found.last - 2);
}

/** What only "the" makes a date: "the quarter", "the latest quarter", "the future", "the year-ago quarter", "the 1988 period". */
function theNamed(scan: Scan, at: number): Found | null {
  const word = wordAt(scan, at);
  if (!word) return null;
  if (word.role === "latest") {
    const unit = wordAt(scan, at + 1);
    if ((unit?.unit === "quarter" || unit?.unit === "year") && !unit.plural) {
      return { first: at, last: at + 2, meaning: { kind: "period", unit: unit.unit, shift: 0, then: true } };
    }
    if (lowerAt(scan, at) === "latest" && lowerAt(scan, at + 1) === "period") {
      return { first: at, last: at + 2, meaning: { kind: "period", unit: "quarter", shift: 0, then: true } };
    }
    const length = lengthAt(scan, at + 1);
    return length && !length.hyphenated
      ? { first: at, last: length.last, meaning: { kind: "duration", quantities: length.quantities } }
      : null;
  }
  if (word.role === "corresponding" || lowerAt(scan, at) === "same" || lowerAt(scan, at) === "like") {
    const tail = corresponding(scan, at + 1);
    if (tail) return { ...tail, first: at };
  }
  const text = lowerAt(scan, at);
  if (text === "future" || text === "past") {
    const next = scan.tokens[at + 1];
    const open =
      !next ||
      (next.kind !== "word" && next.kind !== "number") ||
      wordAt(scan, at + 1)?.role === "the" ||
      PAST_ENDS.has(next.lower);
    if (open && !isHyphenated(scan, at + 1)) return { first: at, last: at + 1, meaning: { kind: "vague", when: text } };
    return null;
  }
  if (word.unit !== undefined && word.plural && AHEAD_UNITS.has(word.unit)) {
    // "In the weeks ahead", "the years to come"
    const toCome = lowerAt(scan, at + 1) === "to" && lowerAt(scan, at + 2) === "come";
    const last = lowerAt(scan, at + 1) === "ahead" ? at + 2 : toCome ? at + 3 : 0;
    const quantities = [{ amount: "X" as const, unit: word.unit }];
    if (last > 0) return { first: at, last, meaning: { kind: "duration", quantities } };
  }
  if (word.unit !== undefined) return unitAgo(scan, at) ?? yearNumber(scan, at) ?? theUnit(scan, at);
  return null;
}

const AHEAD_UNITS: ReadonlySet<Unit> = new Set<Unit>(["hour", "day", "week", "month", "year", "decade"]);

const PAST_ENDS: ReadonlySet<string> = new Set(
  "and or but is was has have had will would could in of as to for with when because if he she they we it i".split(" "),
);

/** "same period last year", "corresponding quarter a year earlier", "comparable year-ago quarter". */
function corresponding(scan: Scan, at: number): Found | null {
  const ago = wordAt(scan, at)?.unit ? unitAgo(scan, at) : null;
  if (ago) return ago;
  const noun = lowerAt(scan, at);
  if (noun !== "period" && noun !== "quarter") return null;
  const next =
    scan.expression(at + 1) ??
    (lowerAt(scan, at + 1) === "of" || lowerAt(scan, at + 1) === "in" ? scan.expression(at + 2) : null);
  const of = noun;
  if (next?.meaning.kind === "period" && next.meaning.unit === "year" && next.meaning.shift === -1) {
    return {
      first: at,
      last: next.last,
      meaning: { kind: "offset", quantity: { amount: 1, unit: "year" }, direction: -1, from: "then", of },
    };
  }
  if (next?.meaning.kind === "offset" && next.meaning.quantity.unit === "year")
    return { ...next, first: at, meaning: { ...next.meaning, from: "then", of } };
  if (next?.meaning.kind === "year" && typeof next.meaning.year === "number") {
    return {
      first: at,
      last: next.last,
      meaning: { kind: "offset", quantity: { amount: 0, unit: "year" }, direction: -1, from: next.meaning, of },
    };
  }
  return null;
}

export function afterA(scan: Scan, at: number): Found | null {
  const rate = ratePer(scan, at);
  if (rate) return rate;
  const next = wordAt(scan, at + 1);
  if (next?.role === "additional" || next?.role === "latest") {
    const length = lengthAt(scan, at + 2);
    if (length && !isAge(scan, length.last)) return lengthOrOffset(scan, at, length);
    const unit = wordAt(scan, at + 2);
    return unit?.unit && !unit.plural && unit.unit !== "second" && unit.unit !== "half" && unit.unit !== "quarter"
      ? { first: at, last: at + 3, meaning: { kind: "duration", quantities: [{ amount: 1, unit: unit.unit }] } }
      : null;
  }
  // "a year-earlier loss", "a year-ago quarter": found at its own token.
  if (wordAt(scan, at + 1)?.unit && unitAgo(scan, at + 1)) return null;
  const length = lengthAt(scan, at);
  if (length) return isAge(scan, length.last) ? null : lengthOrOffset(scan, at, length);
  // "a two-year deal": the length without the article.
  return null;
}
