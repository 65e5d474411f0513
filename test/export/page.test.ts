/** The page for the terminal, as a reader sees it. */
import { describe, expect, test } from "vitest";
import type { Article, Mention, Span } from "../../server/src/article";
import { page } from "../../server/src/export/page";
import { COLOURED, PLAIN } from "../../server/src/export/paint";
import { articleOf } from "../support/article";

const text = `Talks end

PARIS, July 6 (AP) —

“It is over,” Prime Minister Anna Koss, a former
judge, said on Monday. “Nobody won.”

“So be it.”

The premier will go. Max Lind, her deputy, stays.
`;
const at = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const mention = (words: string, kind: Mention["kind"]): Mention => ({ ...at(words), kind, reason: "r", confidence: 1 });
const koss = mention("Anna Koss", "full-name");
const lind = mention("Max Lind", "full-name");

const article: Article = articleOf(text, {
  layout: { headline: at("Talks end"), dateline: { ...at("PARIS, July 6 (AP) —"), places: ["PARIS"] } },
  referenceDate: {
    value: "2011-07-06",
    source: "dateline",
    certain: false,
    reason: "2012 is next year.",
    evidence: [],
  },
  speakers: [
    {
      id: "s1",
      name: "Anna Koss",
      kind: "person",
      roles: [
        { ...at("judge"), holder: koss, former: true },
        { ...at("Prime Minister"), holder: koss, former: false },
      ],
      mentions: [koss, mention("The premier", "role"), mention("her", "pronoun")],
      introduction: koss,
    },
    {
      id: "s2",
      name: "Max Lind",
      kind: "person",
      roles: [{ ...at("deputy"), holder: lind, former: false }],
      mentions: [lind],
      introduction: lind,
    },
  ],
  quotes: [
    {
      id: "q1",
      type: "direct",
      kind: "statement",
      spans: [at("“It is over,”"), at("“Nobody won.”")],
      speaker: "s1",
      confidence: 0.4,
      cue: { ...at("said"), lemma: "say" },
      source: at("Prime Minister Anna Koss, a former\njudge"),
      reason: "Two people could have said it.",
    },
    {
      id: "q2",
      type: "direct",
      kind: "statement",
      spans: [at("“So be it.”")],
      speaker: null,
      confidence: 0,
      reason: "r",
    },
  ],
  dates: [
    {
      ...at("Monday"),
      type: "DATE",
      value: "2011-07-04",
      interval: { from: "2011-07-04", to: "2011-07-04" },
      certain: false,
      explicit: false,
      reason: "Monday 4 July 2011: the Monday before the dateline, Wednesday 6 July 2011",
    },
  ],
});
const findings = [
  { ...at("“So be it.”"), check: "quote-unattributed", severity: "information", message: "No one is named." },
] as const;

test("a page, 60 columns wide", () => {
  expect(page(article, findings, { width: 60, palette: PLAIN })).toBe(
    `
Talks end
PARIS, July 6 (AP) —

Today is Wednesday 6 July 2011, by the dateline; inferred in
  part: 2012 is next year.
1 speaker · 2 quotes · 1 date · 1 to check

Anna Koss, Prime Minister · former judge             1 quote
  also the premier
    5  “It is over,” … “Nobody won.” — Prime Minister Anna
       Koss, a former judge said (unsure: Two people could
       have said it)

No one named as speaker                              1 quote
    8  “So be it.”

Named, not quoted
  Max Lind, deputy

Dates (? where inferred)
    6  Monday  Monday 4 July 2011 ? — the Monday before the
               dateline

To check
    8  information: No one is named. (quote-unattributed)
`.trim(),
  );
});

test("what somebody wants or thinks is neither listed nor counted", () => {
  const wish = { ...article.quotes[0], id: "q3", kind: "attitude", spans: [at("stays")], speaker: "s2" } as const;
  const { type, confidence, reason } = { type: "indirect", confidence: 1, reason: "r" } as const;
  const quotes = [...article.quotes, { ...wish, type, confidence, reason }];
  expect(page({ ...article, quotes }, findings, { width: 60, palette: PLAIN })).toBe(
    page(article, findings, { width: 60, palette: PLAIN }),
  );
});

test("the same in colour is the same without the colours", () => {
  const coloured = page(article, findings, { width: 60, palette: COLOURED });
  const escape = String.fromCodePoint(27);
  expect(coloured).toContain(`${escape}[1;36mAnna Koss${escape}[22;39m`);
  expect(coloured.replaceAll(new RegExp(`${escape}\\[[\\d;]*m`, "g"), "")).toBe(
    page(article, findings, { width: 60, palette: PLAIN }),
  );
});

describe("an article without anything in it", () => {
  test("says so", () => {
    expect(page(articleOf("", {}), [], { width: 80, palette: PLAIN })).toBe(
      "Today is not known: nothing in the article gives its date.\n0 speakers · 0 quotes · 0 dates",
    );
  });

  test("still has its file's name where there are several", () => {
    expect(page(articleOf("", {}), [], { width: 40, palette: PLAIN, file: "desk/a\u001b.txt" })).toMatch(
      /^── desk\/a\.txt ─{26}\n\nToday /,
    );
  });
});

test("what the copy hides from a reader does not reach the terminal", () => {
  const evil = articleOf("\u001b[2Jx\u202ey", { layout: { headline: { start: 0, end: 7 } } });
  expect(page(evil, [], { width: 80, palette: PLAIN }).split("\n")[0]).toBe("[2Jxy");
});
