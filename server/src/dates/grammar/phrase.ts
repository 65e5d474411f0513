/** The whole grammar: what may stand before a date, and which rule reads the date itself. */
import { APPROXIMATIONS } from "../../lexicon/dates";
import type { Meaning, Modifier } from "../meaning";
import { bareUnits, isAge, lengthAt, lengthOrOffset } from "./durations";
import { endsPhrase, isHyphenated, isTouching, lowerAt, pastHyphen, wordAt, type Found, type Scan } from "./found";
import { bareHoliday } from "./holidays";
import { numericDate } from "./numeric";
import { bareSeason, fiscalYear, partOfYear, yearThenPart } from "./parts";
import { deictic, recentUnits, theUnit, unitAgo, whichPhrase } from "./relative";
import { adverbOfFrequency, everyPhrase, pluralWeekday, ratePer, timesPer } from "./sets";
import { barePart, clockTime, withPartOfDay } from "./times";
import { dayFirst, monthFirst, weekdayFirst } from "./written";
import { bareYear, century, decade, yearFigures } from "./years";

/** The longest date expression that begins at a token; null for none. */
export function expressionAt(scan: Scan, at: number): Found | null {
  return approximated(scan, at) ?? edged(scan, at) ?? plain(scan, at);
}

/** Something like an age or a rate, which is no date: where it ends, so that nothing inside it is read as one. */
export function notADate(scan: Scan, at: number): number {
  const length = lengthAt(scan, at);
  return length && isAge(scan, length.last) ? length.last + 1 : at;
}

// ---------------------------------------------------------------- what stands before

const LONGEST_APPROXIMATION = 4;

/** "nearly forty years", "at least six months", "more than a year ago", "around Nov. 1". */
function approximated(scan: Scan, at: number): Found | null {
  if (!wordAt(scan, at)?.approximates) return null;
  let phrase = "";
  let last = at;
  let mod: string | undefined;
  for (let i = at; i < at + LONGEST_APPROXIMATION && i < scan.tokens.length; i++) {
    phrase += (i === at ? "" : " ") + lowerAt(scan, i);
    const meant = Object.hasOwn(APPROXIMATIONS, phrase) ? APPROXIMATIONS[phrase] : undefined;
    if (meant !== undefined) {
      mod = meant;
      last = i + 1;
    }
  }
  if (mod === undefined) return null;
  const found = plain(scan, last);
  if (!found || found.slugOnly || !canBeApproximated(scan, at, found)) return null;
  // News annotation leaves "about" outside the expression; what it says of it stays.
  if (lowerAt(scan, at) === "about" && last === at + 1) return { ...found, mod: "APPROX" };
  return mod === "" ? { ...found, first: at } : { ...found, first: at, mod: mod as Modifier };
}

/** "Over", "about" and "around" before a day are prepositions of another kind ("over the weekend", "about Monday"). */
function canBeApproximated(scan: Scan, at: number, found: Found): boolean {
  const { kind } = found.meaning;
  const word = lowerAt(scan, at);
  if (kind === "duration") return word !== "over" || !STRETCHES.has(wordAt(scan, at + 2)?.which ?? "");
  if (kind === "offset") return true;
  if (kind === "clock") return word !== "over" && word !== "under" && word !== "some";
  if (kind === "period" || kind === "weekday" || kind === "part" || kind === "set" || kind === "vague") return false;
  return word === "around" || word === "circa" || word === "approximately" || (word === "about" && kind === "slot" && found.meaning.slot.is === "day");
}

/** "over the past two years" spreads over them. */
const STRETCHES: ReadonlySet<string> = new Set(["last", "next", "previous", "following"]);

