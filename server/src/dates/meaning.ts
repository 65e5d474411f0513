/**
 * What a date expression means before anybody knows which day it is: small parts that compose. "A week from
 * Thursday" is an offset of one week from a weekday; "9 a.m. Wednesday" a clock time on a weekday; "the third quarter
 * of last year" a part of a year that is itself a shift. The resolver alone makes days of them.
 */

export type Unit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "weekend"
  | "week"
  | "fortnight"
  | "month"
  | "quarter"
  | "half"
  | "year"
  | "decade"
  | "century";

/** A number, or X for one that the copy leaves open ("several", "months"). */
export type Amount = number | "X";

export interface Quantity {
  readonly amount: Amount;
  readonly unit: Unit;
}

/** TIMEX3 seasons. */
export type Season = "SP" | "SU" | "FA" | "WI";

/** TIMEX3 parts of the day: morning, midday, afternoon, evening, night, daytime. */
export type PartOfDay = "MO" | "MI" | "AF" | "EV" | "NI" | "DT";

/** A year in figures, or one told from another: `{ shift: -1 }` for "last year", `then` for "the previous year". */
export type Year = number | { readonly shift: number; readonly then?: boolean };

/** What comes round once a year. */
export type Slot =
  | { readonly is: "month"; readonly month: number }
  | { readonly is: "day"; readonly month: number; readonly day: number; readonly weekday?: number }
  | { readonly is: "season"; readonly season: Season }
  | { readonly is: "quarter"; readonly quarter: number; readonly fiscal?: boolean }
  | { readonly is: "half"; readonly half: number; readonly fiscal?: boolean }
  | { readonly is: "holiday"; readonly holiday: string; readonly country?: string };

/** Which of several: the one before now, after now, the current one, or the one before or after what was spoken of. */
export type Which = "last" | "next" | "this" | "previous" | "following" | "that";

/**
 * The week that a weekday is said to be in: weeks from this one, or from the one spoken of (`then`); `onward` counts
 * from the day itself, as "Wednesday week" does.
 */
export interface WeekOfDay {
  readonly shift: number;
  readonly then?: boolean;
  readonly onward?: boolean;
}

export type Meaning =
  | { readonly kind: "slot"; readonly slot: Slot; readonly year?: Year; readonly which?: Which }
  | { readonly kind: "numeric"; readonly first: number; readonly second: number; readonly year?: number }
  | {
      readonly kind: "weekday";
      readonly weekday: number;
      readonly which?: Which;
      readonly dayOfMonth?: number;
      readonly week?: WeekOfDay;
    }
  | { readonly kind: "dayOfMonth"; readonly day: number }
  | { readonly kind: "year"; readonly year: Year; readonly fiscal?: boolean }
  | { readonly kind: "decade"; readonly first: number; readonly century?: boolean }
  | { readonly kind: "century"; readonly century: number }
  /** A unit told from now or from what was spoken of: "last week", "the following month", "the quarter", "yesterday". */
  | { readonly kind: "period"; readonly unit: Unit; readonly shift: number; readonly then?: boolean }
  | {
      readonly kind: "offset";
      readonly quantity: Quantity;
      readonly direction: -1 | 1;
      /** From now, from what was spoken of last, or from another date. */
      readonly from: "now" | "then" | Meaning;
      readonly of?: "quarter" | "period";
    }
  | { readonly kind: "week"; readonly of: Meaning; readonly weekend?: boolean }
  | {
      readonly kind: "clock";
      readonly hour: number;
      readonly minute?: number;
      readonly second?: number;
      readonly zone?: string;
      readonly on?: Meaning;
    }
  | { readonly kind: "part"; readonly part: PartOfDay; readonly on?: Meaning }
  | { readonly kind: "duration"; readonly quantities: readonly Quantity[] }
  | {
      readonly kind: "set";
      readonly every:
        | Quantity
        | Slot
        | { readonly weekday: number; readonly part?: PartOfDay }
        | { readonly part: PartOfDay };
    }
  | { readonly kind: "vague"; readonly when: "past" | "present" | "future"; readonly day?: boolean };

/** TIMEX3 modifiers. */
export type Modifier =
  | "START"
  | "MID"
  | "END"
  | "APPROX"
  | "LESS_THAN"
  | "MORE_THAN"
  | "EQUAL_OR_LESS"
  | "EQUAL_OR_MORE"
  | "BEFORE"
  | "AFTER"
  | "ON_OR_BEFORE"
  | "ON_OR_AFTER";
