import { describe, expect, test } from "vitest";
import { analyze } from "../../server/src/analyze";
import { textOf } from "../../server/src/article";
import { withoutAttitudes } from "../../server/src/features/attitudes";

const STORY = `KARSK, June 2, 2014 (Meridian) — Transport Minister Irina Orlova said that the ports would open.

Orlova believes that the tariff should follow the tonnage. She called the old rule “a tax on rain”.

“We go on,” she said.
`;

describe("what people think or want", () => {
  const article = analyze(STORY);
  const shown = withoutAttitudes(article);
  const words = ({ quotes }: typeof article): string[] =>
    quotes.map(({ spans }) => spans.map((span) => textOf(article, span)).join(" "));

  test("is left out where the story tells it in its own words", () => {
    expect(words(article)).toContain("that the tariff should follow the tonnage");
    expect(words(shown)).not.toContain("that the tariff should follow the tonnage");
  });

  test("stays where words stand in marks, and so does all that is said", () => {
    expect(words(shown)).toEqual(words(article).filter((said) => !said.includes("tonnage")));
    expect(words(shown).some((said) => said.includes("tax on rain"))).toBe(true);
  });

  test("leaves people; every quote that is left has its speaker", () => {
    const ids = new Set(shown.speakers.map(({ id }) => id));
    expect(shown.quotes.every(({ speaker }) => speaker === null || ids.has(speaker))).toBe(true);
    expect(shown.speakers.map(({ name }) => name)).toContain("Irina Orlova");
  });

  test("an article without any is the same one", () => {
    expect(withoutAttitudes(shown)).toBe(shown);
  });
});
