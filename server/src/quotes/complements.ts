/** What follows a cue: a that-clause, a quotation, a bare clause, an infinitive, a noun phrase, or nothing of the kind. */
import {
  CAPITAL,
  GERUND as GERUND_ENDING,
  hasVerb,
  nounPhraseEnd,
  NOMINAL,
  PAST,
  startsNounPhrase,
  STOP,
} from "../language/phrases";
import {
  ADVERB,
  AUXILIARY,
  COORDINATOR,
  DETERMINER,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  SUBORDINATOR,
  TIME,
  VERB,
} from "../lexicon/function-words";
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
/** Objects a hearer's place is taken by: "told reporters", "told him", "told a meeting in the hall". */
const MAX_ADJUNCT = 24;

/** What follows the cue; undefined where the content must stand elsewhere. */
export function complementAfter(context: Context, cue: CueVerb): Complement | undefined {
  const limit = sentenceAt(context, cue.head).last;
  const told = (cue.takes & (HEARER | OBJECT_INFINITIVE)) !== 0;
  const direct = complementAt(context, cue, cue.last, limit);
  // "told a packed meeting: …" and "warned the council that …" name a hearer first, whatever clause that looks like.
  if (direct && !(told && (direct.kind === "clause" || direct.kind === "noun"))) return direct;
  return pastAdjuncts(context, cue, limit) ?? (cue.lemma === "tell" ? undefined : direct);
}

