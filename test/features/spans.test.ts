import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Span } from "../../server/src/article";
import { innermost } from "../../server/src/features/innermost";
import { indexSpans } from "../../server/src/features/span-index";

const spans = fc.array(
  fc
    .tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }))
    .map(([start, length]): Span => ({ start, end: start + length })),
  { maxLength: 40 },
);

describe("the innermost layer", () => {
  test("an inner span shows, and the outer goes on after it", () => {
    const outer = { start: 0, end: 10, name: "outer" };
    const inner = { start: 3, end: 5, name: "inner" };
    expect(innermost([outer, inner])).toEqual([
      { start: 0, end: 3, name: "outer" },
      inner,
      { start: 5, end: 10, name: "outer" },
    ]);
  });

  test("is in order, without overlap, and covers what the spans cover, no more", () => {
    fc.assert(
      fc.property(spans, (given) => {
        const layer = innermost(given);
        for (const [index, { start, end }] of layer.entries()) {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThanOrEqual(layer[index - 1]?.end ?? 0);
        }
        const covered = (list: readonly Span[]): number[] =>
          Array.from({ length: 90 }, (_, at) => at).filter((at) =>
            list.some(({ start, end }) => start <= at && at < end),
          );
        expect(covered(layer)).toEqual(covered(given));
      }),
    );
  });
});

describe("the index of spans", () => {
  test("gives the shortest span at an offset, as a look at all of them does", () => {
    fc.assert(
      fc.property(spans, fc.nat(90), (given, offset) => {
        const inside = given.filter(({ start, end }) => start <= offset && offset < end);
        const ending = given.filter(({ end }) => end === offset);
        const best = (inside.length > 0 ? inside : ending).toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
        const found = indexSpans(given)(offset);
        expect(found && found.end - found.start).toEqual(best ? best.end - best.start : null);
      }),
    );
  });
});
