/** Values of dates in words. */
import type { DateExpression } from "../article";
import { dayOf, daysInMonth, MONTHS, sayDate as sayCalendarDay } from "../dates/calendar";

/** "Wednesday 6 July 2011" for `2011-07-06`; the text itself where it is no day. */
export function sayDay(iso: string): string {
  const day = dayOf(iso);
  return day === null ? iso : sayCalendarDay(day);
}

/** What a date expression means, in words where there are any, else its TIMEX3 value. */
export function sayDate({ type, value, mod, interval }: DateExpression): string {
  const modifier = mod === undefined ? "" : (MODIFIERS[mod] ?? "");
  return [modifier, type === "SET" ? "every" : "", sayValue(value, interval), sayTime(value)].filter(Boolean).join(" ");
}

/** The days from `from` to `to`, as short as they can be said: "July 2011", "2011", "4 – 6 July 2011". */
export function sayInterval(from: string, to: string): string {
  if (from === to) return sayDay(from);
  const first = partsOf(from);
  const last = partsOf(to);
  if (from.endsWith("-01-01") && to.endsWith("-12-31")) {
    return first.year === last.year ? `${first.year}` : `${first.year} – ${last.year}`;
  }
  const sameMonth = first.year === last.year && first.month === last.month;
  if (sameMonth && first.day === 1 && last.day === daysInMonth(last.month, last.year)) {
    return `${MONTHS[first.month - 1]} ${first.year}`;
  }
  const end = `${last.day} ${MONTHS[last.month - 1]} ${last.year}`;
  if (sameMonth) return `${first.day} – ${end}`;
  const year = first.year === last.year ? "" : ` ${first.year}`;
  return `${first.day} ${MONTHS[first.month - 1]}${year} – ${end}`;
}

function partsOf(iso: string): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  return { year, month, day };
}

function sayValue(value: string, interval: DateExpression["interval"]): string {
  if (interval) return sayInterval(interval.from, interval.to);
  const reference = REFERENCES[value];
  if (reference) return reference;
  const [, period = "", number = "", unit = ""] = /^(PT?)(\d+(?:\.\d+)?|X)([A-Z]+)$/.exec(value) ?? [];
  const name = UNITS[`${period} ${unit}`];
  if (name) return sayNumber(number, name);
  const [, month, day] = /^XXXX-(\d\d)(?:-(\d\d))?$/.exec(value) ?? [];
  if (month) return `${day ? `${Number(day)} ` : ""}${MONTHS[Number(month) - 1] ?? month}, year not said`;
  return value;
}

function sayNumber(number: string, unit: string): string {
  const units = unit === "century" ? "centuries" : `${unit}s`;
  if (number === "X") return `some ${units}`;
  return number === "1" ? `1 ${unit}` : `${number} ${units}`;
}

/** "at 18:05", "morning"; empty where the value has no time of day. */
function sayTime(value: string): string {
  if (value.startsWith("P")) return "";
  const time = /T(\d\d(?::\d\d)?|[A-Z]{2})/.exec(value)?.[1];
  if (time === undefined) return "";
  return PARTS_OF_DAY[time] ?? `at ${time}`;
}

const REFERENCES: Readonly<Record<string, string>> = {
  PRESENT_REF: "now",
  PAST_REF: "in the past",
  FUTURE_REF: "in the future",
};

const UNITS: Readonly<Record<string, string>> = {
  "P Y": "year",
  "P M": "month",
  "P W": "week",
  "P D": "day",
  "P WE": "weekend",
  "P Q": "quarter",
  "P DE": "decade",
  "P CE": "century",
  "PT H": "hour",
  "PT M": "minute",
  "PT S": "second",
};

/** TIMEX3's modifiers. */
const MODIFIERS: Readonly<Record<string, string>> = {
  LESS_THAN: "less than",
  MORE_THAN: "more than",
  EQUAL_OR_LESS: "at most",
  EQUAL_OR_MORE: "at least",
  APPROX: "about",
  START: "the beginning of",
  MID: "the middle of",
  END: "the end of",
  BEFORE: "before",
  AFTER: "after",
  ON_OR_BEFORE: "on or before",
  ON_OR_AFTER: "on or after",
};

const PARTS_OF_DAY: Readonly<Record<string, string>> = {
  MO: "morning",
  MI: "midday",
  AF: "afternoon",
  EV: "evening",
  NI: "night",
  DT: "daytime",
};
