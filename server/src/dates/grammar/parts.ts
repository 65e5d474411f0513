/** Parts of a year: seasons, quarters, halves, fiscal years: "spring 2012", "the fiscal first quarter", "first half of 1990". */
import type { Meaning, Slot, Which, Year } from "../meaning";
import {
  DATE_PREPOSITIONS,
  endsPhrase,
  isHyphenated,
  lowerAt,
  pastHyphen,
  wordAt,
  type Found,
  type Scan,
} from "./found";
import { yearAfter } from "./years";

interface Told {
  readonly which?: Which;
  readonly year?: Year;
}

/** A season, a quarter or a half at a token, with the year after it; what stood before it may tell its year. */
export function partOfYear(scan: Scan, at: number, told: Told = {}): Found | null {
  return season(scan, at, told) ?? quarterOrHalf(scan, at, told);
}

function season(scan: Scan, at: number, told: Told): Found | null {
  const word = wordAt(scan, at);
  if (word?.season === undefined) return null;
  const year = told.year === undefined ? yearAfter(scan, at + 1) : null;
  const slot: Slot = { is: "season", season: word.season };
  return { first: at, last: year?.last ?? at + 1, meaning: slotOf(slot, told, year?.year) };
}

/** A season with nothing before it that says so: "by summer", "before autumn"; not "winter coats", not "will fall". */
export function bareSeason(scan: Scan, at: number, article: string): Found | null {
  const found = season(scan, at, {});
  if (!found) return null;
  const { meaning } = found;
  if (meaning.kind === "slot" && meaning.year !== undefined) return found;
  const word = lowerAt(scan, at);
  if (article !== "" && article !== "the") return null;
  const capital = scan.tokens[at]?.shape !== "lower";
  if (capital && !(at === 0 || scan.tokens[at - 1]?.kind !== "word")) return null;
  if (!endsPhrase(scan, found.last)) return null;
  const before = lowerAt(scan, article ? at - 2 : at - 1);
  // "the fall in prices", "a fall of 5%", "the spring" of a clock: "in the fall" is the season.
  if (word === "fall")
    return SEASON_PREPOSITIONS.has(before) &&
      lowerAt(scan, found.last) !== "in" &&
      lowerAt(scan, found.last) !== "of" &&
      lowerAt(scan, found.last) !== "to"
      ? found
      : null;
  if (article === "the") return word !== "spring" || SEASON_PREPOSITIONS.has(before) ? found : null;
  return DATE_PREPOSITIONS.has(before) && before !== "to" && before !== "of" && before !== "about" ? found : null;
}

const SEASON_PREPOSITIONS: ReadonlySet<string> = new Set(
  "in by since until till from through throughout during before beyond after for into this late early over".split(" "),
);

/** "Third quarter", "fourth-quarter", "fiscal second-quarter", "second half", "Q3", "first two quarters". */
function quarterOrHalf(scan: Scan, at: number, told: Told): Found | null {
  let ordinalAt = at;
  const fiscal = FISCAL.has(lowerAt(scan, at));
  if (fiscal) ordinalAt = pastHyphen(scan, at + 1);
  const short = QUARTER_SHORT.exec(lowerAt(scan, ordinalAt));
  if (short) {
    const year = told.year === undefined ? yearAfter(scan, ordinalAt + 1) : null;
    const number = Number(short[2]);
    const slot: Slot = short[1] === "q" ? { is: "quarter", quarter: number } : { is: "half", half: number };
    return { first: at, last: year?.last ?? ordinalAt + 1, meaning: slotOf(slot, told, year?.year) };
  }
  const word = wordAt(scan, ordinalAt);
  const ordinal = word?.ordinal ?? LATTER[lowerAt(scan, ordinalAt)];
  if (ordinal === undefined) return null;
  let unitAt = pastHyphen(scan, ordinalAt + 1);
  const innerFiscal = unitAt === ordinalAt + 1 && FISCAL.has(lowerAt(scan, unitAt));
  if (innerFiscal) unitAt++;
  const unit = wordAt(scan, unitAt)?.unit;
  const also = ordinalList(scan, ordinalAt, told);
  if (also) return also;
  if (unit === "quarter" && word?.ordinal === undefined) return lastQuarter(scan, at, unitAt + 1, told);
  if (unit === "quarter" && ordinal >= 1 && ordinal <= 4) {
    return withYear(
      scan,
      at,
      unitAt + 1,
      { is: "quarter", quarter: ordinal, ...(fiscal || innerFiscal ? { fiscal: true } : {}) },
      told,
    );
  }
  if (unit === "half" && ordinal >= 1 && ordinal <= 2 && !wordAt(scan, unitAt)?.plural) {
    // A football match has halves too; a year's are said to be one's.
    const found = withYear(scan, at, unitAt + 1, { is: "half", half: ordinal }, told);
    const { meaning } = found;
    if (meaning.kind === "slot" && (meaning.year !== undefined || meaning.which !== undefined)) return found;
    const ofYear =
      lowerAt(scan, unitAt + 1) === "of" && lowerAt(scan, unitAt + 2) === "the" && lowerAt(scan, unitAt + 3) === "year";
    return ofYear || isOfAccounts(scan, at, unitAt) ? found : null;
  }
  return null;
}

/** How far from a half the words stand that say whose it is, in tokens. */
const NEAR = 12;

/** "Sales in the first half", "first-half profit": a word of accounts near by in the sentence, and none of a match. */
function isOfAccounts(scan: Scan, first: number, unitAt: number): boolean {
  const next = lowerAt(scan, unitAt + 1);
  if (next === "of" || next === "-") return false;
  const before = wordsNear(scan, first - 1, -1);
  const after = wordsNear(scan, unitAt + 1, 1);
  return !before.match && !after.match && (before.accounts || after.accounts);
}

