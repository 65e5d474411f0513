/** What the rules of attribution look at: a paragraph with the classes of its words and its outer quotations by token. */
import type { Sentence, Token } from "../language/token";
import { QUOTE, SPEECH_FORMS } from "../lexicon/speech-verbs";
import type { NameReading } from "../people";
import type { Paragraph } from "../reading";
import type { MarkedStretch, MarkReading } from "./index";

export interface Context {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Outer quotations, in order: those that lack a mark as far as their attribution tells, others without it not at all. */
  readonly quotations: readonly MarkedStretch[];
  /** For each token the index of the outer quotation it stands in, marks included; −1 outside. */
  readonly quotationOf: readonly number[];
  /** For each token the index of its sentence. */
  readonly sentenceOf: readonly number[];
  readonly names: readonly NameReading[];
}

export function contextOf(paragraph: Paragraph, marks: MarkReading, names: readonly NameReading[]): Context {
  const { tokens, sentences } = paragraph;
  const sentenceOf = tokens.map(() => 0);
  sentences.forEach((sentence, index) => sentenceOf.fill(index, sentence.first, sentence.last));
  const quotations: MarkedStretch[] = [];
  for (const stretch of marks.quotations) {
    if (stretch.depth > 0) continue;
    const before = quotations[quotations.length - 1]?.last ?? 0;
    const whole = stretch.open
      ? stretch
      : openedWithSentence(tokens, sentences[sentenceOf[stretch.first] ?? 0], stretch);
    if (whole && whole.first >= before)
      quotations.push(whole.close ? whole : cutAtAttribution(tokens, sentences, whole));
  }
  const quotationOf = tokens.map(() => -1);
  quotations.forEach((stretch, index) => quotationOf.fill(index, stretch.first, stretch.last));
  return {
    text: paragraph.text,
    tokens,
    sentences,
    quotations,
    quotationOf,
    sentenceOf,
    names,
  };
}

/**
 * “It was no accident, she said.” has lost its closing mark: what is left open ends before the attribution that closes the
 * paragraph, where one does. A running quotation has none there.
 */
function cutAtAttribution(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  stretch: MarkedStretch,
): MarkedStretch {
  const sentence = sentences[sentences.length - 1];
  if (!sentence || stretch.last < tokens.length) return stretch;
  for (let i = tokens.length - 1; i > Math.max(sentence.first, stretch.first) + 1; i--) {
    if (tokens[i]?.text === "," && isAttribution(tokens, i + 1)) {
      return { ...stretch, last: i + 1, end: tokens[i]?.end ?? stretch.end };
    }
  }
  return stretch;
}

/**
 * “Nobody moved,” she said. without its first mark: an attribution after the closing mark tells that the sentence up to
 * it is somebody's words. Where none follows, nothing tells where they began.
 */
function openedWithSentence(
  tokens: readonly Token[],
  sentence: Sentence | undefined,
  stretch: MarkedStretch,
): MarkedStretch | undefined {
  const start = tokens[sentence?.first ?? -1];
  if (!sentence || !start || sentence.first >= stretch.first - 1 || !isAttribution(tokens, stretch.last))
    return undefined;
  return STOPS.has(tokens[stretch.first - 1]?.text ?? "")
    ? { ...stretch, first: sentence.first, start: start.start }
    : undefined;
}

const STOPS: ReadonlySet<string> = new Set([",", "!", "?", ".", "…"]);

/** "she said", "Anna Roe told": a name or pronoun and a verb of speech in the past, from token `first` on. */
export function isAttribution(tokens: readonly Token[], first: number): boolean {
  let verb = first;
  while (verb < first + 4 && isNameOrPronoun(tokens[verb])) verb++;
  const form = SPEECH_FORMS.get(tokens[verb]?.lower ?? "");
  return verb > first && form?.form === "past" && (form.verb.takes & QUOTE) !== 0;
}

const isNameOrPronoun = (token: Token | undefined): boolean =>
  token?.kind === "word" &&
  ((token.shape !== "lower" && token.shape !== "none") || /^(?:he|she|they)$/.test(token.lower));

/** The classes of a token as bits; 0 outside the paragraph. */
export const classAt = (context: Context, index: number): number => context.tokens[index]?.classes ?? 0;

/** A token's text in lower case; empty outside the paragraph. */
export const lowerAt = (context: Context, index: number): string => context.tokens[index]?.lower ?? "";

/** A dash between words; a hyphen with a space before it stands for one. */
export const isDash = (context: Context, index: number): boolean => {
  const lower = lowerAt(context, index);
  return (
    lower === "—" ||
    lower === "–" ||
    lower === "―" ||
    lower === "--" ||
    (lower === "-" && context.tokens[index]?.spaceBefore === true)
  );
};

/** The outer quotation that opens at this token. */
export function quotationOpeningAt(context: Context, index: number): MarkedStretch | undefined {
  const stretch = context.quotations[context.quotationOf[index] ?? -1];
  return stretch?.first === index ? stretch : undefined;
}

/** The outer quotation whose closing mark is this token. */
export function quotationClosingAt(context: Context, index: number): MarkedStretch | undefined {
  const stretch = context.quotations[context.quotationOf[index] ?? -1];
  return stretch && stretch.last === index + 1 && stretch.last < context.tokens.length ? stretch : undefined;
}

/** The sentence a token stands in, as tokens `[first, last)`. */
export function sentenceAt(context: Context, index: number): { readonly first: number; readonly last: number } {
  return context.sentences[context.sentenceOf[index] ?? 0] ?? { first: 0, last: context.tokens.length };
}
