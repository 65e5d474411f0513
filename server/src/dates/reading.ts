/** A date expression as its paragraph alone gives it: its place and its meaning, not yet resolved to a day. */
import type { Span } from "../article";
import type { Paragraph } from "../reading";
import type { DateOrder, Found } from "./grammar/found";
import type { Meaning, Modifier } from "./meaning";
import { scanDates } from "./scan";
import { tenseAt, type Tense } from "./tense";

export interface DateReading extends Span {
  /** The tokens it covers, `[first, last)`. */
  readonly first: number;
  readonly last: number;
  readonly meaning: Meaning;
  readonly mod?: Modifier;
  /** Which way its clause looks. */
  readonly tense: Tense;
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
    readings.push({
      start: opening.start,
      end: closing.end,
      first: expression.first,
      last: expression.last,
      meaning: expression.meaning,
      ...(expression.mod ? { mod: expression.mod } : {}),
      tense: within ? tenseAt(paragraph.tokens, within, expression.first, expression.last) : null,
      possessive: paragraph.tokens[expression.last]?.lower === "'s",
      sentence,
      ...printed(paragraph, expression, scan.words[expression.weekdayAt ?? -1]?.weekday),
      ...(expression.order ? { order: expression.order } : {}),
      slugOnly: expression.slugOnly === true,
    });
  }
  return readings;
}

function printed(
  paragraph: Paragraph,
  found: Found,
  weekday: number | undefined,
): Pick<DateReading, "weekday" | "dayOfMonth"> {
  const name = found.weekdayAt === undefined ? undefined : paragraph.tokens[found.weekdayAt];
  const figure = found.dayAt === undefined ? undefined : paragraph.tokens[found.dayAt];
  const day = figure ? Number.parseInt(figure.text, 10) : Number.NaN;
  return {
    ...(name && weekday !== undefined ? { weekday: { start: name.start, end: name.end, day: weekday } } : {}),
    ...(figure && !Number.isNaN(day) ? { dayOfMonth: { start: figure.start, end: figure.end, day } } : {}),
  };
}
