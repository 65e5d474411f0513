/** The places for figures in the pages of documentation, and the day they were measured. */
import fs from "node:fs";

/** Puts figures between the marks of that name on a page. Throws where the page lacks them. */
export function keepFigures(page: string, name: string, figures: string): void {
  const text = withFigures(fs.readFileSync(page, "utf8"), name, figures);
  if (text === undefined) throw new Error(`${page} has no place marked “${name}”`);
  fs.writeFileSync(page, text);
}

/** The page's text with the figures in the place of what stood between its marks; undefined where it lacks them. */
export function withFigures(page: string, name: string, figures: string): string | undefined {
  const begin = `<!-- ${name}: begin -->`;
  const [start, end] = [page.indexOf(begin), page.indexOf(`<!-- ${name}: end -->`)];
  return start < 0 || end < start
    ? undefined
    : `${page.slice(0, start + begin.length)}\n${figures}\n${page.slice(end)}`;
}

/** "4 July 2026", by the machine's clock. */
export const today = (): string =>
  new Date().toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
