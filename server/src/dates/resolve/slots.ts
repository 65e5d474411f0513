/** What comes round each year: which year's July, which year's third quarter is meant. */
import { HOLIDAYS_ABROAD, holidayRule } from "../../lexicon/holidays";
import { isDateReal, MONTHS, pad, sayDate, toCivil, toDay, WEEKDAYS, weekdayOf, type Day } from "../calendar";
import type { Meaning, Season, Slot, Which, Year } from "../meaning";
import type { Context, Outcome, Stretch } from "./context";
import { slotValue, stretchOf } from "./slot-days";

type SlotMeaning = Extract<Meaning, { kind: "slot" }>;

export function resolveSlot({ slot: named, year, which }: SlotMeaning, context: Context): Outcome {
  const slot = placed(named, context);
  if (slot.is === "holiday" && !holidayRule(slot.holiday, slot.country)) return unknownDay(slot);
  if (typeof year === "number") return written(slot, year);
  if (year !== undefined) {
    const told = yearOf(year, context);
    if (told === null) return open(slot);
    return {
      ...inYear(slot, told, context.nowCertain),
      reason: `${saySlot(slot)} of ${told}, ${year.shift === 0 ? "the year" : "told"} from ${base(year, context)}`,
    };
  }
  if (context.now === null) return open(slot);
  return nearest(slot, which, context.now, context);
}

/** A holiday is its own country's, else that of the first place the story is from which keeps it on another day. */
function placed(slot: Slot, { countries }: Context): Slot {
  if (slot.is !== "holiday" || slot.country !== undefined || countries.length === 0) return slot;
  const country = countries.find((code) => Object.hasOwn(HOLIDAYS_ABROAD[code] ?? {}, slot.holiday));
  return country === undefined ? slot : { ...slot, country };
}

const unknownDay = (slot: Slot): Outcome => ({
  type: "DATE",
  value: "XXXX-XX-XX",
  certain: false,
  reason: `${saySlot(slot)} has no day of the year that is the same everywhere`,
});

const base = (year: Exclude<Year, number>, context: Context): string =>
  year.then && context.spoken ? "the date before it" : context.nowSaid;

/** The year a shift gives; null with nothing to shift from. */
export function yearOf(year: Year, context: Context): number | null {
  if (typeof year === "number") return year;
  const from = year.then && context.spoken ? context.spoken.from : context.now;
  return from === null ? null : toCivil(from).year + year.shift;
}

function written(slot: Slot, year: number): Outcome {
  const outcome = inYear(slot, year, true);
  if (slot.is !== "day") return { ...outcome, reason: `${saySlot(slot)} ${year}, as written` };
  if (!isDateReal(year, slot.month, slot.day)) {
    return { ...outcome, certain: false, reason: `no calendar has ${saySlot(slot)} ${year}`, explicit: true };
  }
  const day = toDay(year, slot.month, slot.day);
  const other =
    slot.weekday !== undefined && slot.weekday !== weekdayOf(day)
      ? `, though the copy says ${WEEKDAYS[slot.weekday]}`
      : "";
  return { ...outcome, reason: `${sayDate(day)}, as written${other}`, explicit: true };
}

/** With no year to be had: `XXXX-07-06`. */
function open(slot: Slot): Outcome {
  return {
    type: "DATE",
    value: slotValue(slot, "XXXX"),
    certain: false,
    reason: `${saySlot(slot)}; the story does not say of which year`,
  };
}

function inYear(slot: Slot, year: number, certain: boolean): Outcome {
  const stretch = stretchOf(slot, year);
  const fiscal = (slot.is === "quarter" || slot.is === "half") && slot.fiscal === true;
  return {
    type: "DATE",
    value: slot.is === "holiday" && stretch ? isoValue(stretch.from) : slotValue(slot, pad(year, 4)),
    ...(stretch && !fiscal ? { stretch } : {}),
    certain: certain && !fiscal && stretch !== null,
    reason: `${saySlot(slot)} ${year}`,
  };
}

const isoValue = (day: Day): string => {
  const date = toCivil(day);
  return `${pad(date.year, 4)}-${pad(date.month)}-${pad(date.day)}`;
};

/** How far a date may be from the reference day before its year is anybody's guess. */
const NEAR = 183;

