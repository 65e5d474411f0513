import { textOf, type Article, type Quotation } from "../article";
import { attribute, isUnattributed, lastSpeakers } from "./attributing";
import type { Check } from "./check";
import { factsOf } from "./facts";
import { paragraphAt } from "./marks";

/** Fewer words in quotation marks with no speaker are more often a title, a term or a motto than speech. */
const FEWEST_WORDS = 4;

/** How many of the speakers before a quotation are offered for it; the command offers all of them. */
const MOST_OFFERED = 2;

export const quoteUnattributed: Check = {
  id: "quote-unattributed",
  severity: "information",
  rule: "The reader learns who spoke each direct quotation.",

  *find(article) {
    const { quotes } = factsOf(article);
    for (const quotation of article.quotations) {
      if (quotation.depth > 0 || quotation.use !== "speech" || !isUnattributed(quotation, quotes)) continue;
      // Headings and captions quote without saying whom; a mark that lacks its partner is another check's matter.
      if (paragraphAt(article, quotation.start) < 0 || quotation.fault || quotation.continues) continue;
      if (!isSentence(article, quotation) || isIntroduced(article, quotation)) continue;
      yield {
        start: quotation.start,
        end: quotation.end,
        message: "No one is named as speaker of this quotation.",
        fixes: lastSpeakers(article, quotation.start, MOST_OFFERED).flatMap(
          (speaker) => attribute(article, quotation, speaker) ?? [],
        ),
      };
    }
  },
};

function isSentence(article: Article, { open, close, start, end }: Quotation): boolean {
  const words = textOf(article, { start: open?.end ?? start, end: close?.start ?? end }).trim();
  return (
    /^[\p{Lu}\p{N}]/u.test(words) && /[.?!…,]$/.test(words) && words.split(/\s+/, FEWEST_WORDS).length >= FEWEST_WORDS
  );
}

/** Looked at on each side of a quotation. */
const BESIDE = 24;

/**
 * Words before the quotation that lead up to it (“a statement by Petty on Monday:”, “he wired,”), a name behind a dash after
 * it, or a transcript’s own label (“PETTY: …”): somebody is named for it, in a way that is no attribution.
 */
function isIntroduced({ text }: Article, { open, start, end }: Quotation): boolean {
  const before = text.slice(Math.max(0, start - BESIDE), start).trimEnd();
  const within = text.slice(open?.end ?? start, (open?.end ?? start) + BESIDE);
  const after = text.slice(end, end + BESIDE);
  return /[:,]$/.test(before) || /^\p{Lu}{3,}[\p{Lu} .]*:/u.test(within) || /^\s*[―—–-]+\s*\p{Lu}/u.test(after);
}
