/** The annotation against its contract: names, order of fields, offsets in both units. */
import { expect, test } from "vitest";
import type { Article, Span } from "../../server/src/article";
import { annotate, type ReportedFinding } from "../../server/src/export/annotation";
import { articleOf } from "../support/article";

const text = "😀 Talks end\n\nPARIS, July 6 (AP) — “It is over,” Prime Minister Anna Koss said on Monday.\n\nShare\n";
const at = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const koss = { ...at("Anna Koss"), kind: "full-name", reason: "introduced", confidence: 1 } as const;

const article: Article = articleOf(text, {
  layout: {
    headline: at("😀 Talks end"),
    byline: { ...at("AP"), authors: ["A. P."] },
    dateline: { ...at("PARIS, July 6 (AP) —"), places: ["PARIS"], date: at("July 6"), agency: "AP" },
    paragraphs: [at("“It is over,” Prime Minister Anna Koss said on Monday.")],
    furniture: [{ ...at("Share"), kind: "web", expected: false }],
  },
  referenceDate: {
    value: "2011-07-06",
    source: "dateline",
    certain: false,
    reason: "a reason",
    evidence: [at("July 6")],
  },
  speakers: [
    {
      id: "s1",
      name: "Anna Koss",
      kind: "person",
      roles: [{ ...at("Prime Minister"), holder: at("Anna Koss"), former: false }],
      mentions: [koss],
      introduction: koss,
    },
  ],
  quotes: [
    {
      id: "q1",
      type: "direct",
      kind: "statement",
      spans: [at("“It is over,”")],
      speaker: "s1",
      confidence: 0.9,
      cue: { ...at("said"), lemma: "say" },
      source: at("Prime Minister Anna Koss"),
      reason: "named beside the cue",
    },
    { id: "q2", type: "direct", kind: "attitude", spans: [], speaker: null, confidence: 0, reason: "no one" },
  ],
  dates: [
    {
      ...at("Monday"),
      type: "DATE",
      value: "2011-07-04",
      interval: { from: "2011-07-04", to: "2011-07-04" },
      certain: false,
      reason: "before the dateline",
      explicit: false,
      weekday: { ...at("Monday"), day: 1 },
    },
  ],
});
const findings: ReportedFinding[] = [
  {
    ...at("Share"),
    check: "furniture-left-in",
    severity: "information",
    message: "no copy",
    related: [{ ...at("PARIS"), message: "related" }],
    fixes: [{ title: "Remove it", edits: [{ ...at("Share"), newText: "" }] }],
  },
];

test("an annotation holds what the contract names, and nothing else", () => {
  const span = (words: string): object => ({ ...at(words), text: words });
  expect(annotate(article, findings, "a.txt")).toEqual({
    schema: "copydesk/1",
    file: "a.txt",
    offsets: "utf16",
    length: text.length,
    article: {
      headline: span("😀 Talks end"),
      byline: { ...span("AP"), authors: ["A. P."] },
      dateline: { ...span("PARIS, July 6 (AP) —"), places: ["PARIS"], date: "July 6", agency: "AP" },
      referenceDate: {
        value: "2011-07-06",
        source: "dateline",
        certain: false,
        reason: "a reason",
        evidence: [span("July 6")],
      },
      paragraphs: [span("“It is over,” Prime Minister Anna Koss said on Monday.")],
      furniture: [span("Share")],
    },
    speakers: [
      {
        id: "s1",
        name: "Anna Koss",
        kind: "person",
        roles: [{ ...span("Prime Minister"), holder: span("Anna Koss") }],
        mentions: [{ ...span("Anna Koss"), kind: "full-name" }],
      },
    ],
    quotes: [
      {
        id: "q1",
        type: "direct",
        kind: "statement",
        spans: [span("“It is over,”")],
        speaker: "s1",
        confidence: 0.9,
        cue: { ...span("said"), lemma: "say" },
        source: span("Prime Minister Anna Koss"),
        reason: "named beside the cue",
      },
      { id: "q2", type: "direct", kind: "attitude", spans: [], speaker: null, confidence: 0, reason: "no one" },
    ],
    dates: [
      {
        ...span("Monday"),
        type: "DATE",
        value: "2011-07-04",
        interval: { from: "2011-07-04", to: "2011-07-04" },
        certain: false,
        reason: "before the dateline",
      },
    ],
    findings: [
      {
        ...span("Share"),
        check: "furniture-left-in",
        severity: "information",
        message: "no copy",
        related: [{ ...span("PARIS"), message: "related" }],
        fixes: [{ title: "Remove it", edits: [{ ...at("Share"), newText: "" }] }],
      },
    ],
  });
});

test("what an article lacks is left out, not null", () => {
  const empty = annotate(articleOf("", {}), [], "-");
  expect(empty.article).toEqual({ paragraphs: [], furniture: [] });
  expect(JSON.stringify(empty)).not.toContain("null");
});

test("in code points, every span covers the text it states", () => {
  const points = Array.from(text);
  const annotation = annotate(article, findings, "a.txt", "codepoint");
  expect(annotation.length).toBe(points.length);
  const spans: Covered[] = [];
  collect(annotation, spans);
  expect(spans).toHaveLength(15);
  for (const { start, end, text: covered } of spans) expect(points.slice(start, end).join("")).toBe(covered);
  expect(annotation.findings[0]?.fixes?.[0]?.edits[0]).toEqual({
    start: points.length - 6,
    end: points.length - 1,
    newText: "",
  });
});

interface Covered {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function collect(value: unknown, into: Covered[]): void {
  if (typeof value !== "object" || value === null) return;
  if ("text" in value && "start" in value) into.push(value as Covered);
  for (const part of Object.values(value)) collect(part, into);
}
