import { textOf, type Article, type DateExpression } from "../article";
import { daysInMonth, isDateReal, MONTHS } from "../dates/calendar";
import type { Check, Fault, Fix } from "./check";

export const dateImpossible: Check = {
  id: "date-impossible",
  severity: "error",
  rule: "A date is one that the calendar has, and a time one that the clock has.",

  *find(article) {
    const faults = [...impossibleDays(article), ...impossibleTimes(article)];
    yield* faults.toSorted((a, b) => a.start - b.start);
  },
};

const VALUE = /^(\d{4}|XXXX)-(\d\d)-(\d\d)/;

function* impossibleDays(article: Article): Iterable<Fault> {
  for (const date of article.dates) {
    if (date.interval) continue;
    const match = VALUE.exec(date.value);
    if (!match) continue;
    const year = match[1] === "XXXX" ? undefined : Number(match[1]);
    const [month, day] = [Number(match[2]), Number(match[3])];
    if (isDateReal(year, month, day)) continue;
    const { start, end } = date;
    yield { start, end, message: sayDays(year, month), fixes: lastOfMonth(article, date, daysInMonth(month, year)) };
  }
}

function sayDays(year: number | undefined, month: number): string {
  const name = MONTHS[month - 1];
  if (name === undefined) return `There is no month ${month}.`;
  const days = `${name} has ${daysInMonth(month, year)} days`;
  return month === 2 && year !== undefined ? `${days} in ${year}.` : `${days}.`;
}

/** The month's last day is what a writer who counted one too many meant. */
function lastOfMonth(article: Article, { dayOfMonth }: DateExpression, last: number): Fix[] {
  if (!dayOfMonth || dayOfMonth.day <= last) return [];
  const written = textOf(article, dayOfMonth);
  // "31st" becomes "30th"; 28, 29 and 30 all take "th".
  const newText = `${last}${/[a-z]/i.test(written) ? "th" : ""}`;
  const { start, end } = dayOfMonth;
  return [{ title: `Change “${written}” to “${newText}”`, edits: [{ start, end, newText }] }];
}

/** A clock time in figures, what stands before it, and what says that it is one. */
const TIME =
  /(\bat |\buntil |\bfrom )?(?<![\d:.$£€])\b(\d{1,2})([:.])(\d\d)(?![\d:]|\.\d)(?: ?(a\.m\.|p\.m\.|am\b|pm\b)| (GMT|UTC|BST|CET|CEST|EST|EDT|hours)\b)?/gi;

function* impossibleTimes(article: Article): Iterable<Fault> {
  for (const { start: from, end: to } of article.layout.paragraphs) {
    for (const match of article.text.slice(from, to).matchAll(TIME)) {
      const [whole, preposition = "", hours = "", sign = ":", minutes = "", half, zone] = match;
      const message = sayTime(Number(hours), Number(minutes), { half, isTold: zone !== undefined, sign, preposition });
      if (message === null) continue;
      yield { start: from + match.index + preposition.length, end: from + match.index + whole.length, message };
    }
  }
}

interface Told {
  /** "a.m." or "p.m.". */
  readonly half: string | undefined;
  /** A zone says that it is a time. */
  readonly isTold: boolean;
  readonly sign: string;
  readonly preposition: string;
}

/** What is wrong with a time; null for nothing, and for figures that may be no time at all. */
function sayTime(hour: number, minute: number, { half, isTold, sign, preposition }: Told): string | null {
  if (half !== undefined) {
    if (minute > 59) return "An hour has 60 minutes.";
    return hour > 12 ? `${hour} is an hour of the 24-hour clock, which has no ${half}` : null;
  }
  // "25.30" may be a sum, and "finished in 62:10" is a running time.
  if (!isTold && (sign !== ":" || preposition === "")) return null;
  if (hour > 24 && (isTold || hour < 30)) return "A day has 24 hours.";
  return minute > 59 && hour <= 24 ? "An hour has 60 minutes." : null;
}
