/** Sources without a name: "a person familiar with the matter", "analysts", "its annual report", "the last ferry company". */
import type { SpeakerKind } from "../article";
import type { Token } from "../language/token";
import { POSSESSIVES } from "../lexicon/common-words";
import { WORD_CLASSES } from "../lexicon/function-words";
import { ORGANIZATION_HEADS } from "../lexicon/organization-words";
import { DEMONYMS, NATIVES } from "../lexicon/place-words";
import { GENDERED_WORDS, isRoleWord } from "../lexicon/role-words";
import { ANONYMOUS_NOUNS, BODY_NOUNS, DOCUMENT_NOUNS, GROUP_NOUNS, PERSON_NOUNS } from "../lexicon/source-words";
import type { Gender } from "../lexicon/given-names";
import { readOffice } from "./offices";
import { isPartyMember } from "./parties";
import type { Office } from "./reading";
import { bare, isCapitalized, isHyphen, isVerb, joined } from "./words";

/** A source phrase in its parts. */
export interface Descriptor {
  /** The phrase without its article and without what follows a comma or "who": what the speaker is called. */
  readonly name: string;
  /** The head noun, lower case: "person", "analysts". */
  readonly head: string;
  /** The head noun's token. */
  readonly headToken: number;
  readonly determiner: "definite" | "indefinite" | "possessive" | "none";
  /** True for "another official": somebody whom the story has not spoken of. */
  readonly another: boolean;
  readonly kind: SpeakerKind;
  /** What it says as a role; null where its head is no role and no word for a person. */
  readonly office: Office | null;
  readonly gender: Gender | null;
  readonly plural: boolean;
  /** True where the head is a word for who or what can say something. */
  readonly known: boolean;
  /** True for "the 64-year-old retired nurse": a person by age. */
  readonly aged: boolean;
}

/** Reads tokens `[first, last)`; null where they hold no noun. */
export function readDescriptor(text: string, tokens: readonly Token[], first: number, last: number): Descriptor | null {
  let start = first;
  let determiner: Descriptor["determiner"] = "none";
  const opening = tokens[first]?.lower ?? "";
  if (opening === "the" || opening === "this" || opening === "that" || opening === "these" || opening === "those")
    determiner = "definite";
  else if (opening === "a" || opening === "an" || opening === "another") determiner = "indefinite";
  else if (POSSESSIVES.has(opening)) determiner = "possessive";
  if (determiner !== "none") start++;
  const another = opening === "another";
  const headEnd = headOf(tokens, start, last);
  const head = tokens[headEnd - 1];
  const opens = tokens[start];
  if (!head || !opens || headEnd <= start) return null;
  const end = tokens[nameEnd(tokens, headEnd, last) - 1]?.end ?? head.end;
  const noun = bare(head.lower);
  // "Republican attempts": no one of them.
  const partisans = determiner === "none" && headEnd === start + 1 && noun === "republican";
  const native = determiner === "definite" && isNative(head);
  const kind = partisans ? "group" : native ? "anonymous" : kindOfNoun(tokens, start, headEnd, last);
  const personal = kind === "anonymous" || kind === "group";
  return {
    name: startLow(
      text
        .slice((another ? tokens[first] : opens)?.start, end)
        .replace(/[*_\s]+/g, " ")
        .replaceAll("[", ""),
      another ? (tokens[first] ?? opens) : opens,
      another || first === start,
    ),
    head: noun,
    headToken: headEnd - 1,
    determiner,
    another,
    kind,
    office: personal ? readOffice(tokens, start, headEnd) : null,
    gender: GENDERED_WORDS.get(noun) ?? NATIVES.get(noun) ?? null,
    plural: isPlural(noun),
    known: isNoun(noun) || kind === "organization" || isAged(tokens, start, headEnd),
    aged: isAged(tokens, start, headEnd),
  };
}

/** "the Welshman", "the Italian": one person, said again by where they are from. */
export const isNative = ({ lower, shape }: Pick<Token, "lower" | "shape">): boolean =>
  shape === "capital" &&
  (NATIVES.has(lower) ||
    (DEMONYMS.has(lower) && lower.endsWith("an") && !OF_A_FAITH.has(lower) && !isPartyMember(lower)));

/** Of the adjectives those that are said of one person too: "the Italian", but not "the French", "the Christian". */
const OF_A_FAITH: ReadonlySet<string> = new Set(["christian", "anglican", "republican", "libertarian", "arabian"]);

