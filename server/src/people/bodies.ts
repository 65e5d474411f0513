/**
 * Names that are a body's although nothing in the name says so: "Kestrel", where the article has "shoe group Kestrel" or
 * "Kestrel, whose brands". What one place tells holds for the name everywhere.
 */
import type { Token } from "../language/token";
import { DETERMINERS } from "../lexicon/common-words";
import { givenName } from "../lexicon/given-names";
import { isRoleWord } from "../lexicon/role-words";
import type { ReadPassage, Reading } from "../reading";
import type { NameReading } from "./reading";
import { isFullName } from "./strangers";
import { endsTitle, isAuxiliary, isSaying, isVerb } from "./words";

/** The keys of the names that the article tells to be bodies'. Linear in the names. */
export function findBodies(passages: readonly ReadPassage[]): ReadonlySet<string> {
  const told = new Set<string>();
  const asked = new Map<string, number>();
  passages.forEach(({ reading }, index) => {
    const { tokens, names } = reading;
    names.forEach((name, i) => {
      if (!mayBeBody(name)) return;
      if (isTold(tokens, name) || namesRole(tokens, name, names[i + 1])) told.add(name.key);
      else if (issuesStatement(reading, name)) asked.set(name.key, index);
    });
  });
  for (const [key, index] of asked) if (hasSpokesperson(passages, index)) told.add(key);
  if (told.size === 0) return told;
  for (const { reading } of passages)
    for (const name of reading.names) for (const key of personal(name)) told.delete(key);
  return told;
}

/** A name of open kind, without anything beside it that only a person has. */
const mayBeBody = (name: NameReading): boolean =>
  (name.kind === "unknown" || name.kind === "person") &&
  !isDescribed(name) &&
  !(name.kind === "unknown" && name.sure) &&
  !name.titleCase &&
  givenName(name.words[0] ?? "") === undefined;

const isDescribed = ({ honorific, roles, gender }: NameReading): boolean =>
  honorific !== undefined || gender !== undefined || roles.some(({ head }) => !MAKERS.has(head));

/** "Kestrel, a maker of pumps": of one word, and with no office beside it, a firm. */
const isMaker = ({ roles, words }: NameReading): boolean => roles.length > 0 && words.length === 1;

const MAKERS: ReadonlySet<string> = new Set(
  "maker retailer insurer brewer automaker carmaker drugmaker chipmaker".split(" "),
);

/** Keys that a name shows to be a person's: its own, and its surname. */
function personal(name: NameReading): readonly string[] {
  if (name.kind !== "person" || name.titleCase) return [];
  const surname = name.words.at(-1) ?? "";
  if (isDescribed(name)) return [name.key, surname];
  return isFullName(name) && name.sure ? [surname] : [];
}

function isTold(tokens: readonly Token[], name: NameReading): boolean {
  return (
    isMaker(name) || isApposed(tokens, name) || hasClause(tokens, name) || isOwned(tokens, name) || isLed(tokens, name)
  );
}

/** "the chief executive of Kestrel", "Kestrel’s chief executive": only a body has one. */
function isLed(tokens: readonly Token[], { first, last }: NameReading): boolean {
  const of = tokens[first - 1]?.lower === "of" && isChief(tokens[first - 3]?.lower, tokens[first - 2]?.lower);
  return of || (tokens[last]?.lower === "'s" && isChief(tokens[last + 1]?.lower, tokens[last + 2]?.lower));
}

const isChief = (before: string | undefined, office: string | undefined): boolean =>
  office === "ceo" || before === "ceo" || (before === "chief" && CHIEFS.has(office ?? ""));

const CHIEFS: ReadonlySet<string> = new Set(["executive", "financial", "operating", "technology"]);

/** "shares in Kestrel", "Kestrel shares fell", "Kestrel customers". */
function isOwned(tokens: readonly Token[], { first, last }: NameReading): boolean {
  if (tokens[first - 1]?.lower === "in" && STAKES.has(tokens[first - 2]?.lower ?? "")) return true;
  const noun = tokens[last]?.lower ?? "";
  const after = tokens[last + 1];
  return BELONGINGS.has(noun) || (noun === "shares" && after !== undefined && MOVES.has(after.lower));
}

const STAKES: ReadonlySet<string> = new Set(["share", "shares", "stake", "stakes", "shareholders", "stakeholders"]);
const MOVES: ReadonlySet<string> = new Set(
  "fell rose dropped slid gained lost jumped climbed plunged surged closed traded tumbled slipped ended were have had are".split(
    " ",
  ),
);

/** "Kestrel customers", "Norrkraft stores". */
const BELONGINGS: ReadonlySet<string> = new Set("customers shareholders stores flights factories branches".split(" "));

