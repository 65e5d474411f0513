/** Values of durations and sets: `P2Y6M`, `PT24H`, `PXM`, `XXXX-WXX-2`. */
import { slotValue } from "./slot-days";
import { WEEKDAYS } from "../calendar";
import type { Meaning, Quantity, Unit } from "../meaning";
import type { Outcome } from "./context";

/** A unit as ISO 8601 and TIMEX3 write it, and in which smaller one a fraction of it is told. */
const UNITS: Readonly<
  Record<Unit, { letter: string; time?: true; times?: number; whole?: Unit; smaller?: Unit; parts?: number }>
> = {
  second: { letter: "S", time: true },
  minute: { letter: "M", time: true, smaller: "second", parts: 60 },
  hour: { letter: "H", time: true, smaller: "minute", parts: 60 },
  day: { letter: "D", smaller: "hour", parts: 24 },
  weekend: { letter: "WE" },
  week: { letter: "W" },
  fortnight: { letter: "W", times: 2, whole: "week" },
  month: { letter: "M" },
  quarter: { letter: "Q" },
  half: { letter: "M", times: 6 },
  year: { letter: "Y", smaller: "month", parts: 12 },
  decade: { letter: "Y", times: 10, smaller: "year", parts: 1 },
  century: { letter: "Y", times: 100, smaller: "year", parts: 1 },
};

/** A length's value: decades and centuries in years, fractions in the next smaller unit. */
export function lengthValue(quantities: readonly Quantity[]): string {
  let date = "";
  let time = "";
  const add = (amount: string, unit: Unit): void => {
    const { letter, time: clock } = UNITS[unit];
    if (clock) time += amount + letter;
    else date += amount + letter;
  };
  for (const { amount, unit } of quantities) {
    const { times = 1, whole: told = times === 1 || unit === "half" ? unit : "year", smaller, parts } = UNITS[unit];
    if (amount === "X") {
      // "decades" leaves the number of decades open: PXE, as TIMEX2 has it; "centuries" PXC.
      if (unit === "decade" || unit === "century") date += unit === "decade" ? "XE" : "XC";
      else add("X", unit);
      continue;
    }
    const value = amount * times;
    const whole = Math.floor(value);
    const fraction = value - whole;
    if (fraction && smaller && parts) {
      if (whole) add(String(whole), told);
      add(String(Math.round(fraction * (times === 1 ? parts : 1))), smaller);
    } else add(String(value), told);
  }
  return `P${date}${time ? `T${time}` : ""}`;
}

export const resolveDuration = (quantities: readonly Quantity[]): Outcome => ({
  type: "DURATION",
  value: lengthValue(quantities),
  certain: quantities.every(({ amount }) => amount !== "X"),
  reason: `a length of time: ${sayLength(quantities)}`,
});

/** "two years" in figures: "2 years 6 months"; "several years" where open. */
export function sayLength(quantities: readonly Quantity[]): string {
  return quantities
    .map(({ amount, unit }) =>
      amount === "X" ? `some ${plural(unit)}` : `${amount} ${amount === 1 ? unit : plural(unit)}`,
    )
    .join(" ");
}

const plural = (unit: Unit): string => (unit === "half" ? "half-years" : unit === "century" ? "centuries" : `${unit}s`);

export function resolveSet(every: Extract<Meaning, { kind: "set" }>["every"]): Outcome {
  const outcome = (value: string, reason: string): Outcome => ({
    type: "SET",
    value,
    certain: true,
    reason: `comes back: ${reason}`,
  });
  if ("weekday" in every && !("is" in every)) {
    const day = every.weekday === 0 ? 7 : every.weekday;
    return outcome(`XXXX-WXX-${day}${every.part ? `T${every.part}` : ""}`, `every ${WEEKDAYS[every.weekday]}`);
  }
  if ("part" in every) return outcome(`XXXX-XX-XXT${every.part}`, "every day at that time");
  if ("is" in every) return outcome(slotValue(every, "XXXX"), "every year");
  return outcome(lengthValue([every]), every.amount === 1 ? `every ${every.unit}` : `every ${sayLength([every])}`);
}
