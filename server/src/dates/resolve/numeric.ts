/** 03/04/2023: which of the two is the day. */
import { isDateReal, isoOf, pad, sayDate, toDay } from "../calendar";
import type { DateOrder } from "../grammar/found";
import type { Meaning } from "../meaning";
import type { Context, Outcome } from "./context";
import { resolveSlot } from "./slots";

type NumericMeaning = Extract<Meaning, { kind: "numeric" }>;

export function resolveNumeric({ first, second, year }: NumericMeaning, context: Context): Outcome {
  const { order, reason } = orderOf(first, second, year, context);
  const [month, day] = order === "month-first" ? [first, second] : [second, first];
  const settled = reason !== null;
  if (year === undefined) {
    const slot = resolveSlot({ kind: "slot", slot: { is: "day", month, day } }, context);
    return { ...slot, certain: slot.certain && settled, reason: reason ? `${slot.reason}; ${reason}` : slot.reason };
  }
  if (!isDateReal(year, month, day)) {
    return {
      type: "DATE",
      value: `${pad(year, 4)}-${pad(month)}-${pad(day)}`,
      certain: false,
      reason: "no calendar has this date",
    };
  }
  const at = toDay(year, month, day);
  const said = reason ?? "month before day is assumed; nothing in the story says which comes first";
  return {
    type: "DATE",
    value: isoOf(at),
    stretch: { from: at, to: at, unit: "day" },
    certain: settled,
    reason: `${sayDate(at)}; ${said}`,
    explicit: true,
    ...(isOpen(first, second) ? { readings: readingsOf(first, second, year, context) } : {}),
  };
}

/** True where either figure can be the month, and it matters. */
const isOpen = (first: number, second: number): boolean => first <= 12 && second <= 12 && first !== second;

function readingsOf(first: number, second: number, year: number, { order }: Context): NonNullable<Outcome["readings"]> {
  return {
    monthFirst: isoOf(toDay(year, first, second)),
    dayFirst: isoOf(toDay(year, second, first)),
    settled: order?.byFigures === true,
  };
}

function orderOf(
  first: number,
  second: number,
  year: number | undefined,
  context: Context,
): { order: DateOrder; reason: string | null } {
  if (first > 12) return { order: "day-first", reason: `${first} can only be the day` };
  if (second > 12) return { order: "month-first", reason: `${second} can only be the day` };
  if (first === second) return { order: "month-first", reason: "day and month are the same" };
  if (year === undefined && context.now !== null) {
    // A slug's date is the story's own.
    const today = isoOf(context.now).slice(5);
    if (today === `${pad(second)}-${pad(first)}`)
      return { order: "day-first", reason: "the story's own date, the day first" };
    if (today === `${pad(first)}-${pad(second)}`)
      return { order: "month-first", reason: "the story's own date, the month first" };
  }
  if (context.order) return { order: context.order.is, reason: context.order.reason };
  return { order: "month-first", reason: null };
}
