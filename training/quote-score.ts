/** Scores quotes, their cues and their sources against PolNeAR's attributions. */
import { overlaps, type Span } from "../server/src/article";
import { PHRASE_HEADS, SPEECH_NOUNS } from "../server/src/lexicon/speech-phrases";
import { SPEECH_FORMS, STATEMENT } from "../server/src/lexicon/speech-verbs";
import type { GoldAttribution, PolnearDocument } from "./corpora/polnear";
import { fragmentsOf, SpanScore, wordNumbers } from "./span-score";

export const PARTS = ["content", "cue", "source"] as const;
export const MARKINGS = ["direct", "mixed", "indirect"] as const;
export const CUE_SORTS = ["speech", "other"] as const;
export type Part = (typeof PARTS)[number];
export type Marking = (typeof MARKINGS)[number];
export type CueSort = (typeof CUE_SORTS)[number];

/** What an attribution consists of, given by annotators or by the product. */
export type Attribution = GoldAttribution;

export interface QuoteScores {
  readonly parts: Readonly<Record<Part, SpanScore>>;
  /** Contents by their quotation marks. */
  readonly markings: Readonly<Record<Marking, SpanScore>>;
  /** Each part by the words of the cue. */
  readonly cueSorts: Readonly<Record<CueSort, Readonly<Record<Part, SpanScore>>>>;
  /** Contents that run from mark to mark. */
  readonly quotations: SpanScore;
  /** Those of them that touch no content of the annotators': titles, terms, scare quotes. */
  readonly strays: number;
}

/** The scores over all documents. `read` gives what the product finds in a text. */
export function scoreQuotes(
  documents: readonly PolnearDocument[],
  read: (text: string) => readonly Attribution[],
): QuoteScores {
  const parts = byPart();
  const markings = { direct: new SpanScore(), mixed: new SpanScore(), indirect: new SpanScore() };
  const cueSorts = { speech: byPart(), other: byPart() };
  const quotations = new SpanScore();
  let strays = 0;

  for (const { text, attributions, masks } of documents) {
    const predictions = read(text);
    const wordsOf = wordNumbers(text);
    const spansOf = (list: readonly Attribution[], part: Part): Span[] =>
      fragmentsOf(
        list.flatMap((attribution) => attribution[part]),
        text,
      ).filter((span) => !isMasked(span, masks));
    // Of a sort: looked for among all of the other side, whatever sort it has there.
    const count = (score: SpanScore, part: Part, belongs: (attribution: Attribution) => boolean): void =>
      score.add(
        spansOf(attributions.filter(belongs), part),
        spansOf(attributions, part),
        spansOf(predictions.filter(belongs), part),
        spansOf(predictions, part),
        wordsOf,
      );

    for (const part of PARTS) {
      count(parts[part], part, () => true);
      for (const sort of CUE_SORTS) {
        count(cueSorts[sort][part], part, (attribution) => cueSortOf(attribution, text) === sort);
      }
    }
    for (const marking of MARKINGS) {
      count(markings[marking], "content", (attribution) => markingOf(attribution, text) === marking);
    }

    const inMarks = (spans: readonly Span[]): Span[] => spans.filter((span) => isQuotation(span, text));
    const gold = spansOf(attributions, "content");
    const [goldMarked, marked] = [inMarks(gold), inMarks(spansOf(predictions, "content"))];
    quotations.add(goldMarked, goldMarked, marked, marked, wordsOf);
    strays += marked.filter((span) => !gold.some((content) => overlaps(content, span))).length;
  }
  return { parts, markings, cueSorts, quotations, strays };
}

const byPart = (): Record<Part, SpanScore> => ({
  content: new SpanScore(),
  cue: new SpanScore(),
  source: new SpanScore(),
});

const QUOTED = /[“"][^”"]*[”"]?/g;

/** By the quotation marks alone, the same for both sides: all words in marks, some, none. */
export function markingOf({ content }: Attribution, text: string): Marking {
  const words = content
    .map(({ start, end }) => text.slice(start, end))
    .join(" ")
    .trim();
  if (/^[“"]/.test(words) && !/[\p{L}\p{N}]/u.test(words.replace(QUOTED, ""))) return "direct";
  return /[“”"]/.test(words) ? "mixed" : "indirect";
}

const cueSortOf = ({ cue }: Attribution, text: string): CueSort =>
  cue.some(({ start, end }) => isSpeech(text.slice(start, end))) ? "speech" : "other";

/**
 * Whether a cue's words tell of something said or written, by the product's own lexicon: "according to", a verb that may
 * introduce a statement, alone or with the words after it ("pointed out"), or a noun of saying ("the claim").
 */
export function isSpeech(cue: string): boolean {
  const words = cue.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.some((word, index) => {
    if (word === "according" || SPEECH_NOUNS.get(word) === "s") return true;
    const phrase = PHRASE_HEADS.get(word)?.phrases.find(({ words: after }) =>
      after.every((other, offset) => words[index + 1 + offset] === other),
    );
    const takes = phrase?.takes ?? SPEECH_FORMS.get(word)?.verb.takes ?? 0;
    return (takes & STATEMENT) !== 0;
  });
}

/** From mark to mark; the closing one may stand in a later paragraph. */
const isQuotation = ({ start, end }: Span, text: string): boolean => /^[“"][^“”"]*[”"]?$/.test(text.slice(start, end));

/** Annotators put some places aside: what lies mostly there does not count. */
function isMasked({ start, end }: Span, masks: readonly Span[]): boolean {
  const hidden = masks.reduce(
    (sum, mask) => sum + Math.max(0, Math.min(end, mask.end) - Math.max(start, mask.start)),
    0,
  );
  return hidden * 2 >= end - start;
}
