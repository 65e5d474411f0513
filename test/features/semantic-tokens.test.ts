import { expect, test } from "vitest";
import { analyze } from "../../server/src/analyze";
import type { Quotation } from "../../server/src/article";
import { semanticTokens, tokensIn } from "../../server/src/features/semantic-tokens";
import { articleOf } from "../support/article";
import { copyOf } from "../support/checks";

/** The coloured stretches as lines: `type.modifier words`. */
function colours(indented: string): string[] {
  const article = analyze(copyOf(indented));
  return semanticTokens(article).map(
    ({ type, modifiers, start, end }) => `${[type, ...modifiers].join(".")} ${article.text.slice(start, end)}`,
  );
}

test("each part of an attribution has its colour", () => {
  expect(colours("Transport Minister Irina Orlova said the talks had failed.")).toEqual([
    "role Transport Minister",
    "speaker.introduction Irina Orlova",
    "cue said",
  ]);
});

test("a date in a quotation is a date, and the quotation goes on after it", () => {
  const found = colours("KARSK, May 14, 2014 (Meridian) — “We met on Monday in Karsk,” Director Henrik Aas said.");
  const from = found.indexOf("quote “We met on ");
  expect(found.slice(from, from + 3)).toEqual(["quote “We met on ", "date Monday", "quote  in Karsk,”"]);
});

test("a pronoun is inferred, and so is a date without its year", () => {
  const found = colours(`
    Director Henrik Aas took the stand.

    “We met on May 12,” he said.
  `);
  expect(found).toContain("speaker.inferred he");
  expect(found).toContain("date.inferred May 12");
});

test("a quotation without a speaker is marked so", () => {
  expect(colours("The smoke drifted for miles.\n\n“You could see it from the highway.”")).toContain(
    "quote.unattributed “You could see it from the highway.”",
  );
});

/** A quotation that is all of `text`. */
const quotationOf = (text: string, use: Quotation["use"]): Quotation => ({
  start: 0,
  end: text.length,
  open: { start: 0, end: 1 },
  close: { start: text.length - 1, end: text.length },
  style: "double-curly",
  depth: 0,
  runsOn: false,
  continues: false,
  use,
});

test("titles and terms in marks are no quotes", () => {
  const text = "“Old Rusty”";
  expect(semanticTokens(articleOf(text, { quotations: [quotationOf(text, "term")] }))).toEqual([]);
  expect(semanticTokens(articleOf(text, { quotations: [quotationOf(text, "title")] }))).toEqual([]);
});

test("a token ends with its line", () => {
  const text = "“One line\n  and another.”";
  const tokens = semanticTokens(articleOf(text, { quotations: [quotationOf(text, "speech")] }));
  expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(["“One line", "and another.”"]);
});

test("a range has the tokens that touch it", () => {
  const article = analyze("Director Henrik Aas said no. Minister Irina Orlova said yes.");
  const from = article.text.indexOf("Minister");
  const found = tokensIn(semanticTokens(article), { start: from, end: article.text.length });
  expect(found.every(({ start }) => start >= from)).toBe(true);
  expect(found.length).toBeGreaterThan(0);
});
