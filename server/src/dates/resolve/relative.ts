/** Dates told from the reference day or from what the story spoke of last. */
import {
  addMonths,
  daysInMonth,
  isoOf,
  isoWeekOf,
  mondayOf,
  nearestDateOn,
  pad,
  sayDate,
  toCivil,
  toDay,
  weekdayOf,
  weekdayOnOrAfter,
  weekdayOnOrBefore,
  WEEKDAYS,
  type Day,
} from "../calendar";
import type { Meaning, Quantity, Unit, Which } from "../meaning";
import type { Context, Outcome, Quarter, Stretch } from "./context";
import { lengthValue, resolveDuration, sayLength } from "./lengths";

type WeekdayMeaning = Extract<Meaning, { kind: "weekday" }>;
type PeriodMeaning = Extract<Meaning, { kind: "period" }>;
type OffsetMeaning = Extract<Meaning, { kind: "offset" }>;

// ---------------------------------------------------------------- weekdays

export function resolveWeekday({ weekday, which, dayOfMonth }: WeekdayMeaning, context: Context): Outcome {
  const { now } = context;
  if (now === null) {
    const day = weekday === 0 ? 7 : weekday;
    return { type: "DATE", value: `XXXX-WXX-${day}`, certain: false, reason: "the story has no date to tell it from" };
  }
  if (dayOfMonth !== undefined) {
    const day = dayInMonth(weekday, dayOfMonth, now, context);
    return { ...oneDay(day, context.nowCertain), reason: `${sayDate(day)}, near ${context.nowSaid}` };
  }
  const { day, reason } = pickWeekday(weekday, which, now, context);
  return { ...oneDay(day, context.nowCertain), reason: `${sayDate(day)}: ${reason}` };
}

