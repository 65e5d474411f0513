import type { Article, DateExpression, Span } from "../article";
import { textOf } from "../article";
import {
  dayOf,
  nearestDateOn,
  toCivil,
  toDay,
  weekdayName,
  weekdayOf,
  WEEKDAYS,
  MONTHS,
  isDateReal,
} from "../dates/calendar";
import type { Check, Fix } from "./check";

export const dateWeekdayMismatch: Check = {
  id: "date-weekday-mismatch",
  severity: "warning",
  rule: "A weekday printed beside a date is that date’s weekday.",

  *find(article) {
    for (const date of article.dates) {
      const { weekday, dayOfMonth } = date;
      // An inferred year would make us accuse the copy of our own guess.
      if (!weekday || !dayOfMonth || !date.certain) continue;
      const day = dayOf(date.value.slice(0, 10));
      // Where the value is not the printed day's, the engine has judged the copy by its weekday already.
      if (day === null || weekdayOf(day) === weekday.day || toCivil(day).day !== dayOfMonth.day) continue;

      yield {
        start: date.start,
        end: date.end,
        message: sayMismatch(day, weekday.day),
        fixes: [changeWeekday(article, weekday, day), ...changeDay(article, date, day)],
      };
    }
  },
};

/** "June 9, 2023 is a Friday, not a Thursday. In 2022 it is a Thursday.": the year that would fit is often the slip. */
function sayMismatch(day: number, printed: number): string {
  const { year, month, day: dayOfMonth } = toCivil(day);
  const name = `${MONTHS[month - 1] ?? ""} ${dayOfMonth}`;
  const is = `${name}, ${year} is a ${weekdayName(day)}, not a ${WEEKDAYS[printed] ?? ""}`;
  // The nearest year of those a writer mixes up: the one before, then the one after.
  const fits = [year - 1, year + 1].find(
    (other) => isDateReal(other, month, dayOfMonth) && weekdayOf(toDay(other, month, dayOfMonth)) === printed,
  );
  return fits === undefined ? `${is}.` : `${is}. In ${fits} it is a ${WEEKDAYS[printed] ?? ""}.`;
}

function changeWeekday(article: Article, weekday: Span, day: number): Fix {
  const written = textOf(article, weekday);
  const newText = inStyleOf(written, weekdayName(day));
  return {
    title: `Change “${written}” to “${newText}”`,
    edits: [{ start: weekday.start, end: weekday.end, newText }],
  };
}

/** The nearest day of the printed weekday, where it is in the same month: then the day's number alone is the slip. */
function changeDay(article: Article, date: DateExpression, day: number): Fix[] {
  const { weekday, dayOfMonth } = date;
  if (!weekday || !dayOfMonth) return [];
  const nearest = toCivil(nearestDateOn(weekday.day, day));
  if (nearest.month !== toCivil(day).month) return [];
  const written = textOf(article, dayOfMonth);
  const suffix = /^\d+(?:st|nd|rd|th)$/i.test(written) ? ordinalSuffix(nearest.day) : "";
  const newText = `${nearest.day}${suffix}`;
  // With its month, so that the choice reads as a date: “July 5” to “July 4”.
  const words = article.text.slice(weekday.end, date.end).replace(/^[^\p{L}\d]+/u, "");
  return [
    {
      title: `Change “${words}” to “${words.replace(written, newText)}”`,
      edits: [{ start: dayOfMonth.start, end: dayOfMonth.end, newText }],
    },
  ];
}

/** `name` as the copy writes its weekdays: "Tue." for "Mon.", "TUESDAY" for "MONDAY". */
function inStyleOf(written: string, name: string): string {
  const stop = written.endsWith(".") ? "." : "";
  const letters = written.length - stop.length;
  const cut = letters <= 4 && letters < name.length ? name.slice(0, 3) : name;
  const cased = written === written.toUpperCase() ? cut.toUpperCase() : cut;
  return cased + stop;
}

function ordinalSuffix(day: number): string {
  if (day >= 11 && day <= 13) return "th";
  return ["th", "st", "nd", "rd"][day % 10] ?? "th";
}
