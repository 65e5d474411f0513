/** How far left one noun phrase with its modifiers goes: "documents seen by Reuters", "the man who led the talks". */
import { hasVerb, CAPITAL, NOMINAL, PAST, STOP } from "../../language/phrases";
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
} from "../../lexicon/function-words";
import { classAt, lowerAt, type Context } from "../context";
import { bracketBefore, isQuotedWord, isVerbal } from "./parts";

/** Goes left from `k` over one noun phrase with what modifies it; returns its first token. */
export function segmentFirst(context: Context, k: number, floor: number): number {
  let i = k;
  while (i >= floor) {
    const own = classAt(context, i);
    const lower = lowerAt(context, i);
    if (own & STOP) {
      if (lower === "-" || lower === "/") {
        i--;
        continue;
      }
      if (lower === ")") {
        const open = bracketBefore(context, i, floor);
        if (open !== undefined) {
          i = open - 1;
          continue;
        }
      }
      break;
    }
    if (context.quotationOf[i] !== -1) {
      if (!isQuotedWord(context, i)) break;
      i--;
      continue;
    }
    if (lower === "that" || own & RELATIVE) {
      const relative = own & RELATIVE && i > floor && classAt(context, i - 1) & NOMINAL && isVerbal(context, i + 1);
      if (relative) {
        i--;
        continue;
      }
      if (!(own & DETERMINER) || isVerbal(context, i + 1)) break;
    } else if (
      own & SUBORDINATOR &&
      !(own & PREPOSITION && classAt(context, i + 1) & NOMINAL && i > floor && i < k && lower === "as")
    ) {
      break;
    } else if (own & COORDINATOR) {
      if (lower !== "and" && lower !== "or" && lower !== "&") break;
      if (i === floor || !(classAt(context, i - 1) & NOMINAL) || clauseHasVerb(context, floor, i)) break;
    } else if (isVerbal(context, i) && !(own & CAPITAL)) {
      const relative = relativeBefore(context, i, floor);
      if (relative !== undefined) {
        i = relative - 1;
        continue;
      }
      // The cue is the clause's verb, so a participle before it belongs to the noun: "documents seen by Reuters".
      const before = i > floor ? classAt(context, i - 1) : 0;
      const participle = own & PAST && i > floor && !(before & PRONOUN && !(before & DETERMINER));
      const irregular = own & NOMINAL && before & NOMINAL && classAt(context, i + 1) & (PREPOSITION | TIME);
      const attributive = own & NOMINAL && before & (DETERMINER | POSSESSIVE);
      if (!participle && !irregular && !attributive) break;
    } else if (own & PRONOUN && !(own & (DETERMINER | POSSESSIVE))) {
      break;
    } else if (own & ADVERB && !(own & NOMINAL) && i === floor) {
      break;
    }
    i--;
  }
  return i + 1;
}

/** "who led", "which has been": the relative pronoun a verb's clause hangs on, with only auxiliaries and adverbs between. */
function relativeBefore(context: Context, verb: number, floor: number): number | undefined {
  for (let i = verb - 1; i >= floor && i >= verb - 5; i--) {
    const own = classAt(context, i);
    if (own & RELATIVE) return i;
    if (!(own & (AUXILIARY | ADVERB))) return undefined;
  }
  return undefined;
}

function clauseHasVerb(context: Context, floor: number, before: number): boolean {
  let first = before;
  while (
    first > floor &&
    first > before - 14 &&
    !(classAt(context, first - 1) & STOP && lowerAt(context, first - 1) !== "-")
  )
    first--;
  return hasVerb(context.tokens, first, before);
}
