/** Findings as commands of a GitHub workflow's log, which GitHub shows beside the lines of a change. */
import type { Article } from "../article";
import type { ReportedFinding } from "./annotation";
import { placesOf } from "./places";

const LEVELS: Readonly<Record<ReportedFinding["severity"], "error" | "warning" | "notice">> = {
  error: "error",
  warning: "warning",
  information: "notice",
  hint: "notice",
};

/** A line for each finding: `::warning file=story.txt,line=3,col=1,…::message`. */
export function githubCommands(article: Article, findings: readonly ReportedFinding[], file: string): string[] {
  const placeOf = placesOf(article.text);
  return findings.map(({ check, severity, message, start, end }) => {
    const from = placeOf(start);
    const to = placeOf(end);
    // GitHub takes columns only where the place is in one line.
    const columns = from.line === to.line ? `,col=${from.column},endColumn=${to.column}` : "";
    const where = `file=${property(file)},line=${from.line},endLine=${to.line}${columns},title=${property(check)}`;
    return `::${LEVELS[severity]} ${where}::${data(message)}`;
  });
}

/** A command ends with its line, and its properties are divided by commas and colons: these are written in code. */
const data = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
