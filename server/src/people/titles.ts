/** Titles before a name: "former Secretary of State", "boatyard owner", "Landbank analyst", "Its cabinet member for transport,". */
import type { Token } from "../language/token";
import { POSSESSIVES } from "../lexicon/common-words";
import { PREPOSITION, SUBORDINATOR, WORD_CLASSES } from "../lexicon/function-words";
import { FORMER_WORDS, isRoleWord, OFFICE_COMPLEMENTS } from "../lexicon/role-words";
import { PERSON_NOUNS } from "../lexicon/source-words";
import { readOffice } from "./offices";
import type { RoleReading } from "./reading";
import { TRADES, UNIONS } from "./small-words";
import { endsTitle, isCapitalized, isHyphen, isSaying, isVerb, joined } from "./words";

/** A role over tokens `[first, last)`. */
export interface Title extends RoleReading {
  readonly first: number;
  readonly last: number;
}

const LONGEST_TITLE = 8;

export function makeTitle(tokens: readonly Token[], first: number, last: number): Title | null {
  const opening = tokens[first];
  const closing = tokens[last - 1];
  if (!opening || !closing) return null;
  let former = false;
  for (let i = first; i < last && i < first + 3; i++) {
    const lower = tokens[i]?.lower ?? "";
    if (FORMER_WORDS.has(lower) && (lower !== "past" || i === first)) former = true;
  }
  const office = readOffice(tokens, first, last);
  return { first, last, start: opening.start, end: closing.end, former, ...office };
}

/** A party's member holds no office by it: "Democrat Jane Roe", "House Republican John Roe". */
export const isPartyLabel = ({ head, modifiers }: Title): boolean =>
  PARTIES.has(head) && !modifiers.some((word) => RANKING.has(word));

/** "the top Democrat on the House Intelligence Committee" does hold one. */
const RANKING: ReadonlySet<string> = new Set(["top", "ranking", "senior", "leading", "no"]);

const PARTIES: ReadonlySet<string> = new Set(
  ["democrat", "republican", "conservative", "liberal", "independent"].flatMap((party) => [party, `${party}s`]),
);

/** The title in lower case that ends right before token `at`, not reaching before `floor`; null for none. */
export function titleBefore(tokens: readonly Token[], at: number, floor: number): Title | null {
  const head = tokens[at - 1];
  if (at - 1 < floor || !head || head.kind !== "word" || !tokens[at]?.spaceBefore) return null;
  // "secretary of state Nora Whitfield".
  if (
    at - 3 >= floor &&
    tokens[at - 2]?.lower === "of" &&
    OFFICE_COMPLEMENTS.has(head.lower) &&
    isRoleWord(tokens[at - 3]?.lower ?? "")
  ) {
    return makeTitle(tokens, modifiersStart(tokens, at - 3, floor), at);
  }
  const seat = officeOfPlace(tokens, at, floor);
  if (seat) return seat;
  const first = compoundStart(tokens, at - 1, floor);
  const word = tokens
    .slice(first, at)
    .map((token) => token.lower)
    .join("");
  // "Wexley forward Tom Berg".
  const forward = head.lower === "forward" && at - 2 >= floor && isCapitalized(tokens[at - 2]);
  if (!isRoleWord(word) && !isRoleWord(head.lower) && !forward) return null;
  if (head.shape !== "lower" && first === at - 1 && !tokens[at - 1]?.lineBefore && at - 1 !== floor) return null;
  return makeTitle(tokens, modifiersStart(tokens, first, floor), at);
}

/** "ex-mayor of Vallarroya" right before a name. */
function officeOfPlace(tokens: readonly Token[], at: number, floor: number): Title | null {
  let of = at - 1;
  while (of > floor && of > at - 4 && isCapitalized(tokens[of])) of--;
  if (of === at - 1 || tokens[of]?.lower !== "of" || !isRoleWord(tokens[of - 1]?.lower ?? "")) return null;
  return makeTitle(tokens, modifiersStart(tokens, compoundStart(tokens, of - 1, floor), floor), at);
}

