/** What follows a role's head and goes with it: "chairman [of the board]", "an engineer [from Belleville, Illinois]". */
import type { Token } from "../language/token";
import { WORD_CLASSES } from "../lexicon/function-words";
import { isRoleWord } from "../lexicon/role-words";
import { endsTitle, isCapitalized, isHyphen, isSaying, joined } from "./words";

export function skipDeterminer(tokens: readonly Token[], at: number, end: number): number {
  const lower = tokens[at]?.lower ?? "";
  if (
    at < end &&
    [
      "a",
      "an",
      "the",
      "his",
      "her",
      "its",
      "their",
      "one",
      "another",
      "now",
      "then",
      "currently",
      "our",
      "my",
      "newly",
      "recently",
    ].includes(lower)
  )
    return at + 1;
  return at;
}

export function isNominal(token: Token): boolean {
  if (token.lower === "former" || token.lower === "then" || token.lower === "late" || token.lower === "first")
    return true;
  return !endsTitle(token);
}

const COMPLEMENTS: ReadonlySet<string> = new Set(["of", "for", "at", "on", "in", "to", "with"]);

/** Where the "of", "for", "at" phrases after a role's head end. "from" and "since" say where and when, not what. */
export function complementEnd(tokens: readonly Token[], at: number, end: number): number {
  let last = at;
  let i = at;
  while (i < end) {
    const token = tokens[i];
    if (!token) break;
    if (COMPLEMENTS.has(token.lower)) {
      const next = tokens[i + 1];
      if (!next || next.kind === "number" || (next.kind === "punctuation" && next.text !== "*")) break;
      // "who spoke on Monday", "in 2019": a time is no part of an office.
      if (
        WORD_CLASSES.has(next.lower) &&
        !["the", "a", "an", "his", "her", "its", "their", "this", "that"].includes(next.lower)
      )
        break;
      i = skipDeterminer(tokens, i + 1, end);
      continue;
    }
    if (token.lower === "and" || token.text === "&") {
      const next = tokens[i + 1];
      if (!next || last !== i) break;
      const both = isCapitalized(next) === isCapitalized(tokens[i - 1]);
      if (!both || (i + 1 < end && startsRole(tokens, i + 1, end))) break;
      i++;
      continue;
    }
    const piece = isHyphen(token) && joined(tokens[i - 1], token) && joined(token, tokens[i + 1]);
    const clitic =
      token.lower === "'s" ||
      ((token.text === "’" || token.text === "'") && joined(tokens[i - 1], token) && tokens[i + 1]?.spaceBefore);
    if (piece || clitic) {
      // "an Ohio-based firm", "France's far-right National Front": the piece after a hyphen is the word's, whatever it is.
      i += piece ? 2 : 1;
      last = i;
      continue;
    }
    if (last === at && i === at) break;
    if (token.kind !== "word" && token.kind !== "number") break;
    // "far-right": a word before a hyphen is a part of the next.
    const opensCompound = isHyphen(tokens[i + 1]) && joined(token, tokens[i + 1]);
    if (!opensCompound && !isNominal(token)) break;
    last = ++i;
  }
  return last;
}

function startsRole(tokens: readonly Token[], at: number, end: number): boolean {
  for (let i = at; i < end && i < at + 4; i++) {
    const token = tokens[i];
    if (!token || token.kind !== "word") return false;
    if (isRoleWord(token.lower)) return true;
    if (!isNominal(token) && !["a", "an", "the"].includes(token.lower)) return false;
  }
  return false;
}

/** "from Belleville, Illinois": part of the description, not of the role. */
export function fromPlace(tokens: readonly Token[], at: number, end: number): number {
  if (tokens[at]?.lower !== "from" || at + 1 >= end || !isCapitalized(tokens[at + 1])) return at;
  let last = at + 1;
  while (last < end && isCapitalized(tokens[last])) last++;
  if (tokens[last]?.text !== ",") return last;
  // A state after its town closes with another comma or the sentence.
  let state = last + 1;
  while (state < end && isCapitalized(tokens[state])) state++;
  const after = tokens[state];
  return state > last + 1 && (!after || after.text === "," || after.text === ".") ? state : last;
}

/** ", chief executive, Norrsund Line": the body after the office. */
export function withBody(tokens: readonly Token[], at: number, end: number): number {
  if (tokens[at]?.text !== "," || !isCapitalized(tokens[at + 1])) return at;
  let last = at + 1;
  while (last < end && isCapitalized(tokens[last]) && !isSaying(tokens[last])) last++;
  const after = tokens[last];
  return !after || last >= end || after.text === "." ? last : at;
}
