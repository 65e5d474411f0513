import { expect, test } from "vitest";
import { listSpeakers, type ListedQuote } from "../../server/src/features/speakers";
import { ask, wordsAt } from "../support/features";

const STORY = `
  KARSK, May 14, 2014 (Meridian) — Transport Minister Irina Orlova met pilots on Monday.

  “It is over,” Orlova said. “We are done,” the former mayor added.

  Harbour Director Henrik Aas was not there.

  “Nobody asked us.”

  The union said it had not been consulted.
`;

/** The list as lines. */
function list(copy: string): string[] {
  const { speakers, unattributed } = listSpeakers(ask(`${copy}|`).document);
  const quote = ({ firstWords, type, ranges }: ListedQuote): string =>
    `  ${firstWords} (${type}, line ${ranges[0].start.line + 1})`;
  return [
    ...unattributed.map((each) => `?${quote(each)}`),
    ...speakers.flatMap(({ name, role, kind, quotes, roles, alsoCalled }) => [
      `${name} (${kind}): ${role}`,
      ...quotes.map(quote),
      ...roles.map(({ text, former }) => `  role ${text}${former ? " (former)" : ""}`),
      ...alsoCalled.map(({ text }) => `  also ${text}`),
    ]),
  ];
}

test("each speaker has quotes with first words and line, and roles; who is not quoted but has a role is there too", () => {
  const lines = list(STORY);
  expect(lines).toContain("Irina Orlova (person): Transport Minister");
  expect(lines).toContain("  “It is over,” (direct, line 3)");
  expect(lines).toContain("  role Transport Minister");
  expect(lines).toContain("Henrik Aas (person): Harbour Director");
});

test("quotes that nobody is named for are apart", () => {
  expect(list(STORY)).toContain("?  “Nobody asked us.” (direct, line 7)");
});

test("other names: no pronoun, no part of the name, no role again", () => {
  const lines = list(`
    Transport Minister Irina Orlova spoke on Monday.

    “It is over,” Orlova said. “We are done,” she added. “That is all,” the minister said.
  `);
  expect(lines.filter((line) => line.startsWith("  also"))).toEqual([]);
  expect(lines.filter((line) => line.startsWith("  “"))).toHaveLength(3);
});

test("places are those of the words", () => {
  const { document } = ask(`${STORY}|`);
  const { speakers } = listSpeakers(document);
  const orlova = speakers.find(({ name }) => name === "Irina Orlova");
  expect(orlova?.roles.map(({ range }) => wordsAt(document, range))).toEqual(["Transport Minister"]);
  expect(orlova?.quotes.map(({ ranges: [first] }) => wordsAt(document, first))[0]).toBe("“It is over,”");
});

test("a story with nobody in it has an empty list", () => {
  const { document } = ask("Nothing here.|");
  expect(listSpeakers(document)).toEqual({ speakers: [], unattributed: [] });
});
