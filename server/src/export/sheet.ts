/** What the sections of a page share. */
import { textOf, type Article, type Quote, type Span } from "../article";
import { lineCounter } from "./lines";
import type { Palette } from "./paint";
import { columns, fill, printable, type Run } from "./typeset";

export interface Sheet {
  readonly article: Article;
  /** What was said. What somebody thinks, wants or plans is no quote to a reader of the page; JSON gives it. */
  readonly quotes: readonly Quote[];
  /** Columns to fill. */
  readonly width: number;
  readonly palette: Palette;
  /** The line of the article, from 1, in which an offset stands. */
  readonly lineOf: (offset: number) => number;
  /** Covered text, fit to print. */
  readonly words: (span: Span) => string;
}

/** Longer lines are hard to read, however wide the window is; shorter ones hold no sentence. */
const WIDEST = 100;
const NARROWEST = 40;

export function newSheet(article: Article, width: number, palette: Palette): Sheet {
  return {
    article,
    quotes: article.quotes.filter(({ kind }) => kind === "statement"),
    width: Math.max(NARROWEST, Math.min(width, WIDEST)),
    palette,
    lineOf: lineCounter(article.text),
    words: (span) => printable(textOf(article, span)),
  };
}

/** Room for a line number and the gap behind it. */
const MARGIN = 7;

/**
 * An entry of the page, the line of the article it stands in before it. `label` stands beside the number; what follows
 * hangs behind it.
 */
export function entry(sheet: Sheet, offset: number, runs: readonly Run[], label = ""): string[] {
  const number = `${String(sheet.lineOf(offset)).padStart(MARGIN - 2)}  `;
  const indent = number.length + (label === "" ? 0 : columns(label) + 2);
  const [first = "", ...rest] = fill(runs, sheet.width, " ".repeat(indent));
  const gap = label === "" ? "" : "  ";
  return [sheet.palette.aside(number) + label + gap + first.slice(indent), ...rest];
}

/** "1 quote", "3 quotes". */
export const count = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? "" : "s"}`;