/** The noun phrase's own end: before a preposition, a comma, "who", a verb. */
function headOf(tokens: readonly Token[], start: number, last: number): number {
  let i = start;
  for (; i < last; i++) {
    const token = tokens[i];
    if (!token) break;
    if (isHyphen(token) && joined(tokens[i - 1], token)) continue;
    if (
      token.lower === "'s" ||
      ((token.text === "’" || token.text === "'") && joined(tokens[i - 1], token) && tokens[i + 1]?.spaceBefore)
    )
      continue;
    if (token.kind === "mark" || token.kind === "symbol") continue;
    // "the Alliance Party (AP) leader": the short form is the party's.
    if (token.text === "(" && i > start && tokens[i + 1]?.shape === "upper" && tokens[i + 2]?.text === ")") {
      const noun = tokens[i + 3];
      if (i + 3 < last && noun && isRoleWord(noun.lower)) {
        i += 2;
        continue;
      }
    }
    if (token.kind === "punctuation") break;
    // "Federal and state officials": two adjectives of one noun.
    if (
      token.lower === "and" &&
      i > start &&
      i + 1 < last &&
      !isNoun(tokens[i - 1]?.lower ?? "") &&
      tokens[i + 1]?.kind === "word" &&
      !WORD_CLASSES.has(tokens[i + 1]?.lower ?? "")
    )
      continue;
    if (token.kind === "word" && i > start && !fitsBeforeNoun(tokens, i)) break;
  }
  while (i > start && tokens[i - 1]?.kind !== "word" && tokens[i - 1]?.kind !== "number") i--;
  return i;
}

function fitsBeforeNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  const lower = token.lower;
  if (isHyphen(tokens[at - 1]) && joined(tokens[at - 1], token)) return true;
  if (lower === "being" && ISSUED.has(tokens[at + 1]?.lower ?? "")) return false;
  if (lower === "former" || lower === "late" || lower === "other" || lower === "first" || lower === "many") return true;
  if (WORD_CLASSES.has(lower) && lower !== "state" && lower !== "chief") return NUMBERS.has(lower);
  if (token.shape === "lower" && isVerb(token) && !DOCUMENT_NOUNS.has(lower) && !PERSON_NOUNS.has(lower)) return false;
  if (AFTER_NOUNS.has(lower) && isNoun(tokens[at - 1]?.lower ?? "")) return false;
  // "a company serving the islands": a participle after the noun.
  const noun = tokens[at - 1]?.lower ?? "";
  return !(token.shape === "lower" && lower.endsWith("ing") && isNoun(noun) && !isPartyMember(noun));
}

/** Adjectives that stand after their noun: "people familiar with the matter". */
const AFTER_NOUNS: ReadonlySet<string> = new Set(
  "familiar close present involved aware briefed seen obtained reviewed signed sent curious able unable willing likely eager responsible critical opposed loyal worried concerned".split(
    " ",
  ),
);

const NUMBERS: ReadonlySet<string> = new Set(
  "one two three four five six seven eight nine ten eleven twelve more most several many few other".split(" "),
);

export const isNoun = (lower: string): boolean =>
  PERSON_NOUNS.has(lower) ||
  GROUP_NOUNS.has(lower) ||
  BODY_NOUNS.has(lower) ||
  DOCUMENT_NOUNS.has(lower) ||
  isRoleWord(lower);

/** "the experts who spoke" */
const CLAUSE_OPENINGS: ReadonlySet<string> = new Set("who which that whose whom".split(" "));
/** "the experts I interviewed"; "King Charles I" goes on. */
const CLAUSE_SUBJECTS: ReadonlySet<string> = new Set("i he she we they".split(" "));

/** Up to a comma, a relative clause, a dash: "person with direct knowledge of the inspections". */
function nameEnd(tokens: readonly Token[], at: number, last: number): number {
  let i = at;
  for (; i < last; i++) {
    const token = tokens[i];
    if (!token || CLAUSE_OPENINGS.has(token.lower)) break;
    const next = tokens[i + 1];
    if (CLAUSE_SUBJECTS.has(token.lower) && next && isVerb(next)) break;
    if (tellsOfPublication(token.lower, next) && !isQualified(tokens, i)) break;
    // "to be released on Thursday", "being released today".
    const be = token.lower === "being" ? i : token.lower === "to" && next?.lower === "be" ? i + 1 : -1;
    if (be >= 0 && tellsOfPublication(tokens[be + 1]?.lower ?? "", undefined)) break;
    if (
      token.text === "," ||
      token.text === "—" ||
      token.text === "–" ||
      token.text === ";" ||
      token.text === ":" ||
      token.text === "(" ||
      token.text === "."
    )
      break;
    // "a jury on Tuesday": when, not who.
    if (token.lower === "on" && DAYS.has(tokens[i + 1]?.lower ?? "")) break;
  }
  return i;
}

/**
 * "report released Friday": when the paper got out is no part of its name; who made it or who has it is ("report
 * commissioned by the shire", "figures published by the bank", "records seen by AFP"). "Farmers led by Roe" are farmers.
 */
function tellsOfPublication(lower: string, next: Token | undefined): boolean {
  const by = next?.lower === "by";
  return lower === "led" ? by : ISSUED.has(lower) && !by;
}

/** "newly released", "its own published guidelines": an adjective of the noun after it. */
const isQualified = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]?.lower ?? "";
  return before.endsWith("ly") || before === "own" || before === "just" || before === "be" || before === "being";
};

