/** Findings as lines that a terminal, an editor or `grep` can go on from. */
import type { Article } from "../article";
import type { ReportedFinding } from "./annotation";
import { placesOf } from "./places";

/** `story.txt:3:1: warning: message (check)`, a line for each finding. */
export function findingLines(article: Article, findings: readonly ReportedFinding[], file: string): string[] {
  const placeOf = placesOf(article.text);
  return findings.map(({ start, severity, message, check }) => {
    const { line, column } = placeOf(start);
    return `${file}:${line}:${column}: ${severity}: ${message} (${check})`;
  });
}