/** Which words stand within reach on one side of a half, as far as its sentence goes. */
function wordsNear(scan: Scan, from: number, step: -1 | 1): { accounts: boolean; match: boolean } {
  let accounts = false;
  let match = false;
  for (let at = from, count = 0; count < NEAR; at += step, count++) {
    const word = lowerAt(scan, at);
    if (word === "" || word === "." || word === "?" || word === "!" || word === ";") break;
    accounts ||= ACCOUNT_WORDS.has(word);
    match ||= MATCH_WORDS.has(word);
  }
  return { accounts, match };
}

const ACCOUNT_WORDS: ReadonlySet<string> = new Set(
  (
    "sales profit profits revenue revenues earnings turnover exports imports shipments deliveries dividend margin margins gdp " +
    "ebitda pretax inflation output bookings guidance outlook income quarter quarters"
  ).split(" "),
);
const MATCH_WORDS: ReadonlySet<string> = new Set(
  (
    "goal goals scored score scoring scorer game games match matches minute minutes yards touchdown touchdowns points halftime " +
    "half-time penalty penalties ball team teams coach keeper goalkeeper striker possession shots rebounds season kick " +
    "kickoff whistle equaliser equalizer substitute play playing plays film movie novel book album"
  ).split(" "),
);

/** "The last quarter of 2007" is its fourth; without the year it is the one before this. */
function lastQuarter(scan: Scan, first: number, at: number, told: Told): Found | null {
  if (told.which !== undefined || !YEAR_ENDERS.has(lowerAt(scan, first)) || lowerAt(scan, at) !== "of") return null;
  const found = withYear(scan, first, at, { is: "quarter", quarter: 4 }, told);
  return found.meaning.kind === "slot" && found.meaning.year !== undefined ? found : null;
}

const YEAR_ENDERS: ReadonlySet<string> = new Set(["last", "final"]);

const QUARTER_SHORT = /^(q|h)([1-4])$/;
const FISCAL: ReadonlySet<string> = new Set(["fiscal", "financial"]);
const LATTER: Readonly<Record<string, number>> = { latter: 2, last: 2, final: 2, latest: 2 };

/** "The second and fourth quarters", "third- and fourth-quarter": each is a date. */
function ordinalList(scan: Scan, at: number, told: Told): Found | null {
  const quarter = wordAt(scan, at)?.ordinal;
  let next = at + 1;
  if (lowerAt(scan, next) === "-") next++;
  const joint = lowerAt(scan, next);
  if (quarter === undefined || quarter > 4 || (joint !== "and" && joint !== "or")) return null;
  const second = quarterOrHalf(scan, next + 1, told);
  if (second?.meaning.kind !== "slot" || second.meaning.slot.is !== "quarter") return null;
  const meaning: Meaning = { ...second.meaning, slot: { ...second.meaning.slot, quarter } };
  return { first: at, last: at + 1, meaning, also: [second] };
}

function withYear(scan: Scan, first: number, at: number, slot: Slot, told: Told): Found {
  const year = told.year === undefined ? yearAfter(scan, at) : null;
  let last = year?.last ?? at;
  let of = year?.year;
  // "the third quarter of fiscal 1990", "the first half of the year", "second quarter of the fiscal year"
  if (!year && told.year === undefined && lowerAt(scan, at) === "of") {
    let next = at + 1;
    if (lowerAt(scan, next) === "the") next++;
    if (FISCAL.has(lowerAt(scan, next))) next++;
    const fiscal = yearAfter(scan, next);
    if (fiscal && typeof fiscal.year === "number") [last, of] = [fiscal.last, fiscal.year];
    else if (lowerAt(scan, next) === "year" && next > at + 1) [last, of] = [next + 1, { shift: 0 }];
  }
  return { first, last, meaning: slotOf(slot, told, of) };
}

function slotOf(slot: Slot, told: Told, year: Year | undefined): Meaning {
  const of = told.year ?? year;
  if (of !== undefined) return { kind: "slot", slot, year: of };
  return told.which === undefined ? { kind: "slot", slot } : { kind: "slot", slot, which: told.which };
}

/** At a year: "the 2012 spring", "the 1988 second quarter", "1988 quarter", "1989 period". */
export function yearThenPart(scan: Scan, at: number, year: number, after: number): Found | null {
  const part = partOfYear(scan, after, { year });
  if (part) return { ...part, first: at };
  const noun = lowerAt(scan, after);
  if (noun !== "period" && (noun !== "quarter" || isHyphenated(scan, after + 1))) return null;
  const meaning: Meaning = {
    kind: "offset",
    quantity: { amount: 0, unit: "year" },
    direction: -1,
    from: { kind: "year", year },
    of: noun,
  };
  return { first: at, last: after + 1, meaning };
}

/** At "fiscal": "fiscal 1989", "fiscal year 1989", "the fiscal year". */
export function fiscalYear(scan: Scan, at: number, article: string): Found | null {
  if (!FISCAL.has(lowerAt(scan, at))) return null;
  let next = at + 1;
  const word = lowerAt(scan, next) === "year";
  if (word) next++;
  const year = yearAfter(scan, next);
  if (year && typeof year.year === "number" && lowerAt(scan, next) !== ",") {
    return { first: at, last: year.last, meaning: { kind: "year", year: year.year, fiscal: true } };
  }
  if (!word || article !== "the") return null;
  const ended = lowerAt(scan, next) === "ended" || lowerAt(scan, next) === "ending";
  const meaning: Meaning = ended
    ? { kind: "duration", quantities: [{ amount: 1, unit: "year" }] }
    : { kind: "period", unit: "year", shift: 0 };
  return { first: at, last: next, meaning };
}
