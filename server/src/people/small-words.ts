/** Small words inside a name: "von der", "Department of", "Harbours and Fisheries Commission". */
import type { Token } from "../language/token";
import { GIVEN_NAMES } from "../lexicon/given-names";
import { NAME_PARTICLES } from "../lexicon/honorifics";
import { KNOWN_ORGANIZATIONS, ORGANIZATION_HEADS } from "../lexicon/organization-words";
import { PLACES } from "../lexicon/place-words";
import type { Unit } from "./units";
import { bare, isCapitalized, isFunctionWord } from "./words";

/** Particles before a capital ("von der Leyen"), and "of", "for", "and", "&" inside an organisation's or an office's name. */
export function smallWordsEnd(tokens: readonly Token[], at: number, end: number, units: readonly Unit[]): number {
  const token = tokens[at];
  if (!token || units.length === 0 || at + 1 >= end) return at;
  let last = at;
  if (token.text === "&") last = at + 1;
  else if (token.kind === "word" && NAME_PARTICLES.has(token.lower)) {
    while (last < end && last < at + 3 && NAME_PARTICLES.has(tokens[last]?.lower ?? "")) last++;
  } else if (OF_WORDS.has(token.lower)) {
    const head = bare(units.at(-1)?.lower ?? "");
    const institution = ORGANIZATION_HEADS.has(head) || OF_HEADS.has(head);
    if (!institution) return at;
    last = at + 1;
    if (tokens[last]?.lower === "the") last++;
  } else if (token.lower === "and" && (insideDepartment(units) || joinsAgency(tokens, at, end, units))) last = at + 1;
  return last > at && isCapitalized(tokens[last]) && !isFunctionWord(tokens[last]?.lower ?? "") ? last : at;
}

const OF_WORDS: ReadonlySet<string> = new Set(["of", "for"]);
/** Offices that are named with an "of": "Secretary of State", "Speaker of the House", "Prince of Wales". */
const OF_HEADS: ReadonlySet<string> = new Set(
  "secretary minister director chief head president governor chairman leader speaker prince princess duke duchess archbishop bishop chancellor undersecretary attorney-general superintendent commissioner inspector inspector-general convener convenor bank isle city".split(
    " ",
  ),
);

/** "Harbours and Fisheries Commission": an "and" inside a name that an agency's word closes. */
function joinsAgency(tokens: readonly Token[], at: number, end: number, units: readonly Unit[]): boolean {
  const first = units[0]?.lower ?? "";
  const before = units.at(-1)?.lower ?? "";
  if (
    GIVEN_NAMES.has(first) ||
    PLACES.has(before) ||
    KNOWN_ORGANIZATIONS.has(before) ||
    (ORGANIZATION_HEADS.has(bare(before)) && !(units.length === 1 && TRADES.has(before)))
  )
    return false;
  let last = at + 1;
  while (last < end && last < at + 5 && isCapitalized(tokens[last])) last++;
  const head = tokens[last - 1]?.lower ?? "";
  return last > at + 2 && (AGENCIES.has(head) || (UNIONS.has(head) && TRADES.has(before)));
}

/** Bodies of a trade: "Steel and Timber Federation". A name before the "and" may be somebody's, so the trade has to be known. */
export const UNIONS: ReadonlySet<string> = new Set(
  "union federation association alliance council network trust".split(" "),
);
export const TRADES: ReadonlySet<string> = new Set(
  (
    "mining energy transport transportation rail bus road maritime shipping dock food retail hotel catering hospitality teachers nurses fire " +
    "police prison prisons public civil post postal communication communications media entertainment arts construction building timber forestry farming " +
    "farmers agriculture agricultural fisheries fishing steel metal iron engineering manufacturing electrical electricity gas water oil chemical textile " +
    "clothing garment leather health hospital medical care education university college science finance banking insurance shop commercial general " +
    "municipal local wildlife wildfowl housing tourism trade industry export motor car taxi lorry"
  ).split(" "),
);

const AGENCIES: ReadonlySet<string> = new Set(
  "services commission administration authority enforcement committee institute agency department board bureau fund society organization organisation".split(
    " ",
  ),
);

/** "Department of Health and Human …": an "and" after the "of" of an institution. */
function insideDepartment(units: readonly Unit[]): boolean {
  const of = units.findIndex((unit) => unit.small && OF_WORDS.has(unit.lower));
  return of > 0 && of === units.length - 2 && DEPARTMENTS.has(units[of - 1]?.lower ?? "");
}

const DEPARTMENTS: ReadonlySet<string> = new Set(
  "department ministry secretary minister committee commission institute college".split(" "),
);
