/** What the grammar's rules work on and what they give. */
import type { Token } from "../../language/token";
import type { Amount, Meaning, Modifier } from "../meaning";
import type { DateWord } from "../vocabulary";

/** A paragraph's tokens, each with what it can mean in a date. */
export interface Scan {
  readonly tokens: readonly Token[];
  readonly words: readonly (DateWord | undefined)[];
  /** The whole grammar at a token, for rules that hold another date inside: "the end of …", "a week from …". */
  readonly expression: (at: number) => Found | null;
  /** The same without "nearly", "early" before it; `edged` where "early" stood there. */
  readonly plain: (at: number, edged?: boolean) => Found | null;
  /** A date without its determiner; `article`: what stood before it, "the", "edge" for "early", or nothing. */
  readonly bare: (at: number, article: string) => Found | null;
}

/** A date expression as a rule finds it: its tokens, `[first, last)`, and its meaning. */
export interface Found {
  readonly first: number;
  readonly last: number;
  readonly meaning: Meaning;
  readonly mod?: Modifier;
  /** The token of a weekday's name. */
  readonly weekdayAt?: number;
  /** The token of the day of the month. */
  readonly dayAt?: number;
  /** How it is written out: "July 4" or "4 July". */
  readonly order?: DateOrder;
  /** It is a date only in a slug or a dateline: "6/7". */
  readonly slugOnly?: boolean;
  /** What the copy ties to it as its other end: the "6" of "July 4-6". */
  readonly also?: readonly Found[];
}

export type DateOrder = "month-first" | "day-first";

export interface Counted {
  readonly amount: Amount;
  readonly last: number;
}

const NONE = "";

/** The word at a token in lower case; the empty string past either end. */
export const lowerAt = (scan: Scan, at: number): string => scan.tokens[at]?.lower ?? NONE;

export const wordAt = (scan: Scan, at: number): DateWord | undefined => scan.words[at];

/** True where the token begins with a capital. */
export function isCapital(scan: Scan, at: number): boolean {
  const shape = scan.tokens[at]?.shape;
  return shape === "capital" || shape === "upper" || shape === "mixed";
}

export const isLowerWord = (scan: Scan, at: number): boolean => {
  const token = scan.tokens[at];
  return token?.kind === "word" && token.shape === "lower";
};

/** True where the token touches the one before it. */
export const isTouching = (scan: Scan, at: number): boolean => {
  const token = scan.tokens[at];
  return token !== undefined && at > 0 && !token.spaceBefore;
};

const HYPHENS: ReadonlySet<string> = new Set(["-", "‐", "‑", "–"]);
const DASHES: ReadonlySet<string> = new Set(["-", "--", "–", "—", "‐", "‑"]);

/** The token after a hyphen that joins two words; `at` itself where there is none. */
export const pastHyphen = (scan: Scan, at: number): number =>
  HYPHENS.has(lowerAt(scan, at)) && isTouching(scan, at) && isTouching(scan, at + 1) ? at + 1 : at;

export const isHyphenated = (scan: Scan, at: number): boolean => pastHyphen(scan, at) !== at;

/** True for the dash between the ends of a range. */
export const isRangeDash = (scan: Scan, at: number): boolean => DASHES.has(lowerAt(scan, at));

/** True where the token cannot go on a noun phrase: punctuation, the end, or a word that opens something new. */
export function endsPhrase(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (!token) return true;
  if (token.kind === "punctuation") return !(HYPHENS.has(token.text) && isTouching(scan, at + 1));
  return token.kind === "mark" || FUNCTION_WORDS.has(token.lower);
}

/** Words that a date may stand before without being part of another noun phrase. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    "the a an and or but nor yet so if as than that which who whom when where while because although though since until till " +
    "in on at by for from of to with without about into over under after before during between through throughout against " +
    "within amid among near off out up down around across along per via despite toward towards upon " +
    "is are was were be been being am has have had having do does did will would shall should may might can could must " +
    "he she it they we i you his her its their our your my this these those there here not no also only just still even " +
    "said says say told's 's 'd 'll 've 're 'm"
  ).split(" "),
);

/** Prepositions that a bare month, year or season stands after. */
export const DATE_PREPOSITIONS: ReadonlySet<string> = new Set(
  "in by since until till from through throughout during before after beyond of for to between around about and or vs versus circa c. ca. than".split(
    " ",
  ),
);
