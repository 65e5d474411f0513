/** From cues to whole attributions: for each cue its source, then the content before it, then the content after it. */
import type { Scorer } from "../../model/scorer";
import { AFTER, BEFORE, SOURCE, type TokenSpan } from "./candidates";
import { findCues, type CueModel, type CueReading } from "./cues";
import { chooseSpans, type SpanModel } from "./spans";
import type { View } from "./view";

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
}

/** How likely a cue must be. Chosen for the best F1 of contents on PolNeAR's development documents. */
export const CUE_THRESHOLD = 0.25;

/** The attributions of a paragraph, in order of their cues. */
export function readFrames(view: View, model: AttributionModel, threshold = CUE_THRESHOLD): FrameReading[] {
  const found = findCues(view, model.cues, threshold);
  const cues = countCues(found, view.count);
  const frames: FrameReading[] = [];
  for (const cue of found) {
    const source = chooseSpans(view, { cue, source: null, before: null, cues }, SOURCE, model.spans)[0]?.span ?? null;
    const before = chooseSpans(view, { cue, source, before: null, cues }, BEFORE, model.spans)[0]?.span ?? null;
    const after = chooseSpans(view, { cue, source, before, cues }, AFTER, model.spans)[0]?.span ?? null;
    frames.push({ cue, source, before, after });
  }
  return frames;
}

/** How many cues begin before each token, and in all. */
export function countCues(cues: readonly TokenSpan[], count: number): Int32Array {
  const counts = new Int32Array(count + 1);
  for (const { first } of cues) counts[first + 1] = (counts[first + 1] ?? 0) + 1;
  for (let i = 1; i <= count; i++) counts[i] = (counts[i] ?? 0) + (counts[i - 1] ?? 0);
  return counts;
}
