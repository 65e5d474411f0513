/**
 * A shallow reading of English word order: enough to say where a noun phrase starts and ends, and whether a stretch of
 * words has a verb of its own. No parse; each function looks at the few tokens it is asked about.
 */
import {
  ADVERB,
  AUXILIARY,
  COORDINATOR,
  DETERMINER,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  TIME,
  VERB,
  WORD_CLASSES,
} from "../lexicon/function-words";
import type { Token } from "./token";
import type { Word } from "./traits";

/** An open-class word in -ed or -ing, by its ending alone; the low bits are those of `function-words`. */
export const PAST = 1 << 11;
export const GERUND = 1 << 12;
/** A word with a capital that is not only the sentence's first. */
export const CAPITAL = 1 << 13;
/** Punctuation that closes a stretch: , ; : . ! ? dashes, brackets. */
export const STOP = 1 << 14;
/** Any word or figure that may stand in a noun phrase. */
export const NOMINAL = 1 << 15;

const FUNCTION = PREPOSITION | COORDINATOR | SUBORDINATOR | RELATIVE | AUXILIARY | PRONOUN;

/** The classes of a word, as bits; those of open classes are judged by their ending and capital. */
export function classOf(token: Word): number {
  if (token.kind === "number" || token.kind === "symbol") return NOMINAL;
  if (token.kind === "punctuation") return STOP;
  if (token.kind !== "word") return token.kind === "link" ? NOMINAL : 0;
  const capital = token.shape !== "lower" && token.shape !== "none" ? CAPITAL : 0;
  const known = WORD_CLASSES.get(token.lower);
  if (known !== undefined) {
    // "May", "March" and "US" are words of their kind only as written; "Will Smith" is rare enough.
    if (token.shape === "upper" && known & (PRONOUN | PREPOSITION) && token.text.length === 2) return NOMINAL | CAPITAL;
    return known | capital | (known & FUNCTION || known === ADVERB ? 0 : NOMINAL);
  }
  const open = NOMINAL | capital;
  if (capital) return open;
  if (token.lower.length > 4) {
    if (token.lower.endsWith("ed")) return open | PAST;
    if (token.lower.endsWith("ing")) return open | GERUND;
    if (token.lower.endsWith("ly")) return ADVERB;
  }
  return open;
}

const at = (tokens: readonly Token[], index: number): number => tokens[index]?.classes ?? 0;

/** Whether a noun phrase can start with this token. */
export function startsNounPhrase(tokens: readonly Token[], index: number): boolean {
  const own = at(tokens, index);
  if (own & (DETERMINER | PRONOUN | POSSESSIVE)) return true;
  if (own & (PREPOSITION | COORDINATOR | SUBORDINATOR | RELATIVE | AUXILIARY | STOP | VERB)) return false;
  return (own & NOMINAL) !== 0;
}

/**
 * The end of the plain noun phrase at `index`: determiner, adjectives, nouns, possessives, names, "of" phrases; no other
 * preposition, no clause. `index` itself where none starts. Never beyond `limit`.
 */
export function nounPhraseEnd(tokens: readonly Token[], index: number, limit: number): number {
  if (!startsNounPhrase(tokens, index)) return index;
  const first = at(tokens, index);
  if (first & PRONOUN && !(first & DETERMINER)) return index + 1;
  let end = index + 1;
  while (end < limit) {
    const own = at(tokens, end);
    const token = tokens[end];
    if (!token) break;
    if (token.text === "-" || token.text === "’" || token.text === "'") end++;
    else if (token.lower === "of" || token.lower === "'s" || token.lower === "&") end++;
    else if (own & TIME && tokens[end - 1]?.text === "-") end++;
    else if (own & (AUXILIARY | SUBORDINATOR | RELATIVE | COORDINATOR | PREPOSITION | STOP | TIME)) break;
    // "told members his staff had looked": a second phrase.
    else if (own & POSSESSIVE && tokens[end - 1]?.lower !== "of") break;
    else if (own & (PRONOUN | DETERMINER | POSSESSIVE) && tokens[end - 1]?.lower !== "of" && !(own & NOMINAL)) break;
    else if (own & (VERB | PAST) && !(own & CAPITAL) && !(at(tokens, end - 1) & (DETERMINER | POSSESSIVE))) break;
    else if (own === 0 || own & ADVERB) break;
    else end++;
  }
  return end;
}

/** Whether `[first, last)` has a word that can be a finite verb: by class, or by the ending -ed. */
export function hasVerb(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const own = at(tokens, i);
    if (own & (AUXILIARY | VERB)) return true;
    if (own & PAST && !(own & CAPITAL)) return true;
  }
  return false;
}
