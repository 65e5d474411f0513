/** "Last week", "the following month", "the quarter": whole units told from the reference day or from what was spoken of. */
import { addMonths, isoOf, isoWeekOf, mondayOf, pad, sayDate, toCivil, toDay, weekdayOf, type Day } from "../calendar";
import type { Meaning, Unit } from "../meaning";
import type { Context, Outcome, Stretch } from "./context";
import { resolveDuration } from "./lengths";
import { reportedQuarter, shiftQuarter, wholeQuarter } from "./quarters";

type PeriodMeaning = Extract<Meaning, { kind: "period" }>;

export function resolvePeriod({ unit, shift, then }: PeriodMeaning, context: Context): Outcome {
  if (unit === "second" || unit === "minute" || unit === "hour") return resolveDuration([{ amount: 1, unit }]);
  const spokenDay = context.spokenDay === null ? null : { from: context.spokenDay, to: context.spokenDay };
  const spoken = then !== true ? null : unit === "day" ? spokenDay : context.spoken;
  const reported = unit === "quarter" && then ? reportedQuarter(context) : null;
  if (reported) {
    const quarter = shiftQuarter(reported, shift);
    return {
      ...wholeQuarter(quarter),
      ...(shift === 0 ? { quarter } : {}),
      certain: context.nowCertain,
      reason: `Q${quarter.quarter} ${quarter.year}, the quarter the story reports on`,
    };
  }
  const base = spoken ? (shift > 0 ? spoken.to : spoken.from) : context.now;
  if (base === null) return unknownPeriod(unit);
  const stretch = stretchOf(unit, base, shift, context);
  const said = spoken ? "the date spoken of before" : context.nowSaid;
  const same = !spoken && shift === 0 && unit === "day" ? context.nowSource : said;
  return { ...valueOf(stretch), certain: context.nowCertain && !spoken, reason: sayPeriod(unit, shift, stretch, same) };
}

/** The unit that holds `base`, some units on. */
export function stretchOf(unit: Unit, base: Day, shift: number, context: Context): Stretch {
  const { year, month } = toCivil(base);
  switch (unit) {
    case "week": {
      const monday = mondayOf(base) + 7 * shift;
      return { from: monday, to: monday + 6, unit };
    }
    case "weekend": {
      // "Over the weekend" on a Monday is the one just past, unless the clause looks ahead.
      const past =
        shift === 0 && context.tense !== "future" && weekdayOf(base) >= 1 && weekdayOf(base) <= 3 ? -1 : shift;
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

export const yearStretch = (year: number): Stretch => ({
  from: toDay(year, 1, 1),
  to: toDay(year, 12, 31),
  unit: "year",
});

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

const UNKNOWN: Partial<Record<Unit, string>> = {
  day: "XXXX-XX-XX",
  week: "XXXX-WXX",
  weekend: "XXXX-WXX-WE",
  month: "XXXX-XX",
  quarter: "XXXX-QX",
  half: "XXXX-HX",
  decade: "XXX",
  century: "XX",
};

const unknownPeriod = (unit: Unit): Outcome => ({
  type: "DATE",
  value: UNKNOWN[unit] ?? "XXXX",
  certain: false,
  reason: "the story has no date to tell it from",
});

function sayPeriod(unit: Unit, shift: number, stretch: Stretch, said: string): string {
  if (unit === "day") {
    const far =
      shift === 0 ? "the day of" : Math.abs(shift) === 1 ? `the day ${shift < 0 ? "before" : "after"}` : `told from`;
    return `${sayDate(stretch.from)}: ${far} ${said}`;
  }
  const place = shift === 0 ? "that holds" : shift < 0 ? "before that of" : "after that of";
  return `the ${unit} ${place} ${said}`;
}
