/** Whether a clause speaks of what has been or of what is to come: what decides between two Mondays. */
import type { Sentence, Token } from "../language/token";
import {
  CONTROL_CUES,
  DEADLINE_WORDS,
  FORMER_PLANS,
  MODAL_CUES,
  NO_PAST,
  PAST_CUES,
  PLAN_CUES,
  PRESENT_CUES,
  SINCE_WORDS,
} from "../lexicon/tense";

export type Tense = "past" | "future" | null;

/** How many tokens away a verb may stand; also what keeps long sentences from costing more. */
const WINDOW = 30;

/** True where the word before a date looks back from now whatever the verbs do: "since", "ended". */
export const looksBack = (tokens: readonly Token[], first: number): boolean =>
  SINCE_WORDS.has(tokens[first - 1]?.lower ?? "");

/** The tense around the tokens `[first, last)`: the nearest verb before them in the sentence, else the next after. */
export function tenseAt(tokens: readonly Token[], sentence: Sentence, first: number, last: number): Tense {
  const before = tokens[first - 1]?.lower ?? "";
  if (looksBack(tokens, first)) return "past";
  const deadline = DEADLINE_WORDS.has(before);
  for (let i = first - 1; i >= Math.max(sentence.first, first - WINDOW); i--) {
    const tense = cueOf(tokens, i, sentence.first);
    if (tense === undefined) continue;
    // "to leave by Friday"; "had left by Friday" alone looks back.
    return deadline && !isPerfect(tokens, i, sentence.first) ? "future" : tense;
  }
  if (deadline) return "future";
  for (let i = last; i < Math.min(sentence.last, last + WINDOW); i++) {
    // After the date, a plan is as often a noun ("the plans", "the deadline").
    if (PLAN_CUES.has(tokens[i]?.lower ?? "")) continue;
    const tense = cueOf(tokens, i, sentence.first);
    if (tense !== undefined) return tense;
  }
  return null;
}

type Cue = "modal" | "plan" | "planning" | "infinitive" | "past" | "present";

/** One look-up a word: most words tell nothing of the time. What stands in two lists is what the first says. */
const CUES: ReadonlyMap<string, Cue> = new Map<string, Cue>([
  ...[...PRESENT_CUES].map((word): [string, Cue] => [word, "present"]),
  ...[...PAST_CUES].map((word): [string, Cue] => [word, "past"]),
  ["to", "infinitive"],
  ["plan", "planning"],
  ["plans", "planning"],
  ...[...PLAN_CUES].map((word): [string, Cue] => [word, "plan"]),
  ...[...MODAL_CUES].map((word): [string, Cue] => [word, "modal"]),
]);

/** undefined where the word is no cue; null where it is one for the present, which decides nothing. */
function cueOf(tokens: readonly Token[], at: number, first: number): Tense | undefined {
  const token = tokens[at];
  if (token?.kind !== "word") return undefined;
  const word = token.lower;
  const cue = CUES.get(word) ?? (isRegularPast(token) ? "past" : undefined);
  switch (cue) {
    case undefined:
      return undefined;
    case "modal":
      return token.shape === "lower" || word === "will" ? "future" : undefined;
    case "plan":
      return FORMER_PLANS.has(tokens[at - 1]?.lower ?? "") || isPerfect(tokens, at, first) ? "past" : "future";
    case "planning":
      return isPlanning(tokens, at) ? "future" : undefined;
    case "infinitive":
      return isPlannedInfinitive(tokens, at, first) ? "future" : undefined;
    default: {
      // "would be held", "is being built": the auxiliary before it tells.
      const before = tokens[at - 1]?.lower;
      if (before === "be" || before === "being" || before === "get") return undefined;
      return cue === "past" ? "past" : null;
    }
  }
}

function isRegularPast({ lower, shape }: Token): boolean {
  return lower.length > 4 && lower.endsWith("ed") && shape === "lower" && !NO_PAST.has(lower);
}

/** How far before a participle its auxiliary stands. */
const NEAR = 3;

/** "had been due", "had filed". */
function isPerfect(tokens: readonly Token[], at: number, first: number): boolean {
  for (let i = at; i >= Math.max(first, at - NEAR); i--) if (tokens[i]?.lower === "had") return true;
  return false;
}

/** "Pilots plan a stoppage", "the union plans a march"; "the rescue plan" and "unveiled plans" are nouns. */
function isPlanning(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower === "plans") return ARTICLES.has(tokens[at + 1]?.lower ?? "");
  for (let i = at - 1; i >= at - NEAR; i--) if (DETERMINERS.has(tokens[i]?.lower ?? "")) return false;
  return ARTICLES.has(tokens[at + 1]?.lower ?? "") || tokens[at + 1]?.lower === "to";
}

const ARTICLES: ReadonlySet<string> = new Set("a an the its his her their another more".split(" "));
const DETERMINERS: ReadonlySet<string> = new Set("a an the its his her their our this that 's".split(" "));

/** "agreed to meet", "told jurors to return", "is to meet": a verb of plans or orders shortly before an infinitive. */
function isPlannedInfinitive(tokens: readonly Token[], at: number, first: number): boolean {
  const next = tokens[at + 1];
  if (next?.kind !== "word" || next.shape !== "lower" || NOT_VERBS.has(next.lower)) return false;
  for (let i = at - 1; i >= Math.max(first, at - NEAR); i--) {
    const word = tokens[i]?.lower ?? "";
    if (CONTROL_CUES.has(word)) return !isPerfect(tokens, i, first);
  }
  const before = tokens[at - 1]?.lower;
  return before === "is" || before === "are" || before === "’s" || before === "'s";
}

const NOT_VERBS: ReadonlySet<string> = new Set(
  (
    "the a an his her its their our my your this that these those each every some any all both one two three four five six " +
    "seven eight nine ten about around nearly almost more less at as people reporters last next early late mid"
  ).split(" "),
);
