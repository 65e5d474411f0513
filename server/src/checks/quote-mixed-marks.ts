import { overlaps, textOf, type Article, type MarkStyle, type Quotation } from "../article";
import type { Check, Edit, Fault, Fix } from "./check";
import { factsOf } from "./facts";
import { lastStartingBy } from "../spans";
import { paragraphAt } from "./marks";

/** With more of the other style than this, the story has two authors, not a slip: one finding says so. */
const MOST_TOLD = 3;

export const quoteMixedMarks: Check = {
  id: "quote-mixed-marks",
  severity: "information",
  rule: "A story keeps to one kind of quotation mark.",
  fixesAll: true,

  *find(article) {
    const code = [...article.text.matchAll(CODE)].map(({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
    }));
    const quotations = article.quotations.filter((quotation) => {
      const before = code[lastStartingBy(code, quotation.start)];
      return counts(article, quotation) && !(before && overlaps(before, quotation));
    });
    const usual = usualStyle(quotations);
    if (!usual) return;
    const others = quotations.filter(({ style }) => style !== usual);
    const told = others.length > MOST_TOLD ? others.slice(0, 1) : others;
    const all: Fix = {
      title: `Change all to ${SAMPLES[usual]?.join("…") ?? ""}`,
      edits: others.flatMap((quotation) => convert(article, quotation, usual)),
    };
    for (const quotation of told) yield faultOf(article, quotation, usual, others.length, all);
  },
};

/** Code in a line of Markdown; bounded, so that a lone mark is not looked for to the text’s end. */
const CODE = /`[^`\n]{1,200}`/g;

function faultOf(article: Article, quotation: Quotation, usual: MarkStyle, others: number, all: Fix): Fault {
  const [open = "", close = ""] = SAMPLES[usual] ?? [];
  const these: Fix = { title: `Change its marks to ${open}…${close}`, edits: convert(article, quotation, usual) };
  const count = others > MOST_TOLD ? `, and ${others - 1} others are` : " is";
  return {
    start: quotation.start,
    end: quotation.end,
    message:
      quotation.style === "mixed"
        ? `This quotation opens with one kind of mark and closes with another; the story uses ${open}…${close}.`
        : `This quotation${count} in other marks than the rest of the story, which uses ${open}…${close}.`,
    fixes: others > 1 ? [these, all] : [these],
  };
}

const SAMPLES: Readonly<Partial<Record<MarkStyle, readonly [string, string]>>> = {
  "double-curly": ["“", "”"],
  "double-straight": ['"', '"'],
  "single-curly": ["‘", "’"],
  "single-straight": ["'", "'"],
};

/**
 * Outermost quotations of the body with both marks. A term in single marks beside speech in double ones is a house’s
 * own way, and a blockquote of another language keeps its guillemets.
 */
function counts(article: Article, quotation: Quotation): boolean {
  const { depth, style, open, close, start, end } = quotation;
  if (depth > 0 || !open || !close || paragraphAt(article, start) < 0) return false;
  // A page's code that was left in the copy: <img alt="…">.
  if (/[=<>]/.test(article.text[start - 1] ?? "") || article.text[end] === ">") return false;
  if (style === "mixed") return true;
  if (!(style in SAMPLES)) return false;
  if (!style.startsWith("single")) return true;
  const quote = factsOf(article).quotes.get(quotation.quote ?? "");
  return quote?.type === "direct" && quote.source !== undefined;
}

/** The style of most; null where there is one style alone. */
function usualStyle(quotations: readonly Quotation[]): MarkStyle | null {
  const counted = new Map<MarkStyle, number>();
  for (const { style } of quotations) counted.set(style, (counted.get(style) ?? 0) + 1);
  if (counted.size < 2) return null;
  const [most] = [...counted].filter(([style]) => style !== "mixed").toSorted(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}

function convert(article: Article, { open, close }: Quotation, usual: MarkStyle): Edit[] {
  const marks = SAMPLES[usual];
  if (!open || !close || !marks) return [];
  return [
    { start: open.start, end: open.end, newText: marks[0] },
    { start: close.start, end: close.end, newText: marks[1] },
  ].filter((edit) => textOf(article, edit) !== edit.newText);
}
