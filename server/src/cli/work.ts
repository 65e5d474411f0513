/** What is done for one file, here or in a worker: from its path to what is printed of it. */
import { analyze } from "../analyze";
import { annotate } from "../export/annotation";
import type { OffsetUnit } from "../export/offsets";
import type { Format } from "./options";
import { asProblem } from "./problem";
import { decode, readText } from "./read";

export interface Task {
  /** The path as given; "-" for standard input. */
  readonly file: string;
  /** What standard input held; for any other, the file is read when its turn comes. */
  readonly bytes?: Uint8Array;
  /** From an option: what "today" is, whatever the article says. */
  readonly referenceDate?: string;
}

/** How results are to look; the same for all files. */
export interface Style {
  readonly format: Format;
  readonly offsets: OffsetUnit;
}

/** What comes of one file: what to print, without the line's end, or the line that says why there is nothing. */
export type Outcome = { readonly output: string } | { readonly problem: string };

/** Never throws; whatever is wrong with the file comes back as its outcome. */
export function perform(task: Task, style: Style): Outcome {
  try {
    const text = task.bytes ? decode("standard input", task.bytes) : readText(task.file);
    const article = analyze(text, task.referenceDate === undefined ? {} : { referenceDate: task.referenceDate });
    const annotation = annotate(article, [], task.file, style.offsets);
    return { output: style.format === "ndjson" ? JSON.stringify(annotation) : JSON.stringify(annotation, null, 2) };
  } catch (error) {
    return { problem: asProblem(task.file, error).message };
  }
}
