/** Words that are a cue or something else: "plan", "state", "call", "find". What stands around them tells. */
import { CAPITAL } from "../../language/phrases";
import { DETERMINER, POSSESSIVE, PREPOSITION, PRONOUN, RELATIVE } from "../../lexicon/function-words";
import type { Complement } from "../complements";
import { classAt, lowerAt, type Context } from "../context";
import type { CueVerb } from "../cues";
import { nounContent } from "../noun-content";
import type { Stretch } from "../sources";

/** "report", "claims", "plan": whether the words around make it a verb. */
export function isPlainVerb(
  context: Context,
  cue: CueVerb,
  subject: Stretch | undefined,
  complement: Complement,
): boolean {
  if (!subject) return complement.kind === "that" || complement.kind === "quotation";
  const pronoun = (classAt(context, subject.last - 1) & PRONOUN) !== 0;
  // "rates, states and prices": what may be a plural noun needs more than a noun phrase after it.
  if (cue.lemma === "state" && complement.kind === "clause") return pronoun;
  if (isBare(context, cue)) return isPlural(context, subject);
  if (complement.kind === "noun" && !pronoun)
    return (classAt(context, subject.first) & (CAPITAL | DETERMINER | POSSESSIVE)) !== 0;
  return true;
}

/**
 * "called it a disgrace", "called the plan “a joke”", but not "called a meeting" or "called 911", nor "call the bridge
 * “Old Rusty”": a name given says nothing of what the one who gives it thinks.
 */
export function judges(context: Context, first: number): boolean {
  const content = nounContent(context, first);
  const own = classAt(context, first);
  if (endsWithName(context, content)) return false;
  if (own & PRONOUN && !(own & DETERMINER)) return content.last > first + 1;
  for (let i = first + 1; i < content.last; i++) if (context.quotationOf[i] !== -1) return true;
  return false;
}

/** Whether the stretch closes with a name in marks: the last word before the closing mark has a capital. */
function endsWithName(context: Context, { last }: Stretch): boolean {
  const quotation = context.quotations[context.quotationOf[last - 1] ?? -1];
  if (quotation?.last !== last) return false;
  let word = quotation.last - 2;
  while (word > quotation.first && context.tokens[word]?.kind !== "word") word--;
  return word > quotation.first && (classAt(context, word) & CAPITAL) !== 0;
}

const INQUIRIES: ReadonlySet<string> = new Set(
  "poll polls survey surveys study studies report reports analysis review investigation inquiry audit court judge jury panel committee commission researchers investigators scientists figures data".split(
    " ",
  ),
);

export function inquires(context: Context, source: Stretch): boolean {
  for (let i = source.first; i < source.last; i++) if (INQUIRIES.has(lowerAt(context, i))) return true;
  return false;
}

/** "Most states", "all 50 states", "a state director": what may be a verb in -s, or "state", is a noun here. */
export function isCounted(context: Context, cue: CueVerb, subject: Stretch): boolean {
  const last = subject.last - 1;
  const word = lowerAt(context, cue.head);
  if (word === "state") return !(classAt(context, last) & PRONOUN);
  if (!word.endsWith("s") || word === cue.lemma) return false;
  return PLURAL_PRONOUNS.has(lowerAt(context, last)) || context.tokens[last]?.kind === "number";
}

const PLURAL_PRONOUNS: ReadonlySet<string> = new Set(
  "they we i you some many most few several both these those others all".split(" "),
);

export const isBare = (context: Context, cue: CueVerb): boolean =>
  lowerAt(context, cue.head) === cue.lemma.split(" ")[0];

/** Whether the subject goes with a bare verb: "they say", "analysts say", "Holt and Marsh say". */
export function isPlural(context: Context, subject: Stretch): boolean {
  const last = subject.last - 1;
  if (/^(?:he|she|it)$/.test(lowerAt(context, last))) return false;
  return (classAt(context, last) & PRONOUN) !== 0 || hasPluralHead(context, subject) || hasAnd(context, subject);
}

/** Whether a noun before the first preposition or relative pronoun is a plural. */
function hasPluralHead(context: Context, subject: Stretch): boolean {
  for (let i = subject.first; i < subject.last; i++) {
    if (classAt(context, i) & (PREPOSITION | RELATIVE) && i > subject.first) return false;
    if (/(?:[^s]s|people|police|men|women|media|\)|percent|%)$/.test(lowerAt(context, i))) return true;
  }
  return false;
}

function hasAnd(context: Context, subject: Stretch): boolean {
  for (let i = subject.first; i < subject.last; i++) if (lowerAt(context, i) === "and") return true;
  return false;
}
