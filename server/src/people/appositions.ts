/** What follows a name and describes it: ", 71", ", chairman of Lower Wensby Parish Council", ", who is president of X". */
import type { Token } from "../language/token";
import { WORD_CLASSES } from "../lexicon/function-words";
import type { Gender } from "../lexicon/given-names";
import { GENDERED_WORDS, isRoleWord } from "../lexicon/role-words";
import { PERSON_NOUNS } from "../lexicon/source-words";
import { makeTitle, type Title } from "./titles";
import { isCapitalized, isHyphen, isSaying, isVerb, joined } from "./words";

export interface Apposition {
  /** The token after the description, closing comma left out. */
  readonly last: number;
  readonly titles: readonly Title[];
  readonly gender?: Gender;
  /** True where the words can only describe a person: an age, a role, kin. */
  readonly personal: boolean;
}

/** Reads on from token `at`, the one after the name, to the sentence's end at most. Null where nothing describes it. */
export function appositionAfter(tokens: readonly Token[], at: number, end: number): Apposition | null {
  if (tokens[at]?.text === "(") return inBrackets(tokens, at, end);
  if (tokens[at]?.lower === "of" || tokens[at]?.lower === "from") return ofBody(tokens, at, end);
  if (tokens[at]?.lower === "is") {
    const role = readRoles(tokens, at + 1, end);
    return role && role.titles.length > 0 ? { ...role, last: at } : null;
  }
  if (tokens[at]?.text !== ",") return null;

  let last = at;
  let next = at + 1;
  let personal = false;
  if (isAge(tokens, next, end)) {
    last = next + 1;
    personal = true;
    if (tokens[last]?.text !== ",") return { last, titles: [], personal };
    next = last + 1;
  }
  const seat = partyAndState(tokens, next, end);
  if (seat > next) {
    last = seat;
    personal = true;
    if (tokens[seat]?.text !== ",") return { last, titles: [], personal };
    next = seat + 1;
  }
  if (tokens[next]?.lower === "who" || tokens[next]?.lower === "now") {
    const clause = relativeRole(tokens, next, end);
    if (clause) return { ...clause, last, personal: true };
  }
  const role = readRoles(tokens, next, end);
  if (role) return { ...role, last: withBody(tokens, role.last, end) };
  return last > at ? { last, titles: [], personal } : null;
}

function isAge(tokens: readonly Token[], at: number, end: number): boolean {
  const token = tokens[at];
  if (!token || at >= end || token.kind !== "number" || token.text.length > 3 || Number(token.text) > 120) return false;
  const after = tokens[at + 1];
  return !after || after.text === "," || after.text === "." || after.lower === "and" || isVerb(after);
}

/** Where "D-Calif." or "R-Maine" ends after an American lawmaker's name; `at` where none stands there. */
function partyAndState(tokens: readonly Token[], at: number, end: number): number {
  const letter = tokens[at];
  if (!letter || at + 2 >= end || letter.text.length !== 1 || !"DRI".includes(letter.text)) return at;
  if (!isHyphen(tokens[at + 1]) || !isCapitalized(tokens[at + 2])) return at;
  let last = at + 3;
  while (last < end && tokens[last]?.text === "." && joined(tokens[last - 1], tokens[last])) last++;
  return last;
}

/** "who is president of X", "who was the head of Y", "who has been chairman". */
function relativeRole(tokens: readonly Token[], at: number, end: number): Apposition | null {
  let next = at + (tokens[at]?.lower === "who" ? 1 : 0);
  let former = false;
  for (
    let steps = 0;
    steps < 3 &&
    ["is", "was", "has", "been", "serves", "served", "as", "became", "now", "also"].includes(tokens[next]?.lower ?? "");
    steps++
  ) {
    former ||= tokens[next]?.lower === "was" || tokens[next]?.lower === "served";
    next++;
  }
  if (next === at + 1 && tokens[at]?.lower === "who") return null;
  const role = readRoles(tokens, next, end);
  return role && role.titles.length > 0
    ? { ...role, titles: role.titles.map((title) => (former ? { ...title, former } : title)) }
    : null;
}

