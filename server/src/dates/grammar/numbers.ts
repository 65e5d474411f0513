/** Numbers before a unit: figures, words, fractions, and those that the copy leaves open. */
import type { Amount } from "../meaning";
import { isHyphenated, isTouching, lowerAt, pastHyphen, wordAt, type Counted, type Scan } from "./found";

/** "9", "2 1/2", "twenty-four", "two and a half", "a couple of", "several", "two to three"; null for no number. */
export function countAt(scan: Scan, at: number): Counted | null {
  const first = simpleCount(scan, at);
  if (!first) return null;
  // "two to three weeks", "12 to 18 months", "five or six years", "10-12 weeks": the lower end counts.
  const joint = lowerAt(scan, first.last);
  if (joint === "to" || joint === "or" || (joint === "-" && !isHyphenated(scan, first.last + 1)) || joint === "–") {
    const second = simpleCount(scan, first.last + 1);
    const unitAt = second ? pastHyphen(scan, second.last) : 0;
    if (second && wordAt(scan, unitAt)?.unit && typeof first.amount === "number") {
      return { amount: first.amount, last: second.last };
    }
  }
  return first;
}

function simpleCount(scan: Scan, at: number): Counted | null {
  const word = wordAt(scan, at);
  if (!word) return null;
  if (word.cardinal !== undefined) return figureOrWord(scan, at, word.cardinal, word.figures > 0);
  if (word.open) return openCount(scan, at);
  if (word.role === "a") return articleCount(scan, at);
  if (word.role === "couple" || word.role === "pair") {
    return { amount: 2, last: lowerAt(scan, at + 1) === "of" ? at + 2 : at + 1 };
  }
  // "half a century", "half an hour", "half-hour"
  if (word.role === "half" || lowerAt(scan, at) === "half") {
    if (wordAt(scan, at + 1)?.role === "a") return { amount: 0.5, last: at + 2 };
    if (isHyphenated(scan, at + 1)) return { amount: 0.5, last: at + 1 };
    return null;
  }
  if (word.scale !== undefined && lowerAt(scan, at) === "dozen") return { amount: 12, last: at + 1 };
  // "hundreds of years", "dozens of weeks"
  if (word.role === "scores" && lowerAt(scan, at + 1) === "of") return { amount: "X", last: at + 2 };
  return null;
}

/** "several", "many", "a few", "quite a few": several dozen stays open. */
function openCount(scan: Scan, at: number): Counted {
  let last = at + 1;
  if (wordAt(scan, last)?.scale !== undefined) last++;
  return { amount: "X", last };
}

/** "a couple of", "a few", "a dozen", "a hundred", "a half": not the article alone. */
function articleCount(scan: Scan, at: number): Counted | null {
  const next = wordAt(scan, at + 1);
  if (!next) return null;
  if (next.role === "couple" || next.role === "pair") {
    return { amount: 2, last: lowerAt(scan, at + 2) === "of" ? at + 3 : at + 2 };
  }
  if (lowerAt(scan, at + 1) === "few") return openCount(scan, at + 1);
  if (next.scale !== undefined) return scaled(scan, at + 2, next.scale);
  if (next.unit === "half" && wordAt(scan, at + 2)?.unit) return { amount: 0.5, last: at + 2 };
  return null;
}

function figureOrWord(scan: Scan, at: number, value: number, inFigures: boolean): Counted {
  let amount = value;
  let last = at + 1;
  if (inFigures) {
    // "2 1/2", "1/2"
    const fraction = fractionAt(scan, last);
    if (fraction) return { amount: amount + fraction.amount, last: fraction.last };
    if (lowerAt(scan, last) === "/" && isTouching(scan, last) && isTouching(scan, last + 1)) {
      const below = wordAt(scan, last + 1)?.cardinal;
      if (below !== undefined && below > amount && below <= 10) return { amount: amount / below, last: last + 2 };
    }
  } else if (amount >= 20 && amount % 10 === 0) {
    const unitsAt = pastHyphen(scan, last);
    const units = wordAt(scan, unitsAt)?.cardinal;
    if (units !== undefined && units > 0 && units < 10 && wordAt(scan, unitsAt)?.figures === 0) {
      amount += units;
      last = unitsAt + 1;
    }
  }
  const whole = scaled(scan, last, amount);
  const half = halfAfter(scan, whole.last);
  return half && typeof whole.amount === "number" ? { amount: whole.amount + half.amount, last: half.last } : whole;
}

/** Multiplies by "dozen", "hundred", "thousand" and adds what follows: "two hundred and ten". */
function scaled(scan: Scan, at: number, value: number): Counted {
  let amount: number = value;
  let last = at;
  for (let steps = 0; steps < 3; steps++) {
    const scale = wordAt(scan, last)?.scale;
    if (scale === undefined) break;
    amount *= scale;
    last++;
    let next = last;
    if (lowerAt(scan, next) === "and") next++;
    const rest = wordAt(scan, next);
    if (rest?.cardinal === undefined || rest.figures > 0 || rest.cardinal >= scale) break;
    const tail = figureOrWord(scan, next, rest.cardinal, false);
    if (typeof tail.amount !== "number") break;
    amount += tail.amount;
    last = tail.last;
  }
  return { amount, last };
}

/** The "1/2" of "2 1/2". */
function fractionAt(scan: Scan, at: number): { amount: number; last: number } | null {
  const above = wordAt(scan, at)?.cardinal;
  const below = wordAt(scan, at + 2)?.cardinal;
  if (above === undefined || below === undefined || lowerAt(scan, at + 1) !== "/") return null;
  return above < below && below <= 10 ? { amount: above / below, last: at + 3 } : null;
}

/** The "and a half" of "two and a half years" and of "a year and a half". */
export function halfAfter(scan: Scan, at: number): { amount: number; last: number } | null {
  return lowerAt(scan, at) === "and" && wordAt(scan, at + 1)?.role === "a" && lowerAt(scan, at + 2) === "half"
    ? { amount: 0.5, last: at + 3 }
    : null;
}

/** A year in words: "nineteen ninety-six", "two thousand eleven", "twenty twelve"; null for another number. */
export function spokenYear(scan: Scan, at: number): { year: number; last: number } | null {
  const century = wordAt(scan, at);
  if (century?.cardinal === undefined || century.figures > 0) return null;
  if (century.cardinal === 2 && lowerAt(scan, at + 1) === "thousand") {
    const whole = figureOrWord(scan, at, 2, false);
    return typeof whole.amount === "number" && whole.amount < 2100 ? { year: whole.amount, last: whole.last } : null;
  }
  if (century.cardinal < 15 || century.cardinal > 20) return null;
  const rest = wordAt(scan, at + 1);
  if (rest?.cardinal === undefined || rest.figures > 0 || rest.cardinal < 10) return null;
  const tail = figureOrWord(scan, at + 1, rest.cardinal, false);
  return typeof tail.amount === "number" && tail.amount < 100 && Number.isInteger(tail.amount)
    ? { year: century.cardinal * 100 + tail.amount, last: tail.last }
    : null;
}

export const isOpen = (amount: Amount): amount is "X" => amount === "X";
