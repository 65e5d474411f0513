import { textOf, type Article, type Quotation, type Quote, type Span } from "../article";
import type { Check, Fault } from "./check";
import { markAndWord, quotationsByParagraph } from "./marks";
import { unopenedRuns } from "./running";

export const quoteContinuation: Check = {
  id: "quote-continuation",
  severity: "warning",
  rule: "Speech that runs on over paragraphs opens its quotation marks in each of them and closes them in the last alone.",

  *find(article) {
    yield* missingOpenings(article);
    yield* earlyClosings(article);
  },
};

/** A paragraph of a running quotation that does not open its marks. */
function* missingOpenings(article: Article): Iterable<Fault> {
  for (const { from, paragraphs } of unopenedRuns(article)) {
    if (!from.open) continue;
    const mark = textOf(article, from.open);
    for (const index of paragraphs) {
      const paragraph = article.layout.paragraphs[index];
      if (!paragraph) continue;
      const { start } = paragraph;
      yield {
        ...markAndWord(article, { start, end: start }, "after"),
        message: "This paragraph goes on with a quotation and does not open it anew.",
        related: [{ ...from.open, message: "The quotation begins here." }],
        fixes: [{ title: `Open the paragraph with ${mark}`, edits: [{ start, end: start, newText: mark }] }],
      };
    }
  }
}

/** A paragraph that closes its marks although the next one, all of it quotation, goes on with the same speech. */
function* earlyClosings(article: Article): Iterable<Fault> {
  const byParagraph = quotationsByParagraph(article);
  const quotes = new Map(article.quotes.map((quote) => [quote.id, quote]));
  for (const [index, quotations] of byParagraph) {
    const last = quotations.at(-1);
    const next = byParagraph.get(index + 1);
    const first = next?.[0];
    const paragraph = article.layout.paragraphs[index];
    const following = article.layout.paragraphs[index + 1];
    if (!last?.close || !first?.open || !next || !paragraph || !following) continue;
    if (!endsWith(article, paragraph, last) || !isWhole(article, following, next)) continue;
    if (!isFullSpeech(article, last, quotes) || !goesOn(last, first, quotes)) continue;
    yield {
      ...markAndWord(article, last.close, "before"),
      message: "The same speech goes on in the next paragraph, so this one does not close it.",
      related: [{ ...first.open, message: "The speech goes on here." }],
      fixes: [
        {
          title: `Remove the ${textOf(article, last.close)}`,
          edits: [{ start: last.close.start, end: last.close.end, newText: "" }],
        },
      ],
    };
  }
}

const endsWith = (article: Article, paragraph: Span, quotation: Quotation): boolean =>
  article.text.slice(quotation.end, paragraph.end).trim() === "";

/** True where the paragraph is quotation from its first mark to its last, with no word of attribution. */
function isWhole(article: Article, paragraph: Span, quotations: readonly Quotation[]): boolean {
  let at = paragraph.start;
  for (const quotation of quotations) {
    if (article.text.slice(at, quotation.start).trim() !== "") return false;
    at = quotation.end;
  }
  return article.text.slice(at, paragraph.end).trim() === "";
}

/** A partial quotation that ends a paragraph closes rightly; and a question's answer is somebody else's. */
function isFullSpeech(article: Article, quotation: Quotation, quotes: ReadonlyMap<string, Quote>): boolean {
  const words = textOf(article, {
    start: quotation.open?.end ?? quotation.start,
    end: quotation.close?.start ?? quotation.end,
  });
  const quote = quotes.get(quotation.quote ?? "");
  return (
    quotation.use === "speech" && quote?.type === "direct" && /^\p{Lu}/u.test(words) && /[.!…]$/.test(words.trim())
  );
}

/** True where nothing says that the next paragraph's words are another's. */
function goesOn(last: Quotation, first: Quotation, quotes: ReadonlyMap<string, Quote>): boolean {
  const before = quotes.get(last.quote ?? "");
  const after = quotes.get(first.quote ?? "");
  // A crosshead in marks of its own (‘All bets are off’) is nobody’s speech.
  if (!before?.speaker || first.use !== "speech" || first.style !== last.style) return false;
  if (after === undefined || after === before) return true;
  return !after.source && (after.speaker === null || after.speaker === before.speaker);
}
