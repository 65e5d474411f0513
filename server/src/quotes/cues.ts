/** Finds the words that may introduce speech: verbs with their auxiliaries, and verbs with a particle. */
import type { VerbForm } from "../lexicon/inflection";
import { ADVERB, AUXILIARY, DETERMINER, POSSESSIVE, PREPOSITION } from "../lexicon/function-words";
import { PHRASE_HEADS, type PhraseHead, type SpeechPhrase } from "../lexicon/speech-phrases";
import { SPEECH_FORMS, STATEMENT } from "../lexicon/speech-verbs";
import { classAt, lowerAt, sentenceAt, type Context } from "./context";

/** A verb that may be a cue, with the words that make one verb with it. Token indexes, `[first, last)`. */
export interface CueVerb {
  readonly first: number;
  readonly head: number;
  readonly last: number;
  readonly lemma: string;
  /** What it may take, as the bits of `speech-verbs`. */
  readonly takes: number;
  /** `finite` has its own subject; `participle`: "saying that"; `infinitive`: "to say that"; `passive`: "was told". */
  readonly form: "finite" | "participle" | "infinitive" | "passive";
  /** A bare or -s form, which may be a noun: the complement must prove it a verb. */
  readonly doubtful: boolean;
  /** "did not say". */
  readonly negated: boolean;
}

/** What was not said is no statement: "would not say how many". */
export const kindOf = (cue: CueVerb): "statement" | "attitude" =>
  cue.takes & STATEMENT && !cue.negated ? "statement" : "attitude";

const BE: ReadonlySet<string> = new Set(
  "is are was were be been being am 's 're 'm isn't aren't wasn't weren't".split(" "),
);
const HAVE: ReadonlySet<string> = new Set("has have had having 's 've 'd hasn't haven't hadn't".split(" "));
/** Adverbs a verb takes before it; a word of degree belongs to what follows. */
const NEVER_IN_CUE: ReadonlySet<string> = new Set(
  "however meanwhile instead today yesterday tonight back here there".split(" "),
);

/** The cue whose verb is this token; undefined where the token is none. */
export function cueVerbAt(context: Context, index: number): CueVerb | undefined {
  const lower = lowerAt(context, index);
  const phrased = phraseAt(context, index, PHRASE_HEADS.get(lower));
  const known = phrased ?? SPEECH_FORMS.get(lower);
  if (!known) return undefined;
  const { form } = known;
  const token = context.tokens[index];
  if (token && token.shape !== "lower" && !startsLine(context, index) && !HEADLINE_CUES.has(lower)) return undefined;
  const takes = "verb" in known ? known.verb.takes : known.phrase.takes;
  const lemma = "verb" in known ? known.verb.lemma : known.phrase.lemma;
  const last = index + 1 + ("verb" in known ? 0 : known.phrase.words.length);

  const group = verbGroup(context, index, form);
  const previous = lowerAt(context, group.first - 1);
  const as = (cueForm: CueVerb["form"], doubtful: boolean): CueVerb => ({
    first: group.first,
    head: index,
    last,
    lemma,
    takes,
    form: cueForm,
    doubtful,
    negated: group.negated,
  });
  // "claims are", "states can": a noun with its own verb.
  const noun = isNoun(context, index) || ((form === "base" || form === "present") && isAuxiliary(context, last));
  if (form === "base") {
    if (group.to) return as("infinitive", false);
    if (group.modal) return as("finite", false);
    return noun ? undefined : as("finite", true);
  }
  if (form === "gerund") {
    if (group.be) return as("finite", false);
    return noun ? undefined : as("participle", true);
  }
  if (form === "present") {
    return noun ? undefined : as("finite", true);
  }
  // "was quoted as saying" is read from its "saying".
  if (lemma === "quote" && lowerAt(context, last) === "as") return undefined;
  if (group.be && (form === "participle" || form === "past")) return as("passive", true);
  if (form === "participle" && !group.have) return undefined;
  if (previous === "the" || previous === "a") return undefined;
  return as("finite", false);
}

/** Verbs that keep their meaning under a headline's capitals; "States" and "Reports" are nouns there. */
const HEADLINE_CUES: ReadonlySet<string> = new Set(
  "says said tells told warns warned denies denied vows vowed asks urges insists".split(" "),
);

const isAuxiliary = (context: Context, index: number): boolean =>
  (classAt(context, index) & AUXILIARY) !== 0 && !/^(?:may|will|'s|'d)$/.test(lowerAt(context, index));

const startsLine = (context: Context, index: number): boolean => sentenceAt(context, index).first === index;

function phraseAt(
  context: Context,
  index: number,
  head: PhraseHead | undefined,
): { readonly form: VerbForm; readonly phrase: SpeechPhrase } | undefined {
  if (!head) return undefined;
  for (const phrase of head.phrases) {
    if (phrase.words.every((word, offset) => lowerAt(context, index + 1 + offset) === word)) {
      return { form: head.form, phrase };
    }
  }
  return undefined;
}

interface VerbGroup {
  readonly first: number;
  readonly be: boolean;
  readonly have: boolean;
  readonly modal: boolean;
  readonly to: boolean;
  readonly negated: boolean;
}

/** The auxiliaries, adverbs and "to" before a verb; at most six words back. */
function verbGroup(context: Context, verb: number, form: VerbForm): VerbGroup {
  const group = { first: verb, be: false, have: false, modal: false, to: false, negated: false };
  let i = verb - 1;
  for (; i >= 0 && i >= verb - 6; i--) {
    const own = classAt(context, i);
    const lower = lowerAt(context, i);
    if (context.tokens[i]?.kind !== "word") break;
    if (own & AUXILIARY || lower === "'s" || lower === "'d") {
      // The clitic of "Trump's claim" is a possessive; of "he's said" a verb.
      if (lower === "'s" && !followsPronoun(context, i)) break;
      group.be ||= BE.has(lower);
      group.have ||= HAVE.has(lower);
      group.modal ||= !BE.has(lower) && !HAVE.has(lower);
      group.negated ||= lower.endsWith("n't") || lower === "cannot";
      group.first = i;
    } else if (lower === "to" && i === group.first - 1) {
      // "The man she spoke to said": of a past form it is no part.
      if (i === verb - 1 && form !== "base") break;
      group.to = true;
      group.first = i;
      break;
    } else if (lower === "not" || (own & ADVERB && !NEVER_IN_CUE.has(lower))) {
      group.negated ||= lower === "not" || lower === "never";
      group.first = i;
    } else {
      break;
    }
  }
  // A clause's own adverb ("Later he said") is before the subject; before the verb it belongs to the cue.
  return group;
}

const followsPronoun = (context: Context, index: number): boolean =>
  /^(?:he|she|it|who|that|there|what)$/.test(lowerAt(context, index - 1));

/** "the claim", "his reports", "of claims": a noun, by the word before it. */
function isNoun(context: Context, index: number): boolean {
  const before = classAt(context, index - 1);
  const word = lowerAt(context, index - 1);
  if (word === "that" || word === "who" || word === "which" || word === "it") return false;
  if (before & POSSESSIVE) return true;
  if (before & DETERMINER && !/^(?:some|many|most|others|few|all|both|several|this)$/.test(word)) return true;
  return (before & PREPOSITION) !== 0 && !/^(?:by|before|after|while|since|without|in|like|as)$/.test(word);
}