/** Where the adjectives and nouns before token `at` begin. */
export function modifiersStart(tokens: readonly Token[], at: number, floor: number): number {
  let first = at;
  while (first > floor && at - first < LONGEST_TITLE) {
    const before = tokens[first - 1];
    if (!before || !(tokens[first]?.spaceBefore ?? false)) {
      if (!isHyphen(before) || first - 2 < floor) break;
      first = compoundStart(tokens, first - 2, floor);
      continue;
    }
    if (before.lower === "and" && joinsTrades(tokens, first)) {
      first -= 2;
      continue;
    }
    const compound = isHyphen(tokens[first - 2]) && joined(tokens[first - 2], before);
    if (!compound && !isModifier(before)) break;
    // "to loan Danish winger": the verb after a "to".
    if (INFINITIVES.has(before.lower) && tokens[first - 2]?.lower === "to") break;
    first = compoundStart(tokens, first - 1, floor);
  }
  return first;
}

/** What is done with somebody, as headlines say it, in words that are adjectives and nouns as well to what reads a title. */
const INFINITIVES: ReadonlySet<string> = new Set(
  (
    "sign hire appoint sack fire recruit replace succeed face sue oust fight free honour honor host loan buy sell snub recall extradite deport " +
    "release jail charge arrest quiz grill probe welcome name elect pick tap nominate promote suspend ban drop bench woo court lure land poach " +
    "interview portray play wed marry join"
  ).split(" "),
);

/** "Steel and Timber Federation": whether the "and" before token `at` stands inside the name of a trade's body. */
function joinsTrades(tokens: readonly Token[], at: number): boolean {
  if (!isCapitalized(tokens[at - 2]) || !TRADES.has(tokens[at - 2]?.lower ?? "")) return false;
  let last = at;
  while (last < at + 4 && isCapitalized(tokens[last])) if (UNIONS.has(tokens[last++]?.lower ?? "")) return true;
  return false;
}

function isModifier(token: Token): boolean {
  if (token.kind === "number") return false;
  if (token.kind !== "word" || token.lower === "'s") return false;
  if (token.lower === "late" || token.lower === "then") return true;
  if (token.lower === "state" || token.lower === "chief") return true;
  return !endsTitle(token);
}

/** The first piece of the hyphened word whose last piece is at `at`. */
function compoundStart(tokens: readonly Token[], at: number, floor: number): number {
  let first = at;
  while (
    first - 2 >= floor &&
    isHyphen(tokens[first - 1]) &&
    joined(tokens[first - 1], tokens[first]) &&
    joined(tokens[first - 2], tokens[first - 1])
  ) {
    first -= 2;
  }
  return first;
}

/** Words of rank before a title that has its capital: "former President", "acting Police Chief". */
export function widenTitle(tokens: readonly Token[], first: number, floor: number): number {
  let start = first;
  while (start > floor) {
    const before = compoundStart(tokens, start - 1, floor);
    const hyphened = isHyphen(tokens[start - 1]) && joined(tokens[start - 1], tokens[start]);
    const word = tokens[hyphened ? start - 2 : start - 1];
    if (!word || !(RANKS.has(word.lower) || (hyphened && FORMER_WORDS.has(word.lower)))) break;
    start = hyphened ? start - 2 : before;
  }
  return Math.max(start, floor);
}

const RANKS: ReadonlySet<string> = new Set(
  "former ex acting interim deputy vice assistant associate retired outgoing incoming senior junior late then chief longtime co ex-".split(
    " ",
  ),
);

/** "Its cabinet member for transport, ", "Mr Ackroyd’s deputy, " right before token `at`. */
export interface LeadingApposition {
  /** The first token of the phrase, its determiner with it. */
  readonly first: number;
  readonly title: Title | null;
  /** The noun that heads it, in lower case. */
  readonly head: string;
}

