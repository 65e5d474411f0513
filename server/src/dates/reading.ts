/** A date expression as its paragraph alone gives it: its place and its meaning, not yet resolved to a day. */
import type { Span } from "../article";
import type { Paragraph } from "../reading";
import type { DateOrder, Found } from "./grammar/found";
import type { Meaning, Modifier } from "./meaning";
import { scanDates } from "./scan";
import { looksBack, tenseAt, type Tense } from "./tense";

export interface DateReading extends Span {
  /** The tokens it covers, `[first, last)`. */
  readonly first: number;
  readonly last: number;
  readonly meaning: Meaning;
  readonly mod?: Modifier;
  /** Which way its clause looks. */
  readonly tense: Tense;
  /** "Since July": it is past, however far. */
  readonly looksBack: boolean;
  /** "Until Easter", "before Friday": an end of something, not the day on which the clause has its time. */
  readonly bound: boolean;
  /** "Monday's": it belongs to an event, which says nothing of its clause's time. */
  readonly possessive: boolean;
  /** The paragraph's sentence it stands in. */
  readonly sentence: number;
  /** The weekday printed in it: 0 Sunday … 6 Saturday. */
  readonly weekday?: Span & { readonly day: number };
  /** The day of the month printed in it. */
  readonly dayOfMonth?: Span & { readonly day: number };
  readonly order?: DateOrder;
  /** A date only in a slug or a dateline, "6/7"; in copy it is a fraction or a score. */
  readonly slugOnly: boolean;
}

/** The date expressions of a paragraph, in order, without overlap; offsets count from its start. */
export function readDates(paragraph: Paragraph): DateReading[] {
  const { scan, found } = scanDates(paragraph);
  const readings: DateReading[] = [];
  let sentence = 0;
  for (const expression of found) {
    const opening = paragraph.tokens[expression.first];
    const closing = paragraph.tokens[expression.last - 1];
    if (!opening || !closing) continue;
    while ((paragraph.sentences[sentence]?.last ?? Infinity) <= expression.first) sentence++;
    const within = paragraph.sentences[sentence];
    const reading: Writable<DateReading> = {
      start: opening.start,
      end: closing.end,
      first: expression.first,
      last: expression.last,
      meaning: expression.meaning,
      tense: within ? tenseAt(paragraph.tokens, within, expression.first, expression.last) : null,
      looksBack: looksBack(paragraph.tokens, expression.first),
      bound: BOUNDS.has(paragraph.tokens[expression.first - 1]?.lower ?? ""),
      possessive: paragraph.tokens[expression.last]?.lower === "'s",
      sentence,
      slugOnly: expression.slugOnly === true,
    };
    if (expression.mod !== undefined) reading.mod = expression.mod;
    if (expression.order !== undefined) reading.order = expression.order;
    addPrinted(reading, paragraph, expression, scan.words[expression.weekdayAt ?? -1]?.weekday);
    readings.push(reading);
  }
  return readings;
}

const BOUNDS: ReadonlySet<string> = new Set("until till before after since by beyond past".split(" "));

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** The weekday and the day of the month that stand in it. */
function addPrinted(
  reading: Writable<DateReading>,
  { tokens }: Paragraph,
  { weekdayAt, dayAt }: Found,
  weekday: number | undefined,
): void {
  const name = weekdayAt === undefined ? undefined : tokens[weekdayAt];
  if (name && weekday !== undefined) reading.weekday = { start: name.start, end: name.end, day: weekday };
  const figure = dayAt === undefined ? undefined : tokens[dayAt];
  const day = figure ? Number.parseInt(figure.text, 10) : Number.NaN;
  if (figure && !Number.isNaN(day)) reading.dayOfMonth = { start: figure.start, end: figure.end, day };
}
