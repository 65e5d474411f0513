/** Where a pronoun stands: what the sentence says on the way back from it, and who is named after it. */
import type { Gender } from "../lexicon/given-names";
import { COORDINATOR, RELATIVE, SUBORDINATOR, WORD_CLASSES } from "../lexicon/function-words";
import type { Token } from "../language/token";
import type { Reading } from "../reading";
import { lastStartingBy } from "../spans";
import type { Entity } from "./entity";
import type { ReferenceReading } from "./reading";
import { isAuxiliary, isVerb } from "./words";

/** How a pronoun is used; the ranker has weights of its own for each. */
export const SUBJECT = 0;
export const POSSESSIVE = 1;
export const OBJECT = 2;
export type PronounUse = typeof SUBJECT | typeof POSSESSIVE | typeof OBJECT;

/** A pronoun, or a description that takes up somebody just named, as the search for its antecedent needs it. */
export interface PronounPlace {
  /** The gender it states; null for a description. */
  readonly gender: Gender | null;
  readonly use: PronounUse;
  readonly paragraph: number;
  /** Counted over the whole article. */
  readonly sentence: number;
  /** True for a description, which always takes somebody up; whom a pronoun means the copy may leave open. */
  readonly description: boolean;
  /** Words are attributed to it. */
  readonly speaks: boolean;
  /** Whose words it stands in, where they are attributed to somebody without marks: undefined for nobody's. */
  readonly within: Entity | null | undefined;
  /** The way back to the first mention at `start` or behind it; null for a description. */
  readonly wayTo: ((start: number) => WayBack) | null;
  readonly ahead: readonly NamedAhead[];
}

/** Where a description stands that takes up whoever the paragraph before `sentence` spoke of. */
export const someoneBefore = (gender: Gender | null, paragraph: number, sentence: number): PronounPlace => ({
  gender,
  use: SUBJECT,
  paragraph,
  sentence,
  description: true,
  speaks: false,
  within: undefined,
  wayTo: null,
  ahead: [],
});

/** Somebody whose name comes after the pronoun, in its sentence. */
export interface NamedAhead {
  readonly entity: Entity;
  readonly subject: boolean;
  /** "In his list, Robert Roe named …": the sentence opens with the pronoun's own phrase, a comma, the name. */
  readonly afterOpening: boolean;
}

/** What stands between a pronoun and a mention before it in its sentence. */
export interface WayBack {
  readonly tokens: number;
  readonly verbs: number;
  /** The strongest boundary of them. */
  readonly boundary: number;
}

const NO_BOUNDARY = 1;
export const COMMA = 2;
export const JOINT = 3;
export const CLAUSE = 4;

/** Tokens looked at before a pronoun. */
const LONGEST_WAY = 40;

/** The way back from token `at` to the one that starts at `start`, which counts from the text's start as tokens do. */
export function wayBack(tokens: readonly Token[], at: number, start: number): WayBack {
  let verbs = 0;
  let boundary = NO_BOUNDARY;
  let i = at - 1;
  for (; i > at - LONGEST_WAY; i--) {
    const token = tokens[i];
    if (!token || token.start <= start) break;
    if (isVerb(token) || isAuxiliary(token.lower)) verbs++;
    boundary = Math.max(boundary, boundaryAt(token));
  }
  return { tokens: at - 1 - i, verbs, boundary };
}

function boundaryAt(token: Token): number {
  if (token.kind === "punctuation" || token.kind === "mark") return COMMA;
  if ((token.classes & (SUBORDINATOR | RELATIVE)) !== 0) return CLAUSE;
  return (token.classes & COORDINATOR) !== 0 ? JOINT : NO_BOUNDARY;
}

/** "her" before a noun is a possessive, before anything else an object. */
export function useOf(pronoun: string, next: Token | undefined): PronounUse {
  if (pronoun === "he" || pronoun === "she") return SUBJECT;
  if (pronoun === "his" || pronoun === "hers") return POSSESSIVE;
  if (pronoun !== "her" || next?.kind !== "word") return OBJECT;
  return WORD_CLASSES.has(next.lower) && !BEFORE_NOUNS.has(next.lower) ? OBJECT : POSSESSIVE;
}

/** Words of the closed classes that stand between "her" and its noun: "her first term". */
const BEFORE_NOUNS: ReadonlySet<string> = new Set(
  "first last next late early own two three four five six seven eight nine ten many few other most several more half".split(
    " ",
  ),
);

/** Of the paragraph's names the one that a pronoun can only mean: "Sanders himself", "Biden and his wife"; -1 for none. */
export function nameBeside({ tokens, names }: Reading, { pronoun, first }: ReferenceReading): number {
  const isReflexive = pronoun === "himself" || pronoun === "herself";
  const isJoint = (pronoun === "his" || pronoun === "her") && tokens[first - 1]?.lower === "and";
  if (!isReflexive && !isJoint) return -1;
  const last = isJoint ? first - 1 : first;
  const name = lastStartingBy(names, tokens[last - 1]?.start ?? -1);
  return names[name]?.last === last && !names[name]?.possessive ? name : -1;
}
