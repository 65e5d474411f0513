/** What is done for one file, here or in a worker: from its path to what is printed of it. */
import { analyze } from "../analyze";
import type { Article } from "../article";
import { joinKnownPeople } from "../house";
import { ANY_HOUSE, findFaults, type Finding, type House, type Severities, type Severity } from "../checks";
import { annotate, type ReportedFinding } from "../export/annotation";
import { findingLines } from "../export/finding-lines";
import { githubCommands } from "../export/github";
import type { OffsetUnit } from "../export/offsets";
import { page } from "../export/page";
import { COLOURED, PLAIN } from "../export/paint";
import { placesOf } from "../export/places";
import { sarifResults } from "../export/sarif";
import { readsLikeArticle } from "../layout";
import type { CheckFormat } from "./check-options";
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
  /** What the desk holds to, and how serious each check is to it. */
  readonly house?: House;
  readonly severities?: Severities;
  /** False for a file that was found in a folder, and not named. */
  readonly named?: boolean;
}

/** How results are to look; the same for all files. */
export type Style = AnnotateStyle | CheckStyle;

export interface AnnotateStyle {
  readonly command: "annotate";
  readonly format: Format;
  readonly offsets: OffsetUnit;
  /** Of the terminal, for the page to read. */
  readonly width: number;
  readonly colour: boolean;
  /** Whether each page says which file it is of. */
  readonly named: boolean;
}

export interface CheckStyle {
  readonly command: "check";
  readonly format: CheckFormat;
}

/** What comes of one file: what to print, without the line's end, or the line that says why there is nothing. */
export type Outcome =
  | { readonly output: string; readonly counts?: Readonly<Partial<Record<Severity, number>>> }
  | { readonly problem: string };

/** Never throws; whatever is wrong with the file comes back as its outcome. */
export function perform(task: Task, style: Style): Outcome {
  try {
    const text = task.bytes ? decode("standard input", task.bytes) : readText(task.file);
    // A folder's plain text and Markdown hold more than articles; what was named is one.
    if (style.command === "check" && task.named === false && !isArticle(task.file, text)) return { output: "" };
    const read = analyze(text, task.referenceDate === undefined ? {} : { referenceDate: task.referenceDate });
    const article = joinKnownPeople(read, task.house?.people ?? []);
    if (style.command === "annotate") return { output: render(article, task.file, style) };
    const findings = findFaults(article, task.severities, task.house ?? ANY_HOUSE);
    return { output: report(article, findings, task.file, style.format), counts: countsOf(findings) };
  } catch (error) {
    return { problem: asProblem(task.file, error).message };
  }
}

/** As the editor decides it: by the ending that is ours alone, or by how the text reads. */
const isArticle = (file: string, text: string): boolean =>
  /\.(?:article|news|wire)$/i.test(file) || readsLikeArticle(text);

function report(article: Article, findings: readonly Finding[], file: string, format: CheckFormat): string {
  const lines = (all: readonly string[]): string => all.map((line) => `${line}\n`).join("");
  switch (format) {
    case "text":
      return lines(findingLines(article, findings, file));
    case "github":
      return lines(githubCommands(article, findings, file));
    case "sarif":
      return sarifResults(article, findings, file)
        .map((result) => JSON.stringify(result))
        .join(",");
    case "json":
      return JSON.stringify(fileReport(article, findings, file), null, 2);
  }
}

/** The findings of one file as `--format json` has them: the annotation's, with lines and columns. */
function fileReport(article: Article, findings: readonly ReportedFinding[], file: string): unknown {
  const placeOf = placesOf(article.text);
  const annotated = annotate(article, findings, file).findings;
  return { file, findings: annotated.map((finding) => ({ ...finding, ...placeOf(finding.start) })) };
}

function countsOf(findings: readonly Finding[]): Partial<Record<Severity, number>> {
  const counts: Partial<Record<Severity, number>> = {};
  for (const { severity } of findings) counts[severity] = (counts[severity] ?? 0) + 1;
  return counts;
}

function render(article: Article, file: string, style: AnnotateStyle): string {
  const findings = findFaults(article);
  if (style.format === "text") {
    const { width, colour, named } = style;
    return page(article, findings, { width, palette: colour ? COLOURED : PLAIN, ...(named && { file }) });
  }
  const annotation = annotate(article, findings, file, style.offsets);
  return style.format === "ndjson" ? JSON.stringify(annotation) : JSON.stringify(annotation, null, 2);
}
