/** Binary searches among spans in order. */
import type { Span } from "./article";

/** The index of the first of `spans`, in order of start, that starts at `offset` or behind it; their number where none does. */
export function firstStartingFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The index of the last of `spans`, in order of start, that starts at `offset` or before it; -1 where none does. */
export const lastStartingBy = (spans: readonly Span[], offset: number): number =>
  firstStartingFrom(spans, offset + 1) - 1;

/** The index of the first of `spans`, in order of end, that ends behind `offset`; their number where none does. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
