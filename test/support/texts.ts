/** Texts for property tests: noise, copy thrown together, and real articles cut, doubled and shuffled. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import * as fc from "fast-check";

const folder = path.resolve(import.meta.dirname, "../fixtures/articles");

/**
 * How often a property is tried: enough for a suite that is run all day. The environment's COPYDESK_TRIES multiplies
 * it, for a night's search.
 */
export const tries = (number: number): { numRuns: number } => ({
  numRuns: number * Number(process.env["COPYDESK_TRIES"] ?? 1),
});

/** The article fixtures' texts. */
export const fixtures: readonly string[] = readdirSync(folder)
  .filter((name) => /\.(?:txt|md)$/.test(name))
  .map((name) => readFileSync(path.join(folder, name), "utf8"));

/** Any string that JavaScript can hold, halves of surrogate pairs and control characters with it. */
export const noise: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)), maxLength: 100 }),
);

/** What the engine looks out for, so that thrown together it meets its hard cases more often than in noise. */
const SCRAPS = [
  ...Array.from("“”‘’\"'«»„‚‹›—–-…,.;:!?()[]*_#>|"),
  ...Array.from(" \n\t"),
  "\n\n",
  "\r\n",
  "\u00a0",
  "\u2028",
  "---\n",
  "title: Talks\ndate: 2024-03-13\n---\n",
  "said",
  "said.",
  "told reporters",
  "according to",
  "asked whether",
  "he",
  "she said",
  "the minister",
  "Prime Minister Anna Koss",
  "Koss",
  "Koss’s",
  "Mr. J.K. van der Berg Jr.",
  "former president",
  "a person familiar with the talks",
  "NATO",
  "officials said",
  "that the talks had failed",
  "Monday",
  "last Tuesday",
  "July 4",
  "July 4, 2011",
  "2011",
  "the 1990s",
  "’90s",
  "6 p.m. EST",
  "less than a year",
  "three days earlier",
  "every Friday",
  "BRUSSELS, July 6 (Itar-Tass) —",
  "By MARA LIND",
  "(MORE)",
  "-30-",
  "___",
  "Leave a comment",
  "[link](https://example.org/a_b)",
  "**bold**",
  "> quoted line",
  "# Heading",
  "don’t",
  "’em",
  "é",
  "e\u0301",
  "😀",
  "\ud83d",
  "東京",
  "0",
  "$5.2m",
];

export const soup: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...SCRAPS), fc.constantFrom(" ", " ", "", "\n\n")), { maxLength: 60 })
  .map((scraps) => scraps.flat().join(""));

/** An article as it is written: its paragraphs, some left out, doubled, moved, or cut anywhere. */
export const mangled: fc.Arbitrary<string> = fc.constantFrom(...fixtures).chain((text) => {
  const paragraphs = text.split("\n\n");
  return fc.oneof(
    fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]) => text.slice(Math.min(a, b), Math.max(a, b))),
    fc.tuple(fc.nat(text.length), fc.nat(40)).map(([at, length]) => text.slice(0, at) + text.slice(at + length)),
    fc.shuffledSubarray(paragraphs).map((some) => some.join("\n\n")),
    fc.array(fc.constantFrom(...paragraphs), { maxLength: 20 }).map((some) => some.join("\n\n")),
    fc.constant(`${text}\n${text}`),
    fc.constantFrom(...fixtures).map((other) => `${text.trimEnd()}\n${other}`),
    fc.constant(text.replaceAll("\n\n", "\n")),
    fc.constant(text.replaceAll("\n", "\r\n")),
  );
});
