/** Dates in words: which day, how long, how far from the story's own date. */
import type { DateExpression, ReferenceDate } from "../article";
import { dayOf, MONTHS, sayDate, toCivil } from "../dates/calendar";
import { count } from "./say";

/**
 * What a date expression means: "Monday 4 July 2011", "1 March to 31 May 2012", "24 hours"; "" where the story does not
 * settle it.
 */
export function sayMeaning(date: DateExpression): string {
  const { interval, value } = date;
  const from = interval ? dayOf(interval.from) : null;
  const to = interval ? dayOf(interval.to) : null;
  const when = from !== null && to !== null ? sayInterval(from, to) : "";
  if (date.type === "SET") return saySet(value);
  if (date.type === "DURATION") return [sayDuration(value), when].filter(Boolean).join(", ");
  const clock = /T(\d\d:\d\d)/.exec(value);
  if (when) return clock ? `${when}, ${clock[1]}` : when;
  return sayReference(value) ?? sayOpenYear(value) ?? "";
}

/** The same without the weekday, for a list: "4 July 2011". */
export function sayShort(date: DateExpression): string {
  return sayMeaning(date).replace(/^(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day /, "") || "not settled";
}

/** "Every 2 weeks", "Every year"; just "Again and again" where the value is no period: "every October". */
function saySet(value: string): string {
  const period = sayDuration(value);
  return period ? `Every ${period.replace(/^1 /, "")}` : "Again and again";
}

function sayInterval(from: number, to: number): string {
  if (from === to) return sayDate(from);
  const [first, last] = [toCivil(from), toCivil(to)];
  const end = `${last.day} ${MONTHS[last.month - 1] ?? ""} ${last.year}`;
  if (first.year !== last.year) return `${first.day} ${MONTHS[first.month - 1] ?? ""} ${first.year} to ${end}`;
  if (first.month !== last.month) return `${first.day} ${MONTHS[first.month - 1] ?? ""} to ${end}`;
  return `${first.day} to ${end}`;
}

const UNITS: readonly (readonly [letter: string, noun: string])[] = [
  ["Y", "year"],
  ["M", "month"],
  ["W", "week"],
  ["D", "day"],
];
const CLOCK_UNITS: typeof UNITS = [
  ["H", "hour"],
  ["M", "minute"],
  ["S", "second"],
];

/** "1 year", "24 hours", from a TIMEX3 period (`P1Y`, `PT24H`, `PXM` for an unsaid number); "" for anything else. */
export function sayDuration(value: string): string {
  const match = /^P([^T]*)(?:T(.*))?$/.exec(value);
  if (!match) return "";
  const parts = [...sayUnits(match[1] ?? "", UNITS), ...sayUnits(match[2] ?? "", CLOCK_UNITS)];
  return parts.join(", ");
}

function sayUnits(part: string, units: typeof UNITS): string[] {
  return [...part.matchAll(/(X|\d+(?:\.\d+)?)([A-Z])/g)].flatMap(([, number = "", letter]) => {
    const noun = units.find(([known]) => known === letter)?.[1];
    if (!noun) return [];
    return number === "X" ? `some ${noun}s` : count(Number(number), noun);
  });
}

function sayReference(value: string): string | undefined {
  const names: Readonly<Record<string, string>> = {
    PRESENT_REF: "Now, as the story is written",
    PAST_REF: "A time gone by",
    FUTURE_REF: "A time to come",
  };
  return names[value];
}

/** `XXXX-07-06`: "6 July, year not settled". */
function sayOpenYear(value: string): string | undefined {
  const match = /^XXXX-(\d\d)-(\d\d)$/.exec(value);
  const month = MONTHS[Number(match?.[1]) - 1];
  return match && month ? `${Number(match[2])} ${month}, year not settled` : undefined;
}

const SOURCES: Readonly<Record<ReferenceDate["source"], string>> = {
  option: "the date given for the story",
  "front-matter": "the story’s date",
  dateline: "the dateline",
  body: "the date found in the story",
  file: "the file’s date",
};

/** "2 days before the dateline, 6 July 2011"; "" where either has no day. */
export function sayDistance(date: DateExpression, reference: ReferenceDate | null): string {
  const today = reference && dayOf(reference.value);
  const from = date.interval ? dayOf(date.interval.from) : null;
  const to = date.interval ? dayOf(date.interval.to) : null;
  if (!reference || today === null || today === undefined || from === null || to === null) return "";
  const { day, month, year } = toCivil(today);
  const anchor = `${SOURCES[reference.source]}, ${day} ${MONTHS[month - 1] ?? ""} ${year}`;
  if (from === today && to === today) return `The day of ${anchor}`;
  if (from <= today && today <= to) return `Around ${anchor}`;
  const days = from > today ? from - today : today - to;
  return `${sayDays(days)} ${from > today ? "after" : "before"} ${anchor}`;
}

/** Beyond two months days say little, beyond two years months do. */
function sayDays(days: number): string {
  if (days <= 60) return count(days, "day");
  if (days <= 730) return `About ${count(Math.round(days / 30.44), "month")}`;
  return `About ${count(Math.round(days / 365.25), "year")}`;
}
