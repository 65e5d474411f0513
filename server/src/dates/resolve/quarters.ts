/** The quarter a story reports on, which earnings copy goes on to call "the quarter" and "a year earlier". */
import { addMonths, pad, toCivil, toDay, type Day } from "../calendar";
import type { Context, Outcome, Quarter } from "./context";

/** The quarter a story reports on: the one it names, if that is over, else the last that is. */
export function reportedQuarter(context: Context): Quarter | null {
  if (context.now === null) return null;
  if (context.quarter && (context.tense === "future" || isOver(context.quarter, context.now))) return context.quarter;
  return lastQuarter(context.now);
}

export const isOver = ({ year, quarter }: Quarter, now: Day): boolean =>
  addMonths(toDay(year, quarter * 3 - 2, 1), 3) <= now;

export function lastQuarter(now: Day | null): Quarter | null {
  if (now === null) return null;
  const { year, month } = toCivil(now);
  return shiftQuarter({ year, quarter: Math.ceil(month / 3) }, -1);
}

export function shiftQuarter({ year, quarter }: Quarter, shift: number): Quarter {
  const count = year * 4 + quarter - 1 + shift;
  return { year: Math.floor(count / 4), quarter: (count % 4) + 1 };
}

export function wholeQuarter({ year, quarter }: Quarter): Omit<Outcome, "reason" | "certain"> {
  const from = toDay(year, quarter * 3 - 2, 1);
  return {
    type: "DATE",
    value: `${pad(year, 4)}-Q${quarter}`,
    stretch: { from, to: addMonths(from, 3) - 1, unit: "quarter" },
  };
}

/** How many passages a quarter stays in the reader's ear, so that "a year ago" means the year-ago quarter. */
export const REACH = 2;

export const recentQuarter = (context: Context): Quarter | null =>
  context.quarter && context.passage - context.quarter.passage <= REACH ? reportedQuarter(context) : null;
