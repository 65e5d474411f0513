/** What the benchmark measures of the engine: the whole of it, and its date stage alone. */
import { analyze, useWeights, type AnalyzeOptions } from "../server/src/analyze";
import type { DateExpression } from "../server/src/article";
import { findDates, resolveDates, settleReferenceDate } from "../server/src/dates";
import { splitSentences } from "../server/src/language/sentences";
import { tokenize } from "../server/src/language/tokens";
import { layOut } from "../server/src/layout";
import type { Paragraph, ReadPassage } from "../server/src/reading";

export { analyze, useWeights };

/** A layout and its passages in tokens: all that comes before the dates. */
export interface Prepared {
  readonly layout: ReturnType<typeof layOut>;
  readonly paragraphs: readonly Paragraph[];
}

export function prepare(text: string): Prepared {
  const layout = layOut(text);
  const paragraphs = layout.passages.map(({ start, end }): Paragraph => {
    const copy = text.slice(start, end);
    const tokens = tokenize(copy);
    return { text: copy, tokens, sentences: splitSentences(tokens) };
  });
  return { layout, paragraphs };
}

const NOTHING: Paragraph = { text: "", tokens: [], sentences: [] };
/** Finds the dates, settles what "today" is, and gives each its day. */
export function dateStage({ layout, paragraphs }: Prepared, options: AnalyzeOptions = {}): DateExpression[] {
  const passages = layout.passages.map((passage, index): ReadPassage => {
    const { text, tokens, sentences } = paragraphs[index] ?? NOTHING;
    const dates = findDates({ text, tokens, sentences });
    // What the other stages find: nothing, for this one does without.
    const marks = { quotations: [] };
    const reading = { text, tokens, sentences, dates, marks, names: [], references: [], attributions: [] };
    return { passage, reading };
  });
  return resolveDates(layout, passages, settleReferenceDate(layout, passages, options));
}
