/** What a date is resolved with: the reference date, and what the story has spoken of so far. */
import type { DateExpression, DateType } from "../../article";
import type { Day } from "../calendar";
import type { DateOrder } from "../grammar/found";
import type { Unit } from "../meaning";
import type { Tense } from "../tense";

/** A stretch of days, both included, and how fine it is. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
  readonly unit: Unit;
}

export interface Quarter {
  readonly year: number;
  readonly quarter: number;
}

export interface Context {
  /** The reference day; null where the story has none. */
  readonly now: Day | null;
  /** False where the reference day itself was inferred. */
  readonly nowCertain: boolean;
  /** "the dateline, Wednesday 6 July 2011". */
  readonly nowSaid: string;
  /** "the dateline". */
  readonly nowSource: string;
  /** The countries the story is from, by their codes, the nearest first: whose Independence Day it means. */
  readonly countries: readonly string[];
  /** The order of day and month in figures, where the story shows one. */
  readonly order: { readonly is: DateOrder; readonly reason: string; readonly byFigures: boolean } | null;
  /** The last date spoken of. */
  spoken: Stretch | null;
  /** The last single day spoken of. */
  spokenDay: Day | null;
  /** The last day spoken of in this sentence, for a clock time beside it. */
  sentenceDay: Day | null;
  /** The last quarter spoken of, and in which passage. */
  quarter: (Quarter & { readonly passage: number }) | null;
  /** Counts the passages. */
  passage: number;
  tense: Tense;
  /** "Since July": past, however far. */
  looksBack: boolean;
  /** "Monday's session". */
  possessive: boolean;
}

export interface Outcome {
  readonly type: DateType;
  readonly value: string;
  readonly stretch?: Stretch;
  readonly certain: boolean;
  readonly reason: string;
  readonly quarter?: Quarter;
  readonly readings?: DateExpression["readings"];
  /** It is told from another date only to compare with it ("up from 7 a year ago"): nothing is told from it in turn. */
  readonly comparison?: boolean;
  /** It says no more than was written: day, month and year. */
  readonly explicit?: boolean;
}
