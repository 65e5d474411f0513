/** Dates as datelines, stamps and front matter print them. A reader of its own: pass one's dates need tokens, and a masthead has none yet. */
import { isDateReal, pad } from "../dates/calendar";
import { isCapital, lettersEnd } from "../language/characters";
import { MONTH_WORDS, WEEKDAY_WORDS } from "../lexicon/dates";

export interface PrintedDate {
  /** Where it ends in the text read. */
  readonly end: number;
  readonly year?: number;
  /** 1 to 12; none where a weekday is all that is printed. */
  readonly month?: number;
  readonly day?: number;
}

function numbered(lines: readonly string[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  lines.forEach((line, index) => {
    for (const word of line.split(" ")) numbers.set(word.replace(".", ""), index + 1);
  });
  return numbers;
}

const MONTHS = numbered(MONTH_WORDS);
const WEEKDAYS = numbered(WEEKDAY_WORDS);

/** No month and no weekday has more letters. */
const LONGEST_WORD = 12;
const DAY = /\d{1,2}(?:st|nd|rd|th)?(?!\d|[:./]\d)/y;
const YEAR = /,?\s{1,2}((?:19|20)\d\d)(?!\d)/y;
const NUMERIC = /(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}[\d:.]{0,10}(?:Z|[+-]\d{2}:?\d{2})?)?(?![\d-])/y;
const SPACES = /[\s,]{1,3}/y;

export const isMonth = (word: string): boolean => MONTHS.has(bare(word));
export const isWeekday = (word: string): boolean => WEEKDAYS.has(bare(word));
const bare = (word: string): string => word.toLowerCase().replace(/[.,]$/, "");

/**
 * The date that starts at `at`: "July 6", "Nov. 12, 2024", "12 November 2024", "2024-11-12", "Tuesday, Nov. 12", "Monday".
 * `text` is a line's beginning, not a whole article. Null where none starts there; a day beyond the 31st is none.
 */
export function readDate(text: string, at: number): PrintedDate | null {
  const numeric = match(NUMERIC, text, at);
  if (numeric)
    return valid({
      end: at + numeric[0].length,
      year: Number(numeric[1]),
      month: Number(numeric[2]),
      day: Number(numeric[3]),
    });

  const word = wordAt(text, at);
  if (isWeekday(word)) {
    const weekdayEnd = at + word.length;
    const space = match(SPACES, text, weekdayEnd);
    const date = space ? readDayOfMonth(text, weekdayEnd + space[0].length) : null;
    return date ?? { end: weekdayEnd };
  }
  return readDayOfMonth(text, at);
}

function readDayOfMonth(text: string, at: number): PrintedDate | null {
  const word = wordAt(text, at);
  const first = word ? MONTHS.get(bare(word)) : undefined;
  if (word && first !== undefined) {
    const space = match(SPACES, text, at + word.length);
    if (!space) return null;
    const dayAt = at + word.length + space[0].length;
    const day = match(DAY, text, dayAt);
    return day ? withYear(text, dayAt + day[0].length, first, Number.parseInt(day[0], 10)) : null;
  }
  const day = match(DAY, text, at);
  if (!day) return null;
  const space = match(SPACES, text, at + day[0].length);
  if (!space) return null;
  const monthAt = at + day[0].length + space[0].length;
  const name = wordAt(text, monthAt);
  const month = name ? MONTHS.get(bare(name)) : undefined;
  if (month === undefined) return null;
  // "12 November." closes with a stop; "12 Nov." is an abbreviation's.
  const stopped = name.endsWith(".") && name.length > 5 ? 1 : 0;
  return withYear(text, monthAt + name.length - stopped, month, Number.parseInt(day[0], 10));
}

function withYear(text: string, end: number, month: number, day: number): PrintedDate | null {
  const year = match(YEAR, text, end);
  return valid(year ? { end: end + year[0].length, year: Number(year[1]), month, day } : { end, month, day });
}

/** Any day up to the 31st: a dateline of "June 31" is a dateline still, and its date is for a check to judge. */
function valid(date: PrintedDate & { readonly month: number; readonly day: number }): PrintedDate | null {
  return date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= 31 ? date : null;
}

/** `YYYY-MM-DD`; null where a part is not printed, and for days that no month has. */
export function isoDate({ year, month, day }: PrintedDate): string | null {
  if (year === undefined || month === undefined || day === undefined || !isDateReal(year, month, day)) return null;
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

/** The word with a capital that starts at `at`, its full stop with it; empty where there is none. */
function wordAt(text: string, at: number): string {
  if (!isCapital(text, at)) return "";
  const end = lettersEnd(text, at);
  if (end === at + 1 || end > at + LONGEST_WORD) return "";
  return text.slice(at, text[end] === "." ? end + 1 : end);
}

export function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
