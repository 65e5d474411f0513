/** PolNeAR's documents in the form the models learn from: paragraphs of tokens with the gold spans as token numbers. */
import type { Span } from "../server/src/article";
import { splitSentences } from "../server/src/language/sentences";
import { tokenize } from "../server/src/language/tokens";
import type { Scorer } from "../server/src/model/scorer";
import { findDates } from "../server/src/dates";
import { findNames } from "../server/src/people";
import { findMarks } from "../server/src/quotes";
import { readAttributions } from "../server/src/quotes/attributions";
import type { TokenSpan } from "../server/src/quotes/learned/candidates";
import { viewOf, type View } from "../server/src/quotes/learned/view";
import type { PolnearDocument } from "./corpora/polnear";

export interface GoldFrame {
  readonly cue: TokenSpan;
  readonly source: TokenSpan | null;
  /** Content before the cue and after it; of several on a side the longest. */
  readonly left: TokenSpan | null;
  readonly right: TokenSpan | null;
}

export interface CopyParagraph {
  /** Where the paragraph begins in its document. */
  readonly start: number;
  readonly view: View;
  readonly frames: readonly GoldFrame[];
  /** 1 for tokens that the annotators put aside: nothing is learned from them. */
  readonly masked: Uint8Array;
}

/** PolNeAR's paragraphs are lines. */
export function toParagraphs(document: PolnearDocument, tagger: Scorer): CopyParagraph[] {
  const paragraphs: CopyParagraph[] = [];
  let start = 0;
  for (const line of document.text.split("\n")) {
    if (line.trim() !== "") paragraphs.push(toParagraph(document, line, start, tagger));
    start += line.length + 1;
  }
  return paragraphs;
}

function toParagraph(document: PolnearDocument, text: string, start: number, tagger: Scorer): CopyParagraph {
  const tokens = tokenize(text);
  const paragraph = { text, tokens, sentences: splitSentences(tokens) };
  const marks = findMarks(paragraph);
  const dates = findDates(paragraph);
  const names = findNames(paragraph, marks, dates);
  const view = viewOf(paragraph, marks, names, dates, readAttributions(paragraph, marks, names), tagger);
  const firsts = new Map(tokens.map((token, i) => [token.start + start, i]));
  const lasts = new Map(tokens.map((token, i) => [token.end + start, i + 1]));
  const inTokens = ({ start: from, end: to }: Span): TokenSpan | null => {
    const first = firsts.get(from);
    const last = lasts.get(to);
    return first === undefined || last === undefined ? null : { first, last };
  };
  const frames: GoldFrame[] = [];
  for (const attribution of document.attributions) {
    const cue = attribution.cue[0] && inTokens(attribution.cue[0]);
    if (!cue) continue;
    const source = attribution.source[0] ? inTokens(attribution.source[0]) : null;
    const content = attribution.content.map(inTokens).filter((span) => span !== null);
    frames.push({
      cue,
      source,
      left: longest(content.filter(({ last }) => last <= cue.first)),
      right: longest(content.filter(({ first }) => first >= cue.last)),
    });
  }
  const masked = new Uint8Array(tokens.length);
  tokens.forEach((token, i) => {
    if (document.masks.some((mask) => mask.start < token.end + start && token.start + start < mask.end)) masked[i] = 1;
  });
  return { start, view, frames, masked };
}

function longest(spans: readonly TokenSpan[]): TokenSpan | null {
  let best: TokenSpan | null = null;
  for (const span of spans) if (!best || span.last - span.first > best.last - best.first) best = span;
  return best;
}
