/** Quotation marks as the checks need them: which mark closes which, and the paragraph a mark stands in. */
import { textOf, type Article, type Quotation, type Span } from "../article";
import { lastStartingBy } from "../spans";

/** The closing mark for each opening one; typewriter marks close with themselves. */
const CLOSING: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  "“": "”",
  "‘": "’",
  "«": "»",
  "‹": "›",
  "»": "«",
  "›": "‹",
  "„": "“",
  "‚": "‘",
  "``": "''",
};

/** Which mark goes with which in one article: as the article itself pairs them, else as most copy does. */
export interface MarkPairs {
  readonly closing: (opening: string) => string;
  readonly opening: (closing: string) => string;
}

export function markPairs(article: Article): MarkPairs {
  const closing = new Map<string, string>();
  const opening = new Map<string, string>();
  for (const { open, close } of article.quotations) {
    if (!open || !close) continue;
    const pair = [textOf(article, open), textOf(article, close)] as const;
    if (!closing.has(pair[0])) closing.set(pair[0], pair[1]);
    if (!opening.has(pair[1])) opening.set(pair[1], pair[0]);
  }
  return {
    closing: (mark) => closing.get(mark) ?? CLOSING[mark] ?? mark,
    opening: (mark) => opening.get(mark) ?? Object.keys(CLOSING).find((key) => CLOSING[key] === mark) ?? mark,
  };
}

/** The body paragraph that holds `offset`, by its index; -1 where none does. */
export function paragraphAt({ layout }: Article, offset: number): number {
  const index = lastStartingBy(layout.paragraphs, offset);
  const paragraph = layout.paragraphs[index];
  return paragraph && offset < paragraph.end ? index : -1;
}

/** The outermost quotations of each body paragraph, by the paragraph's index. */
export function quotationsByParagraph(article: Article): ReadonlyMap<number, readonly Quotation[]> {
  const byParagraph = new Map<number, Quotation[]>();
  for (const quotation of article.quotations) {
    if (quotation.depth > 0) continue;
    const index = paragraphAt(article, quotation.start);
    if (index < 0) continue;
    const list = byParagraph.get(index);
    if (list) list.push(quotation);
    else byParagraph.set(index, [quotation]);
  }
  return byParagraph;
}

/** Longer than any word: what has no space in it for so long is no copy, and is not searched on for every mark in it. */
const LONGEST_WORD = 80;

/** The mark with the word beside it: a place that can be seen and pointed at. */
export function markAndWord({ text }: Article, mark: Span, side: "after" | "before"): Span {
  let { start, end } = mark;
  if (side === "after") while (end - mark.end < LONGEST_WORD && !isSpace(text[end])) end++;
  else while (mark.start - start < LONGEST_WORD && !isSpace(text[start - 1])) start--;
  return { start, end };
}

const isSpace = (character: string | undefined): boolean => character === undefined || character.trim() === "";