/** The complement behind a hearer, a day, a place: "told reporters on Wednesday morning that". */
function pastAdjuncts(context: Context, cue: CueVerb, limit: number): Complement | undefined {
  let i = cue.last;
  let hearer = (cue.takes & (HEARER | OBJECT_INFINITIVE)) !== 0;
  const end = Math.min(limit, cue.last + MAX_ADJUNCT);
  let dated = true;
  while (i < end) {
    const own = classAt(context, i);
    const lower = lowerAt(context, i);
    if (lower === "," && i > cue.last) {
      const opening = quotationOpeningAt(context, i + 1);
      if (opening && cue.takes & QUOTE) return { kind: "quotation", first: i + 1 };
      // "said, however, that" and "said, citing two officials, that".
      const comma = nextComma(context, i + 1, Math.min(end, i + 14));
      if (comma !== undefined && lowerAt(context, comma + 1) === "that") i = comma + 1;
      else return undefined;
    } else if (own & PREPOSITION && !(lower === "that")) {
      const after = phraseEnd(context, i + 1, end);
      if (after === i + 1) return undefined;
      dated &&= (classAt(context, i + 1) & TIME) !== 0;
      i = after;
    } else if (lower === "(") {
      const close = closingBracket(context, i, end);
      if (close === undefined) return undefined;
      i = close + 1;
      hearer = false;
    } else if (
      /^(?:this|that|the|a)$/.test(lower) &&
      classAt(context, i + 1) & TIME &&
      lowerAt(context, i + 2) !== "'s"
    ) {
      i += 2;
    } else if (own & TIME && lowerAt(context, i + 1) !== "'s") {
      i++;
    } else if (own & ADVERB && !(own & NOMINAL)) {
      i++;
    } else if (hearer && startsNounPhrase(context.classes, i)) {
      hearer = false;
      i = nounPhraseEnd(context.tokens, context.classes, i, end);
      if (cue.takes & HEARER && isHearerClause(context, cue, i, limit)) return { kind: "clause", first: i };
    } else {
      return undefined;
    }
    const lowerNow = lowerAt(context, i);
    if (lowerNow === "that" && cue.takes & THAT && startsClause(context, i + 1, limit))
      return { kind: "that", first: i };
    const to = lowerNow === "not" ? i + 1 : i;
    if (!hearer && cue.takes & OBJECT_INFINITIVE && lowerAt(context, to) === "to" && isInfinitive(context, to)) {
      return { kind: "infinitive", first: cue.takes & OBJECT_IN ? cue.last : i };
    }
    if (QUESTION_WORDS.has(lowerNow) && cue.takes & QUESTION && !hearer && cue.takes & HEARER)
      return { kind: "question", first: i };
    if (lowerNow === ":") return afterColon(context, cue, i);
    const quotation = quotationOpeningAt(context, i);
    if (quotation && cue.takes & QUOTE) return { kind: "quotation", first: i };
    if (dated && i > cue.last && cue.takes & CLAUSE && isBareClause(context, i, limit) && !(cue.takes & HEARER)) {
      const word = classAt(context, i);
      if (word & (PRONOUN | DETERMINER | POSSESSIVE | CAPITAL)) return { kind: "clause", first: i };
    }
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
  if (takes & NOUN && startsNounPhrase(context.classes, i) && !(classAt(context, i) & TIME) && !isReflexive(lower)) {
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

/** After "that": a subject, or an adverbial before it; a verb there would make "that" a relative pronoun. */
function startsClause(context: Context, index: number, limit: number): boolean {
  if (index >= limit) return false;
  const own = classAt(context, index);
  if (context.quotationOf[index] !== -1 || lowerAt(context, index) === ",") return true;
  if (own & STOP) return false;
  return !(own & AUXILIARY) || (own & (PRONOUN | DETERMINER)) !== 0 || lowerAt(context, index) === "being";
}

/** "to" and a verb: no determiner, capital or figure after it. */
function isInfinitive(context: Context, to: number): boolean {
  let i = to + 1;
  if (classAt(context, i) & ADVERB) i++;
  const own = classAt(context, i);
  const token = context.tokens[i];
  if (!token || token.kind !== "word" || token.shape !== "lower") return false;
  return !(own & (DETERMINER | POSSESSIVE | PRONOUN | PREPOSITION | GERUND_ENDING)) || lowerAt(context, i) === "like";
}

/** A clause without "that": a subject and, not far behind, a verb that can be finite. */
function isBareClause(context: Context, first: number, limit: number): boolean {
  const own = classAt(context, first);
  const lower = lowerAt(context, first);
  if (own & TIME && !(own & DETERMINER) && !(classAt(context, first + 1) & (AUXILIARY | VERB | POSSESSIVE)))
    return false;
  // "earlier this week" is an adverbial, whatever follows it.
  if (own & ADVERB && (classAt(context, first + 1) & TIME || classAt(context, first + 2) & TIME)) return false;
  // "that" has its own rule; here it would be a relative pronoun.
  if (lower === "that" && !(classAt(context, first + 1) & AUXILIARY && !isRelativeVerb(context, first + 1)))
    return false;
  let i = first;
  if (/^(?:about|around|over|under|nearly|almost)$/.test(lower) && startsNounPhrase(context.classes, i + 1)) i++;
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
  if (!startsNounPhrase(context.classes, i)) return false;
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

/** After "told reporters": a clause without "that". */
function isHearerClause(context: Context, cue: CueVerb, index: number, limit: number): boolean {
  if (!(cue.takes & CLAUSE)) return false;
  const own = classAt(context, index);
  if (!(own & (PRONOUN | DETERMINER | POSSESSIVE | CAPITAL)) || own & TIME) return false;
  return isBareClause(context, index, limit);
}

/** The end of the phrase a preposition governs: its noun phrase, or days and figures. */
function phraseEnd(context: Context, start: number, limit: number): number {
  let i = start;
  while (i < limit && (classAt(context, i) & TIME || context.tokens[i]?.kind === "number")) i++;
  if (i > start || lowerAt(context, i) === "that") return i;
  const end = nounPhraseEnd(context.tokens, context.classes, i, limit);
  if (end > i) return end;
  if (i === start && classAt(context, i) & GERUND_ENDING) return i + 1;
  return i;
}

function closingBracket(context: Context, open: number, limit: number): number | undefined {
  for (let i = open + 1; i < limit; i++) if (lowerAt(context, i) === ")") return i;
  return undefined;
}

function nextComma(context: Context, first: number, limit: number): number | undefined {
  for (let i = first; i < limit; i++) {
    if (lowerAt(context, i) === ",") return i;
    if (context.quotationOf[i] !== -1) return undefined;
  }
  return undefined;
}

/** Where an attribution's adjuncts end after a cue with its content before it: `“…,” he said [on Monday in Rome].` */
export function adjunctsEnd(context: Context, first: number, limit: number): number {
  let i = first;
  for (; i < limit; i++) {
    if (context.quotationOf[i] !== -1) break;
    const lower = lowerAt(context, i);
    if (lower === ";" || lower === ":" || lower === "—" || lower === "–") break;
    if (lower === ",") {
      const next = classAt(context, i + 1);
      if (quotationOpeningAt(context, i + 1)) break;
      if (
        next & (GERUND_ENDING | COORDINATOR | SUBORDINATOR) ||
        hasVerb(context.classes, i + 1, Math.min(limit, i + 8))
      )
        break;
    }
  }
  return i;
}
