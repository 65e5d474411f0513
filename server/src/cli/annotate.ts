/** `copydesk annotate`: reads each file, prints what it finds, and goes on where one cannot be read. */
import { isDay, openDateMap, stemOf } from "./dates";
import { listFiles } from "./files";
import type { AnnotateOptions } from "./options";
import { Output } from "./output";
import { complain, Problem } from "./problem";
import { newProgress } from "./progress";
import { standardInput } from "./standard-input";
import type { Style, Task } from "./work";
import { performAll } from "./workers";

/** Runs the command; gives the exit status. */
export async function annotateCommand(options: AnnotateOptions): Promise<number> {
  const { date, dateMap, inputs } = options;
  if (date !== undefined && !isDay(date)) return complain(new Problem("--date", `“${date}” is no date (YYYY-MM-DD)`));

  const map = dateMap === undefined ? undefined : openDateMap(dateMap);
  const listed = listFiles(inputs);
  const files = listed.filter((file) => typeof file === "string");
  const problems = [...(map?.problems ?? []), ...listed.filter((file) => file instanceof Problem)];
  for (const problem of problems) complain(problem);
  let status = problems.length > 0 ? 1 : 0;

  const stdin = files.includes("-") ? await standardInput() : undefined;
  const tasks = files.map((file): Task => {
    const referenceDate = date ?? map?.dates.get(stemOf(file));
    return {
      file,
      ...(referenceDate !== undefined && { referenceDate }),
      ...(file === "-" && stdin && { bytes: stdin }),
    };
  });

  // One file named as a file gives one object; the form does not depend on what a folder happens to hold.
  const several = inputs.length > 1 || listed[0] !== inputs[0];
  const output = new Output(options.format, several);
  const progress = newProgress(tasks.length);
  for await (const outcome of performAll(tasks, styleOf(options, several), Math.min(options.jobs, tasks.length || 1))) {
    if ("problem" in outcome) {
      progress.clear();
      status = complain(outcome.problem);
    } else {
      await output.write(outcome.output);
    }
    progress.step();
  }
  progress.end();
  await output.end();
  return status;
}

function styleOf({ format, offsets }: AnnotateOptions, several: boolean): Style {
  const { columns, isTTY } = process.stdout;
  return {
    command: "annotate",
    format,
    offsets,
    width: columns ?? 80,
    colour: isTTY && !process.env["NO_COLOR"],
    named: several,
  };
}
