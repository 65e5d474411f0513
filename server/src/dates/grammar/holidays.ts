/** Holidays by name: "Christmas Eve", "Thanksgiving", "Easter Monday", "New Year's Day 2012", "Easter week". */
import { ELSEWHERE, HOLIDAYS, NAMED_DAYS } from "../../lexicon/holidays";
import { countryOf } from "../../lexicon/countries";
import type { Meaning } from "../meaning";
import { isCapital, isTouching, lowerAt, wordAt, type Found, type Scan } from "./found";
import { yearAfter } from "./years";

const LONGEST = 5;

/** At a holiday's first word. */
export function holidayAt(
  scan: Scan,
  at: number,
): { first: number; last: number; meaning: Meaning & { kind: "slot" } } | null {
  if (!wordAt(scan, at)?.holiday || !isCapital(scan, at)) return null;
  let name = "";
  let longest: { name: string; last: number } | null = null;
  for (let i = at; i < at + LONGEST && i < scan.tokens.length; i++) {
    name += (i === at || isTouching(scan, i) ? "" : " ") + lowerAt(scan, i).replace("’", "'");
    if (Object.hasOwn(HOLIDAYS, name) || Object.hasOwn(NAMED_DAYS, name)) longest = { name, last: i + 1 };
  }
  if (!longest) return null;
  const named = NAMED_DAYS[longest.name];
  if (named) {
    const { year, month, day } = named;
    return { first: at, last: longest.last, meaning: { kind: "slot", slot: { is: "day", month, day }, year } };
  }
  const year = yearAfter(scan, longest.last);
  const meaning: Meaning & { kind: "slot" } = {
    kind: "slot",
    slot: { is: "holiday", holiday: longest.name, ...countryBefore(scan, at) },
    ...(year ? { year: year.year } : {}),
  };
  return { first: at, last: year?.last ?? longest.last, meaning };
}

/** "India’s Independence Day", "Canadian Thanksgiving": whose it is stands before it. */
function countryBefore(scan: Scan, at: number): { readonly country?: string } {
  const owned = lowerAt(scan, at - 1) === "'s";
  const owner = owned ? at - 2 : at - 1;
  if (!isCapital(scan, owner)) return {};
  const word = lowerAt(scan, owner);
  const country = countryOf(word) ?? countryOf(`${lowerAt(scan, owner - 1)} ${word}`);
  if (country === null) return owned ? { country: ELSEWHERE } : {};
  return { country };
}

/** A holiday that is a date, and not part of another name ("Easter Island", "Christmas Carol"). */
export function bareHoliday(scan: Scan, at: number): Found | null {
  const found = holidayAt(scan, at);
  if (!found) return null;
  const next = lowerAt(scan, found.last);
  if (next === "week" || next === "weekend") {
    return {
      first: at,
      last: found.last + 1,
      meaning: { kind: "week", of: found.meaning, weekend: next === "weekend" },
    };
  }
  const named = isCapital(scan, found.last) && !isTouching(scan, found.last) && scan.words[found.last] === undefined;
  return named ? null : found;
}
