/** Years, decades and centuries: "1997", "’98", "1957-58", "the 1960s", "the ’60s", "the 20th century". */
import type { Year } from "../meaning";
import {
  DATE_PREPOSITIONS,
  endsPhrase,
  isCapital,
  isLowerWord,
  isRangeDash,
  isTouching,
  lowerAt,
  pastHyphen,
  wordAt,
  type Found,
  type Scan,
} from "./found";
import { spokenYear } from "./numbers";
import { fullYear } from "./numeric";

/** The year after a month, a season, a quarter: "2012", ", 2012", "of 2012", "'98", "last year", "of this year". */
export function yearAfter(scan: Scan, at: number): { year: Year; last: number } | null {
  let next = at;
  const sign = lowerAt(scan, next);
  if (sign === "," || sign === "of" || sign === "in") next++;
  if (lowerAt(scan, next) === "the" && lowerAt(scan, next + 1) === "year") next += 2;
  if (scan.tokens[next]?.lineBefore && sign !== ",") return null;
  const figures = yearFigures(scan, next);
  if (figures) return sign === "in" && next !== at ? null : figures;
  const spoken = sign === "," ? null : spokenYear(scan, next);
  if (spoken) return spoken;
  const shift = sign === "," ? undefined : YEAR_SHIFTS[lowerAt(scan, next)];
  if (shift !== undefined && lowerAt(scan, next + 1) === "year" && lowerAt(scan, next + 2) !== "'s") {
    return { year: shift, last: next + 2 };
  }
  // "of the previous year", "of the same year"
  if (sign === "of" && lowerAt(scan, next) === "the") {
    const told = YEAR_SHIFTS[lowerAt(scan, next + 1)];
    if (told !== undefined && lowerAt(scan, next + 2) === "year") return { year: told, last: next + 3 };
  }
  return null;
}

const YEAR_SHIFTS: Readonly<Record<string, Year>> = {
  last: { shift: -1 },
  this: { shift: 0 },
  next: { shift: 1 },
  previous: { shift: -1, then: true },
  following: { shift: 1, then: true },
  same: { shift: 0, then: true },
};

/** A year in figures: four that make a year, or an apostrophe and two. */
export function yearFigures(scan: Scan, at: number): { year: number; last: number } | null {
  const token = scan.tokens[at];
  const word = wordAt(scan, at);
  if (!token) return null;
  if (token.kind === "number" && word?.figures === 4 && word.cardinal !== undefined && isYear(word.cardinal)) {
    return isPartOfNumber(scan, at) ? null : { year: word.cardinal, last: at + 1 };
  }
  if (token.kind === "mark" && APOSTROPHES.has(token.text) && isTouching(scan, at + 1)) {
    const two = wordAt(scan, at + 1);
    if (
      two?.figures === 2 &&
      two.cardinal !== undefined &&
      !(isTouching(scan, at + 2) && scan.tokens[at + 2]?.kind !== "punctuation")
    ) {
      return { year: fullYear(two.cardinal), last: at + 2 };
    }
  }
  return null;
}

const APOSTROPHES: ReadonlySet<string> = new Set(["'", "’", "‘"]);

const isYear = (value: number): boolean => value >= 1000 && value <= 2100;

/** "1990:30", "1990/5", "$1990", "#1990", "1990%": no year. */
function isPartOfNumber(scan: Scan, at: number): boolean {
  const before = scan.tokens[at - 1];
  if (before && isTouching(scan, at) && (before.kind === "symbol" || before.kind === "number")) return true;
  const after = scan.tokens[at + 1];
  if (!after || after.spaceBefore) return after?.text === "%";
  return after.kind === "symbol" || ((after.text === ":" || after.text === "/") && isTouching(scan, at + 2));
}

/** At four figures or "'98": a bare year, where it counts nothing. */
export function bareYear(scan: Scan, at: number): Found | null {
  const spoken = spokenYear(scan, at);
  const year = spoken ?? yearFigures(scan, at);
  if (!year) return null;
  const before = lowerAt(scan, at - 1);
  const after = year.last;
  const hinted =
    DATE_PREPOSITIONS.has(before) || before === "year" || before === "the" || wordAt(scan, at - 1)?.edge !== undefined;
  if (spoken && !hinted && Math.floor(spoken.year / 100) !== 19) return null;
  if (!spoken && scan.tokens[at]?.kind === "mark" && (!hinted || before === "and")) return null;
  if (!spoken && countsSomething(scan, at, after, year.year)) return null;
  if (year.year < 1900 || year.year > 2050) {
    const told =
      before === "in" ||
      before === "since" ||
      before === "until" ||
      before === "by" ||
      before === "from" ||
      before === "year" ||
      before === "(" ||
      before === "of" ||
      before === "to";
    if (!told && !isRangeDash(scan, after)) return null;
  }
  const found: Found = { first: at, last: after, meaning: { kind: "year", year: year.year } };
  const end = rangeEnd(scan, after, year.year);
  return end ? { ...found, also: [end] } : found;
}

