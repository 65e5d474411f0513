/** The subject after its cue: "said Lavrov". */
import { startsNounPhrase, CAPITAL, GERUND, NOMINAL, PAST, STOP } from "../../language/phrases";
import {
  ADVERB,
  AUXILIARY,
  COORDINATOR,
  DETERMINER,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  TIME,
  VERB,
} from "../../lexicon/function-words";
import { classAt, lowerAt, sentenceAt, type Context } from "../context";
import { bracketAfter, isQuotedWord, type Stretch } from "./parts";

/** What opens the adverbial behind a speaker, and so ends the source: "said Lavrov [on] Monday". */
const ENDS_AFTER: ReadonlySet<string> = new Set(
  "in at on during after by via before when while as to through over because if since with about following upon until".split(
    " ",
  ),
);

/** The subject that starts at token `first` after an inverted cue, with its apposition. */
export function subjectAfter(context: Context, first: number): Stretch | undefined {
  if (context.quotationOf[first] !== -1 || !startsNounPhrase(context.tokens, first)) return undefined;
  const own = classAt(context, first);
  if (own & TIME && !(own & DETERMINER)) return undefined;
  const limit = sentenceAt(context, first).last;
  if (own & PRONOUN && !(own & (DETERMINER | POSSESSIVE))) return { first, last: first + 1 };
  let inApposition = false;
  let relative = false;
  let i = first + 1;
  for (; i < limit; i++) {
    const lower = lowerAt(context, i);
    const bits = classAt(context, i);
    if (context.quotationOf[i] !== -1 && !isQuotedWord(context, i)) break;
    if (lower === ",") {
      const next = classAt(context, i + 1);
      const word = lowerAt(context, i + 1);
      if (next & GERUND || next & COORDINATOR || ENDS_AFTER.has(word) || next & ADVERB) break;
      if (next & PRONOUN && !(next & (DETERMINER | RELATIVE | POSSESSIVE))) break;
      if (context.quotationOf[i + 1] !== -1) break;
      inApposition = true;
      continue;
    }
    if (
      lower === "-" ||
      (lower === "." &&
        context.tokens[i]?.spaceBefore === false &&
        i + 1 < limit &&
        !context.tokens[i + 1]?.spaceBefore)
    )
      continue;
    if (bits & STOP && lower !== "/") {
      if (lower === "(") {
        const close = bracketAfter(context, i, limit);
        if (close !== undefined) {
          i = close;
          continue;
        }
      }
      break;
    }
    if (inApposition || relative) continue;
    if (bits & RELATIVE && lower !== "that") relative = true;
    if (bits & (AUXILIARY | VERB | PAST) && !(bits & CAPITAL)) {
      // A verb here is the sentence's own: what came before the cue is its subject.
      if (bits & PAST && classAt(context, i + 1) & PREPOSITION) continue;
      return undefined;
    }
    if (bits & TIME && !(bits & DETERMINER) && lower !== "may") break;
    if (ENDS_AFTER.has(lower)) break;
    if (bits & COORDINATOR && lower !== "and" && lower !== "&" && lower !== "or") break;
    if (lower === "and" && !(classAt(context, i + 1) & (CAPITAL | NOMINAL))) break;
    if (bits & ADVERB && !(bits & NOMINAL)) break;
  }
  while (i > first + 1 && lowerAt(context, i - 1) === ",") i--;
  return { first, last: i };
}
