import { textOf, type Article, type Quotation, type Span } from "../article";
import type { Check } from "./check";
import { contentStems, shareIn } from "./content-words";
import { lastStartingBy } from "../spans";
import { paragraphAt } from "./marks";

/** Fewer words of meaning repeat each other by chance. */
const FEWEST_STEMS = 4;

/** So much of the quotation the sentence before has to have said. */
const SHARE = 0.7;

/** The longest quotation that is compared, in characters: a longer one always says more. */
const LONGEST = 300;
/** How far back the sentence before it is looked for. */
const LONGEST_SENTENCE = 600;

export const quoteRepeatsParaphrase: Check = {
  id: "quote-repeats-paraphrase",
  severity: "hint",
  rule: "A quotation says more than the sentence before it has said.",

  *find(article) {
    for (const quotation of article.quotations) {
      if (quotation.depth > 0 || quotation.use !== "speech" || !quotation.close) continue;
      if (quotation.end - quotation.start > LONGEST) continue;
      const before = sentenceBefore(article, quotation);
      if (!before) continue;
      const words = contentStems(textOf(article, quotation));
      if (words.size < FEWEST_STEMS || shareIn(words, contentStems(textOf(article, before))) < SHARE) continue;
      yield {
        start: quotation.start,
        end: quotation.end,
        message: "The quotation says again what the sentence before it said.",
        related: [{ ...before, message: "It has been said here." }],
      };
    }
  },
};

/** The sentence of the reporter’s own right before the quotation, in its paragraph or at the end of the one before. */
function sentenceBefore(article: Article, quotation: Quotation): Span | null {
  const { layout, quotations, text } = article;
  const index = paragraphAt(article, quotation.start);
  const paragraph = layout.paragraphs[index];
  if (!paragraph) return null;
  const opens = quotation.start - paragraph.start < 8 && text.slice(paragraph.start, quotation.start).trim() === "";
  const whole = opens ? layout.paragraphs[index - 1] : { start: paragraph.start, end: quotation.start };
  if (!whole) return null;
  const around = { start: Math.max(whole.start, whole.end - LONGEST_SENTENCE), end: whole.end };
  const copy = text.slice(around.start, around.end).trimEnd();
  const end = around.start + copy.length;
  // What introduces the quotation on its own line (“He said:”) is no sentence.
  if (!/[.!?]$/.test(copy)) return null;
  const last = quotations[lastStartingBy(quotations, end - 1)];
  if (last && last.end > around.start && last.use === "speech") return null;
  const start = sentenceStart(text, around.start, end);
  return { start, end };
}

/** Where the last sentence before `end` begins, not before `from`. */
function sentenceStart(text: string, from: number, end: number): number {
  for (let at = end - 2; at > from; at--) {
    const character = text[at - 1] ?? "";
    if (/\s/.test(text[at] ?? "") && (character === "." || character === "!" || character === "?")) return at + 1;
  }
  return from;
}
