import type { Article, Quotation } from "../article";
import { quotationsByParagraph } from "./marks";

/** A quotation that runs on over paragraphs without being opened anew in each. */
export interface UnopenedRun {
  /** Opened here and not closed in its paragraph. */
  readonly from: Quotation;
  /** Closed here, in a paragraph that did not open it. */
  readonly to: Quotation;
  /** The paragraphs that lack an opening mark, by index, the last one being that of `to`. */
  readonly paragraphs: readonly number[];
}

/** A mark that is still open after so many paragraphs was forgotten, not run on. */
const LONGEST_GAP = 4;

/**
 * Runs in which one paragraph opens a quotation, a later one closes it, and no mark stands between: the speech went
 * on, and what is missing is the opening mark of each paragraph.
 */
export function unopenedRuns(article: Article): UnopenedRun[] {
  const byParagraph = quotationsByParagraph(article);
  const runs: UnopenedRun[] = [];
  let open: { quotation: Quotation; paragraph: number } | null = null;
  for (const [paragraph, quotations] of byParagraph) {
    const first = quotations[0];
    const last = quotations.at(-1);
    if (
      open &&
      first?.fault === "unopened" &&
      paragraph - open.paragraph <= LONGEST_GAP &&
      paragraph > open.paragraph
    ) {
      const paragraphs: number[] = [];
      for (let index = open.paragraph + 1; index <= paragraph; index++) paragraphs.push(index);
      runs.push({ from: open.quotation, to: first, paragraphs });
    }
    open = last?.fault === "unclosed" ? { quotation: last, paragraph } : null;
  }
  return runs;
}
