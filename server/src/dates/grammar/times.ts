/** Times of day: "9 a.m. Wednesday", "7:15 p.m. EST", "0915 GMT", "noon", "Monday night", "4 in the morning". */
import type { Meaning, PartOfDay } from "../meaning";
import { minutesOf } from "../vocabulary";
import { isCapital, isTouching, lowerAt, pastHyphen, wordAt, type Found, type Scan } from "./found";
import { weekAfter } from "./week";

interface Clock {
  readonly hour: number;
  readonly minute?: number;
  readonly last: number;
  readonly zone?: string;
}

/** At a number, "noon" or "midnight": a clock time with its zone and the day it is on. */
export function clockTime(scan: Scan, at: number): Found | null {
  const clock = clockAt(scan, at);
  if (!clock) return null;
  const time: Meaning = {
    kind: "clock",
    hour: clock.hour,
    ...(clock.minute === undefined ? {} : { minute: clock.minute }),
    ...(clock.zone === undefined ? {} : { zone: clock.zone }),
  };
  let next = clock.last;
  const comma = lowerAt(scan, next) === ",";
  if (comma) next++;
  const on = scan.tokens[next]?.lineBefore ? null : dayAt(scan, next);
  if (on && (!comma || on.meaning.kind !== "period")) {
    return { ...on, first: at, meaning: { ...time, on: on.meaning } };
  }
  return { first: at, last: clock.last, meaning: time };
}

/** A day that a clock time may be on. */
function dayAt(scan: Scan, at: number): Found | null {
  const word = wordAt(scan, at);
  if (
    !word ||
    (word.weekday === undefined &&
      word.month === undefined &&
      word.deictic === undefined &&
      word.which === undefined &&
      word.figures === 0)
  ) {
    return null;
  }
  const found = scan.expression(at);
  return found && isDay(found.meaning) && !found.also ? found : null;
}

/** True for what names one day. */
export function isDay(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case "weekday":
    case "numeric":
      return true;
    case "slot":
      return meaning.slot.is === "day" || meaning.slot.is === "holiday";
    case "period":
      return meaning.unit === "day";
    default:
      return false;
  }
}

function clockAt(scan: Scan, at: number): Clock | null {
  const word = wordAt(scan, at);
  if (!word) return null;
  if (word.role === "noon" || word.role === "midnight") {
    // "High noon" is a showdown.
    if (lowerAt(scan, at - 1) === "high") return null;
    return withZone(scan, { hour: word.role === "noon" ? 12 : 24, minute: 0, last: at + 1 });
  }
  if (word.clock !== undefined) return withZone(scan, { ...split(word.clock), last: at + 1 });
  if (word.cardinal === undefined) return null;
  const text = scan.tokens[at]?.kind === "number" ? lowerAt(scan, at) : String(word.cardinal);
  const before = scan.tokens[at - 1];
  if (before && isTouching(scan, at) && (before.kind === "symbol" || before.text === "-" || before.text === ":"))
    return null;

  // "0915 GMT", "1430 EST"
  if (word.figures === 4 && wordAt(scan, at + 1)?.zone && scan.tokens[at + 1]?.shape === "upper") {
    const hour = Math.floor(word.cardinal / 100);
    const minute = word.cardinal % 100;
    if (hour <= 24 && minute < 60) return withZone(scan, { hour, minute, last: at + 1 });
  }
  let last = at + 1;
  let figure = text;
  let minute: number | undefined;
  if (lowerAt(scan, last) === ":" && isTouching(scan, last) && isTouching(scan, last + 1)) {
    const minutes = wordAt(scan, last + 1);
    if (minutes?.clock !== undefined) return null;
    const tail = lowerAt(scan, last + 1);
    const match = MINUTES.exec(tail);
    if (!match) return null;
    minute = Number(match[1]);
    if (minute > 59) return null;
    figure = `${text}:${match[1]}`;
    last += 2;
    if (match[2]) {
      const minutesOfDay = minutesOf(figure, match[2] === "pm");
      return minutesOfDay === undefined ? null : withZone(scan, { ...split(minutesOfDay), last });
    }
    // "7:15:30" is a running time or a score in a race; "4:05.2" too.
    if (lowerAt(scan, last) === ":" && isTouching(scan, last)) return null;
  }
  const meridiem = meridiemAt(scan, last);
  if (meridiem) {
    const minutesOfDay = minutesOf(figure, meridiem.afternoon);
    return minutesOfDay === undefined ? null : withZone(scan, { ...split(minutesOfDay), last: meridiem.last });
  }
  if (lowerAt(scan, last) === "o'clock" && word.cardinal >= 1 && word.cardinal <= 12) {
    const part = partAfter(scan, last + 1);
    return withZone(scan, { hour: inPart(word.cardinal, part?.part), minute: 0, last: part?.last ?? last + 1 });
  }
  if (minute !== undefined) {
    if (word.cardinal > 24 || word.figures > 2) return null;
    const zoned = withZone(scan, { hour: word.cardinal, minute, last });
    // Without a zone "3:15" may be a score, a verse or a lap: it must stand where a time would.
    return zoned.zone !== undefined || TIME_PREPOSITIONS.has(lowerAt(scan, at - 1)) ? zoned : null;
  }
  // "11.30 at night"
  const stopped = TIME_PREPOSITIONS.has(lowerAt(scan, at - 1)) ? STOPPED.exec(text) : null;
  const partOfStopped = stopped && partAfter(scan, last);
  if (stopped && partOfStopped && Number(stopped[1]) <= 12) {
    const hour = inPart(Number(stopped[1]), partOfStopped.part);
    return { hour, minute: Number(stopped[2]), last: partOfStopped.last };
  }
  // "4 in the morning"
  const part =
    word.cardinal >= 1 && word.cardinal <= 12 && Number.isInteger(word.cardinal) ? partAfter(scan, last) : null;
  if (part && TIME_PREPOSITIONS.has(lowerAt(scan, at - 1))) {
    return { hour: inPart(word.cardinal, part.part), minute: 0, last: part.last };
  }
  return null;
}

