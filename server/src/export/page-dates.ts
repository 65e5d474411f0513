/** Which day each date means. */
import { sayDate } from "./say";
import { entry, type Sheet } from "./sheet";
import { columns, printable, type Run } from "./typeset";

/** The words of the copy in one column, as wide as most of them need; their day in the next. */
export function dateSection(sheet: Sheet): string[] {
  const { article, palette, words } = sheet;
  if (article.dates.length === 0) return [];
  const widest = Math.min(24, Math.max(...article.dates.slice(0, 1000).map((date) => columns(words(date)))));
  return [
    palette.heading("Dates"),
    ...article.dates.flatMap((date) => {
      const text = words(date);
      const runs: Run[] = [{ text: `${sayDate(date)}${date.certain ? "" : " ?"}`, paint: palette.date }];
      if (!date.explicit) runs.push({ text: `— ${printable(date.reason)}`, paint: palette.aside });
      return entry(sheet, date.start, runs, text + " ".repeat(Math.max(0, widest - columns(text))));
    }),
  ];
}