const ISSUED: ReadonlySet<string> = new Set("released published issued posted unveiled".split(" "));

const DAYS: ReadonlySet<string> = new Set("monday tuesday wednesday thursday friday saturday sunday".split(" "));

function kindOfNoun(tokens: readonly Token[], start: number, headEnd: number, last: number): SpeakerKind {
  const head = tokens[headEnd - 1];
  const noun = bare(head?.lower ?? "");
  const singular = noun.endsWith("s") ? noun.slice(0, -1) : noun;
  // "one of the officials"; "not everyone".
  if (noun === "one" && tokens[headEnd]?.lower === "of") return kindOfOneOf(tokens, headEnd + 1, last);
  // "One, who would not be named, laughed".
  if (noun === "one" && headEnd - 1 === start) return "anonymous";
  if (noun === "not") return "group";
  if (DOCUMENT_NOUNS.has(noun) && (!isCapitalized(head) || headEnd - 1 === start)) return "document";
  if (isShielded(tokens, headEnd, last)) return "anonymous";
  if (QUANTITIES.has(noun) && tokens[headEnd]?.lower === "of") return "group";
  // "the Democrat", "a Republican".
  if (isPartyMember(noun)) return "anonymous";
  if (DEMONYMS.has(noun) || DEMONYMS.has(singular)) return "group";
  if (GROUP_NOUNS.has(noun)) return noun === "sources" || noun === "insiders" ? "anonymous" : "group";
  if (PERSON_NOUNS.has(noun) || isRoleWord(noun) || isAged(tokens, start, headEnd)) return "anonymous";
  if (BODY_NOUNS.has(noun) || ORGANIZATION_HEADS.has(noun)) return "organization";
  if (noun.endsWith("s") && (PERSON_NOUNS.has(singular) || isRoleWord(singular) || BODY_NOUNS.has(singular)))
    return "group";
  // "Trump, meanwhile, was …": a name that nothing tells more of is no paper's.
  if (head && isCapitalized(head) && (headEnd - 1 > start || headEnd === last)) return "organization";
  if (ANONYMOUS_NOUNS.has(noun)) return "anonymous";
  return isPlural(noun) ? "group" : "document";
}

/** Of what the noun after "one of" is: of people, of bodies, or of things. */
function kindOfOneOf(tokens: readonly Token[], at: number, last: number): SpeakerKind {
  if (tokens[at]?.lower === "them") return "anonymous";
  for (let i = at; i < last && i < at + 6; i++) {
    const word = tokens[i]?.lower ?? "";
    const singular = word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.endsWith("s") ? word.slice(0, -1) : word;
    if (DOCUMENT_NOUNS.has(word)) return "document";
    if (PERSON_NOUNS.has(word) || PERSON_NOUNS.has(singular) || isRoleWord(singular)) return "anonymous";
    if (BODY_NOUNS.has(singular) && singular !== word) return "organization";
    if (GROUP_NOUNS.has(word) && !NUMBERS.has(word)) return "anonymous";
  }
  return "document";
}

/** "a number of members", "a handful of drivers": whoever is counted, not the count. */
const QUANTITIES: ReadonlySet<string> = new Set(["number", "handful", "dozens", "hundreds", "thousands", "scores"]);

/** "familiar with the matter", "with direct knowledge", "who spoke on condition of anonymity": somebody who is not named on purpose. */
function isShielded(tokens: readonly Token[], at: number, last: number): boolean {
  for (let i = at; i < last && i < at + 24; i++) {
    if (SHIELDS.has(tokens[i]?.lower ?? "")) return true;
  }
  return false;
}

const SHIELDS: ReadonlySet<string> = new Set(
  "familiar knowledge anonymity anonymously briefed unnamed unidentified".split(" "),
);

const isPlural = (noun: string): boolean =>
  GROUP_NOUNS.has(noun) || (noun.endsWith("s") && !noun.endsWith("ss") && noun.length > 3 && !isRoleWord(noun));

/** "64-year-old". */
function isAged(tokens: readonly Token[], start: number, end: number): boolean {
  for (let i = start; i + 2 < end + 3; i++)
    if (tokens[i]?.kind === "number" && tokens[i + 2]?.lower === "year" && tokens[i + 4]?.lower === "old") return true;
  return false;
}

/** A capital that only the sentence's start gave goes; a name's stays. */
function startLow(name: string, opening: Token, bareStart: boolean): string {
  if (!bareStart || opening.shape !== "capital") return name;
  const common = WORD_CLASSES.has(opening.lower) || isNoun(bare(opening.lower)) || COMMON_OPENERS.has(opening.lower);
  return common ? name.slice(0, 1).toLowerCase() + name.slice(1) : name;
}

const COMMON_OPENERS: ReadonlySet<string> = new Set(
  "internal local former senior top new federal national other many some several public early recent official unnamed other".split(
    " ",
  ),
);
