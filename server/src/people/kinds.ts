/** Persons, organisations and places told apart by the words of the name alone. */
import { isLetter, lettersEnd } from "../language/characters";
import type { Token } from "../language/token";
import { givenName } from "../lexicon/given-names";
import {
  KNOWN_ORGANIZATIONS,
  ORGANIZATION_HEADS,
  PLACE_HEADS,
  THING_HEADS,
  TRADE_HEADS,
} from "../lexicon/organization-words";
import { DEMONYMS, NATIVES, PLACES } from "../lexicon/place-words";
import { GROUP_NOUNS } from "../lexicon/source-words";
import type { NameKind } from "./reading";
import { isSyllables } from "./syllables";
import { isSuffix, type Unit } from "./units";
import { bare, isSaying } from "./words";

export interface KindReading {
  readonly kind: NameKind;
  readonly sure: boolean;
}

const sure = (kind: NameKind): KindReading => ({ kind, sure: true });
const unsure = (kind: NameKind): KindReading => ({ kind, sure: false });

/** "J.", "J.K.": letters, each with its stop, and not "U.S.". */
function isInitials(word: string): boolean {
  if (PLACES.has(word) || DEMONYMS.has(word)) return false;
  for (let at = 0; at < word.length; at += 2) if (!isLetter(word, at) || word[at + 1] !== ".") return false;
  return word !== "";
}

/** True for a word that is a given name or an initial. */
export const isGivenName = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  (givenName(unit.lower) !== undefined ||
    isInitials(unit.lower) ||
    givenName(unit.lower.split("-")[0] ?? "") !== undefined);

/** The kind of a name without titles. `shouted` says that the whole paragraph is in capitals, so that they mean nothing. */
export function kindOf(units: readonly Unit[], tokens: readonly Token[], shouted: boolean): KindReading {
  const last = units.at(-1);
  const only = units[0];
  if (!last || !only) return unsure("unknown");
  const whole = units.map((unit) => unit.lower).join(" ");
  if (PLACES.has(whole)) return sure("place");
  if (units.length === 1) return kindOfOne(only, tokens, shouted);
  if (KNOWN_ORGANIZATIONS.has(whole.replaceAll(" ", "-"))) return sure("organization");

  const head = bare(last.lower);
  const given = isGivenName(only) && !DEMONYMS.has(only.lower);
  const person = given && units.length <= 4 && !units.some((unit) => unit.small && SMALL_IN_BODIES.has(unit.lower));
  if (units.some((unit) => unit.lower === "war")) return sure("unknown");
  if (isSuffix(last)) return sure("person");
  const of = units.findIndex((unit) => unit.small && (unit.lower === "of" || unit.lower === "for"));
  if (of > 0)
    return ORGANIZATION_HEADS.has(bare(units[of - 1]?.lower ?? "")) ? sure("organization") : unsure("unknown");
  // "Ann Temple", but "Solomon Baptist Temple".
  const surnameAlone = person && units.slice(1, -1).every(isGivenName);
  const surnameLike = surnameAlone && SURNAME_LIKE_HEADS.has(head);
  if ((ORGANIZATION_HEADS.has(head) || TRADE_HEADS.has(head)) && !surnameLike) return sure("organization");
  if (units.some((unit) => unit.lower === "&")) return sure("organization");
  if (PLACE_HEADS.has(head) && (!surnameAlone || SURE_PLACES.has(head))) return sure("place");
  // "Mary Ann Day", but "Laura Roe Show".
  if (THING_HEADS.has(head) && !surnameAlone) return sure("unknown");
  // "Hannah Green", "Arthur English", "Samantha Fox".
  if (given && units.length === 2 && SURNAMES_TOO.has(head)) return sure("person");
  const abroad = PLACES.has(only.lower) || DEMONYMS.has(only.lower) || KNOWN_ORGANIZATIONS.has(only.lower);
  if (units.length <= 3 && !only.small && !abroad && isSyllables(last.lower)) return sure("person");
  // "Senate Republican leaders": members, not the body.
  if (DEMONYMS.has(head) || DEMONYMS.has(head.replace(/s$/, ""))) return sure("unknown");
  if (KNOWN_ORGANIZATIONS.has(head) || (KNOWN_ORGANIZATIONS.has(only.lower) && !given)) return unsure("organization");
  if (person && !GROUP_NOUNS.has(head)) return sure("person");
  if (PLACE_OPENERS.has(bare(only.lower))) return unsure("place");
  if (units.length <= 3 && startsAsSurname(last.lower)) return sure("person");
  if (units.slice(1, -1).some((unit) => unit.small && !SMALL_IN_BODIES.has(unit.lower))) return sure("person");
  if (only.small && !SMALL_IN_BODIES.has(only.lower)) return sure("person");
  if (DEMONYMS.has(only.lower) || GROUP_NOUNS.has(head) || DEMONYMS.has(head) || PLACES.has(only.lower))
    return sure("unknown");
  if (units.length === 2 && PLACES.has(head)) return unsure("place");
  return unsure("unknown");
}

