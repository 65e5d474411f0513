/**
 * How the houses write dates and times. Sources: the AP Stylebook (months; times; dates), the Reuters Handbook of
 * Journalism (dates; times), the BBC News style guide (dates; time), the Guardian and Observer style guide (dates; times).
 */
import type { Profile } from "./check";

export interface Style {
  /** What a month is shortened to beside a day of the month, where it is. */
  readonly shortMonths: Readonly<Record<string, string>>;
  /** "4 July", or "July 4". */
  readonly dayFirst: boolean;
  /** A time on the twelve-hour clock: its half of the day, the sign before the minutes; null where the house says nothing. */
  readonly clock: { readonly morning: string; readonly afternoon: string; readonly sign: ":" | "." } | null;
  /** "Last Wednesday" is asked to go. */
  readonly lastWeekday: boolean;
}

/** March to July are short enough. */
const AGENCY_MONTHS: Style["shortMonths"] = {
  January: "Jan.",
  February: "Feb.",
  August: "Aug.",
  September: "Sept.",
  October: "Oct.",
  November: "Nov.",
  December: "Dec.",
};

const agency: Style = {
  shortMonths: AGENCY_MONTHS,
  dayFirst: false,
  clock: { morning: " a.m.", afternoon: " p.m.", sign: ":" },
  lastWeekday: true,
};

const british: Style = {
  shortMonths: {},
  dayFirst: true,
  clock: { morning: "am", afternoon: "pm", sign: "." },
  lastWeekday: false,
};

export const STYLES: Readonly<Record<Exclude<Profile, "none">, Style>> = {
  ap: agency,
  reuters: agency,
  bbc: { ...british, clock: null },
  guardian: british,
};
