/** Trains the tagger on GUM's sentences and measures it on those kept apart. */
import { formsOf, knownTag, tagFeatures, tagTokens, type TokenForms } from "../server/src/language/tagger";
import { pennTagNumber, WORD_TAGS } from "../server/src/language/tags";
import type { Sentence, Token } from "../server/src/language/token";
import { tokenize } from "../server/src/language/tokens";
import { newFeatureList } from "../server/src/model/features";
import type { Scorer } from "../server/src/model/scorer";
import type { GumToken } from "./corpora/gum";
import { appendFeatures, learnClass, newNetwork, newPass, quantize, usualRates } from "./network";
import { newRandom, shuffled } from "./random";

/** A sentence in the product's tokens, each with the tag of the corpus's token that it begins with. */
export interface TaggedSentence {
  readonly tokens: readonly Token[];
  readonly forms: TokenForms;
  /** As the tagger sees them: its fixed tags where it has one, else the corpus's. */
  readonly tags: Uint8Array;
  /** The corpus's. */
  readonly gold: Uint8Array;
}

export function toProductTokens(sentence: readonly GumToken[]): TaggedSentence {
  const starts: number[] = [];
  let text = "";
  for (const token of sentence) {
    starts.push(text.length);
    text += token.form + (token.spaceAfter ? " " : "");
  }
  const tokens = tokenize(text);
  let at = 0;
  const gold = Uint8Array.from(tokens, (token) => {
    while ((starts[at + 1] ?? Infinity) <= token.start) at++;
    const tag = pennTagNumber(sentence[at]?.penn ?? "NN");
    return tag < WORD_TAGS ? tag : 0;
  });
  const tags = Uint8Array.from(tokens, (token, i) => {
    const known = knownTag(token);
    return known >= 0 ? known : (gold[i] ?? 0);
  });
  return { tokens, forms: formsOf(tokens), tags, gold };
}

const EPOCHS = 8;

export function trainTagger(sentences: readonly TaggedSentence[], seed: number): Scorer {
  const random = newRandom(seed);
  const network = newNetwork({ outputs: WORD_TAGS, hidden: 8, hiddenBits: 15, directBits: 0 }, random);
  const pass = newPass(network);
  const total = sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
  const store = new Int32Array(total * 26);
  const offsets: number[] = [0];
  const answers: number[] = [];
  const list = newFeatureList();
  let length = 0;
  for (const { tokens, forms, tags } of sentences) {
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      if (!token || knownTag(token) >= 0) continue;
      list.count = 0;
      tagFeatures(list, token, forms, tags, i, 0, tokens.length);
      length = appendFeatures(store, length, list);
      offsets.push(length);
      answers.push(tags[i] ?? 0);
    }
  }
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const example of shuffled(answers.length, random)) {
      const from = offsets[example] ?? 0;
      learnClass(network, store, from, offsets[example + 1] ?? from, answers[example] ?? 0, pass, usualRates, random);
    }
  }
  return quantize(network);
}

/** The share of words that get the right tag. */
export function measureTagger(scorer: Scorer, sentences: readonly TaggedSentence[]): number {
  let right = 0;
  let all = 0;
  for (const { tokens, forms, gold } of sentences) {
    const whole: Sentence = { start: 0, end: 0, first: 0, last: tokens.length };
    const found = tagTokens(tokens, [whole], forms, scorer);
    for (let i = 0; i < tokens.length; i++) {
      if (tokens[i]?.kind !== "word") continue;
      all++;
      if (found[i] === gold[i]) right++;
    }
  }
  return right / all;
}