/** "early next year", "late 1970s", "mid-November", "the end of 1990", "earlier this month". */
function edged(scan: Scan, at: number): Found | null {
  const word = wordAt(scan, at);
  if (word?.edge !== undefined) {
    let next = pastHyphen(scan, at + 1);
    if (lowerAt(scan, next) === "in" && next === at + 1) next++;
    if (next === at + 2 && lowerAt(scan, at + 1) === "in" && lowerAt(scan, next) === "the") return null;
    if (lowerAt(scan, next) === "on" && next === at + 1) return null;
    const inner = plain(scan, next, true);
    const comparative = lowerAt(scan, at) === "earlier" || lowerAt(scan, at) === "later";
    if (inner && canHaveEdge(inner.meaning) && !inner.slugOnly) {
      // "early in 1990" leaves "early in" out; "mid-1996" and "early 1990" do not.
      if (lowerAt(scan, next - 1) === "in") return null;
      // "Earlier Friday" is earlier than something else that Friday.
      if (comparative && (inner.meaning.kind === "weekday" || lowerAt(scan, next) === "today")) return null;
      const mod: Modifier = comparative ? (lowerAt(scan, at) === "earlier" ? "BEFORE" : "AFTER") : word.edge;
      return { ...inner, first: at, mod };
    }
    return null;
  }
  if (word?.edgeNoun !== undefined && lowerAt(scan, at + 1) === "of" && lowerAt(scan, at - 1) !== "a") {
    const inner = expressionAt(scan, at + 2);
    if (inner && canHaveEdge(inner.meaning) && !inner.slugOnly) return { ...inner, first: at, mod: word.edgeNoun };
  }
  return null;
}

function canHaveEdge(meaning: Meaning): boolean {
  return meaning.kind !== "duration" && meaning.kind !== "set" && meaning.kind !== "vague" && meaning.kind !== "clock" && meaning.kind !== "offset";
}

// ---------------------------------------------------------------- the date itself

/** `edged`: "early", "late" stood before it, so that a bare season, year or decade is one. */
function plain(scan: Scan, at: number, edgedBefore = false): Found | null {
  const word = wordAt(scan, at);
  // "’98", "’60s": an apostrophe and figures.
  if (!word) return scan.tokens[at]?.kind === "mark" ? (decade(scan, at) ?? bareYear(scan, at)) : null;
  if (word.role === "the") return afterThe(scan, at);
  if (word.role === "a") return afterA(scan, at);
  if (word.role === "each") return everyPhrase(scan, at);
  if (word.role === "per") return ratePer(scan, at);
  if (word.role === "these") return lowerAt(scan, at) === "these" && lowerAt(scan, at + 1) === "days" ? { first: at, last: at + 2, meaning: { kind: "vague", when: "present" } } : null;
  if (word.role === "additional") {
    const length = lengthAt(scan, at + 1);
    return length && !isAge(scan, length.last) ? { ...lengthOrOffset(scan, at, length) } : null;
  }
  const chief = bare(scan, at, edgedBefore ? "edge" : "");
  return chief && withPartOfDay(scan, chief);
}

