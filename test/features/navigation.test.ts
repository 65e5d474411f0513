import { expect, test } from "vitest";
import { definition } from "../../server/src/features/definition";
import { documentHighlight } from "../../server/src/features/document-highlight";
import { references } from "../../server/src/features/references";
import { ask, wordsAt, wordsOf } from "../support/features";

const STORY = `
  KARSK, May 14, 2014 (Meridian) — Transport Minister Irina Orlova said on Monday the talks had failed.

  “It is over,” Orlova said. “We go home.”

  “There was nothing on the table,” the minister added.

  Director Henrik Aas said he would go on.
`;

/** The story with the cursor one character into `words`. */
const at = (words: string): ReturnType<typeof ask> =>
  ask(STORY.replace(words, `${words.slice(0, 1)}|${words.slice(1)}`));

test.for(["Orlova said. ", "the minister", "It is over", "nothing on the table", "Transport"])(
  "definition from “%s” is the introduction, with its role",
  (words) => {
    const { document, offset } = at(words);
    const place = definition(document, offset);
    expect(place && wordsAt(document, place.range)).toBe("Transport Minister Irina Orlova");
  },
);

test("plain copy and dates have no definition", () => {
  for (const words of ["KARSK", "Monday"]) {
    const { document, offset } = at(words);
    expect(definition(document, offset)).toBeNull();
  }
});

test("references of a mention: mentions and quotes, in order, each quote once", () => {
  const { document, offset } = at("the minister");
  expect(wordsOf(document, references(document, offset))).toEqual([
    "Irina Orlova",
    expect.stringContaining("the talks had failed"),
    "“It is over,”",
    "Orlova",
    "“There was nothing on the table,”",
    "the minister",
  ]);
});

test("references without the declaration leave the introduction out", () => {
  const { document, offset } = at("the minister");
  expect(wordsOf(document, references(document, offset, false))).not.toContain("Irina Orlova");
});

test("references of a quote: its speaker's quotes alone", () => {
  const { document, offset } = at("nothing on the table");
  expect(wordsOf(document, references(document, offset))).toEqual([
    expect.stringContaining("the talks had failed"),
    "“It is over,”",
    "“There was nothing on the table,”",
  ]);
});

test("references of a date: the places that mean the same day", () => {
  const { document, offset } = ask(`
    KARSK, May 14, 2014 (Meridian) — They met on Mon|day. On Monday, May 12, it rained. Tuesday was dry.
  `);
  expect(wordsOf(document, references(document, offset))).toEqual(["Monday", "Monday, May 12"]);
});

test("highlights: the speaker's mentions, from a mention and from a quote alike", () => {
  for (const words of ["the minister", "It is over"]) {
    const { document, offset } = at(words);
    expect(wordsOf(document, documentHighlight(document, offset) ?? [])).toEqual([
      "Irina Orlova",
      "Orlova",
      "the minister",
    ]);
  }
});

test("highlights of plain copy: none of ours", () => {
  const { document, offset } = at("KARSK");
  expect(documentHighlight(document, offset)).toBeNull();
});
