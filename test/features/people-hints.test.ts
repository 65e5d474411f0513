import { expect, test } from "vitest";
import { analyze } from "../../server/src/analyze";
import { peopleHints, type PeopleHints } from "../../server/src/features/people-hints";
import { copyOf } from "../support/checks";
import { documentFor } from "../support/features";

/** The copy with each hint in its place, in `⟨ ⟩`. */
function hinted(text: string, people: PeopleHints): string {
  const document = documentFor(analyze(text));
  return peopleHints(document, { start: 0, end: text.length }, people)
    .toReversed()
    .reduce((copy, { position, label }) => {
      const at = document.offsetAt(position);
      return `${copy.slice(0, at)}⟨${typeof label === "string" ? label : "in parts"}⟩${copy.slice(at)}`;
    }, text);
}

const STORY = copyOf(`
  KARSK, May 14 (Meridian) — Transport Minister Irina Orlova said the talks had failed. She added that they would go on.

  “It is over,” Orlova said. “We go home,” the minister said.

  “Nobody slammed a door,” a diplomat said.
`);

test("all: the name behind a pronoun or a role that an attribution has; none behind a name or who has none", () => {
  expect(hinted(STORY, "all")).toBe(
    STORY.replace("She added", "She⟨Orlova⟩ added").replace("the minister said", "the minister⟨Orlova⟩ said"),
  );
});

test("ambiguous: none where nobody else can be meant", () => {
  expect(hinted(STORY, "ambiguous")).toBe(STORY);
});

test("ambiguous: a name where two could be meant", () => {
  const copy = copyOf(`
    Mayor Anna Holm met Director Clara Brandt in Karsk. “We were close,” she said.
  `);
  expect(hinted(copy, "ambiguous")).toBe(copy.replace("she said", "she⟨Holm⟩ said"));
});

test("off: none", () => {
  expect(hinted(STORY, "off")).toBe(STORY);
});

test("only what is in the range, with the reason to be read", () => {
  const document = documentFor(analyze(STORY));
  const start = STORY.indexOf("“It is over");
  expect(peopleHints(document, { start, end: STORY.length }, "all")).toMatchObject([
    { label: "Orlova", tooltip: expect.stringMatching(/\./) },
  ]);
});
