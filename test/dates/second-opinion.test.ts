/** Dates that say all of themselves are read by another library too: chrono-node must come to the same day. */
import * as chrono from "chrono-node";
import { assert, integer, property } from "fast-check";
import { expect, test } from "vitest";
import {
  isoOf,
  MONTHS,
  pad,
  toCivil,
  toDay,
  weekdayName,
  type CivilDate,
  type Day,
} from "../../server/src/dates/calendar";
import { datesIn } from "../support/dates";

const SHORT = ["Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."];
const SUFFIXES = ["th", "st", "nd", "rd"];

const suffixOf = (day: number): string => (day > 10 && day < 14 ? "th" : (SUFFIXES[day % 10] ?? "th"));
const monthOf = ({ month }: CivilDate): string => MONTHS[month - 1] ?? "";

const FORMS: Readonly<Record<string, (date: CivilDate, day: Day) => string>> = {
  "month first": (date) => `${monthOf(date)} ${date.day}, ${date.year}`,
  "month first, no comma": (date) => `${monthOf(date)} ${date.day} ${date.year}`,
  "day first": (date) => `${date.day} ${monthOf(date)} ${date.year}`,
  "short month": (date) => `${SHORT[date.month - 1] ?? ""} ${date.day}, ${date.year}`,
  ordinal: (date) => `${monthOf(date)} ${date.day}${suffixOf(date.day)}, ${date.year}`,
  "ordinal of": (date) => `${date.day}${suffixOf(date.day)} of ${monthOf(date)} ${date.year}`,
  "with its weekday": (date, day) => `${weekdayName(day)}, ${monthOf(date)} ${date.day}, ${date.year}`,
  "weekday, day first": (date, day) => `${weekdayName(day)} ${date.day} ${monthOf(date)} ${date.year}`,
  ISO: (date) => `${date.year}-${pad(date.month)}-${pad(date.day)}`,
  "figures, month first": (date) => `${date.month}/${date.day}/${date.year}`,
};

const anyDay = integer({ min: toDay(1900, 1, 1), max: toDay(2050, 12, 31) });

/** What chrono makes of a sentence's only date. */
function secondOpinion(sentence: string): string {
  const [result, ...more] = chrono.parse(sentence, new Date(2011, 6, 6));
  const { start } = result ?? {};
  if (!start || more.length > 0) return "not one date";
  return [pad(start.get("year") ?? 0, 4), pad(start.get("month") ?? 0), pad(start.get("day") ?? 0)].join("-");
}

test.each(Object.entries(FORMS))("%s", (_, write) => {
  assert(
    property(anyDay, (day) => {
      const sentence = `The bridge opened on ${write(toCivil(day), day)} with a parade.`;
      const ours = datesIn(sentence, "2011-07-06").map(({ value }) => value);
      expect(ours).toEqual([isoOf(day)]);
      expect(secondOpinion(sentence)).toBe(isoOf(day));
    }),
    { numRuns: 60 },
  );
});
