/** How a mention stands in its sentence: as a subject, after a preposition, … */
import { PREPOSITION, RELATIVE, SUBORDINATOR } from "../lexicon/function-words";
import type { Token } from "../language/token";
import type { MENTION_PLACES } from "./antecedent-questions";
import { isAuxiliary, isVerb } from "./words";

/** The mention that begins with token `first`. */
export function placeOf(
  tokens: readonly Token[],
  first: number,
  subject: boolean,
  possessive: boolean,
): (typeof MENTION_PLACES)[number] {
  if (possessive) return "possessive";
  const before = tokens[first - 1];
  if (before?.text === "(") return "in brackets";
  const classes = before?.classes ?? 0;
  if (subject) return (classes & (RELATIVE | SUBORDINATOR)) === 0 ? "subject" : "subject of a clause";
  if (before?.lower === "and") return "after “and”";
  if (before?.kind !== "word") return "elsewhere";
  if ((classes & PREPOSITION) !== 0) return "after a preposition";
  return isVerb(before) || isAuxiliary(before.lower) ? "after a verb" : "elsewhere";
}

/** The first token of a phrase that starts at `start`, its core at token `core`. */
export function firstTokenFrom(tokens: readonly Token[], core: number, start: number): number {
  let first = core;
  while (first > 0 && (tokens[first - 1]?.start ?? -1) >= start) first--;
  return first;
}
