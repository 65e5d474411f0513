/** What a story gives away of its year: years named, "next year", and weekdays that belong to a date. */
import type { Span } from "../article";
import type { Token } from "../language/token";
import type { ReadPassage } from "../reading";
import type { DateReading } from "./reading";
import { dayPrinted, type PrintedDay } from "./printed-day";
import type { Tense } from "./tense";

export interface Clues {
  readonly years: readonly { readonly year: number; readonly tense: Tense; readonly at: Span }[];
  /** "last year" -1, "next year" 1. */
  readonly relative: readonly { readonly shift: number; readonly at: Span }[];
  /** A date without a year and the weekday that is said of the same thing. */
  readonly pairs: readonly WeekdayPair[];
  /** The first bare weekday of the story, where it stands in the lead. */
  readonly leadWeekday: { readonly weekday: number; readonly at: Span } | null;
}

export interface WeekdayPair {
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly evidence: readonly Span[];
  /** They stand together ("Monday, July 4"), or the copy says the same noun of both. */
  readonly firm: boolean;
}

/** How many of a story's passages are looked through: a long one says early what it is about. */
const PASSAGES = 60;
/** How many dates and weekdays are held against each other. */
const MOST = 24;

interface Named {
  readonly at: Span;
  /** The nouns close by: what happened on it. */
  readonly nouns: ReadonlySet<string>;
}

export function gatherClues(printed: PrintedDay, passages: readonly ReadPassage[]): Clues {
  const years: { year: number; tense: Tense; at: Span }[] = [];
  const relative: { shift: number; at: Span }[] = [];
  const pairs: WeekdayPair[] = [];
  const days: (Named & { month: number; day: number })[] = [];
  const weekdays: (Named & { weekday: number })[] = [];
  let leadWeekday: Clues["leadWeekday"] = null;
  let paragraphs = 0;
  if (printed.weekday !== undefined)
    pairs.push({ ...pairOf(printed, printed.weekday), evidence: [printed.at], firm: true });

  for (const { passage, reading } of passages.slice(0, PASSAGES)) {
    if (passage.kind === "paragraph") paragraphs++;
    if (passage.kind === "slug" || passage.kind === "dateline") continue;
    for (const date of reading.dates) {
      const at = { start: date.start + passage.start, end: date.end + passage.start };
      const { meaning } = date;
      const year = yearNamed(date);
      if (year !== null) years.push({ year, tense: date.tense, at });
      if (meaning.kind === "period" && meaning.unit === "year" && !meaning.then)
        relative.push({ shift: meaning.shift, at });
      if (meaning.kind === "weekday" && meaning.which === undefined && !meaning.week && date.tense !== "future") {
        if (!leadWeekday && paragraphs <= 1 && passage.kind === "paragraph")
          leadWeekday = { weekday: meaning.weekday, at };
        if (weekdays.length < MOST)
          weekdays.push({ weekday: meaning.weekday, at, nouns: nounsBeside(reading.tokens, date) });
      }
      const day = dayPrinted(date, passage.start);
      if (!day || day.year !== undefined) continue;
      if (day.weekday !== undefined) pairs.push({ ...pairOf(day, day.weekday), evidence: [at], firm: true });
      else if (isNear(day, printed) && days.length < MOST)
        days.push({ month: day.month, day: day.day, at, nouns: nounsBeside(reading.tokens, date) });
    }
  }
  return { years, relative, pairs: [...pairs, ...linked(days, weekdays)], leadWeekday };
}

const pairOf = ({ month, day }: PrintedDay, weekday: number): { month: number; day: number; weekday: number } => ({
  month,
  day,
  weekday,
});

/** "The session of July 4" and "Monday's session" are one thing if a noun says so of both. */
function linked(
  days: readonly (Named & { month: number; day: number })[],
  weekdays: readonly (Named & { weekday: number })[],
): WeekdayPair[] {
  const pairs: WeekdayPair[] = [];
  for (const { month, day, at, nouns } of days) {
    const same = weekdays.find((other) => [...other.nouns].some((noun) => nouns.has(noun)));
    if (same) pairs.push({ month, day, weekday: same.weekday, evidence: [same.at, at], firm: true });
  }
  return pairs;
}

/** Within a week of the dateline, whatever the year: a bare weekday reaches no further. */
function isNear(day: PrintedDay, printed: PrintedDay): boolean {
  const distance = Math.abs(day.month * 30.5 + day.day - (printed.month * 30.5 + printed.day));
  return distance <= 7 && distance > 0;
}

/** A year in figures that the story names by itself or with a month, a season or a quarter. */
function yearNamed({ meaning }: DateReading): number | null {
  if (meaning.kind === "year" && typeof meaning.year === "number" && !meaning.fiscal) return meaning.year;
  return meaning.kind === "slot" && typeof meaning.year === "number" ? meaning.year : null;
}

/** How many tokens before a date and after it say what it is the date of. */
const BEFORE = 12;
const REACH = 5;

/** Nouns close to a date: lower-case words of five letters or more that are no function words. */
function nounsBeside(tokens: readonly Token[], date: DateReading): Set<string> {
  const nouns = new Set<string>();
  for (let i = Math.max(0, date.first - BEFORE); i < Math.min(tokens.length, date.last + REACH); i++) {
    const token = tokens[i];
    if (token?.kind === "word" && token.shape === "lower" && token.text.length > 4 && !EMPTY.has(token.lower))
      nouns.add(token.lower);
  }
  return nouns;
}

/** Words too common to tie two passages together. */
const EMPTY: ReadonlySet<string> = new Set(
  (
    "about above after again against along among another around because before being below between could during early every " +
    "first found going having known later least little might months never other people really reported saying should since " +
    "still their there these thing think those though three through today under until using wanted weeks where which while " +
    "whose within without would years company government officials president minister according"
  ).split(" "),
);
