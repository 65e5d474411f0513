/** An article's speakers, quotes and dates as a page to read in a terminal. */
import type { Article } from "../article";
import type { ReportedFinding } from "./annotation";
import { dateSection } from "./page-dates";
import { findingSection } from "./page-findings";
import { masthead } from "./page-masthead";
import { speakerSections } from "./page-speakers";
import type { Palette } from "./paint";
import { newSheet } from "./sheet";
import { columns, printable } from "./typeset";

export interface PageOptions {
  /** Columns of the terminal. */
  readonly width: number;
  readonly palette: Palette;
  /** Stands above the page where there are several: the file's path. */
  readonly file?: string;
}

/** Gives the page, its lines joined by `\n`, none at the end. Nothing in it can command the terminal. */
export function page(article: Article, findings: readonly ReportedFinding[], options: PageOptions): string {
  const sheet = newSheet(article, options.width, options.palette);
  const sections = [
    options.file === undefined ? [] : [rule(options.file, sheet.width)].map(options.palette.aside),
    masthead(sheet, findings.length),
    ...speakerSections(sheet),
    dateSection(sheet),
    findingSection(sheet, findings),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

function rule(file: string, width: number): string {
  const name = printable(file);
  return `── ${name} ${"─".repeat(Math.max(2, width - columns(name) - 4))}`;
}
