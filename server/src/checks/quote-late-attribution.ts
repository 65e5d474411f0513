import type { Article, Quote } from "../article";
import type { Check } from "./check";
import { factsOf } from "./facts";
import { lastStartingBy } from "../spans";
import { paragraphAt } from "./marks";

export const quoteLateAttribution: Check = {
  id: "quote-late-attribution",
  severity: "hint",
  rule: "At a change of speaker the reader learns after the first sentence who speaks.",

  *find(article) {
    let before: Quote | null = null;
    for (const quote of article.quotes) {
      const changes = quote.speaker !== null && before?.speaker !== quote.speaker;
      before = quote;
      const { source, cue, spans, type, kind } = quote;
      const [first] = spans;
      if (!changes || !source || !cue || !first || type !== "direct" || kind !== "statement") continue;
      const named = Math.min(source.start, cue.start);
      const paragraph = paragraphAt(article, first.start);
      // Words before the quotation in its paragraph can have said it in another way: “Okafor was angry.”
      if (named < first.end || paragraph < 0 || article.layout.paragraphs[paragraph]?.start !== first.start) continue;
      if (sentencesIn(article, first.start, named) < 2 || isInMind(article, quote, paragraph)) continue;
      yield {
        start: first.start,
        end: first.end,
        message: "The reader learns only after two sentences or more who says this.",
        related: [{ start: source.start, end: source.end, message: "Here the speaker is named." }],
      };
    }
  },
};

/** True where the paragraph before has spoken of who speaks now: “… which worries Henry Crespo.” */
function isInMind(article: Article, { speaker }: Quote, paragraph: number): boolean {
  const before = article.layout.paragraphs[paragraph - 1];
  const mentions = factsOf(article).speakers.get(speaker ?? "")?.mentions ?? [];
  const last = mentions[lastStartingBy(mentions, (before?.end ?? 0) - 1)];
  return before !== undefined && last !== undefined && last.start >= before.start;
}

/** Abbreviations whose stop ends no sentence. */
const ABBREVIATED = /(?:\b(?:Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Jr|Sr|vs|No|U\.S|U\.N|a\.m|p\.m)|\b\p{Lu})$/u;

/** How many sentences end between two offsets, the last one with its comma included. */
function sentencesIn({ text }: Article, from: number, to: number): number {
  let count = 1;
  for (const { index } of text.slice(from, to).matchAll(/[.!?…]["”’]?\s+["“‘]?(?=\p{Lu})/gu)) {
    if (!ABBREVIATED.test(text.slice(Math.max(from, from + index - 5), from + index))) count++;
  }
  return count;
}