const STOPPED = /^(\d{1,2})\.([0-5]\d)$/;
const MINUTES = /^(\d\d)(am|pm)?$/;
const TIME_PREPOSITIONS: ReadonlySet<string> = new Set(
  "at by from until till before after since around about to between past".split(" "),
);

const split = (minutes: number): { hour: number; minute: number } => ({
  hour: Math.floor(minutes / 60),
  minute: minutes % 60,
});

function inPart(hour: number, part: PartOfDay | undefined): number {
  const twelve = hour % 12;
  if (part === "AF" || part === "EV" || (part === "NI" && twelve >= 6)) return twelve + 12;
  return part === undefined ? hour : twelve;
}

function meridiemAt(scan: Scan, at: number): { afternoon: boolean; last: number } | null {
  if (wordAt(scan, at)?.role !== "meridiem") return null;
  const text = lowerAt(scan, at);
  // "I am": only figures come before, so "am" without stops must follow closely; "10 am" is how many write it.
  let last = at + 1;
  if (
    (text === "p.m" || text === "a.m") &&
    lowerAt(scan, last) === "." &&
    isTouching(scan, last) &&
    last + 1 < scan.tokens.length
  )
    last++;
  return { afternoon: text.startsWith("p"), last };
}

function partAfter(scan: Scan, at: number): { part: PartOfDay; last: number } | null {
  if (lowerAt(scan, at) === "in" && lowerAt(scan, at + 1) === "the") {
    const part = wordAt(scan, at + 2)?.part;
    return part ? { part, last: at + 3 } : null;
  }
  return lowerAt(scan, at) === "at" && lowerAt(scan, at + 1) === "night" ? { part: "NI", last: at + 2 } : null;
}

function withZone(scan: Scan, clock: Clock): Clock {
  const at = clock.last;
  const bracket = lowerAt(scan, at) === "(" ? 1 : 0;
  const word = wordAt(scan, at + bracket);
  if (word?.zone && !bracket && scan.tokens[at]?.shape === "upper") {
    return { ...clock, last: at + 1, zone: lowerAt(scan, at).toUpperCase() };
  }
  if (lowerAt(scan, at) === "local" && lowerAt(scan, at + 1) === "time")
    return { ...clock, last: at + 2, zone: "local" };
  if (isCapital(scan, at) && lowerAt(scan, at + 1) === "time" && !scan.words[at]) {
    return { ...clock, last: at + 2, zone: scan.tokens[at]?.text ?? "" };
  }
  return clock;
}

/** After a day: "Wednesday morning", "Monday night", "yesterday afternoon"; the day's own rule gives the day. */
export function withPartOfDay(scan: Scan, day: Found): Found {
  if (!isDay(day.meaning) || day.also) return day;
  const dash = pastHyphen(scan, day.last);
  let at = dash;
  const edge = EDGES.has(lowerAt(scan, at)) ? 1 : 0;
  at += edge;
  const word = wordAt(scan, at);
  if (
    word?.part === undefined ||
    word.plural ||
    scan.tokens[at]?.shape !== "lower" ||
    lowerAt(scan, at) === "overnight"
  )
    return day;
  const part: PartOfDay = word.part;
  // "Saturday night last week"
  const told = day.meaning.kind === "weekday" && !day.meaning.week ? weekAfter(scan, at + 1) : null;
  const on: Meaning = told && day.meaning.kind === "weekday" ? { ...day.meaning, week: told.week } : day.meaning;
  return { ...day, last: told?.last ?? at + 1, meaning: { kind: "part", part, on } };
}

const EDGES: ReadonlySet<string> = new Set(["early", "late"]);

/** Parts of the day by themselves: "overnight", "midday", "in the morning", "at night", "at dawn". */
export function barePart(scan: Scan, at: number, article: string): Found | null {
  const word = wordAt(scan, at);
  if (word?.part === undefined || word.plural) return null;
  const found: Found = { first: at, last: at + 1, meaning: { kind: "part", part: word.part } };
  const text = lowerAt(scan, at);
  if (text === "overnight" || text === "midday" || text === "lunchtime") return article ? null : found;
  const before = lowerAt(scan, article ? at - 2 : at - 1);
  const next = lowerAt(scan, at + 1);
  if (next === "of" || (isTouching(scan, at + 1) && next === "-")) return null;
  if (article === "the") return PART_PREPOSITIONS.has(before) ? found : null;
  if (article) return null;
  if (word.part === "NI") return before === "at" || before === "by" ? found : null;
  return before === "at" || before === "before" || before === "until" || before === "by" ? found : null;
}

const PART_PREPOSITIONS: ReadonlySet<string> = new Set(
  "in during for through throughout by until late early".split(" "),
);
