import { expect, test } from "vitest";
import { analyze } from "../../server/src/analyze";
import { textOf, type Article } from "../../server/src/article";
import { addAlias, applied, joinKnownPeople, readHouse } from "../../server/src/house";

const STORY = `KARSK, June 2, 2014 (Meridian) — Irina Orlova opened the ports again. “We go on,” Irina Orlova said.

“This cannot last,” the minister said. The envoy said he was leaving.

“It will not,” Orlova said.

“Nor will this,” the Minister said.
`;

const join = (text: string, house: string): Article => joinKnownPeople(analyze(text), readHouse(house).house.people);

const quotesBy = (article: Article, name: string): string[] => {
  const speaker = article.speakers.find((known) => known.name === name);
  return article.quotes
    .filter((quote) => quote.speaker !== null && quote.speaker === speaker?.id)
    .map(({ spans: [first] }) => (first ? textOf(article, first) : ""));
};

const ORLOVA = `{ "people": [{ "name": "Irina Orlova", "aliases": ["the minister"] }] }`;

test("a role that the story leaves open is whose the desk says, with all that was said in it", () => {
  const before = analyze(STORY);
  expect(before.speakers.map(({ name }) => name)).toContain("minister");
  const after = join(STORY, ORLOVA);
  expect(after.speakers.map(({ id, name }) => [id, name])).toEqual([
    ["s1", "Irina Orlova"],
    ["s2", "envoy"],
  ]);
  expect(quotesBy(after, "Irina Orlova")).toEqual([
    "“We go on,”",
    "“This cannot last,”",
    "“It will not,”",
    "“Nor will this,”",
  ]);
  expect(quotesBy(after, "envoy")).toHaveLength(1);
  const mention = after.speakers[0]?.mentions.find((each) => textOf(after, each) === "the minister");
  expect(mention?.reason).toBe("The desk’s list of names says that “the minister” is Irina Orlova.");
});

test("two spellings that the copy cannot join are one person’s", () => {
  const text = `TUNIS, May 4 — Muammar Gaddafi came to the square.

“We stay,” Gaddafi said.

“We stay here,” Kadhafi said.
`;
  const house = `{ "people": [{ "name": "Muammar Gaddafi", "aliases": ["Kadhafi"] }] }`;
  expect(quotesBy(analyze(text), "Muammar Gaddafi")).toEqual(["“We stay,”"]);
  expect(quotesBy(join(text, house), "Muammar Gaddafi")).toEqual(["“We stay,”", "“We stay here,”"]);
});

test("a story that does not have the person by name, or whose minister has a name of his own, stays as it is", () => {
  const nobody = STORY.replaceAll(/(?:Irina )?Orlova/g, "Pavel Brandt");
  expect(join(nobody, ORLOVA)).toEqual(analyze(nobody));
  const own = STORY.replace("“This", "Minister Pavel Holm came. “This");
  expect(quotesBy(join(own, ORLOVA), "Irina Orlova")).toEqual(quotesBy(analyze(own), "Irina Orlova"));
});

test("of aliases in a ring, and of one alias for two people, the first holds", () => {
  const ring = `{ "people": [
    { "name": "Irina Orlova", "aliases": ["the minister"] },
    { "name": "minister", "aliases": ["Irina Orlova"] },
    { "name": "Orlova", "aliases": ["the minister", "Irina Orlova"] }
  ] }`;
  const article = join(STORY, ring);
  expect(article.speakers.map(({ name }) => name)).toEqual(["Irina Orlova", "envoy"]);
  const ids = new Set(article.speakers.map(({ id }) => id));
  expect(article.quotes.every(({ speaker }) => speaker === null || ids.has(speaker))).toBe(true);
});

test.for([
  [
    "",
    `{\n  "people": [\n    {\n      "name": "Irina Orlova",\n      "aliases": [\n        "the minister"\n      ]\n    }\n  ]\n}\n`,
  ],
  [
    `{ "people": [{ "name": "Ann Petty" }, { "name": "Irina Orlova", "aliases": ["Orlova"] }] }`,
    `{ "people": [{ "name": "Ann Petty" }, { "name": "Irina Orlova", "aliases": ["Orlova", "the minister"] }] }`,
  ],
] as const)("an alias is written down with the person: %#", ([before, after]) => {
  const changed = applied(before, addAlias(before, "Irina Orlova", "the minister"));
  expect(JSON.parse(changed)).toEqual(JSON.parse(after));
  expect(readHouse(changed).faults).toEqual([]);
});

test("what is no sound JSON is not written into", () => {
  for (const text of ["{", `{ "people": 1 `, "[".repeat(20_000)]) expect(addAlias(text, "A B", "B")).toEqual([]);
  expect(applied(`{ "people": [] }`, addAlias(`{ "people": [] }`, "Ann Petty", "the mayor"))).toContain("the mayor");
});
