/** `copydesk annotate`: reads each file, prints what it finds, and goes on where one cannot be read. */
import { dateMapOrProblem, isDay, stemOf } from "./dates";
import { listFiles } from "./files";
import type { AnnotateOptions } from "./options";
import { Output } from "./output";
import { Problem } from "./problem";
import { perform, type Outcome, type Style, type Task } from "./work";

/** Runs the command; gives the exit status. */
export async function annotateCommand(options: AnnotateOptions): Promise<number> {
  if (options.date !== undefined && !isDay(options.date)) {
    complain(new Problem("--date", `“${options.date}” is no date (YYYY-MM-DD)`).message);
    return 1;
  }
  const map = options.dateMap === undefined ? undefined : dateMapOrProblem(options.dateMap);
  const dateOf = (file: string): string | undefined => options.date ?? map?.dates.get(stemOf(file));
  const files = listFiles(options.inputs);
  // One file named as a file gives one object; the form does not depend on what a folder happens to hold.
  const several = options.inputs.length > 1 || files[0] !== options.inputs[0];
  const style: Style = {
    format: options.format,
    offsets: options.offsets,
    width: process.stdout.columns ?? 80,
    colour: process.stdout.isTTY && !process.env["NO_COLOR"],
    named: several,
  };
  const output = new Output(options.format, several);

  let status = 0;
  const settle = async (outcome: Outcome): Promise<void> => {
    if ("problem" in outcome) {
      status = 1;
      complain(outcome.problem);
    } else {
      await output.write(outcome.output);
    }
  };

  for (const problem of map?.problems ?? []) await settle({ problem: problem.message });
  for (const file of files) {
    if (file instanceof Problem) {
      await settle({ problem: file.message });
      continue;
    }
    const date = dateOf(file);
    const task: Task = {
      file,
      ...(date !== undefined && { referenceDate: date }),
      ...(file === "-" && { bytes: await standardInput() }),
    };
    await settle(perform(task, style));
  }
  await output.end();
  return status;
}

function complain(problem: string): void {
  process.stderr.write(`copydesk: ${problem}\n`);
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) chunks.push(chunk);
  return Buffer.concat(chunks);
}
