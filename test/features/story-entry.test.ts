import { expect, test } from "vitest";
import { rankNames } from "../../server/src/features/name-search";
import { bare, personKey, surnameOf } from "../../server/src/features/names";
import { entryOf, placesIn, symbolOf, wantedAt } from "../../server/src/features/story-entry";
import { ask, wordsOf } from "../support/features";

const STORY = `
  KARSK, May 14 (Meridian) — Transport Minister Irina Orlova said the talks had failed.

  “It is over,” she said. Officials said little.

  The harbor board said the gates would stay open.
`;

const as = (text: string): string => text;

test("an entry has those with a name, their introductions, mentions and quotes", () => {
  const { document } = ask(`${STORY}|`);
  const entry = entryOf(document, as);
  const orlova = entry.people.find(({ name }) => name === "Irina Orlova");
  if (!orlova) throw new Error("nobody of that name");
  expect(entry.people.map(({ name }) => name)).not.toContain("Officials");
  expect(symbolOf(entry, orlova)).toMatchObject({
    name: "Irina Orlova",
    containerName: "Transport Minister · 2 quotes",
  });
  expect(wordsOf(document, [symbolOf(entry, orlova).location])).toEqual(["Irina Orlova"]);
  expect(wordsOf(document, placesIn(entry, orlova, "mentions and quotes"))).toEqual([
    "Irina Orlova",
    expect.stringContaining("the talks had failed"),
    "“It is over,”",
    "she",
  ]);
  expect(wordsOf(document, placesIn(entry, orlova, "quotes"))).toEqual([
    expect.stringContaining("the talks had failed"),
    "“It is over,”",
  ]);
});

test("what is looked for in other stories: on a mention everything, on a quote what was said, on a date nothing", () => {
  const wanted = (words: string): unknown => {
    const { document, offset } = ask(STORY.replace(words, `${words.slice(0, 1)}|${words.slice(1)}`));
    return wantedAt(document, offset);
  };
  expect(wanted("she said")).toEqual({ key: "irina orlova", what: "mentions and quotes" });
  expect(wanted("It is over")).toEqual({ key: "irina orlova", what: "quotes" });
  expect(wanted("May 14")).toBeNull();
  expect(wanted("Officials")).toBeNull();
});

test.for([
  ["Irina Orlova", "irina orlova"],
  ["Irina M. Orlova", "irina orlova"],
  ["IRINA ORLOVA", "irina orlova"],
  ["José Peña", "jose pena"],
  ["Anna van der Berg", "anna van der berg"],
  ["Martin Luther King Jr.", "martin king jr"],
  ["Orlova", null],
] as const)("across stories %s is “%s”", ([name, key]) => {
  expect(personKey(name)).toBe(key);
});

test.for([
  ["Anders Fogh Rasmussen", "Rasmussen"],
  ["Anna van der Berg", "van der Berg"],
  ["Martin Luther King Jr.", "King"],
  ["Castellan", "Castellan"],
] as const)("the surname of %s is %s", ([name, surname]) => {
  expect(surnameOf(name)).toBe(surname);
});

test.for([
  ["", 0],
  ["orl", 0],
  ["irina", 0],
  ["Ir Or", 0],
  ["or ir", 0],
  ["lova", 1],
  ["irorl", 2],
  ["iov", 2],
  ["orlovi", null],
  ["x", null],
] as const)("Irina Orlova answers “%s” with rank %s", ([question, rank]) => {
  expect(rankNames(question)(bare("Irina Orlova"))).toBe(rank);
});
