/** From cues to whole attributions: for each cue its source, then the content before it, then the content after it. */
import type { Scorer } from "../../model/scorer";
import { AFTER, BEFORE, SOURCE, type TokenSpan } from "./candidates";
import { findCues, type CueModel, type CueReading } from "./cues";
import { chooseSpans, type Choice, type SpanModel } from "./spans";
import { isQuotation, type Hint, type View } from "./view";

/** Everything the reading of attributions was trained to know. */
export interface AttributionModel {
  readonly tagger: Scorer;
  readonly cues: CueModel;
  readonly spans: SpanModel;
}

export interface FrameReading {
  readonly cue: CueReading;
  readonly source: TokenSpan | null;
  readonly before: TokenSpan | null;
  readonly after: TokenSpan | null;
  /** What the rules make of the cue. */
  readonly hint: Hint | null;
}

/** How likely a cue must be. Chosen for the F1 of contents, by exact spans and by words, on PolNeAR's development documents. */
export const CUE_THRESHOLD = 0.19;

/** The attributions of a paragraph, in order of their cues. */
export function readFrames(view: View, model: AttributionModel, threshold = CUE_THRESHOLD): FrameReading[] {
  const found = cuesOf(view, model, threshold);
  const cues = countCues(found, view.count);
  const frames: FrameReading[] = [];
  for (const cue of found) {
    const known = { cue, cues, hint: hintFor(view, cue) };
    const source = likeliest(chooseSpans(view, { ...known, source: null, before: null }, SOURCE, model.spans));
    const settled = { ...known, source };
    // A quotation's words stand between its marks: there is nothing to choose.
    const quotation = known.hint && isQuotation(known.hint.rule) ? known.hint : null;
    const before = quotation
      ? quotation.before
      : likeliest(chooseSpans(view, { ...settled, before: null }, BEFORE, model.spans));
    const after = quotation
      ? quotation.after
      : (likeliest(chooseSpans(view, { ...settled, before }, AFTER, model.spans)) ??
        (before && quotedAfter(view, known.hint)));
    frames.push({ cue, source, before, after, hint: known.hint });
  }
  return frames;
}

/** "It is “slow,” she wrote in a letter, and “dear.”": a quotation that the rules see go on behind the cue. */
const quotedAfter = ({ closeOf }: View, hint: Hint | null): TokenSpan | null =>
  hint?.before && hint.after && closeOf[hint.after.first] === hint.after.last - 1 ? hint.after : null;

/**
 * The cues that the model sees, and those that the rules alone see before a content without marks, in order: where a
 * content ends the model knows better even if it would not have looked for one.
 */
function cuesOf(view: View, model: AttributionModel, threshold: number): CueReading[] {
  const found = findCues(view, model.cues, threshold);
  const seen = new Set(found.map((cue) => hintFor(view, cue)));
  const others = view.hints.filter((hint) => !seen.has(hint) && hasOpenEnd(hint));
  if (others.length === 0) return found;
  return [...found, ...others.map(({ cue }) => ({ ...cue, probability: 0 }))].sort((a, b) => a.first - b.first);
}

const hasOpenEnd = ({ rule }: Hint): boolean =>
  rule.form === "before" && rule.content.length > 0 && rule.cue?.lemma !== ":" && !isQuotation(rule);

/** None only where it is likelier than all stretches together, and not by little; their sum is spread over many. */
const NONE_AT_LEAST = 0.6;

const likeliest = (choices: readonly Choice[]): TokenSpan | null =>
  choices.find(({ span, probability }) => span !== null || probability >= NONE_AT_LEAST)?.span ?? null;

/** What the rules make of a cue: their attribution whose cue shares a token with it. */
export function hintFor({ hints, hintAt }: View, cue: TokenSpan): Hint | null {
  for (let i = cue.first; i < cue.last; i++) {
    const hint = hints[hintAt[i] ?? -1];
    if (hint) return hint;
  }
  return null;
}

/** How many cues begin before each token, and in all. */
export function countCues(cues: readonly TokenSpan[], count: number): Int32Array {
  const counts = new Int32Array(count + 1);
  for (const { first } of cues) counts[first + 1] = (counts[first + 1] ?? 0) + 1;
  for (let i = 1; i <= count; i++) counts[i] = (counts[i] ?? 0) + (counts[i - 1] ?? 0);
  return counts;
}