/** Words for a people, a party or a body that are surnames too. */
const SURNAMES_TOO: ReadonlySet<string> = new Set(
  "fox bloomberg english french german welsh irish cuban dane swede norman pole moor scott roman green".split(" "),
);

const SURNAME_PREFIX = /^(?:o'|mc|fitz)/;

/** "O'Brien", "McCall", "Fitzgerald". */
function startsAsSurname(lower: string): boolean {
  const prefix = SURNAME_PREFIX.exec(lower)?.[0].length ?? 0;
  return prefix > 0 && lettersEnd(lower, prefix) >= prefix + 3;
}

function kindOfOne(unit: Unit, tokens: readonly Token[], shouted: boolean): KindReading {
  const lower = bare(unit.lower);
  // "D-Calif.": an American lawmaker's party and state.
  if (/^[dri]-/.test(lower) && isLetter(lower, 2)) return sure("unknown");
  if (KNOWN_ORGANIZATIONS.has(lower) || KNOWN_ORGANIZATIONS.has(unit.lower.replaceAll(".", "")))
    return sure("organization");
  if (DEMONYMS.has(lower) || NATIVES.has(lower) || GROUP_NOUNS.has(lower) || DEMONYMS.has(lower.replace(/s$/, "")))
    return sure("unknown");
  const token = tokens[unit.first];
  if (!shouted && token?.shape === "upper" && lower.length <= 6 && unit.last === unit.first + 1)
    return unsure("organization");
  if (ORGANIZATION_HEADS.has(lower)) return unsure("organization");
  return unsure("unknown");
}

/** First words of places' names: "Fort Pierce", "San Rafael". */
const PLACE_OPENERS: ReadonlySet<string> = new Set(
  "fort port mount mt saint lake cape san santa los las new north south east west upper lower great".split(" "),
);

/** Heads of places that are nobody's surname: "Pearl Harbor". */
const SURE_PLACES: ReadonlySet<string> = new Set(
  "creek canyon parkway grove valley harbor harbour street road avenue bridge airport river lake island islands county city beach bay square stadium tunnel station highway boulevard".split(
    " ",
  ),
);

const SMALL_IN_BODIES: ReadonlySet<string> = new Set(["of", "for", "the", "and", "&"]);
/** Heads of organisations that are surnames too: with a given name before them they are a person's. */
const SURNAME_LIKE_HEADS: ReadonlySet<string> = new Set(
  "house post church court league law mills partners guard temple banks church fund bond price power cash trust court abbott press bell hospital post times sa ag co bv ab asa cia college energy front lines works clinic".split(
    " ",
  ),
);

/** What stands beside a name: a verb of speech makes a person of an unknown word ("Castellan said", "said Castellan."). */
export function besideSaying(tokens: readonly Token[], first: number, last: number): boolean {
  if (isSaying(tokens[last])) return true;
  const next = tokens[last];
  const closed = !next || next.kind === "punctuation" || next.kind === "mark";
  return closed && isSaying(tokens[first - 1]) && !HEARER_VERBS.has(tokens[first - 1]?.lower ?? "");
}

const HEARER_VERBS: ReadonlySet<string> = new Set(
  "told tells asked asks urged warned informed reminded advised assured".split(" "),
);
