import type { Location } from "vscode-languageserver-types";
import type { Quote, Span, Speaker } from "../article";
import { locationOf, type Document } from "./document";

/**
 * Find All References. On a mention: every mention of the speaker and every quote of theirs. On a quote: the quotes of
 * its speaker; on a date: the places that mean the same time.
 */
export function references(document: Document, offset: number, includeIntroduction = true): Location[] {
  const { article, places } = document;
  const subject = places.at(offset);
  if (!subject) return [];
  switch (subject.kind) {
    case "speaker": {
      const { speaker } = subject;
      const mentions = speaker.mentions.filter((mention) => includeIntroduction || mention !== speaker.introduction);
      return locate(document, [...mentions, ...quotePlaces(document, speaker)]);
    }
    case "quote": {
      const speaker = places.speaker(subject.quote.speaker);
      return locate(document, speaker ? quotePlaces(document, speaker) : subject.quote.spans);
    }
    case "date":
      return locate(
        document,
        article.dates.filter(({ value }) => value === subject.date.value),
      );
  }
}

/** Each quote of a speaker once, at its first words. */
const quotePlaces = (document: Document, speaker: Speaker): Span[] =>
  document.places.quotesOf(speaker).flatMap((quote: Quote) => quote.spans.slice(0, 1));

const locate = (document: Document, spans: readonly Span[]): Location[] =>
  spans.toSorted((a, b) => a.start - b.start || b.end - a.end).map((span) => locationOf(document, span));