/** "Dutch shoe group Kestrel", "second-tier side Valdoro", "the airline Norair, which". */
function isApposed(tokens: readonly Token[], { first, last }: NameReading): boolean {
  const noun = tokens[first - 1];
  if (noun?.shape !== "lower" || !tokens[first]?.spaceBefore || !KINDS_OF_BODY.has(noun.lower)) return false;
  let start = first - 1;
  while (start > first - LONGEST_PHRASE && tokens[start]?.spaceBefore && isPartOfPhrase(tokens[start - 1])) start--;
  const determined = DETERMINERS.has(tokens[start - 1]?.lower ?? "");
  // A bare noun needs a determiner or an adjective: "in group Roe".
  if (!determined && start === first - 1) return false;
  const next = tokens[last];
  const acts = next !== undefined && (isVerb(next) || isAuxiliary(next.lower) || next.lower.endsWith("ly"));
  // "the club Messner joined", "told the bank Roe had left": the name has a verb of its own.
  return !determined || (!acts && !isSaying(tokens[start - 2]));
}

const isPartOfPhrase = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === "word" && token.lower !== "'s" && !endsTitle(token);

const LONGEST_PHRASE = 7;

/** What a body is called before its name, and a person never. */
const KINDS_OF_BODY: ReadonlySet<string> = new Set(
  (
    "group firm giant side club airline retailer chain brand carmaker automaker drugmaker chipmaker lender insurer bank startup start-up " +
    "conglomerate supermarket charity subsidiary unit utility broadcaster newspaper magazine label outfit company manufacturer carrier " +
    "supplier provider operator distributor wholesaler bookmaker housebuilder miner steelmaker shipbuilder planemaker brewery distillery website app platform nonprofit consultancy"
  ).split(" "),
);

/** "Kestrel, which employs 300", "Kestrel, whose brands include": clauses that no person has. */
function hasClause(tokens: readonly Token[], { last, subject }: NameReading): boolean {
  if (tokens[last]?.text !== ",") return false;
  const relative = tokens[last + 1]?.lower;
  if (relative === "which") return subject && !isSaying(tokens[last - 2]);
  if (relative !== "whose") return false;
  for (let i = last + 2; i < last + 5; i++) if (OWNED.has(tokens[i]?.lower ?? "")) return true;
  return false;
}

/** What companies and clubs have. */
const OWNED: ReadonlySet<string> = new Set(
  (
    "brands products shares stores headquarters fleet customers subsidiaries shareholders factories plants revenue revenues sales stock parent " +
    "aircraft flights branches ships trains passengers supporters stadium platforms"
  ).split(" "),
);

/** "Valdoro president Ivo Roe", "Lorient midfielder Ivo Roe": whose officer or player somebody is. */
function namesRole(tokens: readonly Token[], name: NameReading, next: NameReading | undefined): boolean {
  if (!next || next.kind !== "person" || next.titled.start > name.start || next.first < name.last + 1) return false;
  if (next.first - name.last > 2) return false;
  for (let i = name.last; i < next.first; i++) {
    const word = tokens[i];
    if (!word || word.shape !== "lower" || (!OFFICERS.has(word.lower) && i === next.first - 1)) return false;
    if (i < next.first - 1 && !isRoleWord(word.lower) && word.lower !== "chief") return false;
  }
  return true;
}

const OFFICERS: ReadonlySet<string> = new Set(
  (
    "president chairman chairwoman chair executive captain midfielder striker defender goalkeeper forward winger coach founder " +
    "co-founder playmaker fullback quarterback skipper"
  ).split(" "),
);

/** "In a statement, Norrkraft said …": of a person and of a body alike. */
function issuesStatement({ tokens, sentences }: Reading, name: NameReading): boolean {
  const sentence = sentences[name.sentence];
  if (!sentence || !isSaying(tokens[name.last])) return false;
  for (let i = sentence.first; i < name.first; i++)
    if (tokens[i]?.lower === "statement" && tokens[i - 1]?.lower !== "the") return true;
  return false;
}

/** Where the next paragraphs have "a spokesperson said" without saying whose, the statement was a body's. */
function hasSpokesperson(passages: readonly ReadPassage[], from: number): boolean {
  for (const { reading } of passages.slice(from, from + 3)) {
    for (const { tokens, source } of spokespeople(reading))
      if (!OF_WHOM.has(tokens[source + 1]?.lower ?? "")) return true;
  }
  return false;
}

const OF_WHOM: ReadonlySet<string> = new Set(["for", "of", "at"]);

function* spokespeople({ tokens, references }: Reading): Generator<{ tokens: readonly Token[]; source: number }> {
  for (const { indefinite, first, last, quoted } of references)
    if (indefinite && !quoted && last - first === 2 && (tokens[last - 1]?.lower.startsWith("spokes") ?? false))
      yield { tokens, source: last - 1 };
}
