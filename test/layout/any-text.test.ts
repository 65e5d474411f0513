/** What must hold for every text there is. */
import { array, assert, constantFrom, oneof, property, string, stringMatching } from "fast-check";
import { describe, expect, test } from "vitest";
import { layOut, readsLikeArticle } from "../../server/src/layout";
import { isBlank } from "../../server/src/layout/lines";

/** Pieces that layout looks for, so that chance puts them together in every order. */
const PIECES = [
  ..."\n\r\t >#*-_—–.:;,()[]/'\"“”‘’".split(""),
  "\r\n",
  "\n\n",
  "---\n",
  "title: ",
  "author:\n  - ",
  "```\n",
  "<!--",
  "-->\n",
  "By Ann Lee",
  "BRUSSELS, July 6 (Itar-Tass) — ",
  "(ANSA) - ROME",
  "Nov. 12, 2024",
  "/PRNewswire/ --",
  "Related topics\n",
  "Leave a comment",
  "(Reporting by ",
  "(END)",
  "___",
  "Updated 6:05 PM",
  "FILE - ",
  "![",
  "](",
  "The council closed the bridge on Tuesday, officials said. ",
  "Lindqvist: ",
  "\uD83D\uDE00",
  "\uD800",
  "\u0000",
  "é",
  "БРЮССЕЛЬ",
];
const text = oneof(
  string({ unit: "binary" }),
  array(oneof({ weight: 8, arbitrary: constantFrom(...PIECES) }, string()), { maxLength: 60 }).map((all) =>
    all.join(""),
  ),
);

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Whether `inner` has something in it and lies in `outer`; what is not there does. */
const within = (inner: Place | undefined, outer: Place): boolean =>
  inner === undefined || (outer.start <= inner.start && inner.start < inner.end && inner.end <= outer.end);

const inOrder = (places: readonly Place[]): boolean =>
  places.every(({ start }, index) => index === 0 || (places[index - 1]?.end ?? 0) <= start);

describe("any text", () => {
  test("passages and furniture are in order, apart, inside the text, and never blank", () => {
    assert(
      property(text, (copy) => {
        const { passages, furniture, paragraphs, timestamps } = layOut(copy);
        const parts = [...passages, ...furniture].sort((a, b) => a.start - b.start);
        const whole = { start: 0, end: copy.length };
        const kept = (kind: string): Place[] =>
          passages.filter((passage) => passage.kind === kind).map(({ start, end }) => ({ start, end }));
        expect({
          inOrder: [parts, passages, furniture].map(inOrder),
          outside: parts.filter((part) => !within(part, whole)),
          blank: parts.filter(({ start, end }) => isBlank(copy.charCodeAt(start)) || isBlank(copy.charCodeAt(end - 1))),
          paragraphs,
          strayStamps: timestamps.filter(({ start }) => !kept("timestamp").some((stamp) => stamp.start === start)),
        }).toEqual({
          inOrder: [true, true, true],
          outside: [],
          blank: [],
          paragraphs: kept("paragraph"),
          strayStamps: [],
        });
      }),
      { numRuns: 600, examples: [["![ ](bridge.jpg)"], ["![  a ](bridge.jpg)"]] },
    );
  }, 60_000);

  test("headline, byline, dateline and slug lie inside the text, their parts inside them", () => {
    assert(
      property(text, (copy) => {
        const { headline, byline, dateline, slug, frontMatter, frontMatterDate } = layOut(copy);
        const whole = { start: 0, end: copy.length };
        const attribution = headline?.attribution;
        expect({
          parts: [headline, byline, dateline, slug, frontMatter, frontMatterDate].filter(
            (part) => !within(part, whole),
          ),
          attribution: [attribution?.source, attribution?.words].filter((part) => headline && !within(part, headline)),
          date: !dateline || within(dateline.date, dateline),
          places: dateline?.places.filter((place) => !copy.slice(dateline.start, dateline.end).includes(place)) ?? [],
          article: typeof readsLikeArticle(copy),
        }).toEqual({ parts: [], attribution: [], date: true, places: [], article: "boolean" });
      }),
      { numRuns: 600 },
    );
  }, 60_000);

  test("what is no furniture, markup or masthead is in a passage", () => {
    assert(
      property(array(stringMatching(/^[a-z]{1,9}( [a-z]{1,9}){3,8}\.$/), { minLength: 1, maxLength: 8 }), (lines) => {
        const copy = lines.join("\n\n");
        const { passages, furniture } = layOut(copy);
        const covered = [...passages, ...furniture]
          .sort((a, b) => a.start - b.start)
          .map(({ start, end }) => copy.slice(start, end));
        expect(covered.join("\n\n")).toBe(copy);
      }),
    );
  });
});
