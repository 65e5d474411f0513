import type { Cue, Layout, Quotation, Quote, QuoteType, Span } from "../article";
import type { DateReading } from "../dates";
import type { Cast, NameReading } from "../people";
import type { Paragraph, ReadPassage } from "../reading";

/** The quotation marks of a paragraph, paired as far as the paragraph alone allows. */
export interface MarkReading {
  /** Stretches in marks, outermost and nested, in order of start. Offsets count from the paragraph's start. */
  readonly quotations: readonly MarkedStretch[];
}

export interface MarkedStretch extends Span {
  readonly open: Span | null;
  readonly close: Span | null;
  readonly depth: number;
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
}

export function findMarks(_paragraph: Paragraph): MarkReading {
  return { quotations: [] };
}

export function findAttributions(
  _paragraph: Paragraph,
  _marks: MarkReading,
  _names: readonly NameReading[],
  _dates: readonly DateReading[],
): AttributionReading[] {
  return [];
}

export function attributeQuotes(
  _layout: Layout,
  _passages: readonly ReadPassage[],
  _cast: Cast,
): { quotes: Quote[]; quotations: Quotation[] } {
  return { quotes: [], quotations: [] };
}
