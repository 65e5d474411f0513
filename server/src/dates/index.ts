import type { DateExpression, Layout, ReferenceDate, Span } from "../article";
import type { AnalyzeOptions } from "../analyze";
import type { Paragraph, ReadPassage } from "../reading";

/** A date expression as a paragraph alone gives it: its place and its meaning, not yet resolved to a day. */
export interface DateReading extends Span {
  /** The tokens it covers, `[first, last)`. */
  readonly first: number;
  readonly last: number;
}

export function findDates(_paragraph: Paragraph): DateReading[] {
  return [];
}

export function settleReferenceDate(
  _layout: Layout,
  _passages: readonly ReadPassage[],
  _options: AnalyzeOptions,
): ReferenceDate | null {
  return null;
}

export function resolveDates(
  _layout: Layout,
  _passages: readonly ReadPassage[],
  _reference: ReferenceDate | null,
): DateExpression[] {
  return [];
}
