/** The quotes that a paragraph's attributions make, and which of its quotations each of them claims. */
import type { Layout, PassageKind, Span } from "../../article";
import type { Cast, SourceAnswer } from "../../people";
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
    const draft = draftOf(read, index, attribution, answer);
    if (attribution.form === "dash" && attribution.content.length === 0) {
      if (last) signWith(last, draft);
      return;
    }
    if (attribution.form === "dash" && attribution.type !== "direct" && !maySpeakByDash(passage.kind, layout)) return;
    if (attribution.content.length === 0 && !introduces(read, next)) return;
    const claim = { draft, attribution };
    drafts.push(claim);
    claimStretches(claim, outer, byStretch);
  });
  return { drafts, byStretch };
}

function draftOf(
  { passage, reading }: ReadPassage,
  index: number,
  attribution: AttributionReading,
  answer: SourceAnswer | null,
): Draft {
  const { cue, source } = attribution;
  return {
    type: attribution.type,
    kind: attribution.kind,
    spans: attribution.content.map((span) => absolute(passage.start, span)),
    passage: index,
    answer: sayAttribution(passage, reading, attribution, answer),
    cue: cue ? { start: passage.start + cue.start, end: passage.start + cue.end, lemma: cue.lemma } : undefined,
    source: source ? absolute(passage.start, source) : undefined,
    form: attribution.form,
    transcribed: false,
    cueSentence: lastStartingBy(reading.sentences, cue?.start ?? 0),
  };
}

/** "— Ingrid Solheim" under a quotation that nobody has claimed yet. */
function signWith(last: Draft, { source, answer, passage }: Draft): void {
  if (last.cue || last.source || last.passage < passage - 1 || !source) return;
  last.source = source;
  last.answer = answer;
}

/** A dash without marks gives words their speaker where the copy has such a form: at the top, not in its paragraphs. */
function maySpeakByDash(kind: PassageKind, layout: Layout): boolean {
  if (kind === "paragraph") return false;
  return layout.headline?.attribution !== undefined || kind === "headline" || kind === "summary";
}

/** Claims the outer quotations that stand in the attribution's content. */
function claimStretches(claim: Claim, outer: readonly MarkedStretch[], byStretch: Map<MarkedStretch, Claim>): void {
  const { attribution, draft } = claim;
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
