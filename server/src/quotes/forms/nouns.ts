/** Attributions by a noun: "his claim that …", "expressed hope that …", "the report that …". */
import { ADVERB, DETERMINER, POSSESSIVE } from "../../lexicon/function-words";
import { LIGHT_VERBS, SPEECH_NOUNS } from "../../lexicon/speech-phrases";
import { hasClauseVerb } from "../clauses";
import { contentFrom } from "../content";
import { classAt, lowerAt, sentenceAt, type Context } from "../context";
import { sentenceSubject, type Found } from "../found";
import { subjectBefore, type Stretch } from "../sources";

/** The attribution whose light verb or noun is this token; undefined where it makes none. */
export function nounAttribution(context: Context, index: number, previous: Found | undefined): Found | undefined {
  const lower = lowerAt(context, index);
  if (LIGHT_VERBS.has(lower)) return lightVerb(context, index, previous);
  if (!SPEECH_NOUNS.has(lower)) return undefined;
  return possessed(context, index);
}

/** "expressed hope that": verb, at most three words, the noun, and what it says. */
function lightVerb(context: Context, verb: number, previous: Found | undefined): Found | undefined {
  const sentence = sentenceAt(context, verb);
  for (let i = verb + 1; i <= verb + 4 && i < sentence.last; i++) {
    const kind = SPEECH_NOUNS.get(lowerAt(context, i));
    if (!kind) continue;
    const first = contentAfter(context, i);
    if (first === undefined) continue;
    const start = withAuxiliaries(context, verb, sentence.first);
    const source = subjectBefore(context, start, sentence.first) ?? previous?.source ?? sentenceSubject(context, verb);
    const lemma = `${LIGHT_VERBS.get(lowerAt(context, verb)) ?? ""} ${lowerAt(context, i)}`;
    return {
      cue: { first: start, last: i + 1, lemma },
      source,
      content: [contentFrom(context, first, verb)],
      kind: kind === "s" || lowerAt(context, verb).startsWith("express") ? "statement" : "attitude",
      form: "noun",
    };
  }
  return undefined;
}

function withAuxiliaries(context: Context, verb: number, floor: number): number {
  let first = verb;
  while (first > floor && /^(?:has|have|had|also|repeatedly|again)$/.test(lowerAt(context, first - 1))) first--;
  return first;
}

/** "Trump's claim that", "his hope to". */
function possessed(context: Context, noun: number): Found | undefined {
  const first = contentAfter(context, noun);
  if (first === undefined) return undefined;
  const sentence = sentenceAt(context, noun);
  let i = noun - 1;
  while (i > sentence.first && i > noun - 4 && !(classAt(context, i) & (POSSESSIVE | DETERMINER))) i--;
  const own = classAt(context, i);
  let source: Stretch | null = null;
  if (lowerAt(context, i) === "'s") source = possessor(context, i, sentence.first);
  else if (own & POSSESSIVE) source = { first: i, last: i + 1 };
  if (!source) return undefined;
  const kind = SPEECH_NOUNS.get(lowerAt(context, noun)) === "s" ? "statement" : "attitude";
  const cue = { first: noun, last: noun + 1, lemma: lowerAt(context, noun) };
  return { cue, source, content: [contentFrom(context, first, noun)], kind, form: "noun" };
}

function possessor(context: Context, clitic: number, floor: number): Stretch | null {
  const before = subjectBefore(context, clitic, floor);
  return before ? { first: before.first, last: clitic + 1 } : null;
}

/** "that" with a clause, or "to" with a verb, right after the noun. */
function contentAfter(context: Context, noun: number): number | undefined {
  const i = noun + 1;
  if (lowerAt(context, i) !== "that") return undefined;
  const next = classAt(context, i + 1);
  if (context.quotationOf[i + 1] !== -1) return i;
  if (next & (DETERMINER | POSSESSIVE)) return i;
  // "the charge that notices had been served": a plain noun, if a verb of its own follows.
  if (next === 0) return hasClauseVerb(context, i + 2, sentenceAt(context, noun).last) ? i : undefined;
  return !(next & ADVERB) && !isFinite(context, i + 1) ? i : undefined;
}

const isFinite = (context: Context, index: number): boolean =>
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|does|did|led|made|came|took)$/.test(
    lowerAt(context, index),
  );
