/** Surnames that are a place's name too: "Paris", where the copy has a Valeska Paris and nobody goes to Paris. */
import type { ReadPassage, Reading } from "../reading";
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
    for (const name of reading.names) {
      if (name.kind !== "place" || name.words.length > 1 || !isSurname(name.key)) continue;
      (isPlaced(reading, name) ? places : surnames).add(name.key);
    }
  }
  return new Set([...surnames].filter((word) => !places.has(word)));
}

/** "in Paris", "the mayor of Paris", "Paris, France", "Arlington, Washington". */
function isPlaced({ tokens }: Reading, { first, last }: NameReading): boolean {
  const before = tokens[first - 1];
  const after = tokens[last];
  if (before && (PLACING.has(before.lower) || before.lower === "of")) return true;
  if (after?.text === "," && isCapitalized(tokens[last + 1])) return true;
  // "Arlington, Washington.", but not "Aboard the Freewinds, Paris claims".
  return before?.text === "," && isCapitalized(tokens[first - 2]) && after?.kind === "punctuation";
}
