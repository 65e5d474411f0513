/** Where a capitalised run's title ends and its name starts: "Russian Foreign Minister | Sergei Lavrov". */
import { GIVEN_NAMES } from "../lexicon/given-names";
import { HONORIFICS } from "../lexicon/honorifics";
import { ORGANIZATION_HEADS, PLACE_HEADS, THING_HEADS } from "../lexicon/organization-words";
import { DEMONYMS } from "../lexicon/place-words";
import {
  isPluralRole,
  isRoleWord,
  NAME_LIKE_ROLES,
  SURNAME_ROLES,
  FORMER_WORDS,
  OFFICE_COMPLEMENTS,
} from "../lexicon/role-words";
import { isGivenName } from "./kinds";
import { isSuffix, type Unit } from "./units";
import { bare } from "./words";

/** The run's title in its own words, its honorific and what is left for the name. */
export interface Parts {
  readonly title: readonly Unit[];
  readonly honorific: Unit | undefined;
  readonly name: readonly Unit[];
}

/** Null where the run is a title alone. */
export function splitRun(units: readonly Unit[]): Parts | null {
  for (let i = units.length - 2; i >= 0; i--) {
    const unit = units[i];
    if (unit && HONORIFICS.has(bare(unit.lower)) && !isSuffix(units[i + 1])) {
      const before = units.slice(0, i);
      return {
        title: before.some((other) => isRoleWord(other.lower)) ? before : [],
        honorific: unit,
        name: units.slice(i + 1),
      };
    }
  }
  const role = lastRole(units);
  if (role < 0) {
    const only = units[0];
    if (units.length === 1 && only && isRoleWord(only.lower) && !GIVEN_NAMES.has(only.lower)) return null;
    // "Republican Paul Ryan": the party is no part of the name.
    // "Former Obama aides": nor is what opens the phrase.
    if (only && units.length > 1 && FORMER_WORDS.has(only.lower))
      return { title: [], honorific: undefined, name: units.slice(1) };
    const adjective = units.length > 2 && DEMONYMS.has(only?.lower ?? "") && isGivenName(units[1]);
    return { title: [], honorific: undefined, name: adjective ? units.slice(1) : units };
  }
  const start = units[role + 1]?.small ? nameAfterComplement(units, role + 1) : role + 1;
  // "Attorney General": a title of two role words, with no name.
  if (units.slice(start).every((unit) => isRoleWord(unit.lower) && !GIVEN_NAMES.has(unit.lower))) return null;
  return start < units.length ? { title: units.slice(0, start), honorific: undefined, name: units.slice(start) } : null;
}

/** The index of the last unit that is a title with a name after it; -1 for none; the last unit's for a title alone. */
function lastRole(units: readonly Unit[]): number {
  const tail = bare(units.at(-1)?.lower ?? "");
  for (let i = units.length - 1; i >= 0; i--) {
    const unit = units[i];
    if (!unit || unit.small || unit.nickname) continue;
    const plural = isPluralRole(unit.lower) && i === 0 && units.length > 1;
    if (!plural && !isRoleWord(unit.lower)) continue;
    const alone = i === units.length - 1;
    const named = isGivenName(units[i + 1]);
    if (!alone && !named && (ORGANIZATION_HEADS.has(tail) || PLACE_HEADS.has(tail) || THING_HEADS.has(tail))) return -1;
    if (!NAME_LIKE_ROLES.has(unit.lower)) {
      if (alone && units.length > 1 && isGivenName(units[0])) return -1;
      return i;
    }
    // "Dean Baker", "Martin Luther King": names; "Judge Feld", "Federal Judge Feld": titles.
    if (alone) continue;
    if (
      i === 0
        ? !(GIVEN_NAMES.has(unit.lower) && units.length === 2)
        : !isGivenName(units[i - 1]) && !SURNAME_ROLES.has(unit.lower)
    )
      return i;
  }
  return -1;
}

/** After "Secretary of State …", "Director of National Intelligence …": where the name starts; the length where none does. */
function nameAfterComplement(units: readonly Unit[], of: number): number {
  let first = of;
  while (units[first]?.small) first++;
  for (let i = first + 1; i < units.length; i++) if (isGivenName(units[i]) && i + 1 < units.length) return i;
  if (OFFICE_COMPLEMENTS.has(units[first]?.lower ?? "")) return first + 1;
  // "Chairman of the Australian Centre for Control": all of it a title.
  const start = units.length - 2;
  return units.length - first >= 3 && !JOINING.has(units[start]?.lower ?? "") ? start : units.length;
}

const JOINING: ReadonlySet<string> = new Set(["of", "for", "and", "&"]);
