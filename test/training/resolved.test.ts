import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { placeResolved, type StandoffFile } from "../../training/corpora/resolved";

const TEXT = "⛴🚢 Amara Quist said it sails.";
const hash = (words: string): string => createHash("sha1").update(words).digest("hex").slice(0, 8);

const file = (words: string, flag?: string): StandoffFile => ({
  docs: [
    {
      doc: "ferry",
      sources: [
        {
          // In code points: the ship is one, in UTF-16 it is two.
          start: 3,
          end: 14,
          text_sha1: hash(words),
          entity: "Amara Quist",
          kind: "person",
          mention: "full-name",
          ...(flag !== undefined && { flag }),
        },
      ],
      people: [
        { name: "Amara Quist", aliases: ["Quist"], roles: ["engineer"] },
        { name: "Web Editor", flag: "furniture" },
      ],
    },
  ],
});

const texts = new Map([["ferry", TEXT]]);

test("offsets in UTF-16, people of the story alone", () => {
  const [story] = placeResolved(file("Amara Quist"), texts);
  const [source] = story?.sources ?? [];
  expect(TEXT.slice(source?.start, source?.end)).toBe("Amara Quist");
  expect(source?.setAside).toBe(false);
  expect(story?.people).toEqual([{ names: ["Amara Quist", "Quist"], roles: ["engineer"] }]);
});

test("what cannot speak or is unsure is set aside, what is merely cut oddly is not", () => {
  const setAside = (flag: string): boolean | undefined =>
    placeResolved(file("Amara Quist", flag), texts)[0]?.sources[0]?.setAside;
  expect(["unsure", "non-speaker", "gold-swapped", "gold-boundary"].map(setAside)).toEqual([true, true, true, false]);
});

test("another text than the one the sources were marked in", () => {
  expect(() => placeResolved(file("Amara Lowe"), texts)).toThrow("ferry is another text at 3");
  expect(() => placeResolved(file("Amara Quist"), new Map())).toThrow("no text of ferry");
});