/** What needs no determiner; `article` is the one that stood before: "the", "edge" for "early", nothing. */
function bare(scan: Scan, at: number, article: string): Found | null {
  const word = wordAt(scan, at);
  if (!word) return null;
  if (word.which !== undefined) {
    const which = whichPhrase(scan, at, article);
    if (which) return which;
    // "the last half of 1989"
    const half = lowerAt(scan, at) === "last" ? partOfYear(scan, at) : null;
    if (half) return half;
  }
  if (word.cardinal !== undefined || word.clock !== undefined || word.role === "dotted" || word.open || word.role === "couple" || word.role === "half" || word.scale !== undefined) {
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
  if (word.role === "quarterly" || word.role === "half1" || lowerAt(scan, at) === "latter") return partOfYear(scan, at);
  if (word.part !== undefined) return barePart(scan, at, article === "edge" ? "" : article);
  if (word.decade !== undefined) return decade(scan, at);
  if (word.vague !== undefined) return vague(scan, at);
  if (word.unit !== undefined) return yearEnd(scan, at) ?? unitAgo(scan, at) ?? yearNumber(scan, at) ?? (article ? null : bareUnits(scan, at));
  if (word.role === "recent") return recentUnits(scan, at);
  return null;
}

function numbered(scan: Scan, at: number): Found | null {
  const figures = yearFigures(scan, at);
  const part = figures && yearThenPart(scan, at, figures.year, figures.last);
  if (part) return part;
  const date = numericDate(scan, at) ?? clockTime(scan, at) ?? dayFirst(scan, at) ?? timesPer(scan, at) ?? century(scan, at);
  if (date) return date;
  const length = lengthAt(scan, at);
  if (length) return isAge(scan, length.last) ? null : lengthOrOffset(scan, at, length);
  return bareYear(scan, at);
}

function afterThe(scan: Scan, at: number): Found | null {
  const next = at + 1;
  const word = wordAt(scan, next);
  if (!word) return marked(scan, at);
  const found = edged(scan, next) ?? earlyUnits(scan, next) ?? theNamed(scan, next) ?? bare(scan, next, "the");
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
  if (!unit?.unit || !unit.plural || unit.unit === "half" || unit.unit === "quarter" || unit.unit === "second") return null;
  if (word?.edge === undefined && word?.ordinal !== 1 && lowerAt(scan, at) !== "final" && lowerAt(scan, at) !== "closing") return null;
  return { first: at, last: at + 2, meaning: { kind: "duration", quantities: [{ amount: "X", unit: unit.unit }] } };
}

/** The apostrophe of "the ’60s", "the ’98 season". */
function marked(scan: Scan, at: number): Found | null {
  const found = decade(scan, at + 1);
  return found && { ...found, first: at };
}

/** "the 1997 treaty": the year is found at its own token, without the article. */
function keepsArticle(scan: Scan, found: Found): boolean {
  const { meaning } = found;
  if (meaning.kind === "year") return meaning.fiscal === true || found.mod !== undefined || found.last - found.first > 1;
  if (meaning.kind === "slot" && meaning.slot.is === "day") return found.dayAt === found.first;
  // "the two-week crisis", "the third-quarter loss", "the year-ago results": adjectives of the noun after them.
  if (meaning.kind === "duration" && isHyphenatedWithin(scan, found)) return false;
  if (meaning.kind === "slot" && meaning.slot.is === "quarter" && found.last - found.first === 3 && isHyphenatedWithin(scan, found)) {
    return endsPhrase(scan, found.last);
  }
  if (meaning.kind === "offset" && meaning.from === "then" && meaning.of === undefined && isHyphenatedWithin(scan, found)) return false;
  if (meaning.kind === "slot" && meaning.slot.is === "month") return found.mod !== undefined || meaning.which !== undefined;
  return meaning.kind !== "clock" && meaning.kind !== "numeric";
}

function isHyphenatedWithin(scan: Scan, found: Found): boolean {
  for (let i = found.first + 1; i < found.last; i++) if (isHyphenated(scan, i)) return true;
  return false;
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
    return length && !length.hyphenated ? { first: at, last: length.last, meaning: { kind: "duration", quantities: length.quantities } } : null;
  }
  if (word.role === "corresponding" || ((lowerAt(scan, at) === "same" || lowerAt(scan, at) === "like"))) {
    const tail = corresponding(scan, at + 1);
    if (tail) return { ...tail, first: at };
  }
  const text = lowerAt(scan, at);
  if (text === "future" || text === "past") {
    const next = scan.tokens[at + 1];
    const open = !next || (next.kind !== "word" && next.kind !== "number") || wordAt(scan, at + 1)?.role === "the" || PAST_ENDS.has(next.lower);
    if (open && !isHyphenated(scan, at + 1)) return { first: at, last: at + 1, meaning: { kind: "vague", when: text } };
    return null;
  }
  if (word.unit !== undefined) return unitAgo(scan, at) ?? yearNumber(scan, at) ?? theUnit(scan, at);
  return null;
}

const PAST_ENDS: ReadonlySet<string> = new Set("and or but is was has have had will would could in of as to for with when because if he she they we it i".split(" "));

