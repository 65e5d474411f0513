/** Readings that are kept change nothing but the time. */
import assert from "node:assert/strict";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyze } from "../../server/src/analyze";
import type { Reading, ReadingCache } from "../../server/src/reading";
import { fixtures, mangled, noise, soup, tries } from "../support/texts";

/** A text, and the same after somebody typed, pasted or deleted. */
const edits = fc
  .oneof(fc.constantFrom(...fixtures), mangled, soup)
  .chain((text) =>
    fc.tuple(
      fc.constant(text),
      fc.nat(text.length),
      fc.nat(30),
      fc.oneof(soup, noise, fc.constantFrom("", "x", "”", "\n\n")),
    ),
  )
  .map(([text, at, removed, typed]) => ({ before: text, after: text.slice(0, at) + typed + text.slice(at + removed) }));

test("a warm analysis is the cold one", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(edits, ({ before, after }) => {
      const cache: ReadingCache = new Map();
      analyze(before, { cache });
      assert.deepStrictEqual(analyze(after, { cache }), analyze(after));
      // And back, as undo does.
      assert.deepStrictEqual(analyze(before, { cache }), analyze(before));
    }),
    tries(25),
  );
});

describe("an edit in one paragraph reads that paragraph alone", () => {
  test.each(fixtures.map((text) => [text.slice(0, 40), text]))("%s", (_, text) => {
    const story = Array.from({ length: 10 }, (_unused, index) => text.replaceAll("said", `said ${index}`)).join("\n");
    const cache: ReadingCache = new Map();
    analyze(story, { cache });
    const known = new Set<Reading>(cache.values());
    const at = story.indexOf(" said 7 ") + 1;
    expect(at).toBeGreaterThan(0);
    analyze(`${story.slice(0, at)}slowly ${story.slice(at)}`, { cache });
    const read = [...cache.values()].filter((reading) => !known.has(reading));
    expect(read).toHaveLength(1);
    expect(read[0]?.text).toContain("slowly said 7");
  });
});
