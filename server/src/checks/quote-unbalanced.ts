import { textOf, type Article, type Quotation, type Span } from "../article";
import type { Check, Fix } from "./check";
import { lastStartingBy } from "../spans";
import { markAndWord, markPairs, paragraphAt, type MarkPairs } from "./marks";
import { unopenedRuns } from "./running";
import { endsInAttribution, speechBounds, type SpeechBounds } from "./speech-bounds";

export const quoteUnbalanced: Check = {
  id: "quote-unbalanced",
  severity: "warning",
  rule: "A quotation mark that opens is closed, and one that closes was opened.",

  *find(article) {
    const faulty = article.quotations.filter((quotation) => isFaulty(article, quotation));
    if (faulty.length === 0) return;
    // Where only the opening marks between the two are missing, quote-continuation says so, once.
    const told = new Set(unopenedRuns(article).flatMap(({ from, to }) => [from, to]));
    const pairs = markPairs(article);
    const bounds = speechBounds(article);

    for (const [index, quotation] of faulty.entries()) {
      if (told.has(quotation)) continue;
      const { open, close } = quotation;
      if (open && !close) {
        if (isMixedNesting(article, open)) {
          const end = faulty[index + 1];
          if (end?.close && isStraight(article, end.close) && isInParagraphOf(article, open, end.close)) told.add(end);
          continue;
        }
        const partner = partnerOf(article, quotation, faulty[index + 1]);
        if (partner) told.add(partner);
        yield {
          ...markAndWord(article, open, "after"),
          message: "This quotation is opened and never closed.",
          ...(partner && {
            related: [{ start: partner.start, end: partner.end, message: "This mark may be its end." }],
          }),
          fixes: [closeIt(article, quotation, open, pairs, bounds), removeIt(article, open)],
        };
      } else if (open && close) {
        yield {
          ...markAndWord(article, close, "before"),
          message: "This mark closes a quotation and is turned as if it opened one.",
          fixes: [turn(article, close, pairs.closing(textOf(article, open)))],
        };
      } else if (close) {
        const partner = isTurned(article, close) ? closedBy(article, close, faulty[index + 1]) : undefined;
        if (partner) told.add(partner);
        yield {
          ...markAndWord(article, close, partner ? "after" : "before"),
          message: "This quotation is closed and was never opened.",
          ...(partner && {
            related: [{ start: partner.start, end: partner.end, message: "This mark may be its end." }],
          }),
          fixes: [
            ...(partner ? [turn(article, close, pairs.opening(textOf(article, close)))] : []),
            openIt(article, quotation, close, pairs, bounds),
            removeIt(article, close),
          ],
        };
      }
    }
  },
};

function isFaulty(article: Article, { open, close, fault, runsOn, start, end }: Quotation): boolean {
  // “Mostly false.“
  if (open && close) return textOf(article, open) === "“" && textOf(article, close) === "“";
  if (fault) return !isMeasure(article, open ?? close) && !isMarkup(article, open ?? close);
  // It seems to run on into the next paragraph, but its own has said who spoke.
  return runsOn && !close && endsInAttribution(article.text.slice(open?.end ?? start, end));
}

/** 6' 2", 12": feet and inches. A mark that was lost behind a figure is passed over for them. */
function isMeasure({ text }: Article, mark: Span | null): boolean {
  return mark !== null && /["'″′]/.test(text[mark.start] ?? "") && /\d/.test(text[mark.start - 1] ?? "");
}

const isStraight = (article: Article, mark: Span): boolean => textOf(article, mark) === '"';

const isInParagraphOf = (article: Article, mark: Span, other: Span): boolean =>
  paragraphAt(article, mark.start) === paragraphAt(article, other.start);

/**
 * "It comes across as “too loud”": straight marks around curly ones nest, whoever mixed them. The straight one is closed in
 * its own kind, or the next paragraph opens with it again, as a running quotation does.
 */
function isMixedNesting(article: Article, open: Span): boolean {
  const { text, layout, quotations } = article;
  if (!isStraight(article, open)) return false;
  const index = paragraphAt(article, open.start);
  const paragraph = layout.paragraphs[index];
  const inner = quotations[lastStartingBy(quotations, open.start) + 1];
  if (!paragraph || !inner?.open || inner.start >= paragraph.end || inner.style !== "double-curly") return false;
  const following = layout.paragraphs[index + 1];
  const closes = /"\s*$/.test(text.slice(Math.max(paragraph.start, paragraph.end - 8), paragraph.end));
  return closes || (following !== undefined && text[following.start] === '"');
}

/** Looked back over for the tag that a mark may stand in. */
const LONGEST_TAG = 300;

/** <img alt="…">: an attribute of a page’s markup that was left in the copy. */
function isMarkup({ text }: Article, mark: Span | null): boolean {
  if (!mark) return false;
  if (text[mark.start - 1] === "=") return true;
  const before = text.slice(Math.max(0, mark.start - LONGEST_TAG), mark.start);
  const tag = before.lastIndexOf("<");
  return tag >= 0 && tag > before.lastIndexOf(">") && /^<[a-z]/i.test(before.slice(tag));
}

/** The mark that lacks its own partner because it is this one’s: it closes paragraphs further on. One slip is told once. */
function partnerOf(article: Article, { open }: Quotation, next: Quotation | undefined): Quotation | undefined {
  if (!next?.close || !open) return undefined;
  const apart = paragraphAt(article, next.close.start) - paragraphAt(article, open.start);
  return apart <= MOST_PARAGRAPHS ? next : undefined;
}

const MOST_PARAGRAPHS = 8;

const turn = (article: Article, mark: Span, newText: string): Fix => ({
  title: `Turn the ${textOf(article, mark)} into ${newText}`,
  edits: [{ start: mark.start, end: mark.end, newText }],
});

/** ” … what I learned: a closing mark where a word is opened, at a paragraph’s start or behind a space. */
const isTurned = ({ text }: Article, { start }: Span): boolean => /^\s?$/.test(text[start - 1] ?? "");

/** The mark that closes what a turned one opens. */
function closedBy(article: Article, mark: Span, next: Quotation | undefined): Quotation | undefined {
  if (!next?.close || next.open) return undefined;
  const apart = paragraphAt(article, next.close.start) - paragraphAt(article, mark.start);
  return apart <= MOST_PARAGRAPHS ? next : undefined;
}

function closeIt(article: Article, quotation: Quotation, open: Span, pairs: MarkPairs, bounds: SpeechBounds): Fix {
  const mark = pairs.closing(textOf(article, open));
  const at = bounds.end(quotation);
  const word =
    article.text
      .slice(Math.max(open.end, at - 60), at)
      .split(/\s+/)
      .at(-1) ?? "";
  return { title: `Close it with ${mark} after “${word}”`, edits: [{ start: at, end: at, newText: mark }] };
}

function openIt(article: Article, quotation: Quotation, close: Span, pairs: MarkPairs, bounds: SpeechBounds): Fix {
  const mark = pairs.opening(textOf(article, close));
  const at = bounds.start(quotation);
  const word = article.text.slice(at, Math.min(close.start, at + 60)).split(/\s+/)[0] ?? "";
  return { title: `Open it with ${mark} before “${word}”`, edits: [{ start: at, end: at, newText: mark }] };
}

function removeIt(article: Article, mark: Span): Fix {
  return {
    title: `Remove the ${textOf(article, mark)}`,
    edits: [{ start: mark.start, end: mark.end, newText: "" }],
  };
}