/** The second year of "1957-58", "1996-2000", "1914 to 1918". */
function rangeEnd(scan: Scan, at: number, start: number): Found | null {
  if (!isRangeDash(scan, at) && lowerAt(scan, at) !== "/") return null;
  const word = wordAt(scan, at + 1);
  if (word?.cardinal === undefined || !isTouching(scan, at + 1)) return null;
  const year =
    word.figures === 2 ? Math.floor(start / 100) * 100 + word.cardinal : word.figures === 4 ? word.cardinal : 0;
  if (year <= start || year > start + 300) return null;
  return { first: at + 1, last: at + 2, meaning: { kind: "year", year } };
}

/** Things counted after a bare number of four figures; a comma before three figures is what most styles ask for. */
const COUNTED: ReadonlySet<string> = new Set(
  (
    "people men women children troops soldiers dollars pounds euros yen miles kilometers kilometres meters metres feet " +
    "employees workers jobs votes students members residents homes houses units shares points tons tonnes degrees " +
    "percent hours minutes days weeks months years times copies words pages vehicles cars refugees victims voters " +
    "delegates guests patients police officers passengers barrels acres hectares square mph km kg calories seats hp watts rpm"
  ).split(" "),
);

function countsSomething(scan: Scan, at: number, after: number, year: number): boolean {
  const before = lowerAt(scan, at - 1);
  if (
    before === "no." ||
    before === "number" ||
    before === "nos." ||
    before === "flight" ||
    before === "room" ||
    before === "route"
  )
    return true;
  if (before === "$" || before === "£" || before === "€" || before === "¥" || before === "#") return true;
  const next = lowerAt(scan, after);
  if (COUNTED.has(next) || next === "%") return true;
  if (
    next === "-" &&
    isTouching(scan, after) &&
    (COUNTED.has(lowerAt(scan, after + 1)) || lowerAt(scan, after + 1) === "foot")
  )
    return true;
  // "Windows 2000", "Route 1999": a number after a name is the name's; "0171 555 1997" is a telephone's.
  const other = scan.tokens[at - 1];
  if (
    other?.kind === "number" ||
    (other?.kind === "word" &&
      isCapital(scan, at - 1) &&
      scan.words[at - 1] === undefined &&
      !DATE_PREPOSITIONS.has(before) &&
      before !== "year")
  )
    return true;
  return (
    (year < 1900 || year > 2050) &&
    isLowerWord(scan, after) &&
    next.endsWith("s") &&
    !DATE_PREPOSITIONS.has(next) &&
    before !== "in"
  );
}

/** At "60s", "1960s", "nineties", or the apostrophe of "’60s". */
export function decade(scan: Scan, at: number): Found | null {
  const mark =
    scan.tokens[at]?.kind === "mark" && APOSTROPHES.has(scan.tokens[at]?.text ?? "") && isTouching(scan, at + 1);
  const number = mark ? at + 1 : at;
  const word = wordAt(scan, number);
  if (word?.decade === undefined) return markedDecade(scan, at);
  let last = number + 1;
  const before = lowerAt(scan, at - 1);
  const said =
    before === "the" ||
    wordAt(scan, at - 1)?.edge !== undefined ||
    before === "-" ||
    before === "mid" ||
    DATE_PREPOSITIONS.has(before);
  let first = word.decade;
  if (first < 100) {
    // "in his 60s", "temperatures in the 60s", "in the 90s Wednesday": ages and degrees have no apostrophe.
    const figures = scan.tokens[number]?.kind === "number";
    if (figures && !mark && !(said && isDecadeContext(scan, at))) return null;
    if (!figures && before !== "the" && wordAt(scan, at - 1)?.edge === undefined) return null;
    first += first === 0 || first === 10 ? 2000 : 1900;
  } else if (first < 1000 || first > 2100) return null;
  if (lowerAt(scan, last) === "'s") last++;
  return {
    first: at,
    last,
    meaning: { kind: "decade", first, ...(word.decade % 100 === 0 && word.decade < 2000 ? { century: true } : {}) },
  };
}

/** "The 1990’s", as some still write them; "the 1990’s best film" is a year's. */
function markedDecade(scan: Scan, at: number): Found | null {
  const first = yearFigures(scan, at)?.year;
  if (first === undefined || first % 10 !== 0 || lowerAt(scan, at + 1) !== "'s" || !endsPhrase(scan, at + 2))
    return null;
  const said = lowerAt(scan, at - 1) === "the" || wordAt(scan, at - 1)?.edge !== undefined;
  return said ? { first: at, last: at + 2, meaning: { kind: "decade", first } } : null;
}

/** "the late 80s", "since the 90s"; "in the 60s" is weather as often as not. */
const isDecadeContext = (scan: Scan, at: number): boolean =>
  wordAt(scan, at - 1)?.edge !== undefined || (lowerAt(scan, at - 1) === "the" && lowerAt(scan, at - 2) === "since");

/** At an ordinal: "20th century", "nineteenth-century", "twenty-first century". */
export function century(scan: Scan, at: number): Found | null {
  const tens = wordAt(scan, at)?.cardinal === 20 && lowerAt(scan, at + 1) === "-" ? 20 : 0;
  const ordinalAt = tens ? at + 2 : at;
  const ordinal = wordAt(scan, ordinalAt)?.ordinal;
  const unitAt = pastHyphen(scan, ordinalAt + 1);
  if (ordinal === undefined || ordinal < 1 || ordinal > 30 || wordAt(scan, unitAt)?.unit !== "century") return null;
  return { first: at, last: unitAt + 1, meaning: { kind: "century", century: tens + ordinal } };
}
