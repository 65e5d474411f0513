/** Dates in figures: "2023-10-19", "03/04/2023", "19.10.2023", and "6/7", which is a date only in a slug. */
import type { Meaning } from "../meaning";
import { isTouching, lowerAt, wordAt, type Found, type Scan } from "./found";

const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/;

/** At a number. */
export function numericDate(scan: Scan, at: number): Found | null {
  const word = wordAt(scan, at);
  if (!word || (word.figures === 0 && word.role !== "dotted")) return null;
  if (word.role === "dotted") return dottedDate(scan, at);
  const sign = lowerAt(scan, at + 1);
  if ((sign !== "/" && sign !== "-" && sign !== ".") || !isTouching(scan, at + 1) || !isTouching(scan, at + 2))
    return null;
  // A score or a run of figures before it makes it something else: "555-12-04", "$3/4".
  if (isTouching(scan, at) && !OPENERS.has(lowerAt(scan, at - 1))) return null;

  const second = figure(scan, at + 2);
  if (!second || second.figures > 2) return null;
  const whole = lowerAt(scan, at + 3) === sign && isTouching(scan, at + 3) && isTouching(scan, at + 4);
  const third = whole ? figure(scan, at + 4) : null;
  if (third && isTouching(scan, at + 5) && CONTINUES.has(lowerAt(scan, at + 5)) && isTouching(scan, at + 6))
    return null;

  if (word.figures === 4 && third && third.figures <= 2) {
    return isoDate(at, at + 5, word.cardinal ?? 0, second.value, third.value, at + 4);
  }
  if (word.figures > 2) return null;
  const first = word.cardinal ?? 0;
  if (!isPair(first, second.value)) return null;
  if (third && (third.figures === 4 || third.figures === 2)) {
    const year = third.figures === 4 ? third.value : fullYear(third.value);
    if (year < 1000 || year > 2200) return null;
    return { first: at, last: at + 5, meaning: { kind: "numeric", first, second: second.value, year } };
  }
  if (whole || sign !== "/") return null;
  if (first === 9 && second.value === 11 && word.figures === 1) {
    // "9/11" is a name by now.
    return { first: at, last: at + 3, meaning: { kind: "slot", slot: { is: "day", month: 9, day: 11 }, year: 2001 } };
  }
  const meaning: Meaning = { kind: "numeric", first, second: second.value };
  return { first: at, last: at + 3, meaning, slugOnly: true };
}

const OPENERS: ReadonlySet<string> = new Set(["(", "[", '"', "“", "‘", "'", "/", ":", "-", "–", "—"]);
const CONTINUES: ReadonlySet<string> = new Set(["-", "/"]);

function isoDate(first: number, last: number, year: number, month: number, day: number, dayAt: number): Found | null {
  if (year < 1000 || year > 2200 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return { first, last, meaning: { kind: "slot", slot: { is: "day", month, day }, year }, dayAt };
}

/** "19.10.2023": day before month wherever dots are written. */
function dottedDate(scan: Scan, at: number): Found | null {
  const match = DOTTED.exec(scan.tokens[at]?.text ?? "");
  if (!match || isTouching(scan, at)) return null;
  const [day, month] = [Number(match[1]), Number(match[2])];
  const year = match[3]?.length === 4 ? Number(match[3]) : 0;
  // A version number has two figures last; a date with dots and a short year is too much like one.
  if (year < 1000 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return { first: at, last: at + 1, meaning: { kind: "slot", slot: { is: "day", month, day }, year }, dayAt: at };
}

function figure(scan: Scan, at: number): { value: number; figures: number } | null {
  const word = wordAt(scan, at);
  if (!word || word.figures === 0 || word.cardinal === undefined) return null;
  return { value: word.cardinal, figures: word.figures };
}

/** A day and a month in one order or the other. */
const isPair = (a: number, b: number): boolean => a >= 1 && b >= 1 && a <= 31 && b <= 31 && (a <= 12 || b <= 12);

/** A year in two figures: to 2068 as POSIX reads it. */
export const fullYear = (two: number): number => (two < 69 ? 2000 + two : 1900 + two);
