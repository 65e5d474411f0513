/** What comes round each year, in a year that is told: its TIMEX3 value and its days. */
import { holidayRule } from "../../lexicon/holidays";
import {
  daysInMonth,
  easterOf,
  isDateReal,
  pad,
  toDay,
  weekdayOnOrAfter,
  weekdayOnOrBefore,
  type Day,
} from "../calendar";
import type { Season, Slot } from "../meaning";
import type { Stretch } from "./context";

/** `2011-07-06`, `2011-07`, `2012-SP`, `1989-Q3`, with whatever stands for the year. */
export function slotValue(slot: Slot, year: string): string {
  switch (slot.is) {
    case "month":
      return `${year}-${pad(slot.month)}`;
    case "day":
      return `${year}-${pad(slot.month)}-${pad(slot.day)}`;
    case "season":
      return `${year}-${slot.season}`;
    case "quarter":
      return `${year}-Q${slot.quarter}`;
    case "half":
      return `${year}-H${slot.half}`;
    case "holiday": {
      const rule = holidayRule(slot.holiday, slot.country);
      return rule && "day" in rule ? `${year}-${pad(rule.month)}-${pad(rule.day)}` : `${year}-XX-XX`;
    }
  }
}

/** The months of a season, the northern half of the world's; a winter is named after the year it begins in. */
const SEASONS: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** The days it covers in a year; null for a date that the calendar does not have. */
export function stretchOf(slot: Slot, year: number): Stretch | null {
  switch (slot.is) {
    case "month":
      return { ...months(year, slot.month, 1), unit: "month" };
    case "day": {
      if (!isDateReal(year, slot.month, slot.day)) return null;
      const day = toDay(year, slot.month, slot.day);
      return { from: day, to: day, unit: "day" };
    }
    case "season":
      return { ...months(year, SEASONS[slot.season], 3), unit: "quarter" };
    case "quarter":
      return { ...months(year, slot.quarter * 3 - 2, 3), unit: "quarter" };
    case "half":
      return { ...months(year, slot.half * 6 - 5, 6), unit: "half" };
    case "holiday": {
      const day = holidayIn(slot.holiday, slot.country, year);
      return day === null ? null : { from: day, to: day, unit: "day" };
    }
  }
}

function months(year: number, first: number, count: number): { from: Day; to: Day } {
  const last = first + count - 1;
  const [endYear, endMonth] = last > 12 ? [year + 1, last - 12] : [year, last];
  return { from: toDay(year, first, 1), to: toDay(endYear, endMonth, daysInMonth(endMonth, endYear)) };
}

function holidayIn(name: string, country: string | undefined, year: number): Day | null {
  const rule = holidayRule(name, country);
  if (!rule) return null;
  if ("easter" in rule) return easterOf(year) + rule.easter;
  if ("day" in rule) return toDay(year, rule.month, rule.day);
  if ("from" in rule) return weekdayOnOrAfter(rule.weekday, toDay(year, rule.month, rule.from));
  const day =
    rule.nth > 0
      ? weekdayOnOrAfter(rule.weekday, toDay(year, rule.month, 1)) + 7 * (rule.nth - 1)
      : weekdayOnOrBefore(rule.weekday, toDay(year, rule.month, daysInMonth(rule.month, year)));
  // "The Tuesday after the first Monday in November": the first Monday, and a day more.
  if (name === "election day") return weekdayOnOrAfter(1, toDay(year, rule.month, 1)) + 1;
  return day + (rule.after ?? 0);
}