/** The year that the tense, the words before it, or sheer nearness asks for. */
function nearest(slot: Slot, which: Which | undefined, now: Day, context: Context): Outcome {
  const year = toCivil(now).year;
  const candidates = [year - 1, year, year + 1].map((of) => ({ of, stretch: stretchOf(slot, of) }));
  const real = candidates.flatMap(({ of, stretch }) => (stretch ? [{ of, stretch }] : []));
  // 31 June: of the year in hand, so that the check can say what is wrong with it.
  if (real.length === 0) {
    return { ...inYear(slot, year, false), reason: `no calendar has ${saySlot(slot)}` };
  }
  const chosen = choose(slot, which, real, now, context);
  const distance = distanceTo(chosen.stretch, now);
  const outcome = inYear(slot, chosen.of, context.nowCertain && distance <= NEAR);
  // The quarter the story reports on: what "the quarter" and "a year earlier" are told from.
  const reported = slot.is === "quarter" ? { quarter: { year: chosen.of, quarter: slot.quarter } } : {};
  const side = chosen.stretch.to < now ? "the last" : chosen.stretch.from > now ? "the next" : "the one that holds";
  const told =
    side === "the one that holds"
      ? `${side} ${context.nowSaid}`
      : `${side} ${side === "the last" ? "before" : "after"} ${context.nowSaid}`;
  const other =
    slot.is === "day" &&
    slot.weekday !== undefined &&
    chosen.stretch.from === chosen.stretch.to &&
    slot.weekday !== weekdayOf(chosen.stretch.from)
      ? `, though the copy says ${WEEKDAYS[slot.weekday]}`
      : "";
  const name =
    chosen.stretch.unit === "day" && chosen.stretch.from === chosen.stretch.to
      ? sayDate(chosen.stretch.from)
      : `${saySlot(slot)} ${chosen.of}`;
  return { ...outcome, ...reported, reason: `${name}: ${told}${other}` };
}

interface Candidate {
  readonly of: number;
  readonly stretch: Stretch;
}

function choose(
  slot: Slot,
  which: Which | undefined,
  real: readonly Candidate[],
  now: Day,
  context: Context,
): Candidate {
  const before = (limit: Day): Candidate | undefined => real.findLast(({ stretch }) => stretch.to < limit);
  const after = (limit: Day): Candidate | undefined => real.find(({ stretch }) => stretch.from > limit);
  const closest = (): Candidate =>
    real.reduce((best, other) => (distanceTo(other.stretch, now) < distanceTo(best.stretch, now) ? other : best));
  switch (which) {
    case "last":
    case "previous":
      return before(now) ?? closest();
    case "next":
    case "following":
      return after(now) ?? closest();
    case "this":
      return real.find(({ of }) => of === toCivil(now).year) ?? closest();
    default:
      return byTense(slot, real, now, context) ?? closest();
  }
}

function byTense(slot: Slot, real: readonly Candidate[], now: Day, context: Context): Candidate | undefined {
  const { tense } = context;
  const begun = real.findLast(({ stretch }) => stretch.from <= now);
  // A quarter without a year is the last that has begun, unless the clause looks ahead.
  const ahead = real.find(({ stretch }) => stretch.to >= now);
  // "Revenue fell in the second half", in July: the half that has hardly begun has nothing to report.
  if (slot.is === "half" && tense === "past" && begun && begun.stretch.to >= now && now - begun.stretch.from < HARDLY)
    return real.findLast(({ stretch }) => stretch.to < now) ?? begun;
  if (slot.is === "quarter" || slot.is === "half") return tense === "future" && !isJustOver(begun, now) ? ahead : begun;
  if (tense === null) return undefined;
  const told = tense === "past" ? begun : ahead;
  const other = tense === "past" ? ahead : begun;
  if (!told || !other || told === other) return told;
  if (context.looksBack) return told;
  // A tense read wrongly must not carry a date a year off: what is close by stays close.
  const far = distanceTo(told.stretch, now);
  const close = distanceTo(other.stretch, now);
  return far > FAR && close < (slot.is !== "day" ? VERY_CLOSE : CLOSE) ? other : told;
}

/** How many days after its end a quarter is still the one reported on. */
const REPORTING = 130;

/** How many days after its beginning a half is too young to be told of as past. */
const HARDLY = 60;

const isJustOver = (candidate: Candidate | undefined, now: Day): boolean =>
  candidate !== undefined && candidate.stretch.to < now && now - candidate.stretch.to < REPORTING;

const FAR = 240;
const CLOSE = 80;
const VERY_CLOSE = 20;

const distanceTo = (stretch: Stretch, now: Day): number =>
  stretch.from > now ? stretch.from - now : stretch.to < now ? now - stretch.to : 0;

const SEASON_NAMES: Readonly<Record<Season, string>> = { SP: "spring", SU: "summer", FA: "autumn", WI: "winter" };
const ORDINALS: readonly string[] = ["", "first", "second", "third", "fourth"];

/** "4 July", "the third quarter", "spring". */
export function saySlot(slot: Slot): string {
  switch (slot.is) {
    case "month":
      return MONTHS[slot.month - 1] ?? "";
    case "day":
      return `${slot.weekday === undefined ? "" : `${WEEKDAYS[slot.weekday]} `}${slot.day} ${MONTHS[slot.month - 1]}`;
    case "season":
      return SEASON_NAMES[slot.season];
    case "quarter":
      return `${ORDINALS[slot.quarter]} quarter`;
    case "half":
      return `${ORDINALS[slot.half]} half`;
    case "holiday":
      return slot.holiday.replace(/(^| )[a-z]/g, (letter) => letter.toUpperCase());
  }
}
