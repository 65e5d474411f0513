import { FoldingRangeKind, type FoldingRange } from "vscode-languageserver-types";
import type { Quote, Span } from "../article";
import type { Document } from "./document";

/**
 * What can be folded away: the front matter, furniture that stands together, and long quotations, that is those over
 * several lines. In the order of the lines; a fold keeps its first line in sight.
 */
export function foldingRanges(document: Document): FoldingRange[] {
  const { frontMatter } = document.article.layout;
  const ranges = [
    ...(frontMatter ? fold(document, frontMatter, FoldingRangeKind.Region) : []),
    ...furnitureRuns(document).flatMap((run) => fold(document, run, FoldingRangeKind.Comment)),
    ...document.article.quotes.flatMap((quote) => fold(document, extent(quote))),
  ];
  return ranges.toSorted((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
}

/** Nothing where the span ends on the line it begins on. */
function fold(document: Document, span: Span, kind?: FoldingRangeKind): FoldingRange[] {
  const startLine = document.positionAt(span.start).line;
  // What ends with its line's break ends on that line, and not on the next one's first column.
  const endLine = document.positionAt(Math.max(span.start, span.end - 1)).line;
  return endLine > startLine ? [{ startLine, endLine, ...(kind !== undefined && { kind }) }] : [];
}

/** From the first words to the last: the parts of a split quote with what stands between them. */
const extent = ({ spans }: Quote): Span => ({ start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 });

/** Furniture with nothing but white space between is one piece. */
function furnitureRuns({ article: { text, layout } }: Document): Span[] {
  const runs: Span[] = [];
  for (const { start, end } of layout.furniture) {
    const last = runs.at(-1);
    if (last && !text.slice(last.end, start).trim()) runs[runs.length - 1] = { start: last.start, end };
    else runs.push({ start, end });
  }
  return runs;
}
