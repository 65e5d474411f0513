/** What the rules of attribution look at: a paragraph with the classes of its words and its outer quotations by token. */
import { classify } from "../language/phrases";
import type { Sentence, Token } from "../language/token";
import type { NameReading } from "../people";
import type { Paragraph } from "../reading";
import type { MarkedStretch, MarkReading } from "./index";

export interface Context {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly classes: Uint16Array;
  /** Outer quotations with an opening mark, in order. */
  readonly quotations: readonly MarkedStretch[];
  /** For each token the index of the outer quotation it stands in, marks included; −1 outside. */
  readonly quotationOf: Int32Array;
  /** For each token the index of its sentence. */
  readonly sentenceOf: Int32Array;
  readonly names: readonly NameReading[];
}

export function contextOf(paragraph: Paragraph, marks: MarkReading, names: readonly NameReading[]): Context {
  const { tokens, sentences } = paragraph;
  const quotations = marks.quotations.filter((stretch) => stretch.depth === 0 && stretch.open);
  const quotationOf = new Int32Array(tokens.length).fill(-1);
  quotations.forEach((stretch, index) => quotationOf.fill(index, stretch.first, stretch.last));
  const sentenceOf = new Int32Array(tokens.length);
  sentences.forEach((sentence, index) => sentenceOf.fill(index, sentence.first, sentence.last));
  return {
    text: paragraph.text,
    tokens,
    sentences,
    classes: classify(tokens),
    quotations,
    quotationOf,
    sentenceOf,
    names,
  };
}

/** The classes of a token as bits; 0 outside the paragraph. */
export const classAt = (context: Context, index: number): number => context.classes[index] ?? 0;

/** A token's text in lower case; empty outside the paragraph. */
export const lowerAt = (context: Context, index: number): string => context.tokens[index]?.lower ?? "";

/** The outer quotation that opens at this token. */
export function quotationOpeningAt(context: Context, index: number): MarkedStretch | undefined {
  const stretch = context.quotations[context.quotationOf[index] ?? -1];
  return stretch?.first === index ? stretch : undefined;
}

/** The outer quotation whose closing mark is this token. */
export function quotationClosingAt(context: Context, index: number): MarkedStretch | undefined {
  const stretch = context.quotations[context.quotationOf[index] ?? -1];
  return stretch?.close && stretch.last === index + 1 ? stretch : undefined;
}

/** The sentence a token stands in, as tokens `[first, last)`. */
export function sentenceAt(context: Context, index: number): { readonly first: number; readonly last: number } {
  return context.sentences[context.sentenceOf[index] ?? 0] ?? { first: 0, last: context.tokens.length };
}
