/**
 * Findings as SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format), which code hosts show beside the lines of a
 * change. The log is made of parts, so that the results of ten thousand files need not be held at once.
 */
import type { Article, Span } from "../article";
import type { ReportedFinding } from "./annotation";
import { placesOf } from "./places";

/** A check as the log names it. */
export interface SarifRule {
  readonly id: string;
  readonly rule: string;
  readonly severity: ReportedFinding["severity"];
}

/** SARIF has three levels; a hint and information are both a note. */
const LEVELS: Readonly<Record<ReportedFinding["severity"], "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  information: "note",
  hint: "note",
};

/**
 * The results of one file, in order. `file` is a path as it was given; it becomes a reference relative to where the command
 * ran. Regions count lines and columns from 1, columns in UTF-16 code units, as the log says.
 */
export function sarifResults(article: Article, findings: readonly ReportedFinding[], file: string): unknown[] {
  const placeOf = placesOf(article.text);
  const location = (span: Span, message?: string) => ({
    physicalLocation: {
      artifactLocation: { uri: uriOf(file) },
      region: regionOf(span),
    },
    ...(message !== undefined && { message: { text: message } }),
  });
  const regionOf = ({ start, end }: Span): object => {
    const from = placeOf(start);
    const to = placeOf(end);
    return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
  };

  return findings.map(({ check, severity, message, related, fixes, ...span }) => ({
    ruleId: check,
    level: LEVELS[severity],
    message: { text: message },
    locations: [location(span)],
    ...(related && {
      relatedLocations: related.map((place, id) => ({ id, ...location(place, place.message) })),
    }),
    ...(fixes && {
      fixes: fixes.map(({ title, edits }) => ({
        description: { text: title },
        artifactChanges: [
          {
            artifactLocation: { uri: uriOf(file) },
            replacements: edits.map(({ newText, ...edit }) => ({
              deletedRegion: regionOf(edit),
              insertedContent: { text: newText },
            })),
          },
        ],
      })),
    }),
  }));
}

/** What stands before the results of a log, and after them. Results go between, with commas. */
export function sarifFrame(rules: readonly SarifRule[], version: string): readonly [string, string] {
  const driver = {
    name: "Copydesk",
    version,
    rules: rules.map(({ id, rule, severity }) => ({
      id,
      shortDescription: { text: rule },
      defaultConfiguration: { level: LEVELS[severity] },
    })),
  };
  const log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [{ tool: { driver }, columnKind: "utf16CodeUnits", results: [] }],
  };
  const whole = JSON.stringify(log);
  const at = whole.lastIndexOf("]}]}");
  return [whole.slice(0, at), whole.slice(at)];
}

/** A path as a reference: "a story.txt" is "a%20story.txt"; on Windows the strokes turn. */
function uriOf(file: string): string {
  const path = file.replaceAll("\\", "/").replace(/^\.\//, "");
  const encoded = path.split("/").map(encodeURIComponent).join("/");
  return /^[A-Za-z]%3A\//.test(encoded) ? `file:///${encoded.replace("%3A", ":")}` : encoded;
}
