/** Predictions for PolNeAR's documents in the form its scorer reads: the annotation's quotes, without speakers. */
import type { Span } from "../server/src/article";
import type { AttributionModel } from "../server/src/quotes/learned/frames";
import { readFrames } from "../server/src/quotes/learned/frames";
import type { TokenSpan } from "../server/src/quotes/learned/candidates";
import type { CopyParagraph } from "./copy";

/** One line of JSON for a document. */
export function annotate(
  file: string,
  text: string,
  paragraphs: readonly CopyParagraph[],
  model: AttributionModel,
  threshold?: number,
): string {
  const quotes = paragraphs.flatMap(({ view, start }) => {
    const { tokens } = view.paragraph;
    const toSpan = ({ first, last }: TokenSpan): Span & { text: string } => {
      const span = { start: start + (tokens[first]?.start ?? 0), end: start + (tokens[last - 1]?.end ?? 0) };
      return { ...span, text: text.slice(span.start, span.end) };
    };
    return readFrames(view, model, threshold)
      .filter(({ before, after }) => before || after)
      .map(({ cue, source, before, after }) => ({
        type: "indirect",
        kind: "statement",
        cue: toSpan(cue),
        spans: [before, after].filter((span) => span !== null).map(toSpan),
        ...(source ? { source: toSpan(source) } : {}),
      }));
  });
  return JSON.stringify({ schema: "copydesk/1", file, offsets: "utf16", length: text.length, quotes });
}
