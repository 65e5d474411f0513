import type { Span } from "../article";

/**
 * `word`: starts with a letter; `number`: starts with a digit, suffix included ("60s", "15th", "38m", "212,000");
 * `mark`: a quotation mark or an apostrophe that no word holds; `symbol`: currency, per cent and their like;
 * `link`: a web or mail address; `punctuation`: one mark of punctuation, or a run of full stops or dashes.
 */
export type TokenKind = "word" | "number" | "mark" | "symbol" | "link" | "punctuation";

/** `lower`, `Capital`, `UPPER` (two letters or more), `miXed`; `none` for what has no letters. */
export type Shape = "lower" | "capital" | "upper" | "mixed" | "none";

export interface Token extends Span {
  readonly kind: TokenKind;
  /** As written. */
  readonly text: string;
  /** In lower case, curly apostrophes made straight: the key for every lexicon. An abbreviation keeps its full stop. */
  readonly lower: string;
  readonly shape: Shape;
  /** What it can be in a sentence: the bits of `function-words` and `phrases`. */
  readonly classes: number;
  /** What else it is wherever it stands: the bits of `traits`. */
  readonly traits: number;
  /** True at the start of the text and after white space or markup. */
  readonly spaceBefore: boolean;
  /** True where a line break stands before it. */
  readonly lineBefore: boolean;
}

/** A sentence: `[start, end)` in the text and the tokens it covers, `[first, last)`. */
export interface Sentence extends Span {
  readonly first: number;
  readonly last: number;
}
