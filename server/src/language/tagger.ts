/**
 * Parts of speech, one token after the other from left to right; each decision sees the two before it. Punctuation,
 * numbers and the small words that are always the same need no model. The weights come from training/ (the GUM corpus).
 */
import { add, addPair, addTriple, newFeatureList, type FeatureList } from "../model/features";
import { hashText } from "../model/hash";
import { score, type Scorer } from "../model/scorer";
import { tagNumber, WORD_TAGS, type Tag } from "./tags";
import type { Sentence, Token } from "./token";

const COMMA = tagNumber("COMMA");
const STOP = tagNumber("STOP");
const COLON = tagNumber("COLON");
const QUOTE = tagNumber("QUOTE");
const BRACKET = tagNumber("BRACKET");
const DASH = tagNumber("DASH");
const SYMBOL = tagNumber("SYM");

/** Stands for the tag and the word beyond a sentence's edge. */
const EDGE = 63;

const features = newFeatureList(64);
const scores = new Float32Array(WORD_TAGS);

/** What the tagger reads off each token before it decides on any: hashes of its letters, and its look. */
export interface TokenForms {
  /** Of the lower-case form. */
  readonly words: Int32Array;
  /** Of its last three letters. */
  readonly endings: Int32Array;
  /** Shape, kind and the space before it, in a small number. */
  readonly looks: Uint8Array;
}

export function formsOf(tokens: readonly Token[]): TokenForms {
  const forms = {
    words: new Int32Array(tokens.length),
    endings: new Int32Array(tokens.length),
    looks: new Uint8Array(tokens.length),
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    const { lower } = token;
    forms.words[i] = hashText(lower);
    forms.endings[i] = hashText(lower, Math.max(0, lower.length - 3));
    forms.looks[i] = lookOf(token);
  }
  return forms;
}

/** A tag's number ({@link TAGS}) for each token. */
export function tagTokens(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  forms: TokenForms,
  scorer: Scorer,
): Uint8Array {
  const tags = new Uint8Array(tokens.length);
  for (const { first, last } of sentences) {
    for (let i = first; i < last; i++) {
      const token = tokens[i];
      if (!token) break;
      const known = knownTag(token);
      if (known >= 0) {
        tags[i] = known;
        continue;
      }
      features.count = 0;
      tagFeatures(features, token, forms, tags, i, first, last);
      score(scorer, features, scores);
      tags[i] = best(scores);
    }
  }
  return tags;
}

function best(values: Float32Array): number {
  let winner = 0;
  for (let k = 1; k < values.length; k++) if ((values[k] ?? 0) > (values[winner] ?? 0)) winner = k;
  return winner;
}

/**
 * Words of the closed classes that are one part of speech in news, nearly always: two words in five of a text. A
 * grammar's lists, without those that have another use ("her", "that", "like", "have", "own").
 */
const FIXED: ReadonlyMap<string, number> = new Map(
  (
    [
      ["DT", "the a an this these those every each"],
      ["IN", "of from with at into during against among between until toward towards upon despite if because unless"],
      ["CC", "and or but nor"],
      ["PRP", "i you he she it we they me him us them himself herself itself themselves"],
      ["PRP$", "my your his its our their"],
      ["MD", "would could should must cannot shall wo ca"],
      ["VBZ", "is does"],
      ["VBD", "was were did"],
      ["VBP", "are am"],
      ["VB", "be"],
      ["VBN", "been"],
      ["VBG", "being"],
      ["RB", "not n't also"],
      ["WRB", "when where why how"],
      ["WP", "who whom whose"],
    ] as const satisfies readonly (readonly [Tag, string])[]
  ).flatMap(([tag, words]) => words.split(" ").map((word): [string, number] => [word, tagNumber(tag)])),
);
const NUMBER = tagNumber("CD");

/** The tag of what needs no model: punctuation, numbers and fixed words; -1 where the model must decide. */
export function knownTag(token: Token): number {
  // "US" and "IT" are names.
  if (token.kind === "word") return token.shape === "upper" ? -1 : (FIXED.get(token.lower) ?? -1);
  if (token.kind === "mark") return QUOTE;
  if (token.kind === "symbol") return SYMBOL;
  if (token.kind !== "punctuation") return token.kind === "number" ? NUMBER : -1;
  const character = token.text.charAt(0);
  if (character === ",") return COMMA;
  if (character === "." || character === "!" || character === "?") return STOP;
  if ("-–—―‐‑".includes(character)) return DASH;
  return "()[]{}".includes(character) ? BRACKET : COLON;
}

/** Fills `list` with what decides on the tag of token `i` in the sentence `[first, last)`; `tags` are set before `i`. */
export function tagFeatures(
  list: FeatureList,
  token: Token,
  { words, endings, looks }: TokenForms,
  tags: Uint8Array,
  i: number,
  first: number,
  last: number,
): void {
  const { lower } = token;
  const length = lower.length;
  const hasNext = i + 1 < last;
  const word = words[i] ?? 0;
  const before = i > first ? (words[i - 1] ?? 0) : EDGE;
  const after = hasNext ? (words[i + 1] ?? 0) : EDGE;
  const previous = i > first ? (tags[i - 1] ?? 0) : EDGE;
  const earlier = i > first + 1 ? (tags[i - 2] ?? 0) : EDGE;
  const suffix = endings[i] ?? 0;
  const look = (looks[i] ?? 0) + (i === first ? 32 : 0);

  add(list, 1, word);
  addPair(list, 2, word, look);
  add(list, 3, suffix);
  add(list, 4, hashText(lower, Math.max(0, length - 2)));
  add(list, 5, hashText(lower, Math.max(0, length - 4)));
  add(list, 6, hashText(lower, 0, Math.min(length, 3)));
  add(list, 7, look);
  addPair(list, 8, look, previous);
  add(list, 9, previous);
  addPair(list, 10, previous, earlier);
  addPair(list, 11, previous, word);
  addTriple(list, 12, previous, earlier, word);
  add(list, 13, before);
  addPair(list, 14, before, word);
  add(list, 15, after);
  addPair(list, 16, word, after);
  addPair(list, 17, previous, suffix);
  addPair(list, 18, previous, after);
  addPair(list, 19, suffix, hasNext ? (looks[i + 1] ?? 0) : EDGE);
  if (hasNext) {
    const nextSuffix = endings[i + 1] ?? 0;
    add(list, 20, nextSuffix);
    addPair(list, 21, suffix, nextSuffix);
    addPair(list, 22, previous, nextSuffix);
  }
  add(list, 23, i + 2 < last ? (words[i + 2] ?? 0) : EDGE);
  add(list, 24, i > first + 1 ? (words[i - 2] ?? 0) : EDGE);
  addPair(list, 25, word, earlier);
}

const SHAPES = { lower: 0, capital: 1, upper: 2, mixed: 3, none: 4 } as const;

function lookOf(token: Token): number {
  const kind = token.kind === "number" ? 8 : token.kind === "word" ? 0 : 16;
  return SHAPES[token.shape] + kind + (token.spaceBefore ? 0 : 64);
}
