import { InlayHintKind, type InlayHint } from "vscode-languageserver-types";
import { textOf, type Article, type DateExpression, type Span } from "../article";
import { MONTHS } from "../dates/calendar";
import type { Document } from "./document";
import { sayShort } from "./say-date";

/** Which dates have the day they mean beside them: none, those whose day was inferred, or all that need one. */
export type DateHints = "off" | "ambiguous" | "all";

export const DATE_HINTS: readonly DateHints[] = ["off", "ambiguous", "all"];

/** Behind each date in `range` the day that it means: Monday ⟶ 4 July 2011. A date that says its day itself has none. */
export function inlayHints(document: Document, range: Span, dates: DateHints): InlayHint[] {
  if (dates === "off") return [];
  const { article } = document;
  const hints: InlayHint[] = [];
  for (const date of article.dates) {
    if (date.end <= range.start || date.start >= range.end) continue;
    if (dates === "ambiguous" && !isInDoubt(date)) continue;
    const label = labelOf(article, date);
    if (label === null) continue;
    hints.push({
      position: document.positionAt(date.end),
      label,
      kind: InlayHintKind.Type,
      paddingLeft: true,
      tooltip: date.reason,
    });
  }
  return hints;
}

/** The engine had to infer something, or two readings are left. */
const isInDoubt = ({ certain, readings }: DateExpression): boolean => !certain || readings?.settled === false;

/** What the date means in few words; null where it means no days, or says them. */
function labelOf(article: Article, date: DateExpression): string | null {
  if (!date.interval || (date.type !== "DATE" && date.type !== "TIME")) return null;
  const [year = "", month] = /^(\d{4})(?:-(\d\d))?$/.exec(date.value)?.slice(1) ?? [];
  if (isWrittenOut(article, date)) return null;
  if (month) return `${MONTHS[Number(month) - 1] ?? ""} ${year}`;
  // The hour stands in the copy already.
  return year || sayShort(date).replace(/, \d\d:\d\d$/, "");
}

/** "July 4, 2011", "spring 2012", "the 1980s": with its year, nothing is left to say; but 03/04/2023 is two days. */
function isWrittenOut(article: Article, { start, end, interval, readings }: DateExpression): boolean {
  if (readings && !readings.settled) return false;
  const year = interval?.from.slice(0, 4) ?? "";
  return textOf(article, { start, end }).includes(year) || /\d0s$/.test(textOf(article, { start, end }));
}
