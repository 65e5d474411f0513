/** What follows a name and describes it: ", 71", ", chairman of Lower Wensby Parish Council", ", who is president of X". */
import type { Token } from "../language/token";
import type { Gender } from "../lexicon/given-names";
import { hasPersonEnding } from "../lexicon/person-endings";
import { GENDERED_WORDS, isRoleWord } from "../lexicon/role-words";
import { PLACES } from "../lexicon/place-words";
import { PERSON_NOUNS } from "../lexicon/source-words";
import { complementEnd, fromPlace, isNominal, skipDeterminer, withBody } from "./role-complements";
import { makeTitle, type Title } from "./titles";
import { isCapitalized, isHyphen, isVerb, joined } from "./words";

export interface Apposition {
  /** The token after the description, closing comma left out. */
  readonly last: number;
  readonly titles: readonly Title[];
  readonly gender?: Gender;
  /** True where the words can only describe a person: an age, a role, kin. */
  readonly personal: boolean;
  /** True where only a clause tells it, which may be another's: "a nurse from Lower Wensby, who works there". */
  readonly byClause?: boolean;
}

/**
 * Reads on from token `at`, the one after the name, to the sentence's end at most. Null where nothing describes it.
 * `isPerson` says that the name is surely a person's.
 */
export function appositionAfter(
  tokens: readonly Token[],
  at: number,
  end: number,
  isPerson = false,
): Apposition | null {
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
    if (isOfOne(tokens, next)) return { last, titles: [], personal: true, byClause: !personal };
  }
  const role = readRoles(tokens, next, end) ?? (isPerson ? unusualRole(tokens, next, end) : null);
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

/**
 * ", who keeps bees": a verb in the singular, so that one person is meant; of a club or a band the copy says "who have".
 * A verb in the past leaves it open.
 */
function isOfOne(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== "who") return false;
  let next = at + 1;
  while (next < at + 3 && isAdverb(tokens[next]?.lower ?? "")) next++;
  const verb = tokens[next];
  if (!verb || verb.shape !== "lower") return false;
  return (
    SINGULAR_VERBS.has(verb.lower) || (verb.lower.endsWith("s") && verb.lower.length > 3 && !NO_VERBS.test(verb.lower))
  );
}

const isAdverb = (lower: string): boolean => lower.endsWith("ly") || ADVERBS.has(lower);
const ADVERBS: ReadonlySet<string> = new Set(
  "also now still then once never always long first since already later".split(" "),
);
const SINGULAR_VERBS: ReadonlySet<string> = new Set(["is", "was", "has", "does"]);
const NO_VERBS = /(?:ss|us|is|ings|ers)$/;

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

/** ", a deadpan ventriloquist from Leeds,": a noun phrase of its own, whose noun is made as those for people are. */
function unusualRole(tokens: readonly Token[], at: number, end: number): Apposition | null {
  const article = tokens[at]?.lower;
  if (article !== "a" && article !== "an") return null;
  let next = at + 1;
  while (next < end && next < at + 7 && isPartOfPhrase(tokens, next)) next++;
  const head = tokens[next - 1];
  if (next === at + 1 || head?.shape !== "lower" || !hasPersonEnding(head.lower)) return null;
  const after = tokens[next];
  const closed = after === undefined || next >= end || CLOSING.has(after.lower);
  const title = closed ? makeTitle(tokens, at + 1, complementEnd(tokens, next, end)) : null;
  return title && { last: fromPlace(tokens, title.last, end), titles: [title], personal: true };
}

function isPartOfPhrase(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (isHyphen(token)) return joined(tokens[at - 1], token);
  return token.kind === "word" && token.lower !== "'s" && (isNominal(token) || isHyphen(tokens[at - 1]));
}

const CLOSING: ReadonlySet<string> = new Set([",", ".", "who", "whose", "from", "of", "for", "at", "in", "with"]);

interface Phrase {
  readonly title: Title | null;
  readonly last: number;
  readonly gender?: Gender;
}

const NEWLY: ReadonlySet<string> = new Set(["newly", "recently"]);

/** A noun phrase headed by a role or a word for a person, with its "of", "for", "at". */
function readPhrase(tokens: readonly Token[], at: number, end: number): Phrase | null {
  let first = skipDeterminer(tokens, at, end);
  // "newly appointed chairman".
  if (first > at && NEWLY.has(tokens[first - 1]?.lower ?? "")) first++;
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
  const address = addressIn(tokens, head + 1, complement, end);
  const title = role ? makeTitle(tokens, first, address ? address.first : complement) : null;
  return { title, last: address ? address.last : fromPlace(tokens, complement, end), ...(gender && { gender }) };
}

/** "a nurse in Truro, N.S.": a place with its state says where, not what. Tokens `[first, last)`; null for none. */
function addressIn(
  tokens: readonly Token[],
  at: number,
  complement: number,
  end: number,
): { readonly first: number; readonly last: number } | null {
  const state = tokens[complement + 1];
  if (tokens[complement]?.text !== "," || complement + 1 >= end || !state?.lower.endsWith(".")) return null;
  if (
    !isCapitalized(state) ||
    (!PLACES.has(state.lower) && state.shape !== "upper" && !state.lower.slice(0, -1).includes("."))
  )
    return null;
  let first = complement - 1;
  while (first > at && isCapitalized(tokens[first])) first--;
  return tokens[first]?.lower === "in" ? { first, last: complement + 2 } : null;
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
