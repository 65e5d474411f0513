import { DocumentHighlightKind, type DocumentHighlight } from "vscode-languageserver-types";
import type { Span, Speaker } from "../article";
import { rangeOf, type Document } from "./document";

/**
 * The cursor's speaker wherever the story names them, the introduction set apart as an editor sets apart a write; on a
 * quote, its speaker; on a date, the places that mean the same time. Null where the cursor is on none of them.
 */
export function documentHighlight(document: Document, offset: number): DocumentHighlight[] | null {
  const { article, places } = document;
  const subject = places.at(offset);
  if (!subject) return null;
  if (subject.kind === "speaker") return mentionsOf(document, subject.speaker);
  if (subject.kind === "quote") {
    const speaker = places.speaker(subject.quote.speaker);
    return speaker && mentionsOf(document, speaker);
  }
  return article.dates
    .filter(({ value }) => value === subject.date.value)
    .map((date) => highlight(document, date, DocumentHighlightKind.Text));
}

const mentionsOf = (document: Document, { mentions, introduction }: Speaker): DocumentHighlight[] =>
  mentions.map((mention) =>
    highlight(document, mention, mention === introduction ? DocumentHighlightKind.Write : DocumentHighlightKind.Read),
  );

const highlight = (document: Document, span: Span, kind: DocumentHighlightKind): DocumentHighlight => ({
  range: rangeOf(document, span),
  kind,
});