function pickWeekday(weekday: number, which: Which | undefined, now: Day, context: Context): { day: Day; reason: string } {
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

// ---------------------------------------------------------------- "last week", "the following month"

export function resolvePeriod({ unit, shift, then }: PeriodMeaning, context: Context): Outcome {
  if (unit === "second" || unit === "minute" || unit === "hour") return resolveDuration([{ amount: 1, unit }]);
  const spokenDay = context.spokenDay === null ? null : { from: context.spokenDay, to: context.spokenDay };
  const spoken = then !== true ? null : unit === "day" ? spokenDay : context.spoken;
  const reported = unit === "quarter" && then ? reportedQuarter(context) : null;
  if (reported) {
    const quarter = shiftQuarter(reported, shift);
    return { ...wholeQuarter(quarter), ...(shift === 0 ? { quarter } : {}), certain: context.nowCertain, reason: `Q${quarter.quarter} ${quarter.year}, the quarter the story reports on` };
  }
  const base = spoken ? (shift > 0 ? spoken.to : spoken.from) : context.now;
  if (base === null) return unknownPeriod(unit);
  const stretch = stretchOf(unit, base, shift, context);
  const said = spoken ? "the date spoken of before" : context.nowSaid;
  const same = !spoken && shift === 0 && unit === "day" ? context.nowSource : said;
  return { ...valueOf(stretch), certain: context.nowCertain && !spoken, reason: sayPeriod(unit, shift, stretch, same) };
}

/** The unit that holds `base`, some units on. */
function stretchOf(unit: Unit, base: Day, shift: number, context: Context): Stretch {
  const { year, month } = toCivil(base);
  switch (unit) {
    case "week": {
      const monday = mondayOf(base) + 7 * shift;
      return { from: monday, to: monday + 6, unit };
    }
    case "weekend": {
      // "Over the weekend" on a Monday is the one just past, unless the clause looks ahead.
      const past = shift === 0 && context.tense !== "future" && weekdayOf(base) >= 1 && weekdayOf(base) <= 3 ? -1 : shift;
      const saturday = mondayOf(base) + 5 + 7 * past;
      return { from: saturday, to: saturday + 1, unit };
    }
    case "month": {
      const from = addMonths(toDay(year, month, 1), shift);
      return { from, to: addMonths(from, 1) - 1, unit };
    }
    case "quarter": {
      const from = addMonths(toDay(year, month - ((month - 1) % 3), 1), 3 * shift);
      return { from, to: addMonths(from, 3) - 1, unit };
    }
    case "half": {
      const from = addMonths(toDay(year, month <= 6 ? 1 : 7, 1), 6 * shift);
      return { from, to: addMonths(from, 6) - 1, unit };
    }
    case "year":
      return yearStretch(year + shift);
    case "decade": {
      const first = Math.floor(year / 10) * 10 + 10 * shift;
      return { from: toDay(first, 1, 1), to: toDay(first + 9, 12, 31), unit };
    }
    case "century": {
      const first = Math.floor(year / 100) * 100 + 100 * shift;
      return { from: toDay(first, 1, 1), to: toDay(first + 99, 12, 31), unit };
    }
    default:
      return { from: base + shift, to: base + shift, unit: "day" };
  }
}

export const yearStretch = (year: number): Stretch => ({ from: toDay(year, 1, 1), to: toDay(year, 12, 31), unit: "year" });

/** The TIMEX3 value of a stretch that is a whole unit. */
export function valueOf(stretch: Stretch): Pick<Outcome, "type" | "value" | "stretch"> {
  const { year, month } = toCivil(stretch.from);
  const of = pad(year, 4);
  const quarter = Math.ceil(month / 3);
  const value = ((): string => {
    switch (stretch.unit) {
      case "week":
        return isoWeekOf(stretch.from);
      case "weekend":
        return `${isoWeekOf(stretch.from)}-WE`;
      case "month":
        return `${of}-${pad(month)}`;
      case "quarter":
        return `${of}-Q${quarter}`;
      case "half":
        return `${of}-H${month <= 6 ? 1 : 2}`;
      case "year":
        return of;
      case "decade":
        return of.slice(0, 3);
      case "century":
        return of.slice(0, 2);
      default:
        return isoOf(stretch.from);
    }
  })();
  return { type: "DATE", value, stretch };
}

const UNKNOWN: Partial<Record<Unit, string>> = { day: "XXXX-XX-XX", week: "XXXX-WXX", weekend: "XXXX-WXX-WE", month: "XXXX-XX", quarter: "XXXX-QX", half: "XXXX-HX", decade: "XXX", century: "XX" };

const unknownPeriod = (unit: Unit): Outcome => ({
  type: "DATE",
  value: UNKNOWN[unit] ?? "XXXX",
  certain: false,
  reason: "the story has no date to tell it from",
});

function sayPeriod(unit: Unit, shift: number, stretch: Stretch, said: string): string {
  if (unit === "day") {
    const far = shift === 0 ? "the day of" : Math.abs(shift) === 1 ? `the day ${shift < 0 ? "before" : "after"}` : `told from`;
    return `${sayDate(stretch.from)}: ${far} ${said}`;
  }
  const place = shift === 0 ? "that holds" : shift < 0 ? "before that of" : "after that of";
  return `the ${unit} ${place} ${said}`;
}

// ---------------------------------------------------------------- "three days earlier", "a week from Thursday"

/** `anchor`: what the other date inside it resolves to, where there is one. */
export function resolveOffset({ quantity, direction, from, of }: OffsetMeaning, anchor: Outcome | null, context: Context): Outcome {
  if (of) return comparison(quantity, of, anchor, context);
  if (quantity.amount === "X") {
    if (from === "now") {
      const when = direction < 0 ? "PAST_REF" : "FUTURE_REF";
      return { type: "DATE", value: when, certain: false, reason: `some ${quantity.unit}s ${direction < 0 ? "before" : "after"} ${context.nowSaid || "the story"}` };
    }
    return resolveDuration([quantity]);
  }
  const told = { amount: quantity.amount * direction, unit: quantity.unit };
  if (quantity.unit === "hour" || quantity.unit === "minute" || quantity.unit === "second") return resolveDuration([quantity]);

  if (quantity.unit === "year" && (from === "now" || from === "then") && quantity.amount === 1 && direction < 0) {
    const quarter = recentQuarter(context);
    if (quarter) {
      const earlier = { year: quarter.year - 1, quarter: quarter.quarter };
      return { ...wholeQuarter(earlier), certain: context.nowCertain, reason: `the same quarter a year before Q${quarter.quarter} ${quarter.year}` };
    }
  }
  const spoken = from === "then" ? context.spoken : null;
  const base = anchor?.stretch?.from ?? spoken?.from ?? context.now;
  if (base === null || base === undefined) return { ...resolveDuration([quantity]), certain: false };
  const moved = move(base, told);
  // As fine as its unit: "two years ago" is a year; from a day it is as fine as that day.
  const exact = anchor?.stretch?.unit === "day" && quantity.unit !== "day";
  const unit: Unit = exact ? "day" : spoken && spoken.unit !== "day" && quantity.unit === "year" ? spoken.unit : grain(quantity.unit);
  const stretch = unit === "day" ? { from: moved, to: moved, unit } : stretchOf(unit, moved, 0, context);
  const side = direction < 0 ? "before" : "after";
  const said = anchor?.stretch ? sayDate(anchor.stretch.from) : spoken ? "the date spoken of before" : context.nowSaid;
  return {
    ...valueOf(stretch),
    certain: context.nowCertain && (from === "now" || (anchor?.certain ?? false)),
    reason: `${stretch.unit === "day" ? `${sayDate(stretch.from)}: ` : ""}${sayLength([quantity])} ${side} ${said}`,
  };
}

const grain = (unit: Unit): Unit => (unit === "decade" || unit === "century" ? "year" : unit === "weekend" || unit === "half" ? "week" : unit);

function move(day: Day, { amount, unit }: { amount: number; unit: Unit }): Day {
  switch (unit) {
    case "week":
    case "weekend":
      return day + Math.round(amount * 7);
    case "month":
      return addMonths(day, Math.round(amount));
    case "quarter":
      return addMonths(day, Math.round(amount * 3));
    case "half":
      return addMonths(day, Math.round(amount * 6));
    case "year":
      return addMonths(day, Math.round(amount * 12));
    case "decade":
      return addMonths(day, Math.round(amount * 120));
    case "century":
      return addMonths(day, Math.round(amount * 1200));
    default:
      return day + Math.round(amount);
  }
}

/** "The year-ago quarter", "the 1988 period": the period last reported on, in another year. */
function comparison(quantity: Quantity, of: "quarter" | "period", anchor: Outcome | null, context: Context): Outcome {
  const back = typeof quantity.amount === "number" ? quantity.amount : 1;
  const year = anchor?.stretch ? toCivil(anchor.stretch.from).year : null;
  const spoken = context.quarter;
  if (spoken || of === "quarter") {
    const known = reportedQuarter(context);
    if (known) {
      const quarter = { year: year ?? known.year - back, quarter: known.quarter };
      return { ...wholeQuarter(quarter), certain: false, reason: `Q${quarter.quarter} ${quarter.year}: the same quarter as the one reported on` };
    }
  }
  const told = year ?? (context.now === null ? null : toCivil(context.now).year - back);
  if (told === null) return { type: "DATE", value: of === "quarter" ? "XXXX-QX" : lengthValue([quantity]), certain: false, reason: "the story has no date to tell it from" };
  return { ...valueOf(yearStretch(told)), certain: false, reason: `the same period of ${told}` };
}

/** The quarter a story reports on: the one it names, if that is over, else the last that is. */
function reportedQuarter(context: Context): Quarter | null {
  if (context.now === null) return null;
  if (context.quarter && (context.tense === "future" || isOver(context.quarter, context.now))) return context.quarter;
  return lastQuarter(context.now);
}

const isOver = ({ year, quarter }: Quarter, now: Day): boolean => addMonths(toDay(year, quarter * 3 - 2, 1), 3) <= now;

function lastQuarter(now: Day | null): Quarter | null {
  if (now === null) return null;
  const { year, month } = toCivil(now);
  return shiftQuarter({ year, quarter: Math.ceil(month / 3) }, -1);
}

function shiftQuarter({ year, quarter }: Quarter, shift: number): Quarter {
  const count = year * 4 + quarter - 1 + shift;
  return { year: Math.floor(count / 4), quarter: (count % 4) + 1 };
}

export function wholeQuarter({ year, quarter }: Quarter): Omit<Outcome, "reason" | "certain"> {
  const from = toDay(year, quarter * 3 - 2, 1);
  return { type: "DATE", value: `${pad(year, 4)}-Q${quarter}`, stretch: { from, to: addMonths(from, 3) - 1, unit: "quarter" } };
}

/** How many passages a quarter stays in the reader's ear, so that "a year ago" means the year-ago quarter. */
const REACH = 2;

const recentQuarter = (context: Context): Quarter | null =>
  context.quarter && context.passage - context.quarter.passage <= REACH ? reportedQuarter(context) : null;
