/** Whether a clause speaks of what has been or of what is to come: what decides between two Mondays. */
import type { Sentence, Token } from "../language/token";
import { DEADLINE_WORDS, FUTURE_CUES, PAST_CUES, PRESENT_CUES, SINCE_WORDS } from "../lexicon/tense";

export type Tense = "past" | "future" | null;

/** How many tokens away a verb may stand; also what keeps long sentences from costing more. */
const WINDOW = 30;

/** The tense around the tokens `[first, last)`: the nearest verb before them in the sentence, else the next after. */
export function tenseAt(tokens: readonly Token[], sentence: Sentence, first: number, last: number): Tense {
  const before = tokens[first - 1]?.lower ?? "";
  if (DEADLINE_WORDS.has(before)) return "future";
  if (SINCE_WORDS.has(before)) return "past";
  for (let i = first - 1; i >= Math.max(sentence.first, first - WINDOW); i--) {
    const tense = cueOf(tokens, i);
    if (tense !== undefined) return tense;
  }
  for (let i = last; i < Math.min(sentence.last, last + WINDOW); i++) {
    const tense = cueOf(tokens, i);
    if (tense !== undefined) return tense;
  }
  return null;
}

/** undefined where the word is no cue; null where it is one for the present, which decides nothing. */
function cueOf(tokens: readonly Token[], at: number): Tense | undefined {
  const token = tokens[at];
  if (token?.kind !== "word") return undefined;
  const word = token.lower;
  if (FUTURE_CUES.has(word)) return "future";
  if (word === "to") return isInfinitive(tokens, at) ? "future" : undefined;
  if (PAST_CUES.has(word)) return "past";
  if (PRESENT_CUES.has(word)) return null;
  return word.length > 4 && word.endsWith("ed") && token.shape === "lower" ? "past" : undefined;
}

/** "to meet", not "to the", "to Moscow", "to five". */
function isInfinitive(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const before = tokens[at - 1]?.lower;
  if (next?.kind !== "word" || next.shape !== "lower" || NOT_VERBS.has(next.lower)) return false;
  // "used to", "had to", "failed to" look back, and so does "according to".
  return before !== "used" && before !== "had" && before !== "according" && before !== "failed" && before !== "able";
}

const NOT_VERBS: ReadonlySet<string> = new Set(
  (
    "the a an his her its their our my your this that these those each every some any all both one two three four five six " +
    "seven eight nine ten about around nearly almost more less at as people reporters last next early late mid"
  ).split(" "),
);
