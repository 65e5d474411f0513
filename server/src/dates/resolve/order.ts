/** Whether a story writes the day or the month first: what settles 03/04/2023. */
import type { ReadPassage } from "../../reading";
import type { DateOrder } from "../grammar/found";
import type { Context } from "./context";

/** By its own dates in figures where one can be read in one way only, else by how it writes dates out; null for neither. */
export function dateOrder(passages: readonly ReadPassage[]): Context["order"] {
  let figures: DateOrder | null = null;
  const written = { "month-first": 0, "day-first": 0 };
  for (const { reading } of passages) {
    for (const { meaning, order } of reading.dates) {
      if (meaning.kind === "numeric") {
        if (meaning.first > 12) figures ??= "day-first";
        else if (meaning.second > 12) figures ??= "month-first";
      } else if (order) written[order]++;
    }
  }
  if (figures)
    return {
      is: figures,
      byFigures: true,
      reason: `the story’s other dates in figures have the ${figures === "day-first" ? "day" : "month"} first`,
    };
  if (written["month-first"] > written["day-first"])
    return { is: "month-first", byFigures: false, reason: "the story writes the month before the day" };
  if (written["day-first"] > written["month-first"])
    return { is: "day-first", byFigures: false, reason: "the story writes the day before the month" };
  return null;
}
