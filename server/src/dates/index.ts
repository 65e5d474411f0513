/**
 * Dates: every date, time, duration and set of an article, and the day it means. A scan asks a small grammar at words
 * that can begin a date; the grammar gives a meaning; the article pass makes a day of it.
 */
import type { DateExpression, Layout, ReferenceDate } from "../article";
import type { AnalyzeOptions } from "../analyze";
import type { Paragraph, ReadPassage } from "../reading";
import { readDates, type DateReading } from "./reading";
import { countriesOf } from "./countries";
import { referenceDateOf } from "./reference-date";
import { resolveArticle } from "./resolve/article";

export type { DateReading } from "./reading";

/** The date expressions of a paragraph, in order, without overlap; offsets count from its start. */
export function findDates(paragraph: Paragraph): DateReading[] {
  return readDates(paragraph);
}

/**
 * The day that "today" is for the story: the caller's, the front matter's, the dateline's, a date line's, the body's,
 * the file's, the first that there is. Null where none of them says.
 */
export function settleReferenceDate(
  layout: Layout,
  passages: readonly ReadPassage[],
  options: AnalyzeOptions,
): ReferenceDate | null {
  return referenceDateOf(layout, passages, options);
}

/** The article's dates, in order, resolved; offsets count from the article's start. */
export function resolveDates(
  layout: Layout,
  passages: readonly ReadPassage[],
  reference: ReferenceDate | null,
): DateExpression[] {
  return resolveArticle(passages, reference, countriesOf(layout));
}
