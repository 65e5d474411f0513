/** Front matter: what it says of the story, each at its place, and front matter that is broken or is none. */
import { describe, expect, test } from "vitest";
import { layOut } from "../../server/src/layout";

const COPY = "The last ferry company said on Wednesday it would halt sailings.";

interface Reading {
  readonly headline?: string;
  readonly byline?: string;
  readonly authors?: readonly string[];
  readonly dateline?: string;
  readonly places?: readonly string[];
  readonly date?: string;
  readonly slug?: string;
}

function read(text: string): Reading {
  const { headline, byline, dateline, frontMatterDate, slug } = layOut(text);
  const cut = (span: { start: number; end: number }): string => text.slice(span.start, span.end);
  return {
    ...(headline ? { headline: cut(headline) } : {}),
    ...(byline ? { byline: cut(byline), authors: byline.authors } : {}),
    ...(dateline ? { dateline: cut(dateline), places: dateline.places } : {}),
    ...(frontMatterDate ? { date: `${frontMatterDate.value} = ${cut(frontMatterDate)}` } : {}),
    ...(slug ? { slug: cut(slug) } : {}),
  };
}

const CASES: readonly (readonly [name: string, matter: string, reading: Reading])[] = [
  ["a plain value", "title: Ferry warns of last winter", { headline: "Ferry warns of last winter" }],
  ["a value in double marks", 'title: "Ferry: the ‘last’ winter"', { headline: "Ferry: the ‘last’ winter" }],
  ["a value in single marks", "title: 'Ferry’s last winter'", { headline: "Ferry’s last winter" }],
  [
    "a value over several lines",
    "title: >-\n  Ferry warns of\n  last winter\nslug: ferry",
    { headline: "Ferry warns of\n  last winter", slug: "ferry" },
  ],
  ["a comment", "title: Ferry warns # second version", { headline: "Ferry warns" }],
  ["another name for it", "Headline: Ferry warns", { headline: "Ferry warns" }],
  ["an author", "author: Tomas Lindgren", { byline: "Tomas Lindgren", authors: ["Tomas Lindgren"] }],
  [
    "two authors in a sentence",
    "byline: By Ann Lee and Bo Chen",
    { byline: "By Ann Lee and Bo Chen", authors: ["Ann Lee", "Bo Chen"] },
  ],
  [
    "two authors in brackets",
    'authors: [Ann Lee, "Bo Chen"]',
    { byline: 'Ann Lee, "Bo Chen', authors: ["Ann Lee", "Bo Chen"] },
  ],
  [
    "two authors in a list",
    "authors:\n  - Ann Lee\n  - Bo Chen",
    { byline: "Ann Lee\n  - Bo Chen", authors: ["Ann Lee", "Bo Chen"] },
  ],
  [
    "authors as objects",
    "authors:\n  - name: Ann Lee\n    email: ann@example.org",
    { byline: "Ann Lee", authors: ["Ann Lee"] },
  ],
  ["a writer of one name", "author: Banksy", { byline: "Banksy", authors: ["Banksy"] }],
  ["a dateline", "dateline: STROMVIK", { dateline: "STROMVIK", places: ["STROMVIK"] }],
  [
    "a dateline in full",
    "dateline: BRUSSELS, July 6 (Itar-Tass)",
    { dateline: "BRUSSELS, July 6 (Itar-Tass)", places: ["BRUSSELS"] },
  ],
  ["a dateline that is hard to read", "dateline: on the road", { dateline: "on the road", places: ["on the road"] }],
  ["a date", "date: 2023-10-19", { date: "2023-10-19 = 2023-10-19" }],
  ["a date and time", "date: 2023-10-19T08:00:00+02:00", { date: "2023-10-19 = 2023-10-19T08:00:00+02:00" }],
  ["a date in words", "published: 19 October 2023", { date: "2023-10-19 = 19 October 2023" }],
  ["an American date in words", 'date: "Oct. 19, 2023"', { date: "2023-10-19 = Oct. 19, 2023" }],
  ["a date that no calendar has", "date: 2023-02-30", {}],
  ["a date without a year", "date: October 19", {}],
  ["empty values", "title:\nauthor: \ndate: ''", {}],
];

describe("front matter", () => {
  test.each(CASES.map(([name, matter, reading]) => ({ name, matter, reading })))("$name", ({ matter, reading }) => {
    const text = `---\n${matter}\n---\n\n${COPY}\n`;
    expect(read(text)).toEqual(reading);
    const { paragraphs, frontMatter } = layOut(text);
    expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual([COPY]);
    expect(frontMatter).toEqual({ start: 0, end: text.indexOf("\n\n") });
  });

  test("headline and standfirst are copy too", () => {
    const text = `---\ntitle: Ferry warns\nstandfirst: No money, no boat.\n---\n${COPY}`;
    expect(layOut(text).passages.map(({ start, end, kind }) => [kind, text.slice(start, end)])).toEqual([
      ["headline", "Ferry warns"],
      ["summary", "No money, no boat."],
      ["paragraph", COPY],
    ]);
  });

  test("the copy's own dateline is the story's", () => {
    const text = `---\ntitle: Ferry warns\ndateline: STROMVIK\n---\n\nOSLO, Oct 19 (Reuters) - ${COPY}`;
    expect(read(text)).toEqual({ headline: "Ferry warns", dateline: "OSLO, Oct 19 (Reuters) -", places: ["OSLO"] });
  });

  test("carriage returns and a byte order mark", () => {
    expect(read(`\uFEFF---\r\ntitle: Ferry warns\r\nauthor: Ann Lee\r\n---\r\n${COPY}`)).toEqual({
      headline: "Ferry warns",
      byline: "Ann Lee",
      authors: ["Ann Lee"],
    });
  });
});

describe("front matter that is broken", () => {
  test("the closing fence is lost", () => {
    const text = `---\ntitle: Ferry warns\nauthor: Ann Lee\n\n${COPY}`;
    expect(read(text)).toEqual({ headline: "Ferry warns", byline: "Ann Lee", authors: ["Ann Lee"] });
    expect(layOut(text).paragraphs.map(({ start }) => start)).toEqual([text.indexOf(COPY)]);
  });

  test("a mark that is never closed", () => {
    expect(read(`---\ntitle: "Ferry warns\ndate: 2023-10-19\n---\n${COPY}`)).toEqual({
      headline: "Ferry warns",
      date: "2023-10-19 = 2023-10-19",
    });
  });

  test.each([
    ["a rule at the top", `---\n\n${COPY}`],
    ["a rule over copy", `---\n${COPY}\n---\n`],
    ["a fence that never closes over nothing", "---\n"],
    ["dashes in a line", "--- title: Ferry ---"],
    ["a bracket that never closes", `---\n[title\n---\n${COPY}`],
  ])("none: %s", (_name, text) => {
    const { frontMatter, headline } = layOut(text);
    expect({ frontMatter, headline }).toEqual({});
  });
});
