/** From a meaning to a day: one function a kind of meaning. */
import { isoWeekOf, pad, sayDate, toCivil, toDay, weekdayOf, type Day } from "../calendar";
import type { Meaning, PartOfDay } from "../meaning";
import type { Context, Outcome } from "./context";
import { resolveDuration, resolveSet } from "./lengths";
import { resolveNumeric } from "./numeric";
import { resolveOffset } from "./offsets";
import { resolvePeriod, valueOf, yearStretch } from "./periods";
import { resolveSlot, yearOf } from "./slots";
import { oneDay, resolveWeekday } from "./weekdays";

/** What an expression comes to. Never fails: what cannot be known is left open and says so. */
export function resolve(meaning: Meaning, context: Context): Outcome {
  switch (meaning.kind) {
    case "slot":
      return resolveSlot(meaning, context);
    case "numeric":
      return resolveNumeric(meaning, context);
    case "weekday":
      return resolveWeekday(meaning, context);
    case "dayOfMonth":
      return resolveDayOfMonth(meaning.day, context);
    case "year": {
      const year = yearOf(meaning.year, context);
      if (year === null)
        return { type: "DATE", value: "XXXX", certain: false, reason: "the story does not say which year" };
      if (meaning.fiscal)
        return {
          type: "DATE",
          value: pad(year, 4),
          certain: false,
          reason: `the fiscal year ${year}: its first day is the company's own`,
        };
      return { ...valueOf(yearStretch(year)), certain: true, reason: `the year ${year}, as written` };
    }
    case "decade": {
      const span = meaning.century ? 100 : 10;
      const value = meaning.century ? String(meaning.first).slice(0, 2) : String(meaning.first).slice(0, 3);
      const last = meaning.first + span - 1;
      return {
        type: "DATE",
        value,
        stretch: {
          from: toDay(meaning.first, 1, 1),
          to: toDay(last, 12, 31),
          unit: meaning.century ? "century" : "decade",
        },
        certain: true,
        reason: `the years ${meaning.first} to ${last}`,
      };
    }
    case "century": {
      const first = (meaning.century - 1) * 100;
      return {
        type: "DATE",
        value: pad(meaning.century - 1),
        stretch: { from: toDay(first + 1, 1, 1), to: toDay(first + 100, 12, 31), unit: "century" },
        certain: true,
        reason: `the years ${first + 1} to ${first + 100}`,
      };
    }
    case "period":
      return resolvePeriod(meaning, context);
    case "offset": {
      // "A week from Thursday" looks ahead, whatever the clause does.
      const tense = meaning.direction > 0 && meaning.quantity.amount !== 0 ? "future" : context.tense;
      const anchor = typeof meaning.from === "string" ? null : resolve(meaning.from, { ...context, tense });
      return resolveOffset(meaning, anchor, context);
    }
    case "week": {
      const anchor = resolve(meaning.of, context);
      return anchor.stretch
        ? weekOf(anchor.stretch.from, meaning.weekend === true, anchor)
        : { ...anchor, certain: false };
    }
    case "clock":
      return resolveClock(meaning, context);
    case "part":
      return resolvePart(meaning.part, meaning.on, context);
    case "duration":
      return resolveDuration(meaning.quantities);
    case "set":
      return resolveSet(meaning.every);
    case "vague":
      return { type: "DATE", value: VAGUE[meaning.when], certain: false, reason: VAGUE_REASONS[meaning.when] };
  }
}

const VAGUE = { past: "PAST_REF", present: "PRESENT_REF", future: "FUTURE_REF" } as const;
const VAGUE_REASONS = {
  past: "some time before the story; no day is meant",
  present: "the time of the story; no day is meant",
  future: "some time after the story; no day is meant",
} as const;

function weekOf(day: Day, weekend: boolean, anchor: Outcome): Outcome {
  const monday = day - ((weekdayOf(day) + 6) % 7);
  const stretch = weekend
    ? ({ from: monday + 5, to: monday + 6, unit: "weekend" } as const)
    : ({ from: monday, to: monday + 6, unit: "week" } as const);
  return {
    type: "DATE",
    value: `${isoWeekOf(day)}${weekend ? "-WE" : ""}`,
    stretch,
    certain: anchor.certain,
    reason: `the week that holds ${sayDate(day)}`,
  };
}

function resolveDayOfMonth(day: number, context: Context): Outcome {
  const base = context.spoken?.from ?? context.now;
  if (base === null)
    return {
      type: "DATE",
      value: `XXXX-XX-${pad(day)}`,
      certain: false,
      reason: "the story does not say of which month",
    };
  const { year, month } = toCivil(base);
  const at = toDay(year, month, day);
  return { ...oneDay(at, false), reason: `${sayDate(at)}: of the month spoken of` };
}

function resolveClock(meaning: Extract<Meaning, { kind: "clock" }>, context: Context): Outcome {
  const on = dayOf(meaning.on, context);
  const time = `T${pad(meaning.hour)}:${pad(meaning.minute ?? 0)}`;
  const zone = meaning.zone ? `, ${meaning.zone === "local" ? "local time" : `${meaning.zone} time`}` : "";
  return { ...on, type: "TIME", value: `${on.value}${time}`, explicit: false, reason: `${on.reason}${zone}` };
}

function resolvePart(part: PartOfDay, meaning: Meaning | undefined, context: Context): Outcome {
  const on = dayOf(meaning, context);
  return { ...on, type: "TIME", value: `${on.value}T${part}`, explicit: false };
}

/** The day a time is on: its own, the one beside it in the sentence, or the story's. */
function dayOf(meaning: Meaning | undefined, context: Context): Outcome {
  if (meaning) return resolve(meaning, context);
  const day = context.sentenceDay ?? context.now;
  if (day === null)
    return { type: "DATE", value: "XXXX-XX-XX", certain: false, reason: "the story does not say on which day" };
  const beside = context.sentenceDay !== null;
  return {
    ...oneDay(day, context.nowCertain),
    reason: `${sayDate(day)}: ${beside ? "the day named beside it" : `the day of ${context.nowSource}`}`,
  };
}
