/** Any text gives a sound article, and all that is made of it holds too. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyze } from "../../server/src/analyze";
import { findFaults } from "../../server/src/checks";
import { annotate } from "../../server/src/export/annotation";
import { page } from "../../server/src/export/page";
import { PLAIN } from "../../server/src/export/paint";
import { articleOf } from "../support/article";
import { brokenFindings, brokenPromises } from "../support/invariants";
import { fixtures, mangled, noise, soup, tries } from "../support/texts";

function holds(text: string): void {
  const article = analyze(text, { fileDate: "2020-02-20" });
  expect(article.text).toBe(text);
  const findings = findFaults(article);
  expect([...brokenPromises(article), ...brokenFindings(article, findings)].slice(0, 5)).toEqual([]);
  const annotation = annotate(article, findings, "-", "codepoint");
  expect(annotation.length).toBe(Array.from(text).length);
  // A page must not command the terminal.
  expect(page(article, findings, { width: 80, palette: PLAIN }).replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
}

describe("every article keeps its promises", { timeout: 60_000 }, () => {
  test.each(fixtures.map((text) => [text.slice(0, 40), text]))("%s", (_, text) => holds(text));

  test.each([
    "said “ ",
    "she said former president according to “ ",
    '" asked whether the 1990s ',
    "‹ said. Prime Minister Anna Koss ",
    '\n " asked whether )she said July 4, 2011said ',
  ])("%j: once two quotes had the same words, or one had none", (text) => holds(text));

  test("noise", () => fc.assert(fc.property(noise, holds), tries(100)));
  test("copy thrown together", () => fc.assert(fc.property(soup, holds), tries(100)));
  test("articles cut, doubled and shuffled", () => fc.assert(fc.property(mangled, holds), tries(30)));
});

describe("the promises are looked at", () => {
  const text = "Anna Koss said “yes” on Monday.";
  const mention = { start: 0, end: 9, kind: "full-name", reason: "r", confidence: 1 } as const;
  const koss = {
    id: "s1",
    name: "Anna Koss",
    kind: "person",
    roles: [],
    mentions: [mention],
    introduction: mention,
  } as const;
  const yes = {
    id: "q1",
    type: "direct",
    kind: "statement",
    spans: [{ start: 15, end: 20 }],
    speaker: "s1",
    confidence: 1,
    reason: "r",
  } as const;
  const monday = {
    start: 24,
    end: 30,
    type: "DATE",
    value: "2011-07-04",
    certain: true,
    reason: "r",
    explicit: false,
  } as const;
  const marks = {
    start: 15,
    end: 20,
    open: { start: 15, end: 16 },
    close: { start: 19, end: 20 },
    style: "double-curly",
    depth: 0,
    runsOn: false,
    continues: false,
    use: "speech",
  } as const;
  const sound = { speakers: [koss], quotes: [yes], dates: [monday], quotations: [marks] };

  test("a sound article breaks none", () => expect(brokenPromises(articleOf(text, sound))).toEqual([]));

  test.each([
    ["a span outside the text", { dates: [{ ...monday, end: 99 }] }],
    ["an empty span", { dates: [{ ...monday, end: 24 }] }],
    ["white space at a span's end", { dates: [{ ...monday, start: 23 }] }],
    ["dates that overlap", { dates: [monday, monday] }],
    ["an interval that runs back", { dates: [{ ...monday, interval: { from: "2011-07-04", to: "2011-07-03" } }] }],
    [
      "a day that no calendar has",
      { referenceDate: { value: "2011-02-30", source: "body", certain: true, reason: "r", evidence: [] } },
    ],
    ["ids out of step", { speakers: [{ ...koss, id: "s2" }] }],
    ["an introduction that is no mention", { speakers: [{ ...koss, introduction: { ...mention, end: 4 } }] }],
    [
      "a role that no mention holds",
      { speakers: [{ ...koss, roles: [{ start: 0, end: 4, holder: { start: 5, end: 9 }, former: false }] }] },
    ],
    ["a speaker that is not there", { speakers: [] }],
    ["confidence over one", { quotes: [{ ...yes, confidence: 1.2 }] }],
    [
      "spans of a quote out of order",
      {
        quotes: [
          {
            ...yes,
            spans: [
              { start: 15, end: 20 },
              { start: 0, end: 4 },
            ],
          },
        ],
      },
    ],
    ["two quotes of the same words", { quotes: [yes, { ...yes, id: "q2" }] }],
    ["a quotation in no other", { quotations: [{ ...marks, depth: 1 }] }],
    ["quotations that cross", { quotations: [marks, { ...marks, start: 16, open: null }] }],
    ["a paragraph that is no passage", { layout: { paragraphs: [{ start: 0, end: 31 }] } }],
    [
      "furniture in copy",
      {
        layout: {
          passages: [{ start: 0, end: 9, kind: "headline" }],
          furniture: [{ start: 5, end: 14, kind: "web", expected: false }],
        },
      },
    ],
  ] as const)("%s", (_, parts) => {
    expect(brokenPromises(articleOf(text, { ...sound, ...parts }))).not.toEqual([]);
  });
});
