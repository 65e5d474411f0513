/** What the checks report. */
import type { ReportedFinding } from "./annotation";
import { entry, type Sheet } from "./sheet";

export function findingSection(sheet: Sheet, findings: readonly ReportedFinding[]): string[] {
  if (findings.length === 0) return [];
  const { palette } = sheet;
  return [
    palette.heading("To check"),
    ...findings.flatMap(({ start, severity, message, check }) => {
      const paint = severity === "error" ? palette.error : severity === "warning" ? palette.warning : palette.aside;
      return entry(sheet, start, [
        { text: `${severity}:`, paint },
        { text: message, paint: (text) => text },
        { text: `(${check})`, paint: palette.aside },
      ]);
    }),
  ];
}
