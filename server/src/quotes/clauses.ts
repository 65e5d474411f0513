/** Whether words are a clause: by their classes, and by their endings where those leave it open. */
import { CAPITAL, GERUND, NOMINAL, PAST, startsNounPhrase, STOP } from "../language/phrases";
import { ADVERB, AUXILIARY, DETERMINER, POSSESSIVE, PREPOSITION, PRONOUN, TIME, VERB } from "../lexicon/function-words";
import { classAt, lowerAt, type Context } from "./context";

/** After "that": a subject, or an adverbial before it; a verb there would make "that" a relative pronoun. */
export function startsClause(context: Context, index: number, limit: number): boolean {
  if (index >= limit) return false;
  const own = classAt(context, index);
  if (context.quotationOf[index] !== -1 || lowerAt(context, index) === ",") return true;
  if (own & STOP) return false;
  return !(own & AUXILIARY) || (own & (PRONOUN | DETERMINER)) !== 0 || lowerAt(context, index) === "being";
}

/** "to" and a verb: no determiner, capital or figure after it. */
export function isInfinitive(context: Context, to: number): boolean {
  let i = to + 1;
  if (classAt(context, i) & ADVERB) i++;
  const own = classAt(context, i);
  const token = context.tokens[i];
  if (!token || token.kind !== "word" || token.shape !== "lower") return false;
  return !(own & (DETERMINER | POSSESSIVE | PRONOUN | PREPOSITION | GERUND)) || lowerAt(context, i) === "like";
}

/** A clause without "that": a subject and, not far behind, a verb that can be finite. */
export function isBareClause(context: Context, first: number, limit: number): boolean {
  const own = classAt(context, first);
  const lower = lowerAt(context, first);
  if (own & TIME && !(own & DETERMINER) && !(classAt(context, first + 1) & (AUXILIARY | VERB | POSSESSIVE)))
    return false;
  // "earlier this week" is an adverbial, whatever follows it.
  if (own & ADVERB && (classAt(context, first + 1) & TIME || classAt(context, first + 2) & TIME)) return false;
  // "that" has its own rule; here it would be a relative pronoun.
  if (lower === "that" && !(classAt(context, first + 1) & AUXILIARY && !isRelativeVerb(context, first + 1)))
    return false;
  // "reported her to the board": an object opens no clause.
  if (/^(?:him|them|me|us)$/.test(lower) || (lower === "her" && classAt(context, first + 1) & PREPOSITION))
    return false;
  let i = first;
  if (/^(?:about|around|over|under|nearly|almost)$/.test(lower) && startsNounPhrase(context.tokens, i + 1)) i++;
  else if (own & ADVERB && !(own & PREPOSITION)) i += lowerAt(context, i + 1) === "-" ? 2 : 1;
  if (
    i === first &&
    (own & PREPOSITION || lower === "if" || lower === "when" || lower === "while") &&
    lower !== "like"
  ) {
    // "said in 1997 Russia had signed": an adverbial opens the clause; its subject must follow with a comma or a capital.
    return lower === "if" || lower === "while" || lower === "despite" || lower === "since" || lower === "without";
  }
  if (lower === "there") return true;
  if (!startsNounPhrase(context.tokens, i)) return false;
  // "reports first results": nouns may look like a noun and its verb, unless the first is plainly a subject.
  const plain = (classAt(context, i) & (PRONOUN | DETERMINER | POSSESSIVE | CAPITAL)) !== 0;
  return hasClauseVerb(context, i + 1, Math.min(limit, i + 28), plain);
}

/** Whether a finite verb stands in `[first, last)`, before a semicolon, colon or full stop. */
export function hasClauseVerb(context: Context, first: number, last: number, byEnding = true): boolean {
  for (let i = first; i < last; i++) {
    const bits = classAt(context, i);
    const word = lowerAt(context, i);
    if (word === ";" || word === ":" || word === ".") return false;
    // "May" with its capital is the month.
    if (bits & TIME && bits & CAPITAL) continue;
    if (bits & AUXILIARY || (bits & (VERB | PAST) && !(bits & CAPITAL))) return true;
    if (byEnding && isPresent(context, i)) return true;
  }
  return false;
}

/** "that is", "that would": said of somebody, or the start of a relative clause; only "’s" and "is" go with a pronoun. */
const isRelativeVerb = (context: Context, index: number): boolean =>
  !/^(?:is|was|'s|'ll)$/.test(lowerAt(context, index));

/** A word in -s after a singular subject, or a bare verb after a plural one: as far as endings can tell. */
function isPresent(context: Context, index: number): boolean {
  const token = context.tokens[index];
  if (token?.kind !== "word" || token.shape !== "lower") return false;
  const own = classAt(context, index);
  if (!(own & NOMINAL) || own & (TIME | DETERMINER | POSSESSIVE)) return false;
  let at = index - 1;
  while (at > 0 && classAt(context, at) === ADVERB) at--;
  const previous = context.tokens[at];
  if (!previous || previous.kind !== "word") return false;
  const before = classAt(context, at);
  if (before & PRONOUN && !(before & (DETERMINER | POSSESSIVE))) return true;
  const plural = previous.lower.endsWith("s") && !previous.lower.endsWith("ss");
  const presentForm = token.lower.endsWith("s") && !token.lower.endsWith("ss");
  if (before & CAPITAL && presentForm) return true;
  return (before & NOMINAL) !== 0 && plural !== presentForm && !(before & (DETERMINER | POSSESSIVE | CAPITAL));
}
