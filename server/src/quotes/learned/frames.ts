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

/** How likely a cue must be. Chosen for the best F1 of contents on PolNeAR's development documents. */
export const CUE_THRESHOLD = 0.25;

/** The attributions of a paragraph, in order of their cues. */
export function readFrames(view: View, model: AttributionModel, threshold = CUE_THRESHOLD): FrameReading[] {
  const found = findCues(view, model.cues, threshold);
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
      : likeliest(chooseSpans(view, { ...settled, before }, AFTER, model.spans));
    frames.push({ cue, source, before, after, hint: known.hint });
  }
  return frames;
}

/** None only where it is likelier than all stretches together; their sum is spread over many. */
const NONE_AT_LEAST = 0.5;

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
