/** "Three days earlier", "two years ago", "a week from Thursday", "the year-ago quarter". */
import { addMonths, sayDate, toCivil, type Day } from "../calendar";
import type { Meaning, Quantity, Unit } from "../meaning";
import type { Context, Outcome } from "./context";
import { lengthValue, resolveDuration, sayLength } from "./lengths";
import { stretchOf, valueOf, yearStretch } from "./periods";
import { recentQuarter, reportedQuarter, wholeQuarter } from "./quarters";

type OffsetMeaning = Extract<Meaning, { kind: "offset" }>;

/** `anchor`: what the other date inside it resolves to, where there is one. */
export function resolveOffset(
  { quantity, direction, from, of }: OffsetMeaning,
  anchor: Outcome | null,
  context: Context,
): Outcome {
  if (of) return comparison(quantity, of, anchor, context);
  if (quantity.amount === "X") {
    if (from === "now") {
      const when = direction < 0 ? "PAST_REF" : "FUTURE_REF";
      return {
        type: "DATE",
        value: when,
        certain: false,
        reason: `some ${quantity.unit}s ${direction < 0 ? "before" : "after"} ${context.nowSaid || "the story"}`,
      };
    }
    return resolveDuration([quantity]);
  }
  const told = { amount: quantity.amount * direction, unit: quantity.unit };
  if (quantity.unit === "hour" || quantity.unit === "minute" || quantity.unit === "second")
    return resolveDuration([quantity]);

  if (quantity.unit === "year" && (from === "now" || from === "then") && quantity.amount === 1 && direction < 0) {
    const quarter = recentQuarter(context);
    if (quarter) {
      const earlier = { year: quarter.year - 1, quarter: quarter.quarter };
      return {
        ...wholeQuarter(earlier),
        comparison: true,
        certain: context.nowCertain,
        reason: `the same quarter a year before Q${quarter.quarter} ${quarter.year}`,
      };
    }
  }
  const spoken = from === "then" ? context.spoken : null;
  const base = anchor?.stretch?.from ?? spoken?.from ?? context.now;
  if (base === null || base === undefined) return { ...resolveDuration([quantity]), certain: false };
  const moved = move(base, told);
  // As fine as its unit: "two years ago" is a year; from a day it is as fine as that day.
  const exact = anchor?.stretch?.unit === "day" && quantity.unit !== "day";
  const unit: Unit = exact
    ? "day"
    : spoken && spoken.unit !== "day" && quantity.unit === "year"
      ? spoken.unit
      : grain(quantity.unit);
  const stretch = unit === "day" ? { from: moved, to: moved, unit } : stretchOf(unit, moved, 0, context);
  const side = direction < 0 ? "before" : "after";
  const said = anchor?.stretch ? sayDate(anchor.stretch.from) : spoken ? "the date spoken of before" : context.nowSaid;
  return {
    ...valueOf(stretch),
    comparison: quantity.unit === "year" && quantity.amount === 1 && direction < 0,
    certain: context.nowCertain && (from === "now" || (anchor?.certain ?? false)),
    reason: `${stretch.unit === "day" ? `${sayDate(stretch.from)}: ` : ""}${sayLength([quantity])} ${side} ${said}`,
  };
}

const grain = (unit: Unit): Unit =>
  unit === "decade" || unit === "century"
    ? "year"
    : unit === "weekend" || unit === "fortnight" || unit === "half"
      ? "week"
      : unit;

function move(day: Day, { amount, unit }: { amount: number; unit: Unit }): Day {
  switch (unit) {
    case "week":
    case "weekend":
      return day + Math.round(amount * 7);
    case "fortnight":
      return day + Math.round(amount * 14);
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
      return {
        ...wholeQuarter(quarter),
        certain: false,
        reason: `Q${quarter.quarter} ${quarter.year}: the same quarter as the one reported on`,
      };
    }
  }
  const told = year ?? (context.now === null ? null : toCivil(context.now).year - back);
  if (told === null)
    return {
      type: "DATE",
      value: of === "quarter" ? "XXXX-QX" : lengthValue([quantity]),
      certain: false,
      reason: "the story has no date to tell it from",
    };
  return { ...valueOf(yearStretch(told)), certain: false, reason: `the same period of ${told}` };
}
