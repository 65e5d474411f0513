import type { Article, Layout } from "./article";
import { resolveDates, settleReferenceDate } from "./dates";
import { layOut } from "./layout";
import { introduceSpeakers } from "./people";
import { attributeQuotes, readTranscript } from "./quotes";
import { readParagraph, type ReadingCache, type ReadPassage } from "./reading";

/** Whoever starts the engine gives it its weights first; without them attributions are read by rules alone. */
export { useWeights } from "./quotes/learned/model";

export interface AnalyzeOptions {
  /** What "today" is for the copy, `YYYY-MM-DD`, where the caller knows it better than the article. */
  readonly referenceDate?: string;
  /** The file's own date, `YYYY-MM-DD`: used for "today" only where the article gives none. */
  readonly fileDate?: string;
  /** Readings kept from an earlier version of the text; afterwards it holds this version's, no others. */
  readonly cache?: ReadingCache;
}

/**
 * Reads an article. Never throws, for any text; takes time linear in its length.
 * All spans are half-open and count UTF-16 code units of `text`.
 */
export function analyze(text: string, options: AnalyzeOptions = {}): Article {
  const layout = layOut(text);
  const passages = readTranscript(readPassages(text, layout, options.cache));

  const referenceDate = settleReferenceDate(layout, passages, options);
  const dates = resolveDates(layout, passages, referenceDate);
  const cast = introduceSpeakers(layout, passages);
  const { quotes, quotations } = attributeQuotes(layout, passages, cast);

  return { text, layout, referenceDate, speakers: cast.speakers, quotes, quotations, dates };
}

function readPassages(text: string, layout: Layout, cache: ReadingCache = new Map()): ReadPassage[] {
  const known = new Map(cache);
  cache.clear();
  return layout.passages.map((passage) => {
    const paragraph = text.slice(passage.start, passage.end);
    const reading = cache.get(paragraph) ?? known.get(paragraph) ?? readParagraph(paragraph);
    cache.set(paragraph, reading);
    return { passage, reading };
  });
}
