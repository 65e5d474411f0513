/** Reads the command line of `copydesk annotate`. */
import { parseArgs } from "node:util";
import type { OffsetUnit } from "../export/offsets";
import { behindColon } from "./problem";

export const FORMATS = ["text", "json", "ndjson"] as const;
export type Format = (typeof FORMATS)[number];

export interface AnnotateOptions {
  readonly format: Format;
  readonly offsets: OffsetUnit;
  /** What "today" is for every file, as given; not yet looked at. */
  readonly date?: string;
  /** Path of a TSV of file stems and dates. */
  readonly dateMap?: string;
  readonly jobs: number;
  /** Files, folders, or "-" for standard input; at least one. */
  readonly inputs: readonly string[];
}

/** The command line is not one the program knows. Its message is one line. */
export class UsageError extends Error {}

/** Reads what follows `annotate`. Throws a {@link UsageError} that names what is wrong. */
export function readOptions(words: readonly string[]): AnnotateOptions | "help" {
  const { values, positionals } = parse(words);
  if (values.help) return "help";
  if (positionals.length === 0) throw new UsageError("no file given");
  if (values.date !== undefined && values["date-map"] !== undefined) {
    throw new UsageError("--date and --date-map are given; one of them says what “today” is");
  }
  return {
    format: oneOf("--format", values.format ?? "text", FORMATS),
    offsets: oneOf("--offsets", values.offsets ?? "utf16", ["utf16", "codepoint"] as const),
    jobs: wholeNumber("--jobs", values.jobs ?? "1"),
    inputs: positionals,
    ...(values.date !== undefined && { date: values.date }),
    ...(values["date-map"] !== undefined && { dateMap: values["date-map"] }),
  };
}

const parse = (words: readonly string[]) =>
  parsed(() =>
    parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        format: { type: "string" },
        date: { type: "string" },
        "date-map": { type: "string" },
        offsets: { type: "string" },
        jobs: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    }),
  );

/** What `work` gives, with Node's complaint as a {@link UsageError}. */
export function parsed<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    // parseArgs says more than one sentence where a value may be meant as an option; the first is enough.
    const message = error instanceof Error ? error.message : String(error);
    throw new UsageError(behindColon(message.split(/\.\s|\n/, 1)[0] ?? message));
  }
}

export function oneOf<T extends string>(option: string, value: string, known: readonly T[]): T {
  const found = known.find((name) => name === value);
  if (found === undefined) throw new UsageError(`${option} “${value}” is none of ${known.join(", ")}`);
  return found;
}

export function wholeNumber(option: string, value: string): number {
  const number = /^\d{1,3}$/.test(value) ? Number(value) : 0;
  if (number < 1) throw new UsageError(`${option} “${value}” is no number from 1 to 999`);
  return number;
}
