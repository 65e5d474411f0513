/** The words of a run of capitalised words, each with its hyphened parts, and the small words between them. */
import type { Token } from "../language/token";
import { trait } from "../language/traits";
import { GIVEN_NAMES } from "../lexicon/given-names";
import { HONORIFICS, NAME_PARTICLES, NAME_SUFFIXES } from "../lexicon/honorifics";
import { ORGANIZATION_HEADS } from "../lexicon/organization-words";
import { isRoleWord } from "../lexicon/role-words";
import { smallWordsEnd } from "./small-words";
import { isSyllables } from "./syllables";
import { bare, isCapitalized, isFunctionWord, isHyphen, joined } from "./words";

/** A word of a run; tokens `[first, last)`. */
export interface Unit {
  readonly first: number;
  readonly last: number;
  readonly lower: string;
  /** True for what stands between quotation marks or brackets inside a name: Anthony “Tony” Romano. */
  readonly nickname: boolean;
  /** True for a small word: "von", "of", "&". */
  readonly small: boolean;
}

export const MONTHS_AND_DAYS: ReadonlySet<string> = new Set(
  (
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november " +
    "december jan feb apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun."
  ).split(" "),
);
const OPENING_MARKS: ReadonlySet<string> = new Set(['"', "“", "‘", "'", "«", "„", "("]);
const CLOSING_MARKS: ReadonlySet<string> = new Set(['"', "”", "’", "'", "»", "“", ")"]);

/** The run's words from token `start` on, which starts a name. */
export function readUnits(
  tokens: readonly Token[],
  start: number,
  end: number,
  dated: (token: number) => boolean,
): Unit[] {
  const units: Unit[] = [];
  let i = start;
  while (i < end && !dated(i)) {
    if (units.length > 0 && standsApart(tokens, i)) break;
    const piece = units.length > 0 ? nextPiece(tokens, i, end, units) : firstPiece(tokens, i, end);
    if (!piece) break;
    const { first, last, sort } = piece;
    if (sort === "small words")
      for (let word = first; word < last; word++) units.push(unitOf(tokens, word, word + 1, sort));
    else if (sort !== "apostrophe") units.push(unitOf(tokens, first, last, sort));
    i = last;
  }
  return units;
}

/** What a run goes on with: tokens `[first, last)`. */
interface Piece {
  readonly first: number;
  readonly last: number;
  readonly sort: "word" | "particle" | "small words" | "nickname" | "apostrophe";
}

function unitOf(tokens: readonly Token[], first: number, last: number, sort: Piece["sort"]): Unit {
  const small = sort === "particle" || sort === "small words";
  return { first, last, lower: lowerOf(tokens, first, last), small, nickname: sort === "nickname" };
}

/** No part of the name before: it touches the word before it, or capital letters end with the line. */
function standsApart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token?.spaceBefore && !joinsWithoutSpace(tokens, at) && !isPossessive(tokens, at)) return true;
  return token?.lineBefore === true && tokens[at - 1]?.shape === "upper" && token.shape !== "upper";
}

const firstPiece = (tokens: readonly Token[], at: number, end: number): Piece => ({
  first: at,
  last: compoundEnd(tokens, at, end),
  sort: isCapitalized(tokens[at]) ? "word" : "particle",
});

function nextPiece(tokens: readonly Token[], at: number, end: number, units: readonly Unit[]): Piece | null {
  const token = tokens[at];
  if (!token) return null;
  if (isCapitalized(token)) {
    const ends =
      (isCalendarWord(token.lower, units) && !isGivenMonth(tokens, at)) ||
      (isFunctionWord(token.lower) && !SURNAME_MONTHS.has(token.lower));
    return ends ? null : { first: at, last: compoundEnd(tokens, at, end), sort: "word" };
  }
  // "Bashar al-Assad".
  if (NAME_PARTICLES.has(token.lower) && isHyphen(tokens[at + 1]) && isCapitalized(tokens[at + 2])) {
    return { first: at, last: compoundEnd(tokens, at, end), sort: "word" };
  }
  const small = smallWordsEnd(tokens, at, end, units);
  if (small > at) return { first: at, last: small, sort: "small words" };
  const nickname = nicknameEnd(tokens, at, end);
  if (nickname > at) return { first: at, last: nickname, sort: "nickname" };
  // "Outer Islands Passengers’ Union", "Women's March": an apostrophe inside a body's name.
  if (ownsHead(tokens, at, end)) return { first: at, last: at + 1, sort: "apostrophe" };
  // ", Jr.", ", Inc."
  const suffix = tokens[at + 1];
  if (token.text === "," && units.length > 1 && isCapitalized(suffix) && AFTER_COMMA.has(bare(suffix?.lower ?? ""))) {
    return { first: at + 1, last: at + 2, sort: "word" };
  }
  return null;
}

