/** The year of a dateline that has none, from what the story gives away: a weekday that must fit, "next year" beside 2012. */
import type { Span } from "../article";
import type { ReadPassage } from "../reading";
import type { PrintedDay } from "./reference-date";

export interface InferredYear {
  readonly year: number;
  readonly reason: string;
  readonly evidence: readonly Span[];
}

export function inferYear(_printed: PrintedDay, _passages: readonly ReadPassage[]): InferredYear | null {
  return null;
}
