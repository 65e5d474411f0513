import type { SelectionRange } from "vscode-languageserver-types";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { selectionRange } from "../../server/src/features/selection-range";
import { ask, wordsAt } from "../support/features";

/** What Expand Selection takes in, step by step. */
function steps(copy: string): string[] {
  const { document, offset } = ask(copy);
  const taken: string[] = [];
  for (let at: SelectionRange | undefined = selectionRange(document, offset); at; at = at.parent) {
    taken.push(wordsAt(document, at.range));
  }
  return taken;
}

const QUOTE = "“It is over,” Irina Orlova said. “We go home.”";

test("in the attribution: word, name, attribution, quote with it, paragraph, text", () => {
  expect(steps(`Nobody spoke.\n\n“It is over,” Irina Orl|ova said. “We go home.” It rained.`)).toEqual([
    "Orlova",
    "Irina Orlova",
    "Irina Orlova said",
    QUOTE,
    `${QUOTE} It rained.`,
    `Nobody spoke.\n\n${QUOTE} It rained.`,
  ]);
});

test("in the quotation: word, its part, the whole quote, paragraph", () => {
  expect(steps("“It is ov|er,” Irina Orlova said. “We go home.” It rained.")).toEqual([
    "over",
    "“It is over,”",
    QUOTE,
    `${QUOTE} It rained.`,
  ]);
});

test("at a role: the role, then the role with the name", () => {
  expect(steps("Transport Min|ister Irina Orlova left.")).toEqual([
    "Minister",
    "Transport Minister",
    "Transport Minister Irina Orlova",
    "Transport Minister Irina Orlova left.",
  ]);
});

test("each step holds the one before and is larger, at every place", () => {
  const copy = "KARSK, May 14 (Meridian) — Transport Minister Irina Orlova said on Monday: “It is over.”\n\nShe left.";
  fc.assert(
    fc.property(fc.nat(copy.length), (offset) => {
      const taken = steps(`${copy.slice(0, offset)}|${copy.slice(offset)}`);
      for (const [index, words] of taken.slice(1).entries()) {
        expect(words).toContain(taken[index]);
        expect(words.length).toBeGreaterThan(taken[index]?.length ?? 0);
      }
    }),
  );
});
