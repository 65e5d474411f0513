/**
 * A paragraph as the models see it: numbers in typed arrays, one for each token. Made once for a paragraph; the
 * features of every decision are read off it.
 */
import { formsOf, tagTokens } from "../../language/tagger";
import { tagSet } from "../../language/tags";
import { hashText } from "../../model/hash";
import type { Scorer } from "../../model/scorer";
import type { Paragraph } from "../../reading";
import { firstEndingAfter } from "../../spans";
import type { Span } from "../../article";
import type { DateReading } from "../../dates";
import type { NameReading } from "../../people";
import type { AttributionReading, MarkReading } from "../index";
import type { TokenSpan } from "./candidates";

export interface View {
  readonly paragraph: Paragraph;
  readonly count: number;
  /** Hash of the token in lower case. */
  readonly words: Int32Array;
  /** Hash of what is left without the commonest endings of verbs. */
  readonly stems: Int32Array;
  /** Hash of the last three letters. */
  readonly endings: Int32Array;
  readonly tags: Uint8Array;
  /** 1 for a capital first letter, 2 for more of them, 0 for all else. */
  readonly capitals: Uint8Array;
  /** The number of the token's sentence. */
  readonly sentenceOf: Int32Array;
  /** How many quotations the token stands in; a mark stands in its own quotation. */
  readonly depth: Uint8Array;
  /** For an opening mark's token the last token of its quotation; for a closing one the first; -1 for all others. */
  readonly closeOf: Int32Array;
  readonly openOf: Int32Array;
  /** How many verbs, commas and nouns stand before each token: differences count those of a stretch. */
  readonly verbs: Int32Array;
  readonly commas: Int32Array;
  readonly nouns: Int32Array;
  /** What the finder of names makes of the token: 0 for no name, else its kind, and 8 more on a name's last token. */
  readonly names: Uint8Array;
  /** 1 where an expression of a date begins, 2 inside one, 0 elsewhere. */
  readonly dates: Uint8Array;
  /** What the rules make of the paragraph: evidence, not verdict. */
  readonly hints: readonly Hint[];
  /** For each token the hint whose cue it belongs to; -1 for none. */
  readonly hintAt: Int32Array;
  /** 1 where a cue of the rules begins, 2 inside one, 0 elsewhere; 3 and 4 for cues of attitudes. */
  readonly hinted: Uint8Array;
}

/** Stands for the word, tag or stem of a token beyond the text: a number that no tag has. */
export const EDGE = 61;

/** An attribution as the rules read it, in tokens. */
export interface Hint {
  /** The reading it was made from. */
  readonly rule: AttributionReading;
  readonly cue: TokenSpan;
  readonly source: TokenSpan | null;
  readonly before: TokenSpan | null;
  readonly after: TokenSpan | null;
}

/** A quotation by the rules: its content is not for the model to change. */
export const isQuotation = ({ type, content }: AttributionReading): boolean => type === "direct" && content.length > 0;

/** The view of a paragraph. `rules` are the attributions that the rules find in it. */
export function viewOf(
  paragraph: Paragraph,
  marks: MarkReading,
  names: readonly NameReading[],
  dates: readonly DateReading[],
  rules: readonly AttributionReading[],
  tagger: Scorer,
): View {
  const { tokens, sentences } = paragraph;
  const count = tokens.length;
  const { words, endings, looks } = formsOf(tokens);
  const stems = new Int32Array(count);
  const capitals = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const token = tokens[i];
    if (!token) break;
    const { lower } = token;
    stems[i] = hashText(lower, 0, stemLength(lower));
    capitals[i] = token.shape === "capital" ? 1 : token.shape === "upper" || token.shape === "mixed" ? 2 : 0;
  }
  const sentenceOf = new Int32Array(count);
  sentences.forEach(({ first, last }, number) => sentenceOf.fill(number, first, last));
  const tags = tagTokens(tokens, sentences, { words, endings, looks }, tagger);
  const verbs = countBefore(tags, VERBS);
  const commas = countBefore(tags, COMMAS);
  const nouns = countBefore(tags, NOUNS);
  const quotations = placeMarks(paragraph, marks);
  return {
    paragraph,
    count,
    words,
    stems,
    endings,
    tags,
    capitals,
    sentenceOf,
    verbs,
    commas,
    nouns,
    names: kindsOf(names, count),
    dates: placesOf(dates, count),
    ...hintsOf(paragraph, rules),
    ...quotations,
  };
}

