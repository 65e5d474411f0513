/** Which day each date means. */
import type { DateExpression } from "../article";
import { sayDate, sayDay } from "./say";
import { entry, type Sheet } from "./sheet";
import { columns, fill, printable, type Run } from "./typeset";

/** The widest column for the words of the copy; longer ones push their day to the right. */
const WIDEST_WORDS = 24;

/** The words of the copy in one column, as wide as most of them need; their day in the next. */
export function dateSection(sheet: Sheet): string[] {
  const { article, palette, words, width } = sheet;
  if (article.dates.length === 0) return [];
  const widest = article.dates.reduce((most, date) => Math.max(most, columns(words(date))), 0);
  const column = Math.min(WIDEST_WORDS, widest);
  const heading = [{ text: "Dates", paint: palette.heading }];
  if (article.dates.some(({ certain }) => !certain)) heading.push({ text: "(? where inferred)", paint: palette.aside });
  return [
    ...fill(heading, width),
    ...article.dates.flatMap((date) => {
      const text = words(date);
      return entry(sheet, date.start, meaning(sheet, date), text + " ".repeat(Math.max(0, column - columns(text))));
    }),
  ];
}

function meaning({ article, palette }: Sheet, date: DateExpression): Run[] {
  const said = sayDate(date);
  const runs: Run[] = [{ text: date.certain ? said : `${said} ?`, paint: palette.date }];
  const reason = addition(date, said, article.referenceDate?.value);
  if (reason !== "") runs.push({ text: `— ${reason}`, paint: palette.aside });
  return runs;
}

/** What the reason says beyond the day itself, and beyond what "today" is, which stands in the page's head. */
function addition({ explicit, type, interval, reason }: DateExpression, said: string, today?: string): string {
  if (explicit || type === "DURATION" || reason.endsWith("as written")) return "";
  const whole = printable(reason);
  const known = [said, interval ? sayDay(interval.from) : said].find((day) => whole.startsWith(`${day}: `));
  const rest = known === undefined ? whole : whole.slice(known.length + 2);
  return today === undefined ? rest : rest.replace(`the dateline, ${sayDay(today)}`, "the dateline");
}