export function appositionBefore(tokens: readonly Token[], at: number, floor: number): LeadingApposition | null {
  if (tokens[at - 1]?.text !== "," || at - 2 < floor) return null;
  // Backwards to what opens the phrase: a determiner, or a possessive clitic.
  const limit = Math.max(floor, at - 14);
  for (let i = at - 2; i >= limit; i--) {
    const token = tokens[i];
    if (!token) return null;
    if (token.kind === "punctuation" && !isHyphen(token)) return null;
    if (token.lower === "'s" || ((token.text === "’" || token.text === "'") && joined(tokens[i - 1], token))) {
      return readLeading(tokens, ownerStart(tokens, i - 1, floor), i + 1, at - 1, floor, true);
    }
    if (token.kind === "mark") return null;
    const possessive = POSSESSIVES.has(token.lower);
    if (possessive || OPENING_PHRASES.has(token.lower)) {
      // "chairman of the council, X": the phrase may open further on.
      const opened = readLeading(tokens, i, i + 1, at - 1, floor, possessive, isClauseAfter(tokens, at));
      if (opened) return opened;
    }
  }
  return null;
}

const OPENING_PHRASES: ReadonlySet<string> = new Set(["the", "a", "an", "another", "one"]);

/** "He met his lawyer, Roe said": the name has a verb of its own, and the comma parts two clauses. */
function isClauseAfter(tokens: readonly Token[], at: number): boolean {
  let last = at;
  while (last < at + 5 && isCapitalized(tokens[last])) last++;
  return isSaying(tokens[last]);
}

/** "Mr Ackroyd" before its clitic; "the company" with its article. */
function ownerStart(tokens: readonly Token[], last: number, floor: number): number {
  let first = last;
  while (first > floor && tokens[first]?.spaceBefore) {
    const before = tokens[first - 1];
    if (!before || before.kind !== "word" || endsTitle(before)) break;
    first--;
  }
  return first > floor && tokens[first - 1]?.lower === "the" ? first - 1 : first;
}

function readLeading(
  tokens: readonly Token[],
  start: number,
  first: number,
  last: number,
  floor: number,
  owned = false,
  clauseAfter = false,
): LeadingApposition | null {
  const before = tokens[start - 1];
  // Of an owner's only deputy, the name after the comma is nearly always the deputy's.
  const opens =
    start === floor ||
    before?.kind === "mark" ||
    (owned && !clauseAfter && !opensClause(tokens[floor])) ||
    (owned && before?.lower === "to" && tokens[start - 2]?.lower === "according") ||
    isSaying(before) ||
    (before !== undefined && isVerb(before) && !clauseAfter && !opensClause(tokens[floor])) ||
    (start - 1 === floor && LEADING_WORDS.has(before?.lower ?? ""));
  if (!opens) return null;
  // The head: the last noun before a preposition.
  let head = first;
  while (head < last && !isPreposition(tokens[head])) {
    const token = tokens[head];
    if (!token || isVerb(token) || token.lower === "who") return null;
    head++;
  }
  const noun = tokens[head - 1];
  if (!noun || head === first) return null;
  const role = isRoleWord(noun.lower) || isRoleWord(`${tokens[head - 3]?.lower}-${noun.lower}`);
  if (!role && !PERSON_NOUNS.has(noun.lower)) return null;
  return { first: start, title: role ? makeTitle(tokens, first, last) : null, head: noun.lower };
}

/** "After meeting the president, John Roe left": the comma closes a clause, so that two people are meant. */
const opensClause = (token: Token | undefined): boolean =>
  token !== undefined &&
  (((WORD_CLASSES.get(token.lower) ?? 0) & (PREPOSITION | SUBORDINATOR)) > 0 || token.lower.endsWith("ing"));

const LEADING_WORDS: ReadonlySet<string> = new Set("but and yet however meanwhile later".split(" "));
const isPreposition = (token: Token | undefined): boolean =>
  ["of", "for", "at", "in", "on", "with", "to"].includes(token?.lower ?? "");
