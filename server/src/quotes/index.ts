/** Quotations and who said them: marks paired, attributions read, and both joined over the article. */
import type { Cue, Layout, MarkStyle, Quotation, Quote, QuoteType, Span } from "../article";
import type { DateReading } from "../dates";
import type { Cast, NameReading } from "../people";
import type { Paragraph, ReadPassage } from "../reading";
import { joinQuotes } from "./article/join";
import { readAttributions } from "./learned";
import type { AttributionForm } from "./found";
import { pairMarks } from "./marks/pair";

/** The quotation marks of a paragraph, paired as far as the paragraph alone allows. */
export interface MarkReading {
  /** Stretches in marks, outermost and nested, in order of start. Offsets count from the paragraph's start. */
  readonly quotations: readonly MarkedStretch[];
}

export interface MarkedStretch extends Span {
  readonly open: Span | null;
  readonly close: Span | null;
  readonly depth: number;
  readonly style: MarkStyle;
  /** The tokens it covers, `[first, last)`, marks included. */
  readonly first: number;
  readonly last: number;
}

/** One attribution: who says what by which words, as the paragraph alone gives it. Offsets from the paragraph's start. */
export interface AttributionReading {
  /** Null for an attribution without a verb: "— Ingrid Solheim, chief executive". */
  readonly cue: Cue | null;
  /** The whole source phrase, titles and modifiers with it; null where none is found. */
  readonly source: Span | null;
  /** The source's core: the name ("Sergei Lavrov"), the noun phrase without what follows its head ("the minister"), the pronoun. */
  readonly head: Span | null;
  /** The content's spans, in order; may be empty where the content stands in another paragraph. */
  readonly content: readonly Span[];
  readonly type: QuoteType;
  readonly kind: "statement" | "attitude";
  readonly form: AttributionForm;
}

/** Pairs a paragraph's quotation marks. Any text will do; a mark that lacks its partner is given with the other one null. */
export function findMarks(paragraph: Paragraph): MarkReading {
  return { quotations: pairMarks(paragraph.tokens) };
}

/** Finds who says what by which words. Offsets count from the paragraph's start; nothing inside a quotation is read. */
export function findAttributions(
  paragraph: Paragraph,
  marks: MarkReading,
  names: readonly NameReading[],
  dates: readonly DateReading[],
): AttributionReading[] {
  return readAttributions(paragraph, marks, names, dates);
}

export { readTranscript } from "./transcript";

/** Joins what the paragraphs say alone into the article's quotes, each with its speaker, and judges every quotation. */
export function attributeQuotes(
  layout: Layout,
  passages: readonly ReadPassage[],
  cast: Cast,
): { quotes: Quote[]; quotations: Quotation[] } {
  return joinQuotes(layout, passages, cast);
}
