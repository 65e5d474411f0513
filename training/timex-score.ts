/**
 * TempEval-3's measure of date expressions (task A): UzZaman et al., "SemEval-2013 Task 1: TempEval-3", section 5.
 * Expressions are paired one to one, equal extents first, then whatever overlaps, from the left. White space does not
 * count in the extents, as it does not in the official scorer's tokens; values are compared as strings.
 */
import type { Timex } from "./corpora/timeml";

export interface Counts {
  gold: number;
  found: number;
  /** Pairs that overlap, that have the same extent, that have the same value. */
  relaxed: number;
  strict: number;
  value: number;
}

export interface Measure {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export const noCounts = (): Counts => ({ gold: 0, found: 0, relaxed: 0, strict: 0, value: 0 });

/** In per cent; 0 where there is nothing to count. */
export function measureOf(right: number, { gold, found }: Counts): Measure {
  const share = (of: number): number => (of === 0 ? 0 : (100 * right) / of);
  return { precision: share(found), recall: share(gold), f1: gold + found === 0 ? 0 : (200 * right) / (gold + found) };
}

interface Placed extends Timex {
  readonly from: number;
  readonly to: number;
}

/** Adds a document to the counts. */
export function count(counts: Counts, text: string, gold: readonly Timex[], found: readonly Timex[]): void {
  const visible = visibleBefore(text);
  const place = (timex: Timex): Placed => ({
    ...timex,
    from: visible[timex.start] ?? 0,
    to: visible[timex.end] ?? 0,
  });
  const pairs = pair(
    gold.map(place),
    found.map(place).toSorted((a, b) => a.start - b.start),
  );
  counts.gold += gold.length;
  counts.found += found.length;
  counts.relaxed += pairs.length;
  for (const [one, other] of pairs) {
    if (sameExtent(one, other)) counts.strict++;
    if (one.value === other.value) counts.value++;
  }
}

const sameExtent = (a: Placed, b: Placed): boolean => a.from === b.from && a.to === b.to;
const overlap = (a: Placed, b: Placed): boolean => a.from < b.to && b.from < a.to;

function pair(gold: readonly Placed[], found: readonly Placed[]): [Placed, Placed][] {
  const pairs: [Placed, Placed][] = [];
  const paired = new Set<Placed>();
  for (const fits of [sameExtent, overlap]) {
    for (const one of gold) {
      if (paired.has(one)) continue;
      const other = found.find((candidate) => !paired.has(candidate) && fits(one, candidate));
      if (!other) continue;
      paired.add(one);
      paired.add(other);
      pairs.push([one, other]);
    }
  }
  return pairs;
}

/** For each offset, how many characters that can be seen stand before it. */
function visibleBefore(text: string): Int32Array {
  const before = new Int32Array(text.length + 1);
  let visible = 0;
  for (let at = 0; at < text.length; at++) {
    before[at] = visible;
    if (!/\s/.test(text[at] ?? "")) visible++;
  }
  before[text.length] = visible;
  return before;
}
