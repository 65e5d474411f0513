import { describe, expect, test } from "vitest";
import { analyze } from "../../server/src/analyze";
import { faults } from "../support/quotes";

describe("faults", () => {
  faults(
    "none in a running quotation",
    `
    “We had a number on a page.

    “And then we shut the bridge,” Pruitt said.
  `,
    [],
  );
  faults(
    "none over a crosshead",
    `
    “We had a number on a page.

    ## The crack

    “And then we shut the bridge,” Pruitt said.
  `,
    [],
  );
  faults(
    "a quotation left open before a paragraph of copy",
    `
    “We had a number on a page.

    The bridge was shut on Tuesday.
  `,
    ["unclosed: “We had a number on a page."],
  );
  faults(
    "a quotation left open at the end",
    `
    The bridge was shut. “We had a number.
  `,
    ["unclosed: “We had a number."],
  );
  faults(
    "speech that was never opened",
    `
    We had a number,” Pruitt said.
  `,
    ["unopened: ”"],
  );
  faults(
    "apostrophes, decades, inches",
    `
    The drivers’ forum of the ’90s met a 6'2" man at St Hilda’s.
  `,
    [],
  );
});

describe("what a quotation is for", () => {
  const usesOf = (text: string): string[] =>
    analyze(text).quotations.map((each) => `${text.slice(each.start, each.end)} ${each.use}`);

  test("speech, term and title", () => {
    expect(usesOf(`“It is late,” Holt said. The “bread boat” left. The song “Carry Me Over” ended.`)).toEqual([
      "“It is late,” speech",
      "“bread boat” term",
      "“Carry Me Over” title",
    ]);
  });

  test("a quotation belongs to its quote", () => {
    const article = analyze(`“It is late,” Holt said. The “bread boat” left.`);
    expect(article.quotations.map(({ quote }) => quote)).toEqual(["q1", undefined]);
  });

  test("a running quotation says which paragraph goes on", () => {
    const { quotations } = analyze(`“We had a number.\n\n“And then we shut it,” Pruitt said.`);
    expect(quotations.map(({ runsOn, continues }) => [runsOn, continues])).toEqual([
      [true, false],
      [false, true],
    ]);
  });
});

describe("reasons", () => {
  const first = (text: string): { reason?: string; confidence?: number } => analyze(text).quotes[0] ?? {};

  test("the cue and the source are named", () => {
    expect(first(`“It is late,” Anna Holt said.`).reason).toContain(
      "“said” follows the quotation and names “Anna Holt”",
    );
  });

  test("nobody named: no speaker, and it says so", () => {
    expect(first(`The smoke drifted.\n\n“You could see it from the highway.”`)).toMatchObject({
      speaker: null,
      reason: "The copy does not say who speaks.",
    });
  });

  test("a continuation is less sure than an attribution", () => {
    const { quotes } = analyze(`“It is late,” Anna Holt said. She stood up. “We are going home now.”`);
    expect(quotes).toHaveLength(2);
    expect(quotes[1]?.speaker).toBe(quotes[0]?.speaker);
    expect(quotes[1]?.confidence ?? 1).toBeLessThan(quotes[0]?.confidence ?? 0);
  });
});

describe("any text", () => {
  test("nothing at all", () => {
    expect(analyze("").quotes).toEqual([]);
    expect(analyze("said").quotes).toEqual([]);
    expect(analyze("“”").quotes).toEqual([]);
    expect(analyze("according to").quotes).toEqual([]);
  });
});
