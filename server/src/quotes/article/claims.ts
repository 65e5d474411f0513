/** The quotes that a paragraph's attributions make, and which of its quotations each of them claims. */
import type { Layout, Span } from "../../article";
import type { Cast } from "../../people";
import type { ReadPassage } from "../../reading";
import { firstStartingFrom, lastStartingBy } from "../../spans";
import type { AttributionReading, MarkedStretch } from "../index";
import { absolute, type Draft } from "./draft";
import { headlineSpeaker, sayAttribution } from "./speaker";

export interface Claim {
  readonly draft: Draft;
  readonly attribution: AttributionReading;
}

export interface Claims {
  readonly drafts: readonly Claim[];
  readonly byStretch: ReadonlyMap<MarkedStretch, Claim>;
}

/** `outer` are the outer quotations of the passage, `last` is the quote that closes the paragraph before. */
export function claimsOf(
  read: ReadPassage,
  next: ReadPassage | undefined,
  index: number,
  cast: Cast,
  layout: Layout,
  outer: readonly MarkedStretch[],
  last: Draft | undefined,
): Claims {
  const { passage, reading } = read;
  const drafts: Claim[] = [];
  const byStretch = new Map<MarkedStretch, Claim>();
  reading.attributions.forEach((attribution, which) => {
    const answer = cast.sourceOf(index, which) ?? headlineSpeaker(attribution, passage, cast);
    const source = attribution.source && absolute(passage.start, attribution.source);
    if (attribution.form === "dash" && attribution.content.length === 0) {
      // "— Ingrid Solheim" under a quotation that nobody has claimed yet.
      if (last && !last.cue && !last.source && last.passage >= index - 1 && source) {
        last.source = source;
        last.answer = sayAttribution(passage, reading, attribution, answer);
      }
      return;
    }
    if (attribution.form === "dash" && attribution.type !== "direct" && layout.headline?.attribution === undefined) {
      if (passage.kind !== "headline" && passage.kind !== "summary") return;
    }
    if (attribution.form === "dash" && attribution.type !== "direct" && passage.kind === "paragraph") return;
    if (attribution.content.length === 0 && !introduces(read, next)) return;
    const cueAt = attribution.cue?.start ?? 0;
    const draft: Draft = {
      type: attribution.type,
      kind: attribution.kind,
      spans: attribution.content.map((span) => absolute(passage.start, span)),
      passage: index,
      answer: sayAttribution(passage, reading, attribution, answer),
      ...(attribution.cue ? { cue: { ...attribution.cue, ...absolute(passage.start, attribution.cue) } } : {}),
      ...(source ? { source } : {}),
      form: attribution.form,
      cueSentence: lastStartingBy(reading.sentences, cueAt),
    };
    const claim = { draft, attribution };
    drafts.push(claim);
    for (const span of attribution.content) {
      let i = firstStartingFrom(outer, span.start);
      // "HOLT: The bridge is safe. in a transcript's marks.
      const around = attribution.cue?.lemma === ":" ? outer[i - 1] : undefined;
      if (around && around.end > span.start) {
        byStretch.set(around, claim);
        draft.transcribed = true;
      }
      for (; i < outer.length; i++) {
        const stretch = outer[i];
        if (!stretch || stretch.start >= span.end) break;
        byStretch.set(stretch, claim);
      }
    }
  });
  return { drafts, byStretch };
}

/** "He put it this way:" closes its paragraph, and the next one opens with a quotation, or is one set off as a block. */
function introduces(read: ReadPassage, next: ReadPassage | undefined): boolean {
  const { tokens } = read.reading;
  if (!next || tokens[tokens.length - 1]?.text !== ":") return false;
  const opening = next.reading.marks.quotations[0];
  return (Boolean(opening?.open) && opening?.first === 0) || isBlock(next);
}

/** How many words a block has at least: shorter lines behind a colon are a list's. */
const BLOCK = 12;

/**
 * Whether the paragraph may be somebody's words set off as a block, which needs no marks: whole sentences, without
 * marks, in which nobody else is said to speak.
 */
export function isBlock({ passage, reading }: ReadPassage): boolean {
  const { tokens, sentences, marks, attributions } = reading;
  const first = tokens[0];
  return (
    passage.kind === "paragraph" &&
    tokens.length >= BLOCK &&
    sentences.length > 0 &&
    first?.kind === "word" &&
    first.shape !== "lower" &&
    /[.!?…]$/.test(tokens[tokens.length - 1]?.text ?? "") &&
    marks.quotations.every(({ first: opening }) => opening > 0) &&
    attributions.every(({ kind, source }) => kind !== "statement" || (source && isOwn(reading.text, source)))
  );
}

/** "We have asked for a wall": the speaker of the block. */
const isOwn = (text: string, { start, end }: Span): boolean => /^(?:i|we)$/i.test(text.slice(start, end));