/** What follows a comma and belongs to the name: "Sammy Davis, Jr.", "Acme Robotics, Inc.". */
const AFTER_COMMA: ReadonlySet<string> = new Set(["jr", "sr", "inc", "ltd", "llc", "plc", "llp"]);

/** "May" and "June" and "Sunday" end a name, but not Theresa May's. */
const isCalendarWord = (lower: string, units: readonly Unit[]): boolean =>
  MONTHS_AND_DAYS.has(lower) && !(SURNAME_MONTHS.has(lower) && takesSurname(units.at(-1)?.lower ?? ""));

const GIVEN_MONTH = trait(({ lower }) => MONTHS_AND_DAYS.has(lower) && GIVEN_NAMES.has(lower));

/** "Jan Holm", "April Jones": a month that is a given name, where what reads dates has taken it for none. */
export function isGivenMonth(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    ((tokens[at]?.traits ?? 0) & GIVEN_MONTH) !== 0 &&
    next?.spaceBefore === true &&
    (isCapitalized(next) || NAME_PARTICLES.has(next.lower)) &&
    !MONTHS_AND_DAYS.has(next.lower) &&
    !isRoleWord(next.lower)
  );
}

const SURNAME_MONTHS: ReadonlySet<string> = new Set(["may", "march", "june", "august"]);

const takesSurname = (lower: string): boolean => GIVEN_NAMES.has(lower) || HONORIFICS.has(bare(lower));

function ownsHead(tokens: readonly Token[], at: number, end: number): boolean {
  const next = tokens[at + 1];
  if (at + 1 >= end || !next?.spaceBefore || !isPossessive(tokens, at) || !isCapitalized(next)) return false;
  const plural =
    tokens[at]?.lower !== "'s" || ["women", "men", "children", "people"].includes(tokens[at - 1]?.lower ?? "");
  return plural && isHeadOfName(next.lower);
}

/** "J.K." + "Rowling" may touch; so may what emphasis marks part. */
const joinsWithoutSpace = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === "," || (tokens[at - 1]?.lower.endsWith(".") ?? false);

/** Tokens of a hyphened word; more are a rule drawn with hyphens, not a word. */
const LONGEST_COMPOUND = 12;

/** Where the word with its hyphened parts ends: "Jean-Claude", "Secretary-General", "al-Assad". */
function compoundEnd(tokens: readonly Token[], at: number, end: number): number {
  let last = at + 1;
  while (
    last + 1 < end &&
    last < at + LONGEST_COMPOUND &&
    isHyphen(tokens[last]) &&
    joined(tokens[last - 1], tokens[last]) &&
    joined(tokens[last], tokens[last + 1])
  ) {
    const part = tokens[last + 1];
    const whole = lowerOf(tokens, at, last + 2);
    const goesOn = isCapitalized(part) || NAME_PARTICLES.has(part?.lower ?? "") || part?.kind === "number";
    // "Secretary-general", and, with a surname before it, "Kwok Ka-ki".
    if (!goesOn && !isRoleWord(whole) && !(isCapitalized(tokens[at - 1]) && isSyllables(whole))) break;
    last += 2;
  }
  return last;
}

/** Anthony “Tony” Romano, Anthony (Tony) Romano: where the nickname's closing mark ends. */
function nicknameEnd(tokens: readonly Token[], at: number, end: number): number {
  if (!OPENING_MARKS.has(tokens[at]?.text ?? "")) return at;
  for (let i = at + 1; i < end && i <= at + 4; i++) {
    const token = tokens[i];
    if (!token) return at;
    if (i > at + 1 && CLOSING_MARKS.has(token.text)) {
      const next = tokens[i + 1];
      return next?.spaceBefore && isCapitalized(next) && !isFunctionWord(next.lower) && i + 1 < end ? i + 1 : at;
    }
    if (!isCapitalized(token) && !(token.lower === "the" || token.kind === "number")) return at;
  }
  return at;
}

function lowerOf(tokens: readonly Token[], first: number, last: number): string {
  if (last === first + 1) return tokens[first]?.lower ?? "";
  let text = "";
  for (let i = first; i < last; i++)
    text += i > first && tokens[i]?.spaceBefore ? ` ${tokens[i]?.lower}` : (tokens[i]?.lower ?? "");
  return text;
}

export const isSuffix = (unit: Unit | undefined): boolean => unit !== undefined && NAME_SUFFIXES.has(bare(unit.lower));

/** "'s", or the lone apostrophe of "Rivers’". */
export function isPossessive(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.lower === "'s" && joined(tokens[at - 1], token)) return true;
  return (
    (token?.text === "’" || token?.text === "'") &&
    joined(tokens[at - 1], token) &&
    (tokens[at - 1]?.lower.endsWith("s") ?? false)
  );
}

export const isHeadOfName = (lower: string): boolean => ORGANIZATION_HEADS.has(bare(lower));
