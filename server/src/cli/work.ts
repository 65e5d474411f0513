/** What is done for one file, here or in a worker: from its path to what is printed of it. */
import { analyze } from "../analyze";
import type { Article } from "../article";
import { findFaults } from "../checks";
import { annotate } from "../export/annotation";
import type { OffsetUnit } from "../export/offsets";
import { page } from "../export/page";
import { COLOURED, PLAIN } from "../export/paint";
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
  /** Of the terminal, for the page to read. */
  readonly width: number;
  readonly colour: boolean;
  /** Whether each page says which file it is of. */
  readonly named: boolean;
}

/** What comes of one file: what to print, without the line's end, or the line that says why there is nothing. */
export type Outcome = { readonly output: string } | { readonly problem: string };

/** Never throws; whatever is wrong with the file comes back as its outcome. */
export function perform(task: Task, style: Style): Outcome {
  let text: string;
  try {
    text = task.bytes ? decode("standard input", task.bytes) : readText(task.file);
  } catch (error) {
    return { problem: asProblem(task.file, error).message };
  }
  try {
    const article = analyze(text, task.referenceDate === undefined ? {} : { referenceDate: task.referenceDate });
    return { output: render(article, task.file, style) };
  } catch (error) {
    // Analysis never fails; should it do so all the same, that is our fault and not the file's.
    const reason = error instanceof Error ? error.message : String(error);
    return { problem: `${task.file}: an error in Copydesk itself: ${reason}` };
  }
}

function render(article: Article, file: string, style: Style): string {
  const findings = findFaults(article);
  if (style.format === "text") {
    const { width, colour, named } = style;
    return page(article, findings, { width, palette: colour ? COLOURED : PLAIN, ...(named && { file }) });
  }
  const annotation = annotate(article, findings, file, style.offsets);
  return style.format === "ndjson" ? JSON.stringify(annotation) : JSON.stringify(annotation, null, 2);
}
