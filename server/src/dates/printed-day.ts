/** Days that stand in the copy with day and month, before anything is resolved: what a reference date is made of. */
import type { Span } from "../article";
import type { ReadPassage } from "../reading";
import { isDateReal } from "./calendar";
import type { DateReading } from "./reading";

/** A day as the copy gives it: with its year, or without. */
export interface PrintedDay {
  readonly month: number;
  readonly day: number;
  readonly year?: number;
  readonly weekday?: number;
  readonly at: Span;
}

/** The first day printed in a passage. */
export function printedDay({ passage, reading }: ReadPassage): PrintedDay | null {
  for (const date of reading.dates) {
    const printed = dayPrinted(date, passage.start);
    if (printed) return printed;
  }
  return null;
}

export function dayPrinted(date: DateReading, start: number): PrintedDay | null {
  const meaning = date.meaning.kind === "clock" || date.meaning.kind === "part" ? date.meaning.on : date.meaning;
  if (meaning?.kind !== "slot" || meaning.slot.is !== "day" || meaning.which !== undefined) return null;
  if (meaning.year !== undefined && typeof meaning.year !== "number") return null;
  const { month, day, weekday } = meaning.slot;
  if (!isDateReal(meaning.year, month, day)) return null;
  return {
    month,
    day,
    ...(meaning.year === undefined ? {} : { year: meaning.year }),
    ...(weekday === undefined ? {} : { weekday }),
    at: { start: date.start + start, end: date.end + start },
  };
}
