/** What comes back: "every Tuesday", "each year", "daily", "twice a month", "$5 a year", "Mondays". */
import type { Meaning, Quantity } from "../meaning";
import { endsPhrase, isCapital, isTouching, lowerAt, wordAt, type Found, type Scan } from "./found";
import { lengthAt } from "./durations";

/** At "every" or "each". */
export function everyPhrase(scan: Scan, at: number): Found | null {
  if (wordAt(scan, at)?.role !== "each") return null;
  let next = at + 1;
  if (SKIPPED.has(lowerAt(scan, next))) next++;
  const word = wordAt(scan, next);
  if (!word) return null;
  const made = (last: number, every: Extract<Meaning, { kind: "set" }>["every"]): Found => ({
    first: at,
    last,
    meaning: { kind: "set", every },
  });
  if (word.weekday !== undefined && !word.plural) {
    const part = wordAt(scan, next + 1);
    return part?.part && !part.plural
      ? made(next + 2, { weekday: word.weekday, part: part.part })
      : made(next + 1, { weekday: word.weekday });
  }
  if (word.month !== undefined && isCapital(scan, next)) return made(next + 1, { is: "month", month: word.month });
  if (word.season !== undefined) return made(next + 1, { is: "season", season: word.season });
  if (word.part !== undefined) return made(next + 1, { part: word.part });
  if (word.unit !== undefined && !word.plural && word.unit !== "half" && word.unit !== "second") {
    return made(next + 1, { amount: lowerAt(scan, next - 1) === "other" ? 2 : 1, unit: word.unit });
  }
  // "every second year", "every few months", "every four years", "each of the past three years"
  if (word.ordinal !== undefined && wordAt(scan, next + 1)?.unit) {
    return made(next + 2, { amount: word.ordinal, unit: wordAt(scan, next + 1)?.unit ?? "day" });
  }
  const length = word.role === "a" ? null : lengthAt(scan, next);
  const quantity = length?.quantities[0];
  return length && quantity && length.quantities.length === 1 ? made(length.last, quantity) : null;
}

const SKIPPED: ReadonlySet<string> = new Set([
  "other",
  "single",
  "passing",
  "business",
  "trading",
  "calendar",
  "fiscal",
]);

/** At "daily", "annually". */
export function adverbOfFrequency(scan: Scan, at: number): Found | null {
  const unit = wordAt(scan, at)?.every;
  if (unit === undefined) return null;
  const token = scan.tokens[at];
  // "The Daily Star", "a quarterly report": names, and adjectives that date nothing.
  if (token?.shape !== "lower" && at > 0 && isCapital(scan, at + 1)) return null;
  if (token?.shape !== "lower" && at > 0) return null;
  if (unit === "quarter" && !endsPhrase(scan, at + 1)) return null;
  return { first: at, last: at + 1, meaning: { kind: "set", every: { amount: 1, unit } } };
}

/** At "once", "twice", a number before "times", or an amount of money before "a year": how often. */
export function timesPer(scan: Scan, at: number): Found | null {
  const word = wordAt(scan, at);
  let next = at;
  if (word?.role === "times") next = at + 1;
  else if ((word?.cardinal !== undefined || word?.open) && lowerAt(scan, at + 1) === "times") next = at + 2;
  else return null;
  const joint = wordAt(scan, next);
  if (joint?.role !== "a" && joint?.role !== "each" && joint?.role !== "per") return null;
  const quantity = unitAt(scan, next + 1);
  return quantity ? { first: at, last: next + 2, meaning: { kind: "set", every: quantity } } : null;
}

/** At "a" or "per" after an amount: "$5 a year", "twice per month". */
export function ratePer(scan: Scan, at: number): Found | null {
  const word = wordAt(scan, at);
  if (word?.role !== "a" && word?.role !== "per") return null;
  const quantity = unitAt(scan, at + 1);
  if (!quantity || !isAmount(scan, at - 1)) return null;
  const next = lowerAt(scan, at + 2);
  if (
    next === "ago" ||
    next === "earlier" ||
    next === "later" ||
    next === "before" ||
    next === "from" ||
    next === "-" ||
    next === "and"
  )
    return null;
  return { first: at, last: at + 2, meaning: { kind: "set", every: quantity } };
}

function unitAt(scan: Scan, at: number): Quantity | null {
  const word = wordAt(scan, at);
  return word?.unit !== undefined && !word.plural && word.unit !== "half" && word.unit !== "second"
    ? { amount: 1, unit: word.unit }
    : null;
}

/** A figure, a scale ("$5 million a year"), a currency or a counted noun that a figure stands before. */
function isAmount(scan: Scan, at: number): boolean {
  const word = wordAt(scan, at);
  const token = scan.tokens[at];
  if (!token) return false;
  if (token.kind === "number" || word?.scale !== undefined || token.text === "%" || token.lower === "percent")
    return true;
  if (token.kind !== "word" || FREQUENT.has(token.lower)) return FREQUENT.has(token.lower);
  const before = wordAt(scan, at - 1);
  return (
    (before?.cardinal !== undefined || before?.scale !== undefined) &&
    !isTouching(scan, at) &&
    word?.unit === undefined &&
    token.shape === "lower"
  );
}

const FREQUENT: ReadonlySet<string> = new Set([
  "dollars",
  "pounds",
  "euros",
  "cents",
  "hours",
  "times",
  "times",
  "once",
  "twice",
]);

/** At a number: "two Fridays ago". */
export function weekdaysAgo(scan: Scan, at: number): Found | null {
  const count = wordAt(scan, at)?.cardinal;
  const word = wordAt(scan, at + 1);
  if (count === undefined || count < 1 || !Number.isInteger(count) || word?.weekday === undefined || !word.plural)
    return null;
  if (lowerAt(scan, at + 2) !== "ago") return null;
  const from: Meaning = { kind: "weekday", weekday: word.weekday, which: "last" };
  const quantity: Quantity = { amount: count - 1, unit: "week" };
  const meaning: Meaning = { kind: "offset", quantity, direction: -1, from };
  return { first: at, last: at + 3, meaning, weekdayAt: at + 1 };
}

/** "On weekends", "at weekends", "on weekdays": the preposition tells the habit from the days. */
export function pluralWeekend(scan: Scan, at: number): Found | null {
  const word = wordAt(scan, at);
  if (word?.unit !== "weekend" || !word.plural) return null;
  const before = lowerAt(scan, at - 1);
  if (before !== "on" && before !== "at") return null;
  return { first: at, last: at + 1, meaning: { kind: "set", every: { amount: 1, unit: "weekend" } } };
}

/** Plural weekdays: "on Mondays". */
export function pluralWeekday(scan: Scan, at: number): Found | null {
  const word = wordAt(scan, at);
  if (word?.weekday === undefined || !word.plural || !isCapital(scan, at)) return null;
  return { first: at, last: at + 1, meaning: { kind: "set", every: { weekday: word.weekday } } };
}
