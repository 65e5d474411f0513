/**
 * The year of a dateline that has none, from what the story gives away: a weekday that must fit its date, "next year"
 * beside 2012, years that are past or to come. The candidates are the years the story names and those beside them;
 * each clue speaks for or against a candidate, and only a clear winner is taken: the year is never guessed.
 */
import type { Span } from "../article";
import type { ReadPassage } from "../reading";
import { isDateReal, MONTHS, toDay, weekdayName, weekdayOf, WEEKDAYS, type Day } from "./calendar";
import type { PrintedDay } from "./printed-day";
import { gatherClues, type Clues } from "./year-clues";

export interface InferredYear {
  readonly year: number;
  /** "July 4 is a Monday, and 2012 is “next year”". */
  readonly reason: string;
  readonly evidence: readonly Span[];
}

interface Score {
  readonly year: number;
  points: number;
  readonly reasons: string[];
  readonly evidence: Span[];
}

/** What a candidate needs, and by how much it must lead. */
const ENOUGH = 2.5;
const LEAD = 1;

export function inferYear(printed: PrintedDay, passages: readonly ReadPassage[]): InferredYear | null {
  const clues = gatherClues(printed, passages);
  const candidates = new Set(clues.years.flatMap(({ year }) => [year - 1, year, year + 1]));
  const scores = [...candidates]
    .filter((year) => isDateReal(year, printed.month, printed.day))
    .map((year) => score(year, printed, clues))
    .sort((a, b) => b.points - a.points);
  const [best, second] = scores;
  if (!best || best.points < ENOUGH || best.points - (second?.points ?? 0) < LEAD) return null;
  return { year: best.year, reason: best.reasons.join(", and "), evidence: best.evidence };
}

function score(year: number, printed: PrintedDay, clues: Clues): Score {
  const result: Score = { year, points: 0, reasons: [], evidence: [] };
  const today = toDay(year, printed.month, printed.day);
  const add = (points: number, reason?: string, evidence: readonly Span[] = []): void => {
    result.points += points;
    if (reason) result.reasons.push(reason);
    result.evidence.push(...evidence);
  };
  weighWeekdays(today, printed, clues, add);
  weighRelativeYears(year, clues, add);
  weighNamedYears(year, clues, add);
  return result;
}

type Add = (points: number, reason?: string, evidence?: readonly Span[]) => void;

/** A weekday and a date of the same event must agree; a bare weekday in the lead is most often the dateline's own. */
function weighWeekdays(today: Day, printed: PrintedDay, { pairs, leadWeekday }: Clues, add: Add): void {
  for (const { month, day, weekday, evidence, firm } of pairs) {
    const at = nearYear(today, month, day);
    if (at === null) continue;
    const fits = weekdayOf(at) === weekday;
    if (fits) add(firm ? 3 : 1, `${MONTHS[month - 1]} ${day} is a ${WEEKDAYS[weekday]}`, evidence);
    else add(firm ? -4 : -1);
  }
  if (leadWeekday && pairs.length === 0 && weekdayOf(today) === leadWeekday.weekday) {
    add(1.5, `${MONTHS[printed.month - 1]} ${printed.day} is a ${weekdayName(today)}, as the lead says`, [
      leadWeekday.at,
    ]);
  }
}

/** The day of that month nearest to the dateline's. */
function nearYear(today: Day, month: number, day: number): Day | null {
  const year = Math.floor(today / 365.2425) + 1970;
  let best: Day | null = null;
  for (const of of [year - 1, year, year + 1]) {
    if (!isDateReal(of, month, day)) continue;
    const at = toDay(of, month, day);
    if (best === null || Math.abs(at - today) < Math.abs(best - today)) best = at;
  }
  return best;
}

/** "Next year" beside a year that the story names. */
function weighRelativeYears(year: number, { relative, years }: Clues, add: Add): void {
  for (const { shift, at } of relative) {
    const named = years.find((other) => other.year === year + shift);
    if (!named) continue;
    add(shift === 1 ? 2 : 1, `${named.year} is ${SHIFT_WORDS[shift + 1] ?? ""}`, [at, named.at]);
    return;
  }
}

const SHIFT_WORDS: readonly string[] = ["“last year”", "“this year”", "“next year”"];

/** What is told as past lies not ahead, and what is to come not behind; a story names its own year more than others. */
function weighNamedYears(year: number, { years }: Clues, add: Add): void {
  for (const named of years) {
    if (named.tense === "past" && named.year > year) add(-4);
    if (named.tense === "future" && named.year < year) add(-4);
  }
  const own = years.find((named) => named.year === year);
  if (own) add(1, `the story speaks of ${year}`, [own.at]);
}
