/** Surnames that are a place's name too: "Paris", where the copy has a Valeska Paris and nobody goes to Paris. */
import type { ReadPassage, Reading } from "../reading";
import { besideSaying } from "./kinds";
import type { NameReading } from "./reading";
import { PLACING } from "./settled-kind";
import { isCapitalized } from "./words";

/**
 * The words, in lower case, that are places by themselves and surnames in this article: the last of a full name
 * (`isSurname` tells), and never where only a place can stand.
 */
export function surnamesOfPlaces(
  passages: readonly ReadPassage[],
  isSurname: (word: string) => boolean,
): ReadonlySet<string> {
  const surnames = new Set<string>();
  const places = new Set<string>();
  for (const { reading } of passages) {
    for (const [i, name] of reading.names.entries()) {
      if (name.kind !== "place" || name.words.length > 1 || !isSurname(name.key)) continue;
      if (isPlaced(reading, name, reading.names[i - 1])) places.add(name.key);
      else if (besideSaying(reading.tokens, name.first, name.last)) surnames.add(name.key);
    }
  }
  return new Set([...surnames].filter((word) => !places.has(word)));
}

/** "in Paris", "the mayor of Paris", "with Israel", "Egypt and Jordan", "Paris, France", "Arlington, Washington". */
function isPlaced({ tokens }: Reading, { first, last }: NameReading, left: NameReading | undefined): boolean {
  const before = tokens[first - 1];
  const after = tokens[last];
  if (before && (PLACING.has(before.lower) || AMONG_STATES.has(before.lower))) return true;
  if (before?.lower === "and" && left?.last === first - 1) return left.kind === "place";
  if (after?.text === "," && isCapitalized(tokens[last + 1])) return true;
  // "Arlington, Washington.", but not "Aboard the Freewinds, Paris claims".
  return before?.text === "," && isCapitalized(tokens[first - 2]) && after?.kind === "punctuation";
}

/** Prepositions that states have before them as often as people: where the article has one, the word stays a place. */
const AMONG_STATES: ReadonlySet<string> = new Set("of with against for between on over".split(" "));