const NAME_KINDS = { person: 1, organization: 2, place: 3, unknown: 4 } as const;

function kindsOf(names: readonly NameReading[], count: number): Uint8Array {
  const kinds = new Uint8Array(count);
  for (const { first, last, kind } of names) {
    kinds.fill(NAME_KINDS[kind], first, last);
    if (last > first && last <= count) kinds[last - 1] = NAME_KINDS[kind] + 8;
  }
  return kinds;
}

function placesOf(dates: readonly DateReading[], count: number): Uint8Array {
  const places = new Uint8Array(count);
  for (const { first, last } of dates) {
    places.fill(2, first, last);
    if (first < count) places[first] = 1;
  }
  return places;
}

function hintsOf(
  { tokens }: Paragraph,
  rules: readonly AttributionReading[],
): Pick<View, "hints" | "hintAt" | "hinted"> {
  const hinted = new Uint8Array(tokens.length);
  const hintAt = new Int32Array(tokens.length).fill(-1);
  const hints: Hint[] = [];
  const inTokens = (span: Span): TokenSpan => ({
    first: firstEndingAfter(tokens, span.start),
    last: firstEndingAfter(tokens, span.end - 1) + 1,
  });
  for (const rule of rules) {
    const { cue, source, content, kind } = rule;
    if (!cue) continue;
    const words = inTokens(cue);
    const spans = content.map(inTokens);
    hints.push({
      rule,
      cue: words,
      source: source && inTokens(source),
      before: spans.findLast(({ last }) => last <= words.first) ?? null,
      after: spans.find(({ first }) => first >= words.last) ?? null,
    });
    hintAt.fill(hints.length - 1, words.first, words.last);
    const state = kind === "statement" ? 1 : 3;
    hinted.fill(state + 1, words.first, words.last);
    hinted[words.first] = state;
  }
  return { hints, hintAt, hinted };
}

const VERBS = tagSet("VBD", "VBP", "VBZ", "MD");
const COMMAS = tagSet("COMMA");
const NOUNS = tagSet("NN", "NNS", "NNP", "PRP");

function countBefore(tags: Uint8Array, wanted: Uint8Array): Int32Array {
  const counts = new Int32Array(tags.length + 1);
  let count = 0;
  for (let i = 0; i < tags.length; i++) {
    count += wanted[tags[i] ?? 0] ?? 0;
    counts[i + 1] = count;
  }
  return counts;
}

/** The letters of a verb that its forms share, roughly: "announc" of announce, announces, announced, announcing. */
export function stemLength(lower: string): number {
  const length = lower.length;
  if (length > 5 && lower.endsWith("ing")) return length - 3;
  if (length > 4 && (lower.endsWith("ed") || lower.endsWith("es"))) return length - 2;
  if (length > 3 && (lower.endsWith("s") || lower.endsWith("e"))) return length - 1;
  return length;
}

function placeMarks({ tokens }: Paragraph, { quotations }: MarkReading): Pick<View, "depth" | "closeOf" | "openOf"> {
  const count = tokens.length;
  const depth = new Uint8Array(count);
  const closeOf = new Int32Array(count).fill(-1);
  const openOf = new Int32Array(count).fill(-1);
  for (const { start, end, open, close } of quotations) {
    const first = firstEndingAfter(tokens, start);
    const last = firstEndingAfter(tokens, end - 1);
    for (let i = first; i <= last && i < count; i++) depth[i] = (depth[i] ?? 0) + 1;
    if (open) closeOf[first] = last;
    if (close) openOf[last] = first;
  }
  return { depth, closeOf, openOf };
}
