import { placesOf } from "./places";

/** Gives the line, counted from 1, in which an offset of `text` stands. Linear to make, a search of halves to ask. */
export function lineCounter(text: string): (offset: number) => number {
  const placeOf = placesOf(text);
  return (offset) => placeOf(offset).line;
}
