/**
 * Quotes tested as copy. `⟦…⟧` is a quote's content, `⟦+…⟧` a further span of the quote before it. Below the copy a line
 * for each quote, in order: `→ type | source | cue | speaker`. `-` stands for none; what is left off at the end is not
 * asked for. `attitude` before the type asks for what was thought or wanted; without such a line attitudes are passed over.
 */
import { expect, test } from "vitest";
import { analyze } from "../../server/src/analyze";
import type { Article, Quote, Span } from "../../server/src/article";
import { readParagraph } from "../../server/src/reading";
import { copyOf } from "./checks";

interface Expected {
  readonly spans: readonly string[];
  readonly type: string;
  readonly kind: Quote["kind"];
  readonly fields: readonly string[];
}

/** The copy holds exactly the quotes that are marked in it. */
export function quotes(name: string, copy: string): void {
  test(name, () => {
    const { text, spans, lines } = parse(copy);
    const article = analyze(text);
    const attitudes = lines.some((line) => line.startsWith("attitude"));
    const found = article.quotes.filter((quote) => attitudes || quote.kind === "statement");
    const expected = lines.map((line, index) => expectedOf(line, spans[index] ?? []));
    expect(
      found.map((quote, index) => said(article, quote, expected[index]?.fields.length ?? 3)),
      text,
    ).toEqual(expected.map(({ spans: wanted, kind, type, fields }) => ({ kind, type, spans: wanted, fields })));
    expect(spans.length, "a line for each quote").toBe(lines.length);
  });
}

/** Nobody is quoted: what stands in marks is a title, a term, scare quotes or no quotation at all. */
export function noQuotes(name: string, copy: string): void {
  test(name, () => {
    const article = analyze(copyOf(copy));
    const found = article.quotes.filter(({ kind }) => kind === "statement");
    expect(found.map((quote) => said(article, quote, 3))).toEqual([]);
  });
}

/** Nobody is quoted, and nobody is said to think or want anything. */
export function noAttributions(name: string, copy: string): void {
  test(name, () => {
    const article = analyze(copyOf(copy));
    expect(article.quotes.map((quote) => said(article, quote, 3))).toEqual([]);
  });
}

/** The outer and inner quotations of one paragraph are those in `⟦…⟧`; `⟦…⟧!` lacks its other mark. */
export function pairs(name: string, copy: string): void {
  test(name, () => {
    const { text, stretches } = parsePairs(copyOf(copy));
    const found = readParagraph(text).marks.quotations.map((stretch) => ({
      text: text.slice(stretch.start, stretch.end),
      start: stretch.start,
      depth: stretch.depth,
      whole: stretch.open !== null && stretch.close !== null,
    }));
    expect(found, text).toEqual(stretches);
  });
}

/** The article's quotations with a lost mark, as `unclosed: “…` and `unopened: ”`. */
export function faults(name: string, copy: string, expected: readonly string[]): void {
  test(name, () => {
    const text = copyOf(copy);
    const found = analyze(text).quotations.filter(({ fault }) => fault !== undefined);
    expect(found.map((each) => `${each.fault ?? ""}: ${text.slice(each.start, each.end)}`)).toEqual(expected);
  });
}

function said(article: Article, quote: Quote, count: number): Omit<Expected, never> {
  const cut = (span: Span | undefined): string => (span ? article.text.slice(span.start, span.end) : "-");
  const speaker = article.speakers.find(({ id }) => id === quote.speaker)?.name ?? "-";
  return {
    kind: quote.kind,
    type: quote.type,
    spans: quote.spans.map(cut),
    fields: [cut(quote.source), cut(quote.cue), speaker].slice(0, count),
  };
}

function expectedOf(line: string, spans: readonly string[]): Expected {
  const [head = "", ...fields] = line.split("|").map((field) => field.trim());
  const kind = head.startsWith("attitude") ? "attitude" : "statement";
  return { kind, type: head.replace("attitude ", ""), spans, fields };
}

function parse(copy: string): { text: string; spans: string[][]; lines: string[] } {
  const all = copyOf(copy).split("\n");
  const lines = all.filter((line) => line.startsWith("→")).map((line) => line.slice(1).trim());
  const marked = all.filter((line) => !line.startsWith("→")).join("\n");
  const spans: string[][] = [];
  for (const [, further, content = ""] of marked.matchAll(/⟦(\+?)([^⟦⟧]*)⟧/g)) {
    if (further) spans.at(-1)?.push(content);
    else spans.push([content]);
  }
  return { text: marked.replace(/⟦\+?|⟧/g, "").trimEnd(), spans, lines };
}

function parsePairs(copy: string): { text: string; stretches: object[] } {
  const stretches: { text: string; start: number; depth: number; whole: boolean }[] = [];
  const open: { text: string; start: number; depth: number; whole: boolean }[] = [];
  let text = "";
  for (const piece of copy.split(/(⟦|⟧!?)/)) {
    if (piece === "⟦") {
      const stretch = { text: "", start: text.length, depth: open.length, whole: true };
      stretches.push(stretch);
      open.push(stretch);
    } else if (piece.startsWith("⟧")) {
      const stretch = open.pop();
      if (!stretch) continue;
      stretch.text = text.slice(stretch.start);
      stretch.whole = piece === "⟧";
    } else {
      text += piece;
    }
  }
  return { text, stretches };
}
