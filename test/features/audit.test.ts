import { expect, test } from "vitest";
import { auditStory, countWords, type StoryAudit } from "../../server/src/features/audit";
import { ask } from "../support/features";

const audit = (copy: string): StoryAudit => auditStory(ask(`${copy}|`).document);

const STORY = `
  KARSK, May 14, 2014 (Meridian) — Transport Minister Irina Orlova said the ports were still apart.

  “It is over,” Orlova said.

  The smoke drifted for miles along the far bank.

  “Nobody asked us.”

  A diplomat close to the talks said the tariff was “the easy part.”
`;

test("who speaks how often and how long, in the order in which they speak", () => {
  const { speakers } = audit(STORY);
  expect(speakers.map(({ name }) => name)[0]).toBe("Irina Orlova");
  const [orlova, diplomat] = speakers;
  expect(orlova).toMatchObject({ role: "Transport Minister", kind: "person", named: true });
  expect(orlova?.total).toMatchObject({ quotes: 2, direct: 1, indirect: 1, mixed: 0, quotedWords: 3 });
  expect(diplomat).toMatchObject({ named: false });
  expect(diplomat?.total).toMatchObject({ quotes: 1, mixed: 1, quotedWords: 3 });
});

test("the words of a speaker are those of the speaker's quotes", () => {
  const { speakers, quotes } = audit(STORY);
  speakers.forEach(({ total }, place) => {
    const own = quotes.filter(({ speaker }) => speaker === place);
    expect(total.words).toBe(own.reduce((words, quote) => words + quote.words, 0));
    expect(total.direct + total.indirect + total.mixed).toBe(total.quotes);
  });
});

test("a quote that nobody is named for has no speaker", () => {
  expect(audit(STORY).quotes.find(({ firstWords }) => firstWords === "“Nobody asked us.”")?.speaker).toBeNull();
});

test("parts are shares of the copy, from top to bottom", () => {
  const { quotes } = audit(STORY);
  const parts = quotes.flatMap((quote) => quote.parts);
  for (const { from, to } of parts) {
    expect(from).toBeGreaterThanOrEqual(0);
    expect(to).toBeGreaterThanOrEqual(from);
    expect(to).toBeLessThanOrEqual(1);
  }
  expect(parts.map(({ from }) => from)).toEqual(parts.map(({ from }) => from).toSorted((a, b) => a - b));
});

test("a running quotation has a part for each paragraph", () => {
  const { quotes } = audit(`
    “I have sat through four of these,” Henrik Aas said. “They argued about the flag.

    “This time they argued about money.”
  `);
  expect(quotes.some(({ parts }) => parts.length > 1)).toBe(true);
});

test("words are runs with a letter or a digit in them", () => {
  const count = (text: string): number => countWords(text, { start: 0, end: text.length });
  expect(count("“It’s over — for 3 ports,” she said.")).toBe(7);
  expect(count(" … — ”")).toBe(0);
  expect(count("Обь Ærø 港")).toBe(3);
});

test("a story in which nobody speaks", () => {
  expect(audit("Nothing here.")).toMatchObject({ speakers: [], quotes: [] });
});
