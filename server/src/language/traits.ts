/**
 * Traits: what a word is wherever it stands, as bits. A stage that puts the same question to each token of the copy
 * ("can it begin a date?", "is it a verb of speech?") has it answered once a word, when the tokenizer first meets it,
 * and not once a token: from then on it costs a glance at a bit in place of a look-up in a word list.
 */
import type { Token } from "./token";

/** A token without its place. */
export type Word = Pick<Token, "kind" | "text" | "lower" | "shape">;

const questions: ((word: Word) => boolean)[] = [];

/** As many bits as a small number has. */
const MOST = 31;

/** A new trait's bit in `Token.traits`. To be called where a module loads, before any text is read. */
export function trait(question: (word: Word) => boolean): number {
  if (questions.length === MOST) throw new Error("There is no bit left for one more trait.");
  questions.push(question);
  return 1 << (questions.length - 1);
}

/** The answers to all questions about a word. */
export function traitsOf(word: Word): number {
  let traits = 0;
  for (let i = 0; i < questions.length; i++) if (questions[i]?.(word)) traits |= 1 << i;
  return traits;
}
