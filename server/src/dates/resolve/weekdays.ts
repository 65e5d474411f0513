/** Which Monday: the last one, unless the clause or a word before it looks ahead. */
import {
  addMonths,
  daysInMonth,
  isoOf,
  nearestDateOn,
  sayDate,
  toCivil,
  toDay,
  weekdayOf,
  weekdayOnOrAfter,
  weekdayOnOrBefore,
  WEEKDAYS,
  type Day,
} from "../calendar";
import type { Meaning, WeekOfDay, Which } from "../meaning";
import type { Context, Outcome } from "./context";

type WeekdayMeaning = Extract<Meaning, { kind: "weekday" }>;

export function resolveWeekday({ weekday, which, dayOfMonth, week }: WeekdayMeaning, context: Context): Outcome {
  const { now } = context;
  if (now === null) {
    const day = weekday === 0 ? 7 : weekday;
    return { type: "DATE", value: `XXXX-WXX-${day}`, certain: false, reason: "the story has no date to tell it from" };
  }
  if (dayOfMonth !== undefined) {
    const day = dayInMonth(weekday, dayOfMonth, now, context);
    return { ...oneDay(day, context.nowCertain), reason: `${sayDate(day)}, near ${context.nowSaid}` };
  }
  if (week) {
    const day = dayInWeek(weekday, week, now, context);
    return { ...oneDay(day, context.nowCertain), reason: `${sayDate(day)}: ${sayWeek(week)} ${context.nowSaid}` };
  }
  const { day, reason } = pickWeekday(weekday, which, now, context);
  return { ...oneDay(day, context.nowCertain), reason: `${sayDate(day)}: ${reason}` };
}

function pickWeekday(
  weekday: number,
  which: Which | undefined,
  now: Day,
  context: Context,
): { day: Day; reason: string } {
  const name = WEEKDAYS[weekday] ?? "";
  const spoken = context.spokenDay ?? now;
  const before = (): { day: Day; reason: string } => ({
    day: weekdayOnOrBefore(weekday, now - 1),
    reason: `the ${name} before ${context.nowSaid}`,
  });
  const after = (): { day: Day; reason: string } => ({
    day: weekdayOnOrAfter(weekday, now + 1),
    reason: `the ${name} after ${context.nowSaid}`,
  });
  switch (which) {
    case "last":
      return before();
    case "next":
      return after();
    case "previous":
      return { day: weekdayOnOrBefore(weekday, spoken - 1), reason: `the ${name} before ${sayDate(spoken)}` };
    case "following":
      return { day: weekdayOnOrAfter(weekday, spoken + 1), reason: `the ${name} after ${sayDate(spoken)}` };
    case "that":
      return { day: weekdayOnOrBefore(weekday, spoken), reason: `the ${name} by ${sayDate(spoken)}` };
    default:
      if (weekdayOf(now) === weekday) return { day: now, reason: `the day of ${context.nowSource}` };
      // "Wednesday's ruling" may stand in any clause: the nearer one, unless nothing says that it is to come.
      if (context.possessive && context.tense === "future") {
        return nearestDateOn(weekday, now) < now ? before() : after();
      }
      return context.tense === "future" || (which === "this" && context.tense !== "past") ? after() : before();
  }
}

/** A week runs from Monday to Sunday, as ISO 8601 and TIMEX3 count it. */
function dayInWeek(weekday: number, { shift, then, onward }: WeekOfDay, now: Day, context: Context): Day {
  if (onward) return weekdayOnOrAfter(weekday, now) + 7 * shift;
  const base = then ? (context.spokenDay ?? now) : now;
  const fromMonday = (day: number): number => (day + 6) % 7;
  return base - fromMonday(weekdayOf(base)) + fromMonday(weekday) + 7 * shift;
}

function sayWeek({ shift, then, onward }: WeekOfDay): string {
  if (onward) return "a week on from the one after";
  if (then) return "of the week spoken of, told from";
  return shift < 0 ? "of the week before" : shift > 0 ? "of the week after" : "of the week of";
}

/** "Monday the 4th": the month nearby whose 4th is a Monday, else the month in hand. */
function dayInMonth(weekday: number, dayOfMonth: number, now: Day, context: Context): Day {
  const { year, month } = toCivil(now);
  const forward = context.tense === "future" ? 1 : -1;
  for (const step of [0, forward, -forward, 2 * forward]) {
    const first = addMonths(toDay(year, month, 1), step);
    const date = toCivil(first);
    const day = first + dayOfMonth - 1;
    if (dayOfMonth <= daysInMonth(date.month, date.year) && weekdayOf(day) === weekday) return day;
  }
  return toDay(year, month, 1) + dayOfMonth - 1;
}

export const oneDay = (day: Day, certain: boolean): Omit<Outcome, "reason"> => ({
  type: "DATE",
  value: isoOf(day),
  stretch: { from: day, to: day, unit: "day" },
  certain,
});
