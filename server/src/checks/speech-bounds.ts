import type { Article, Quotation, Span } from "../article";
import { lastStartingBy } from "../spans";
import { paragraphAt } from "./marks";

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
  const attributions = attributionsOf(article);

  return {
    end(quotation) {
      const from = quotation.open?.end ?? quotation.start;
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

/**
 * Whether words that no mark closes end by saying who spoke them: “… no mystery, Marchetti said in her opening
 * statement.” Then a mark is missing, even where the next paragraph opens another.
 */
export function endsInAttribution(words: string): boolean {
  const spoken = ATTRIBUTION.exec(words);
  if (!spoken) return false;
  const rest = words.slice(spoken.index + 1).trim();
  // More than a clause after it is a story that the speaker tells: “I asked him, he said no, and …”
  return !/[.?!]\s/.test(rest) && rest.split(/\s+/, LONGEST_ATTRIBUTION + 1).length <= LONGEST_ATTRIBUTION;
}

const LONGEST_ATTRIBUTION = 10;

/** The sources and cues of all quotes, in order. */
function attributionsOf({ quotes }: Article): Span[] {
  return quotes
    .flatMap(({ source, cue }) => [source, cue])
    .filter((span) => span !== undefined)
    .toSorted((a, b) => a.start - b.start);
}
