/** What follows a cue: a that-clause, a quotation, a bare clause, an infinitive, a noun phrase, or nothing of the kind. */
import { CAPITAL, GERUND as GERUND_ENDING, nounPhraseEnd, startsNounPhrase, STOP } from "../language/phrases";
import { ADVERB, DETERMINER, POSSESSIVE, PREPOSITION, PRONOUN, SUBORDINATOR, TIME } from "../lexicon/function-words";
import {
  CLAUSE,
  GERUND,
  HEARER,
  INFINITIVE,
  NOUN,
  OBJECT_IN,
  OBJECT_INFINITIVE,
  QUESTION,
  QUOTE,
  THAT,
} from "../lexicon/speech-verbs";
import { adjunctEnd, isPreposition } from "./adjuncts";
import { isBareClause, isInfinitive, startsClause } from "./clauses";
import { classAt, lowerAt, quotationOpeningAt, sentenceAt, type Context } from "./context";
import type { CueVerb } from "./cues";

export type ComplementKind =
  | "that"
  | "clause"
  | "question"
  | "infinitive"
  | "quotation"
  | "colon"
  | "noun"
  | "gerund"
  | "answer";

export interface Complement {
  readonly kind: ComplementKind;
  /** The content's first token. */
  readonly first: number;
}

const QUESTION_WORDS: ReadonlySet<string> = new Set("whether if what how why who when where which whom".split(" "));
/** How far behind the cue its complement may begin, past hearers, days and places. */
const MAX_ADJUNCT = 24;

/** A hearer or an object follows: "told reporters", "told him", "told a meeting in the hall", "urged them". */
const takesHearer = ({ takes }: CueVerb): boolean => (takes & (HEARER | OBJECT_INFINITIVE)) !== 0;

/** What follows the cue; undefined where the content must stand elsewhere. */
export function complementAfter(context: Context, cue: CueVerb): Complement | undefined {
  const limit = sentenceAt(context, cue.head).last;
  const told = takesHearer(cue);
  const direct = complementAt(context, cue, cue.last, limit);
  // "told a packed meeting: …" and "warned the council that …" name a hearer first, whatever clause that looks like.
  if (direct && !(told && (direct.kind === "clause" || direct.kind === "noun"))) return direct;
  return pastAdjuncts(context, cue, limit) ?? (cue.lemma === "tell" ? undefined : direct);
}

/** The complement behind a hearer, a day, a place: "told reporters on Wednesday morning that". */
function pastAdjuncts(context: Context, cue: CueVerb, limit: number): Complement | undefined {
  const end = Math.min(limit, cue.last + MAX_ADJUNCT);
  let i = cue.last;
  let hearer = takesHearer(cue);
  let dated = true;
  while (i < end) {
    const lower = lowerAt(context, i);
    if (lower === "," && i > cue.last && cue.takes & QUOTE && quotationOpeningAt(context, i + 1)) {
      return { kind: "quotation", first: i + 1 };
    }
    const after = adjunctEnd(context, i, end, i > cue.last);
    if (after === undefined) return undefined;
    if (after > i) {
      if (isPreposition(context, i)) dated &&= (classAt(context, i + 1) & TIME) !== 0 || isMedium(context, after - 1);
      if (lower === "(") hearer = false;
      i = after;
    } else if (hearer && startsNounPhrase(context.tokens, i)) {
      hearer = false;
      i = nounPhraseEnd(context.tokens, i, end);
      if (cue.takes & HEARER && isHearerClause(context, cue, i, limit)) return { kind: "clause", first: i };
    } else {
      return undefined;
    }
    const complement = complementBehind(context, cue, i, limit, { hearer, dated });
    if (complement) return complement;
  }
  return undefined;
}

/** "said by email it was looking", "said in a statement it would close": how it was said, like when, leaves the clause to come. */
const isMedium = (context: Context, index: number): boolean => MEDIA.has(lowerAt(context, index));

/** By what something is said that is not spoken face to face. */
export const MEDIA: ReadonlySet<string> = new Set(
  "email e-mail mail phone telephone statement letter interview post release filing text message".split(" "),
);

/** A complement at token `i`, behind adjuncts: whether a hearer is still to come, and whether all of them said when. */
function complementBehind(
  context: Context,
  cue: CueVerb,
  i: number,
  limit: number,
  { hearer, dated }: { readonly hearer: boolean; readonly dated: boolean },
): Complement | undefined {
  const { takes } = cue;
  const lower = lowerAt(context, i);
  if (lower === "that" && takes & THAT && startsClause(context, i + 1, limit)) return { kind: "that", first: i };
  const to = lower === "not" ? i + 1 : i;
  if (!hearer && takes & OBJECT_INFINITIVE && lowerAt(context, to) === "to" && isInfinitive(context, to)) {
    return { kind: "infinitive", first: takes & OBJECT_IN ? cue.last : i };
  }
  // "threatened on Monday to walk out"
  if (dated && i > cue.last && takes & INFINITIVE && lowerAt(context, to) === "to" && isInfinitive(context, to))
    return { kind: "infinitive", first: i };
  if (QUESTION_WORDS.has(lower) && takes & QUESTION && !hearer && takes & HEARER) return { kind: "question", first: i };
  if (lower === ":") return afterColon(context, cue, i);
  if (takes & QUOTE && quotationOpeningAt(context, i)) return { kind: "quotation", first: i };
  if (dated && i > cue.last && takes & CLAUSE && !(takes & HEARER) && isBareClause(context, i, limit)) {
    const own = classAt(context, i);
    if (own & (PRONOUN | DETERMINER | POSSESSIVE | CAPITAL)) return { kind: "clause", first: i };
  }
  return undefined;
}