/** One role or several joined by "and": "a consulting engineer from Belleville", "chairman and chief executive of X". */
function readRoles(tokens: readonly Token[], at: number, end: number): Apposition | null {
  const titles: Title[] = [];
  let gender: Gender | undefined;
  let last = at;
  let next = at;
  let personal = false;
  for (;;) {
    const phrase = readPhrase(tokens, next, end);
    if (!phrase) break;
    gender ??= phrase.gender;
    personal = true;
    if (phrase.title) titles.push(phrase.title);
    last = phrase.last;
    const comma = tokens[last]?.text === ",";
    const and = comma ? last + 1 : last;
    if (tokens[and]?.lower !== "and") break;
    next = and + 1;
  }
  if (!personal) return null;
  return { last, titles, personal, ...(gender && { gender }) };
}

interface Phrase {
  readonly title: Title | null;
  readonly last: number;
  readonly gender?: Gender;
}

/** A noun phrase headed by a role or a word for a person, with its "of", "for", "at". */
function readPhrase(tokens: readonly Token[], at: number, end: number): Phrase | null {
  let first = skipDeterminer(tokens, at, end);
  let head = -1;
  let i = first;
  for (; i < end && i < first + 9; i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.lower === "'s") {
      first = i + 1;
      head = -1;
      continue;
    }
    if (isHyphen(token) && joined(tokens[i - 1], token)) continue;
    if (token.kind === "punctuation" || token.kind === "mark") break;
    if (token.kind === "word" && !isNominal(token) && !isHyphen(tokens[i - 1])) break;
    if (
      isRoleWord(token.lower) ||
      PERSON_NOUNS.has(token.lower) ||
      isRoleWord(`${tokens[i - 2]?.lower}-${token.lower}`) ||
      GENDERED_WORDS.has(token.lower)
    )
      head = i;
  }
  if (head < 0 || head !== i - 1 || head < first) return null;
  const noun = tokens[head]?.lower ?? "";
  const role = isRoleWord(noun) || isRoleWord(`${tokens[head - 2]?.lower}-${noun}`);
  const complement = complementEnd(tokens, head + 1, end);
  const gender = GENDERED_WORDS.get(noun);
  const title = role ? makeTitle(tokens, first, complement) : null;
  return { title, last: fromPlace(tokens, complement, end), ...(gender && { gender }) };
}

function skipDeterminer(tokens: readonly Token[], at: number, end: number): number {
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
    ].includes(lower)
  )
    return at + 1;
  return at;
}

function isNominal(token: Token): boolean {
  if (token.lower === "former" || token.lower === "then" || token.lower === "late" || token.lower === "first")
    return true;
  return !WORD_CLASSES.has(token.lower) && !isVerb(token);
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
      i++;
      if (!piece) last = i;
      continue;
    }
    if (last === at && i === at) break;
    if (token.kind !== "word" && token.kind !== "number") break;
    if (!isNominal(token)) break;
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
function fromPlace(tokens: readonly Token[], at: number, end: number): number {
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
function withBody(tokens: readonly Token[], at: number, end: number): number {
  if (tokens[at]?.text !== "," || !isCapitalized(tokens[at + 1])) return at;
  let last = at + 1;
  while (last < end && isCapitalized(tokens[last]) && !isSaying(tokens[last])) last++;
  const after = tokens[last];
  return !after || last >= end || after.text === "." ? last : at;
}

/** "Marc Morial of the National Urban League". */
function ofBody(tokens: readonly Token[], at: number, end: number): Apposition | null {
  const first = skipDeterminer(tokens, at + 1, end);
  let last = first;
  while (last < end && isCapitalized(tokens[last])) last++;
  return last > first ? { last, titles: [], personal: false } : null;
}

/** "(D-N.Y.)", "(pictured)", "(IMW)": at most six words. */
function inBrackets(tokens: readonly Token[], at: number, end: number): Apposition | null {
  for (let i = at + 1; i < end && i <= at + 7; i++) {
    if (tokens[i]?.text !== ")") continue;
    // "(D-N.Y.), the majority leader,": the description goes on.
    const more = tokens[i + 1]?.text === "," ? appositionAfter(tokens, i + 1, end) : null;
    return more ?? { last: i + 1, titles: [], personal: false };
  }
  return null;
}