/** "same period last year", "corresponding quarter a year earlier", "comparable year-ago quarter". */
function corresponding(scan: Scan, at: number): Found | null {
  const ago = wordAt(scan, at)?.unit ? unitAgo(scan, at) : null;
  if (ago) return ago;
  const noun = lowerAt(scan, at);
  if (noun !== "period" && noun !== "quarter") return null;
  const next = scan.expression(at + 1) ?? (lowerAt(scan, at + 1) === "of" || lowerAt(scan, at + 1) === "in" ? scan.expression(at + 2) : null);
  const of = noun;
  if (next?.meaning.kind === "period" && next.meaning.unit === "year" && next.meaning.shift === -1) {
    return { first: at, last: next.last, meaning: { kind: "offset", quantity: { amount: 1, unit: "year" }, direction: -1, from: "then", of } };
  }
  if (next?.meaning.kind === "offset" && next.meaning.quantity.unit === "year") return { ...next, first: at, meaning: { ...next.meaning, from: "then", of } };
  if (next?.meaning.kind === "year" && typeof next.meaning.year === "number") {
    return { first: at, last: next.last, meaning: { kind: "offset", quantity: { amount: 0, unit: "year" }, direction: -1, from: next.meaning, of } };
  }
  return null;
}

function afterA(scan: Scan, at: number): Found | null {
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

/** "first nine months", "first two years", "last two weeks" is elsewhere. */
function ordinalLength(scan: Scan, at: number): Found | null {
  const ordinal = wordAt(scan, at)?.ordinal;
  if (ordinal === undefined || wordAt(scan, at + 1)?.cardinal === undefined || isTouching(scan, at + 1)) return null;
  const length = lengthAt(scan, at + 1);
  return length && !length.hyphenated ? { first: at, last: length.last, meaning: { kind: "duration", quantities: length.quantities } } : null;
}

function weekday(scan: Scan, at: number): Found | null {
  const word = wordAt(scan, at);
  const token = scan.tokens[at];
  if (word?.weekday === undefined || !token || token.shape === "lower") return null;
  // "Sun", "Sat", "Mon" alone are other words; "The Sun", "Wed" too.
  if (word.doubtful) return null;
  const next = lowerAt(scan, at + 1);
  let last = at + 1;
  // "Friday the 13th", "Black Friday" by the holidays; "Friday last week", "Tuesday of last week"
  if (next === "last" && lowerAt(scan, at + 2) === "week") last = at + 3;
  const meaning: Meaning = last === at + 3 ? { kind: "weekday", weekday: word.weekday, which: "last" } : { kind: "weekday", weekday: word.weekday };
  return { first: at, last, meaning, weekdayAt: at };
}

/** At "now", "recently", "soon". */
function vague(scan: Scan, at: number): Found | null {
  const word = wordAt(scan, at);
  if (word?.vague === undefined) return null;
  const text = lowerAt(scan, at);
  // "as soon as", "no sooner"; "now-defunct" dates nothing.
  if (text === "soon" && (lowerAt(scan, at - 1) === "as" || lowerAt(scan, at + 1) === "after" || lowerAt(scan, at - 1) === "too")) return null;
  if (text === "shortly" && (lowerAt(scan, at + 1) === "after" || lowerAt(scan, at + 1) === "before")) return null;
  if (text === "now" && isHyphenated(scan, at + 1)) return null;
  const more = lowerAt(scan, at - 1) === "more" || lowerAt(scan, at - 1) === "most";
  return { first: more ? at - 1 : at, last: at + 1, meaning: { kind: "vague", when: word.vague } };
}

/** "year-end", "the year end". */
function yearEnd(scan: Scan, at: number): Found | null {
  const unit = wordAt(scan, at)?.unit;
  if (unit !== "year" || wordAt(scan, at)?.plural) return null;
  const tail = pastHyphen(scan, at + 1);
  if (lowerAt(scan, tail) !== "end") return null;
  if (tail === at + 1 && lowerAt(scan, at - 1) !== "by" && lowerAt(scan, at - 1) !== "at" && lowerAt(scan, at - 1) !== "around" && lowerAt(scan, at - 1) !== "before") return null;
  return { first: at, last: tail + 1, meaning: { kind: "slot", slot: { is: "day", month: 12, day: 31 } } };
}

/** "year 2000", "the year two thousand". */
function yearNumber(scan: Scan, at: number): Found | null {
  if (lowerAt(scan, at) !== "year") return null;
  const year = bareYear(scan, at + 1);
  return year && !year.also ? { ...year, first: at } : null;
}
