import type { Article, Quotation, Quote, Span } from "../article";
import { lastStartingBy, paragraphAt } from "./marks";

/** Where the speech of a quotation that lacks a mark ends or begins, as far as the copy tells. */
export interface SpeechBounds {
  /** The place for the closing mark of what `quotation.open` opens. */
  readonly end: (quotation: Quotation) => number;
  /** The place for the opening mark of what `quotation.close` closes. */
  readonly start: (quotation: Quotation) => number;
}

/**
 * Reads the bounds off the article: speech stops where its attribution, another quotation or its paragraph begins or
 * ends. Building it takes time linear in the article; each answer, a search.
 */
export function speechBounds(article: Article): SpeechBounds {
  const { text, layout, quotations } = article;
  const quotes = new Map<string, Quote>(article.quotes.map((quote) => [quote.id, quote]));
  const attributions = attributionsOf(article);

  return {
    end(quotation) {
      const from = quotation.open?.end ?? quotation.start;
      const said = partOf(quotes.get(quotation.quote ?? ""), from);
      if (said && said.end > from && quotes.get(quotation.quote ?? "")?.cue) return pastPunctuation(text, said.end);
      const paragraph = layout.paragraphs[paragraphAt(article, from)];
      const next = quotations[lastStartingBy(quotations, from) + 1];
      const attribution = attributions[lastStartingBy(attributions, from) + 1];
      const limit = Math.min(
        paragraph?.end ?? quotation.end,
        next && !next.open ? text.length : (next?.start ?? text.length),
        attribution?.start ?? text.length,
      );
      const words = text.slice(from, limit);
      const spoken = ATTRIBUTION.exec(words);
      return from + (spoken ? spoken.index + 1 : words.trimEnd().length);
    },
    start(quotation) {
      const to = quotation.close?.start ?? quotation.end;
      const said = partOf(quotes.get(quotation.quote ?? ""), to - 1);
      if (said && said.start < to) return said.start;
      const paragraph = layout.paragraphs[paragraphAt(article, to - 1)];
      const attribution = attributions[lastStartingBy(attributions, to - 1)];
      const before = quotations[lastStartingBy(quotations, quotation.start - 1)];
      const limit = Math.max(paragraph?.start ?? quotation.start, attribution?.end ?? 0, before?.end ?? 0);
      return limit + (/^[\s,:;.]*/.exec(text.slice(limit, to))?.[0].length ?? 0);
    },
  };
}

/**
 * “…, Marchetti said”, “…, the diplomat said”, “…, said Marchetti”: where a mark is missing, the words after the speech
 * can have been taken for speech, so the attribution is looked for here once more.
 */
const ATTRIBUTION =
  /[,.?!](?=\s(?:(?:\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*){0,2}|he|she|they|the(?:\s\p{L}+){1,2})\s)?(?:said|says|told|added|asked)\b)/u;

/** The sources and cues of all quotes, in order. */
function attributionsOf({ quotes }: Article): Span[] {
  return quotes
    .flatMap(({ source, cue }) => [source, cue])
    .filter((span) => span !== undefined)
    .toSorted((a, b) => a.start - b.start);
}

const partOf = (quote: Quote | undefined, offset: number): Span | undefined =>
  quote?.spans.find((span) => span.start <= offset && offset <= span.end);

/** A comma or full stop goes inside the mark, as the whole of the trade has it for full sentences. */
const pastPunctuation = (text: string, at: number): number => (/[,.?!]/.test(text[at] ?? "") ? at + 1 : at);
