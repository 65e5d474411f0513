/**
 * The calendar, as plain arithmetic: no Date object, no clock, no time zone. A day is a number, counted from
 * 1 January 1970; the years are those of the Gregorian calendar, before its introduction too.
 * Source of the arithmetic: Howard Hinnant, "chrono-compatible low-level date algorithms".
 */

/** Days since 1 January 1970. */
export type Day = number;

export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

export const WEEKDAYS: readonly string[] = [
  "Sunday",
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
];

export const MONTHS: readonly string[] = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** The day of a civil date. A day past its month's end runs over into the next, as 31 June does into 1 July. */
export function toDay(year: number, month: number, day: number): Day {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

export function toCivil(day: Day): CivilDate {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** 0 Sunday … 6 Saturday. */
export const weekdayOf = (day: Day): number => (((day + 4) % 7) + 7) % 7;

/** "Monday". */
export const weekdayName = (day: Day): string => WEEKDAYS[weekdayOf(day)] ?? "";

export const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** How many days a month has; February's 29 where the year is not known. */
export function daysInMonth(month: number, year?: number): number {
  if (month === 2) return year === undefined || isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export const isDateReal = (year: number | undefined, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(month, year);

const ISO = /^(\d{4})-(\d\d)-(\d\d)$/;

/** The day of `YYYY-MM-DD`; null for anything else, and for a date that no calendar has. */
export function dayOf(iso: string): Day | null {
  const match = ISO.exec(iso);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isDateReal(year, month, day) ? toDay(year, month, day) : null;
}

/** `YYYY-MM-DD`. */
export function isoOf(day: Day): string {
  const date = toCivil(day);
  return `${pad(date.year, 4)}-${pad(date.month)}-${pad(date.day)}`;
}

/** A number in at least `width` digits. */
export const pad = (value: number, width = 2): string =>
  width === 2 && value >= 10 ? String(value) : String(value).padStart(width, "0");

/** "Monday 4 July 2011". */
export function sayDate(day: Day): string {
  const date = toCivil(day);
  return `${WEEKDAYS[weekdayOf(day)]} ${date.day} ${MONTHS[date.month - 1]} ${date.year}`;
}

/** The week's year and number as ISO 8601 counts them: weeks begin on Monday, week 1 holds the year's first Thursday. */
export function weekOf(day: Day): { readonly year: number; readonly week: number } {
  const thursday = mondayOf(day) + 3;
  const year = toCivil(thursday).year;
  return { year, week: Math.floor((thursday - toDay(year, 1, 1)) / 7) + 1 };
}

/** `2011-W27`. */
export function isoWeekOf(day: Day): string {
  const { year, week } = weekOf(day);
  return `${pad(year, 4)}-W${pad(week)}`;
}

/** The Monday of the day's week. */
export const mondayOf = (day: Day): Day => day - ((weekdayOf(day) + 6) % 7);

/** The day nearest to `day` that is this weekday; of two as near, the earlier. */
export function nearestDateOn(weekday: number, day: Day): Day {
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  return ahead > 3 ? day + ahead - 7 : day + ahead;
}

/** The last such weekday on `day` or before it. */
export const weekdayOnOrBefore = (weekday: number, day: Day): Day => day - ((weekdayOf(day) - weekday + 7) % 7);

/** The first such weekday on `day` or after it. */
export const weekdayOnOrAfter = (weekday: number, day: Day): Day => day + ((weekday - weekdayOf(day) + 7) % 7);

/** The day some months off, held to the month's last where it has no such day: a month after 31 January is 28 February. */
export function addMonths(day: Day, months: number): Day {
  const date = toCivil(day);
  const count = date.year * 12 + date.month - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return toDay(year, month, Math.min(date.day, daysInMonth(month, year)));
}

/** Easter Sunday in the western churches. Source: the anonymous Gregorian computus (Meeus, Jones, Butcher). */
export function easterOf(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return toDay(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
}
