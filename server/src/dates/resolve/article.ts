/** Resolves an article's dates in the order they are read, so that "that day" has a day before it. */
import type { DateExpression, ReferenceDate } from "../../article";
import type { ReadPassage } from "../../reading";
import { dayOf, isoOf, sayDate } from "../calendar";
import type { DateReading } from "../reading";
import { saySource } from "../say";
import type { Context, Outcome, Quarter } from "./context";
import { dateOrder } from "./order";
import { isOver, REACH } from "./quarters";
import { resolve } from "./resolve";

/** Passages that stand outside the story: their dates are told from the story's, and nothing is told from them. */
const OUTSIDE: ReadonlySet<string> = new Set(["slug", "dateline", "timestamp", "caption"]);

/** Passages where "6/7" is a date. */
const SLUGS: ReadonlySet<string> = new Set(["slug", "dateline", "timestamp"]);

/** The dates of an article, in order; their offsets count from the article's start. */
export function resolveArticle(
  passages: readonly ReadPassage[],
  reference: ReferenceDate | null,
  countries: readonly string[],
): DateExpression[] {
  const now = reference ? dayOf(reference.value) : null;
  const context: Context = {
    now,
    nowCertain: reference?.certain ?? false,
    nowSaid: reference && now !== null ? `${saySource(reference.source)}, ${sayDate(now)}` : "",
    nowSource: reference ? saySource(reference.source) : "",
    countries,
    order: dateOrder(passages),
    spoken: null,
    spokenDay: null,
    sentenceDay: null,
    quarter: null,
    passage: 0,
    tense: null,
    looksBack: false,
    possessive: false,
  };
  const dates: DateExpression[] = [];
  for (const { passage, reading } of passages) {
    context.passage++;
    let sentence = -1;
    for (const [index, date] of reading.dates.entries()) {
      if (date.slugOnly && !SLUGS.has(passage.kind)) continue;
      if (date.sentence !== sentence) context.sentenceDay = null;
      sentence = date.sentence;
      context.tense = date.tense;
      context.looksBack = date.looksBack;
      context.possessive = date.possessive;
      const outcome = resolve(date.meaning, context);
      if (!OUTSIDE.has(passage.kind))
        remember(context, outcome, date.bound && !standsBeside(date, reading.dates[index + 1]));
      dates.push(expressionOf(date, passage.start, outcome));
    }
  }
  return dates;
}

/** What later dates may be told from. */
function remember(context: Context, outcome: Outcome, bound: boolean): void {
  if (outcome.quarter) context.quarter = reportedOn(context, outcome.quarter);
  if (!outcome.stretch || outcome.comparison) return;
  context.spoken = outcome.stretch;
  if (outcome.stretch.unit !== "day") return;
  context.spokenDay = outcome.stretch.from;
  // "Parked until Easter, but refused at 1am": the time is on another day; "by Friday at noon" is on that one.
  if (!bound) context.sentenceDay = outcome.stretch.from;
}

/** How many tokens may stand between a day and its time: "Friday, at about". */
const BESIDE = 3;

const standsBeside = (date: DateReading, next: DateReading | undefined): boolean =>
  next !== undefined && next.sentence === date.sentence && next.first - date.last <= BESIDE;

/** A quarter named only to compare with it, an earlier one of the same stretch of copy, does not become the story's. */
function reportedOn({ quarter: known, passage, now }: Context, named: Quarter): Context["quarter"] {
  const isBeside = known !== null && now !== null && passage - known.passage <= REACH && isOver(known, now);
  const isEarlier = known !== null && named.year * 4 + named.quarter < known.year * 4 + known.quarter;
  return isBeside && isEarlier ? { ...known, passage } : { ...named, passage };
}

/** The fields are set one by one, not spread: this runs for each date of each article at each keystroke. */
function expressionOf(date: DateReading, start: number, outcome: Outcome): DateExpression {
  const { stretch } = outcome;
  const expression: Writable<DateExpression> = {
    start: date.start + start,
    end: date.end + start,
    type: outcome.type,
    value: outcome.value,
    certain: outcome.certain,
    reason: outcome.reason,
    explicit: outcome.explicit === true,
  };
  if (date.mod !== undefined) expression.mod = date.mod;
  if (stretch) {
    const from = isoOf(stretch.from);
    expression.interval = { from, to: stretch.to === stretch.from ? from : isoOf(stretch.to) };
  }
  if (outcome.readings) expression.readings = outcome.readings;
  if (date.weekday) expression.weekday = shifted(date.weekday, start);
  if (date.dayOfMonth) expression.dayOfMonth = shifted(date.dayOfMonth, start);
  return expression;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
type Printed = NonNullable<DateReading["weekday"]>;

const shifted = ({ start, end, day }: Printed, by: number): Printed => ({ start: start + by, end: end + by, day });
