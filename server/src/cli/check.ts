/** `copydesk check`: what the checks find in each file, for a terminal or for a desk's continuous integration. */
import { checks } from "../checks";
import { sarifFrame } from "../export/sarif";
import { SEVERITIES, type CheckOptions } from "./check-options";
import { isDay } from "./dates";
import { listFiles } from "./files";
import { Houses } from "./houses";
import { put } from "./output";
import { complain, Problem } from "./problem";
import { newProgress } from "./progress";
import { standardInput } from "./standard-input";
import { version } from "./usage";
import type { Task } from "./work";
import { performAll } from "./workers";

/**
 * Runs the command; gives the exit status: 0 for no finding as grave as asked for, 1 where there is one, or where some input
 * was bad, 2 where the command line is wrong.
 */
export async function checkCommand(options: CheckOptions): Promise<number> {
  if (options.date !== undefined && !isDay(options.date)) {
    complain(new Problem("--date", `“${options.date}” is no date (YYYY-MM-DD)`));
    return 2;
  }
  const listed = listFiles(options.inputs);
  let status = 0;
  for (const file of listed) if (file instanceof Problem) status = complain(file);

  const houses = new Houses();
  const tasks = await tasksOf(
    options,
    listed.filter((file) => typeof file === "string"),
    houses,
  );
  // A fault in the desk's own file is told and the rest of it holds: the copy is none the worse.
  for (const problem of houses.problems) complain(problem);

  const [before, between, after] = frameOf(options.format);
  const progress = newProgress(tasks.length);
  await put(before);
  let written = 0;
  const counts = new Map<string, number>();
  const style = { command: "check", format: options.format } as const;
  for await (const outcome of performAll(tasks, style, Math.min(options.jobs, tasks.length || 1))) {
    if ("problem" in outcome) {
      progress.clear();
      status = complain(outcome.problem);
    } else {
      for (const [severity, count] of Object.entries(outcome.counts ?? {})) {
        counts.set(severity, (counts.get(severity) ?? 0) + count);
      }
      if (outcome.output !== "") await put(`${written++ > 0 ? between : ""}${outcome.output}`);
    }
    progress.step();
  }
  progress.end();
  await put(after);
  if (options.format === "text") sum(counts, tasks.length);
  const grave = SEVERITIES.slice(0, SEVERITIES.indexOf(options.failOn) + 1);
  return grave.some((severity) => (counts.get(severity) ?? 0) > 0) ? 1 : status;
}

async function tasksOf(options: CheckOptions, files: readonly string[], houses: Houses): Promise<Task[]> {
  const stdin = files.includes("-") ? await standardInput() : undefined;
  const named = new Set(options.inputs);
  return files.map((file): Task => {
    const { house, severities } = houses.of(file);
    return {
      file,
      // What was found in a folder may be no article; what was named is one.
      named: named.has(file),
      house: options.profile === undefined ? house : { ...house, profile: options.profile },
      severities,
      ...(options.date !== undefined && { referenceDate: options.date }),
      ...(file === "-" && stdin && { bytes: stdin }),
    };
  });
}

/** What is printed before the files' findings, between two files' and after the last. */
function frameOf(format: CheckOptions["format"]): readonly [string, string, string] {
  if (format === "json") return ["[\n", ",\n", "\n]\n"];
  if (format !== "sarif") return ["", "", ""];
  const [before, after] = sarifFrame(checks, version());
  return [before, ",", `${after}\n`];
}

/** "3 warnings, 1 hint in 12 files", on standard error, so that the findings alone can be piped. */
function sum(counts: ReadonlyMap<string, number>, files: number): void {
  const found = SEVERITIES.flatMap((severity) => {
    const count = counts.get(severity) ?? 0;
    const plural = count === 1 || severity === "information" ? "" : "s";
    return count === 0 ? [] : [`${count} ${severity}${plural}`];
  });
  const where = files === 1 ? "1 file" : `${files} files`;
  process.stderr.write(`${found.length > 0 ? found.join(", ") : "Nothing to check"} in ${where}.\n`);
}
