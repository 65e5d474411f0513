/** A quote while the article is read, and the quote it becomes. */
import type { Cue, Quotation, Quote, QuoteType, Span } from "../../article";
import type { AttributionReading } from "../index";
import { calibrated } from "./confidence";
import type { Answer } from "./speaker";

/** A quote while the article is read. */
export interface Draft {
  type: QuoteType;
  readonly kind: "statement" | "attitude";
  readonly spans: Span[];
  readonly passage: number;
  answer: Answer;
  readonly cue: Cue | undefined;
  source: Span | undefined;
  readonly form: AttributionReading["form"] | undefined;
  /** Its words stand in the marks of a transcript, which are not its own. */
  transcribed: boolean;
  /** The sentence of its cue in its passage; −1 where nothing may join after it any more. */
  cueSentence: number;
}

/** A quotation that is a quote of its own: no attribution claims it, and none may join it. `answer`: who speaks all the same. */
export const loneDraft = (span: Span, passage: number, kind: Draft["kind"], answer: Answer): Draft => ({
  type: "direct",
  kind,
  spans: [span],
  passage,
  answer,
  cue: undefined,
  source: undefined,
  form: undefined,
  transcribed: false,
  cueSentence: -1,
});

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** A quotation with the draft it belongs to. */
export interface DraftedQuotation {
  readonly quotation: Writable<Quotation>;
  readonly draft: Draft | undefined;
}

export const absolute = (offset: number, span: Span): Span => ({ start: offset + span.start, end: offset + span.end });
export const startOf = (draft: Draft): number => draft.spans[0]?.start ?? 0;
export const endOf = (draft: Draft): number => draft.spans[draft.spans.length - 1]?.end ?? 0;

/** Drafts that an attribution further on took over, with the draft they went into. */
export type Heirs = ReadonlyMap<Draft, Draft>;

/** The draft that has the words of `draft` now: itself, where none took them over. */
export function heirOf(heirs: Heirs, draft: Draft): Draft {
  let heir = draft;
  for (let next = heirs.get(heir); next; next = heirs.get(heir)) heir = next;
  return heir;
}

/**
 * The words of each draft, in order. Whatever the copy is, a word is one quote's: of stretches that broken marks and stray
 * cues have laid over each other the first stays, and a draft without words is none.
 */
function wordsApart(drafts: readonly Draft[]): { readonly draft: Draft; readonly spans: Span[] }[] {
  const all = drafts.flatMap((draft) => draft.spans.map(({ start, end }) => ({ draft, start, end })));
  const spans = new Map<Draft, Span[]>();
  let taken = 0;
  for (const { draft, start, end } of all.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < taken || start >= end) continue;
    taken = end;
    const known = spans.get(draft);
    if (known) known.push({ start, end });
    else spans.set(draft, [{ start, end }]);
  }
  return [...spans].map(([draft, own]) => ({ draft, spans: own }));
}

/** Quotes in order of first span, numbered, and the quotations with their quotes. */
export function numberQuotes(
  drafts: readonly Draft[],
  quotations: readonly DraftedQuotation[],
  heirs: Heirs,
): { quotes: Quote[]; quotations: Quotation[] } {
  const ids = new Map<Draft, string>();
  const quotes = wordsApart(drafts)
    .sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))
    .map(({ draft, spans }, index): Quote => {
      const id = `q${index + 1}`;
      ids.set(draft, id);
      const { type, kind, cue, source, answer } = draft;
      const { speaker, reason } = answer;
      const confidence = speaker === null ? answer.confidence : calibrated(answer.confidence);
      const quote: Writable<Quote> = { id, type, kind, spans, speaker, confidence, reason };
      if (cue) quote.cue = cue;
      if (source) quote.source = source;
      return quote;
    });
  return {
    quotes,
    quotations: quotations.map(({ quotation, draft }) => {
      const quote = draft && ids.get(heirOf(heirs, draft));
      if (quote !== undefined) quotation.quote = quote;
      return quotation;
    }),
  };
}
