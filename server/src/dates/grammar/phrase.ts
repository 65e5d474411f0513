/** The whole grammar: which rule reads the date that begins at a token. */
import { approximated, edged } from "./before";
import { bareUnits, isAge, lengthAt, lengthOrOffset } from "./durations";
import { lowerAt, wordAt, type Found, type Scan } from "./found";
import { bareHoliday } from "./holidays";
import { numericDate } from "./numeric";
import { bareSeason, fiscalYear, partOfYear, yearThenPart } from "./parts";
import { deictic, recentUnits, unitAgo, whichPhrase } from "./relative";
import { adverbOfFrequency, everyPhrase, pluralWeekday, pluralWeekend, ratePer, timesPer, weekdaysAgo } from "./sets";
import { afterA, afterThe } from "./the";
import { barePart, clockTime, withPartOfDay } from "./times";
import { ordinalLength, vague, weekday, yearEnd, yearNumber } from "./words";
import { dayFirst, monthFirst, weekdayFirst } from "./written";
import { bareYear, century, decade, yearFigures } from "./years";

/** The longest date expression that begins at a token; null for none. */
export function expressionAt(scan: Scan, at: number): Found | null {
  if (isNotOne(scan, at)) return null;
  return approximated(scan, at) ?? edged(scan, at) ?? plain(scan, at);
}

/** "Not one day before", "not a minute sooner": a way to say "no", which counts nothing. */
function isNotOne(scan: Scan, at: number): boolean {
  if (lowerAt(scan, at - 1) !== "not" || !ONES.has(lowerAt(scan, at))) return false;
  const unitAt = lowerAt(scan, at + 1) === "single" ? at + 2 : at + 1;
  return wordAt(scan, unitAt)?.unit !== undefined && COMPARATIVES.has(lowerAt(scan, unitAt + 1));
}

const ONES: ReadonlySet<string> = new Set(["a", "an", "one"]);
const COMPARATIVES: ReadonlySet<string> = new Set("before sooner later earlier more longer too".split(" "));

/** Something like an age or a rate, which is no date: where it ends, so that nothing inside it is read as one. */
export function notADate(scan: Scan, at: number): number {
  const length = lengthAt(scan, at);
  return length && isAge(scan, length.last) ? length.last + 1 : at;
}

/** `edged`: "early", "late" stood before it, so that a bare season, year or decade is one. */
export function plain(scan: Scan, at: number, edgedBefore = false): Found | null {
  const word = wordAt(scan, at);
  // "’98", "’60s": an apostrophe and figures.
  if (!word) return scan.tokens[at]?.kind === "mark" ? (decade(scan, at) ?? bareYear(scan, at)) : null;
  if (word.role === "the") return afterThe(scan, at);
  if (word.role === "a") return afterA(scan, at);
  if (word.role === "each") return everyPhrase(scan, at);
  if (word.role === "per") return ratePer(scan, at);
  if (word.role === "these")
    return lowerAt(scan, at) === "these" && lowerAt(scan, at + 1) === "days"
      ? { first: at, last: at + 2, meaning: { kind: "vague", when: "present" } }
      : null;
  if (word.role === "additional") {
    const length = lengthAt(scan, at + 1);
    return length && !isAge(scan, length.last) ? { ...lengthOrOffset(scan, at, length) } : null;
  }
  const chief = bare(scan, at, edgedBefore ? "edge" : "");
  return chief && withPartOfDay(scan, chief);
}

/** What needs no determiner; `article` is the one that stood before: "the", "edge" for "early", nothing. */
export function bare(scan: Scan, at: number, article: string): Found | null {
  const word = wordAt(scan, at);
  if (!word) return null;
  if (word.which !== undefined) {
    // "the last half of 1989", "the last quarter of 2007"
    const part = lowerAt(scan, at) === "last" ? partOfYear(scan, at) : null;
    if (part) return part;
    const which = whichPhrase(scan, at, article);
    if (which) return which;
  }
  if (
    word.cardinal !== undefined ||
    word.clock !== undefined ||
    word.role === "dotted" ||
    word.open ||
    word.role === "couple" ||
    word.role === "half" ||
    word.role === "scores" ||
    word.scale !== undefined
  ) {
    const number = numbered(scan, at);
    if (number) return number;
  }
  if (word.ordinal !== undefined) {
    const ordinal = dayFirst(scan, at) ?? partOfYear(scan, at) ?? century(scan, at) ?? ordinalLength(scan, at);
    if (ordinal) return ordinal;
  }
  if (word.holiday) {
    const holiday = bareHoliday(scan, at);
    if (holiday) return holiday;
  }
  if (word.month !== undefined) {
    const month = monthFirst(scan, at);
    if (month) return month;
  }
  if (word.weekday !== undefined) return weekdayFirst(scan, at) ?? pluralWeekday(scan, at) ?? weekday(scan, at);
  if (word.season !== undefined) {
    const season = article === "edge" ? partOfYear(scan, at) : bareSeason(scan, at, article);
    if (season) return season;
  }
  if (word.deictic !== undefined) return deictic(scan, at);
  if (word.every !== undefined) return adverbOfFrequency(scan, at);
  if (word.role === "noon" || word.role === "midnight") return clockTime(scan, at);
  if (word.role === "times") return timesPer(scan, at);
  if (word.role === "fiscal") return fiscalYear(scan, at, article) ?? partOfYear(scan, at);
  if (word.role === "quarterly" || word.role === "half1" || word.role === "latter") return partOfYear(scan, at);
  if (word.part !== undefined) return barePart(scan, at, article === "edge" ? "" : article);
  if (word.decade !== undefined) return decade(scan, at);
  if (word.vague !== undefined) return vague(scan, at);
  if (word.unit !== undefined)
    return (
      pluralWeekend(scan, at) ??
      yearEnd(scan, at) ??
      unitAgo(scan, at) ??
      yearNumber(scan, at) ??
      (article ? null : bareUnits(scan, at))
    );
  if (word.role === "recent") return recentUnits(scan, at);
  return null;
}

function numbered(scan: Scan, at: number): Found | null {
  const figures = yearFigures(scan, at);
  const part = figures && yearThenPart(scan, at, figures.year, figures.last);
  if (part) return part;
  const date =
    numericDate(scan, at) ??
    clockTime(scan, at) ??
    dayFirst(scan, at) ??
    timesPer(scan, at) ??
    century(scan, at) ??
    weekdaysAgo(scan, at);
  if (date) return date;
  const length = lengthAt(scan, at);
  if (length) return isAge(scan, length.last) ? null : lengthOrOffset(scan, at, length);
  return decade(scan, at) ?? bareYear(scan, at);
}
