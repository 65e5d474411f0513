import type { Span } from "../article";

/**
 * Cuts spans that lie over one another into a single layer, in order, where at each place the innermost shows: the one
 * that starts last, of two that start together the shorter, of two alike the later in the list. Takes time linear in
 * the spans, sorting apart.
 */
export function innermost<T extends Span>(spans: readonly T[]): T[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const layer: T[] = [];
  const open: T[] = [];
  let at = 0;

  const show = (span: T, to: number): void => {
    const start = Math.max(at, span.start);
    if (start < to) layer.push(start === span.start && to === span.end ? span : { ...span, start, end: to });
    at = Math.max(at, to);
  };
  /** Shows what is open up to `to`, the innermost first. */
  const closeUpTo = (to: number): void => {
    for (let top = open.at(-1); top && top.end <= to; top = open.at(-1)) {
      show(top, top.end);
      open.pop();
    }
    const top = open.at(-1);
    if (top) show(top, to);
  };

  for (const span of sorted) {
    closeUpTo(span.start);
    at = Math.max(at, span.start);
    open.push(span);
  }
  closeUpTo(Infinity);
  return layer;
}
