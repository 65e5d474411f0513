/** Reads the command line of `copydesk check`. */
import { parseArgs } from "node:util";
import { PROFILES, type Profile, type Severity } from "../checks";
import { oneOf, parsed, UsageError, wholeNumber } from "./options";

export const CHECK_FORMATS = ["text", "json", "sarif", "github"] as const;
export type CheckFormat = (typeof CHECK_FORMATS)[number];

/** From the gravest down: what `--fail-on` counts is what it names and all before it. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "information", "hint"];

export interface CheckOptions {
  readonly format: CheckFormat;
  readonly failOn: Severity;
  /** Goes before the profile of a `.copydesk.json`. */
  readonly profile?: Profile;
  readonly date?: string;
  readonly jobs: number;
  /** Files, folders, or "-" for standard input; at least one. */
  readonly inputs: readonly string[];
}

/** Reads what follows `check`. Throws a {@link UsageError} that names what is wrong. */
export function readCheckOptions(words: readonly string[]): CheckOptions | "help" {
  const { values, positionals } = parsed(() =>
    parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        format: { type: "string" },
        "fail-on": { type: "string" },
        profile: { type: "string" },
        date: { type: "string" },
        jobs: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    }),
  );
  if (values.help) return "help";
  if (positionals.length === 0) throw new UsageError("no file given");
  return {
    format: oneOf("--format", values.format ?? "text", CHECK_FORMATS),
    failOn: oneOf("--fail-on", values["fail-on"] ?? "warning", SEVERITIES),
    jobs: wholeNumber("--jobs", values.jobs ?? "1"),
    inputs: positionals,
    ...(values.profile !== undefined && { profile: oneOf("--profile", values.profile, PROFILES) }),
    ...(values.date !== undefined && { date: values.date }),
  };
}
