import type { Span } from "../article";
import { lastStartingBy } from "../spans";

/** Gives the innermost of the spans at an offset; null where there is none. */
export type SpanIndex<T> = (offset: number) => T | null;

/**
 * Indexes spans, in any order, nested or not. A question costs a binary search and a look back over the spans that
 * could still reach the offset. A span that merely ends at the offset, as one does behind which a cursor stands,
 * counts only where none goes on past it.
 */
export function indexSpans<T extends Span>(spans: Iterable<T>): SpanIndex<T> {
  const sorted = [...spans].toSorted((a, b) => a.start - b.start || b.end - a.end);
  // How far any span up to this one reaches: where it is short of the offset, looking back is over.
  const reach: number[] = [];
  for (const { end } of sorted) reach.push(Math.max(end, reach.at(-1) ?? 0));

  return (offset) => {
    let best: T | null = null;
    for (let index = lastStartingBy(sorted, offset); index >= 0 && (reach[index] ?? 0) >= offset; index--) {
      const span = sorted[index];
      if (span && span.end >= offset && (best === null || isCloser(span, best, offset))) best = span;
    }
    return best;
  };
}

function isCloser(span: Span, best: Span, offset: number): boolean {
  const covers = offset < span.end;
  if (covers !== offset < best.end) return covers;
  return span.end - span.start < best.end - best.start;
}
