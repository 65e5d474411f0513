/** The week a weekday is said to be in: "Friday next week", "Monday of last week", "Wednesday week". */
import type { WeekOfDay } from "../meaning";
import { endsPhrase, isCapital, isHyphenated, isTouching, lowerAt, wordAt, type Scan } from "./found";

/** How many more days a list may name before its week: "Monday, Wednesday and Friday of next week". */
const MOST_DAYS = 6;

/** What may stand between two days of a list, one or two tokens. */
const JOINTS: ReadonlySet<string> = new Set([",", "and", "or", "to", "through", "until", "&", "-", "–", "—", "/"]);

const WEEKS: Readonly<Record<string, WeekOfDay>> = {
  last: { shift: -1 },
  this: { shift: 0 },
  next: { shift: 1 },
};

/** After "of the", and "that" after "of": told from the week spoken of. */
const WEEKS_SPOKEN_OF: Readonly<Record<string, WeekOfDay>> = {
  previous: { shift: -1, then: true },
  preceding: { shift: -1, then: true },
  following: { shift: 1, then: true },
  same: { shift: 0, then: true },
  that: { shift: 0, then: true },
};

/** The week after the weekday whose words end at `at`; `last` is past the words of the week where they are this day's. */
export function weekAfter(scan: Scan, at: number): { week: WeekOfDay; last: number } | null {
  const own = weekPhrase(scan, at) ?? weekOnward(scan, at);
  if (own) return own;
  let end = at;
  for (let days = 0; days < MOST_DAYS; days++) {
    const next = dayInList(scan, end);
    if (next < 0) break;
    end = next + 1;
  }
  const shared = end > at ? weekPhrase(scan, end) : null;
  return shared && { week: shared.week, last: at };
}

/** "of next week", "last week": not "last week's", which is of what follows. */
function weekPhrase(scan: Scan, at: number): { week: WeekOfDay; last: number } | null {
  const of = lowerAt(scan, at) === "of";
  const article = of && lowerAt(scan, at + 1) === "the";
  const which = at + (of ? 1 : 0) + (article ? 1 : 0);
  const word = lowerAt(scan, which);
  const week = (article ? undefined : known(WEEKS, word)) ?? (of ? known(WEEKS_SPOKEN_OF, word) : undefined);
  if (!week || lowerAt(scan, which + 1) !== "week" || belongsToNext(scan, which + 2)) return null;
  if (scan.tokens[which]?.shape !== "lower" || scan.tokens[at]?.lineBefore) return null;
  return { week, last: which + 2 };
}

/** British: "on Wednesday week" is seven days after Wednesday. "A Monday-to-Friday week" is a kind of week. */
function weekOnward(scan: Scan, at: number): { week: WeekOfDay; last: number } | null {
  const token = scan.tokens[at];
  if (token?.lower !== "week" || token.shape !== "lower" || token.lineBefore || !token.spaceBefore) return null;
  const before = lowerAt(scan, at - 2);
  if (isTouching(scan, at - 1) || before === "to" || before === "through" || before === "a" || before === "the")
    return null;
  const ends = endsPhrase(scan, at + 1) && lowerAt(scan, at + 1) !== "of" && !belongsToNext(scan, at + 1);
  return ends ? { week: { shift: 1, onward: true }, last: at + 1 } : null;
}

/** The next day of a list that goes on at `at`; -1 where none does. */
function dayInList(scan: Scan, at: number): number {
  if (!JOINTS.has(lowerAt(scan, at))) return -1;
  const next = lowerAt(scan, at) === "," && JOINTS.has(lowerAt(scan, at + 1)) ? at + 2 : at + 1;
  const word = wordAt(scan, next);
  return word?.weekday !== undefined && !word.plural && !word.doubtful && isCapital(scan, next) ? next : -1;
}

/** "next week's", "next week-long": the week is an adjective of what follows. */
const belongsToNext = (scan: Scan, at: number): boolean =>
  isTouching(scan, at) && (lowerAt(scan, at) === "'s" || isHyphenated(scan, at));

const known = (weeks: Readonly<Record<string, WeekOfDay>>, word: string): WeekOfDay | undefined =>
  Object.hasOwn(weeks, word) ? weeks[word] : undefined;
