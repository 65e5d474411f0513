/** Small questions about tokens that all of this folder asks. */
import { isLetter } from "../language/characters";
import { FUNCTION_WORDS, OPENING_WORDS, PLAIN_VERBS } from "../lexicon/common-words";
import { WORD_CLASSES } from "../lexicon/function-words";
import { SPEECH_FORMS } from "../lexicon/speech-verbs";
import type { Token } from "../language/token";
import { trait, type Word } from "../language/traits";

/** True for a word written with a capital that can be part of a name. */
export function isCapitalized(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.kind === "word" &&
    token.shape !== "lower" &&
    token.shape !== "none" &&
    (startsHigh(token.text) || startsElided(token.text))
  );
}

/** "d’Aubray", "l'Estrange": a particle that has lost its vowel, and the name's capital after it. */
function startsElided(text: string): boolean {
  const mark = text.indexOf("’") >= 0 ? text.indexOf("’") : text.indexOf("'");
  return mark > 0 && ELIDED.has(text.slice(0, mark)) && startsHigh(text.slice(mark + 1));
}

const ELIDED: ReadonlySet<string> = new Set(["d", "l", "dell", "dall"]);

function startsHigh(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first < 128) return first >= 65 && first <= 90;
  const letter = String.fromCodePoint(text.codePointAt(0) ?? 0);
  return letter !== letter.toLowerCase();
}

/** Without an abbreviation's stop: "gov." is "gov". */
export const bare = (lower: string): string =>
  lower.endsWith(".") && lower.indexOf(".") === lower.length - 1 ? lower.slice(0, -1) : lower;

/** "j.", "j": one letter, with its full stop or without. */
export const isInitial = (word: string): boolean =>
  isLetter(word, 0) && (word.length === 1 || (word.length === 2 && word.endsWith(".")));

/** "said", "says": a verb of speech in a form that has a subject or a hearer beside it. */
export const isSaying = (token: Token | undefined): boolean => token !== undefined && (token.traits & SAYING) !== 0;

const SAYING = trait(saying);

function saying({ lower, shape }: Word): boolean {
  if (shape !== "lower") return false;
  const form = SPEECH_FORMS.get(lower)?.form;
  return form === "past" || form === "present";
}

/** A verb, as far as lists and endings tell; what ends a noun phrase that is read backwards or forwards. */
export const isVerb = (token: Token): boolean => (token.traits & VERB) !== 0;

const VERB = trait(verb);

function verb(word: Word): boolean {
  const { kind, lower, shape } = word;
  if (kind !== "word" || shape !== "lower") return false;
  if (saying(word) || PLAIN_VERBS.has(lower)) return true;
  return lower.length > 4 && lower.endsWith("ed") && !ADJECTIVES_IN_ED.has(lower);
}

/** A verb or a word of the closed classes, which no title has but in its "of" and "and". */
export const endsTitle = (token: Token): boolean => (token.traits & ENDS_TITLE) !== 0;

const ENDS_TITLE = trait((word) => WORD_CLASSES.has(word.lower) || verb(word));

const ADJECTIVES_IN_ED: ReadonlySet<string> = new Set(
  "retired appointed elected renowned noted celebrated distinguished self-styled disgraced armed united beloved convicted exiled jailed wanted accused alleged embattled seed speed need indeed hundred".split(
    " ",
  ),
);

const AUXILIARIES: ReadonlySet<string> = new Set(
  "is was has had have will would can could may might does did should must won't wouldn't isn't wasn't hasn't hadn't didn't doesn't".split(
    " ",
  ),
);
export const isAuxiliary = (lower: string): boolean => AUXILIARIES.has(lower);

export const isFunctionWord = (lower: string): boolean => FUNCTION_WORDS.has(lower);
export const isOpeningWord = (lower: string): boolean => OPENING_WORDS.has(lower);

/** True where `right` follows `left` without a space, as pieces of one word do. */
export const joined = (left: Token | undefined, right: Token | undefined): boolean =>
  left !== undefined && right !== undefined && !right.spaceBefore && left.end === right.start;

export const isHyphen = (token: Token | undefined): boolean =>
  token?.text === "-" || token?.text === "‑" || token?.text === "–";

export const possessive = (name: string): string => (name.endsWith("s") ? `${name}’` : `${name}’s`);

/** "A, B and C". */
export const list = (names: readonly string[], conjunction = "and"): string =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} ${conjunction} ${names.at(-1)}`;