/** A complement that starts right here. */
function complementAt(context: Context, cue: CueVerb, start: number, limit: number): Complement | undefined {
  const i = start;
  const { takes } = cue;
  const lower = lowerAt(context, i);
  if (i >= limit) return undefined;
  if (lower === "that" && takes & THAT && startsClause(context, i + 1, limit)) return { kind: "that", first: i };
  if (takes & QUOTE && isAnswer(context, i)) return { kind: "answer", first: i };
  if (takes & QUOTE && connectiveAt(context, i)) return { kind: "clause", first: i };
  if (lower === ":") return afterColon(context, cue, i);
  if (lower === ",") {
    const quotation = quotationOpeningAt(context, i + 1);
    return quotation && takes & QUOTE ? { kind: "quotation", first: i + 1 } : undefined;
  }
  const quotation = quotationOpeningAt(context, i);
  if (quotation) return takes & (QUOTE | CLAUSE | NOUN) ? { kind: "quotation", first: i } : undefined;
  if (lower === "to" && takes & INFINITIVE && isInfinitive(context, i)) return { kind: "infinitive", first: i };
  if (lower === "not" && lowerAt(context, i + 1) === "to" && takes & INFINITIVE)
    return { kind: "infinitive", first: i };
  if (QUESTION_WORDS.has(lower) && takes & QUESTION) {
    // "said when asked" is an aside; "asked when it opens" a question.
    if (!/^(?:when|where|if|who|which)$/.test(lower) || !(takes & QUOTE) || cue.lemma === "ask")
      return { kind: "question", first: i };
  }
  if (takes & CLAUSE && isBareClause(context, i, limit)) return { kind: "clause", first: i };
  if (takes & GERUND && classAt(context, i) & GERUND_ENDING) return { kind: "gerund", first: i };
  if (takes & NOUN && startsNounPhrase(context.tokens, i) && !(classAt(context, i) & TIME) && !isReflexive(lower)) {
    return { kind: "noun", first: i };
  }
  return undefined;
}

/** "said yes", "answered no": the one word is what was said. */
const isAnswer = (context: Context, index: number): boolean =>
  /^(?:yes|no)$/.test(lowerAt(context, index)) && (classAt(context, index + 1) & STOP) !== 0;

/** Words that tie a sentence to the one before. Unlike a day or a place they are the speaker's. */
const CONNECTIVES: readonly (readonly string[])[] = [
  "on the other hand",
  "in other words",
  "in fact",
  "for example",
  "for instance",
  "after all",
  "of course",
  "as a result",
].map((words) => words.split(" "));

/** "said in fact, “the bridge is safe”": a connective before a quotation that goes on with it in lower case. */
function connectiveAt(context: Context, first: number): boolean {
  if (!(classAt(context, first) & (PREPOSITION | ADVERB | SUBORDINATOR))) return false;
  return CONNECTIVES.some((words) => {
    const comma = first + words.length;
    return (
      words.every((word, offset) => lowerAt(context, first + offset) === word) &&
      lowerAt(context, comma) === "," &&
      quotationOpeningAt(context, comma + 1) !== undefined &&
      context.tokens[comma + 2]?.shape === "lower"
    );
  });
}

const isReflexive = (lower: string): boolean => lower.endsWith("self") || lower.endsWith("selves");

function afterColon(context: Context, cue: CueVerb, colon: number): Complement | undefined {
  const quotation = quotationOpeningAt(context, colon + 1);
  if (quotation) return cue.takes & (QUOTE | THAT) ? { kind: "quotation", first: colon + 1 } : undefined;
  // A colon at the paragraph's end leaves the content to the next one.
  return cue.takes & QUOTE ? { kind: "colon", first: colon + 1 } : undefined;
}

/** After "told reporters": a clause without "that". */
function isHearerClause(context: Context, cue: CueVerb, index: number, limit: number): boolean {
  if (!(cue.takes & CLAUSE)) return false;
  const own = classAt(context, index);
  if (!(own & (PRONOUN | DETERMINER | POSSESSIVE | CAPITAL)) || own & TIME) return false;
  return isBareClause(context, index, limit);
}
