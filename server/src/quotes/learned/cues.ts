/**
 * Finds cues: a chain over the tokens of a sentence with three states (none, first token of a cue, a further one).
 * Sums over all chains give how likely each cue is, so that the caller can choose how sure to be.
 */
import { tagSet } from "../../language/tags";
import { newFeatureList } from "../../model/features";
import { score, type Scorer } from "../../model/scorer";
import { BEGIN, INSIDE, NONE, shareOf, STATES, sumChains } from "./chain";
import { nearCueFeatures, wideCueFeatures } from "./cue-features";
import type { TokenSpan } from "./candidates";
import type { View } from "./view";

/** The model: scores of the three states for each token, and of each state after each other (`from * 3 + to`). */
export interface CueModel {
  /** One score: how likely the token is in a cue, by its own features alone. */
  readonly gate: Scorer;
  readonly scorer: Scorer;
  readonly transitions: Float32Array;
}

/** A cue's tokens, `[first, last)`, and the probability that just these are one. */
export interface CueReading {
  readonly first: number;
  readonly last: number;
  readonly probability: number;
}

const features = newFeatureList(96);
const odds = new Float32Array(1);
let emissions = new Float32Array(0);

/**
 * A token whose odds of being in a cue are worse than this (as a logarithm), by the small model that looks at it first,
 * is none, and the large model is spared, unless its neighbour's are better. Chosen on PolNeAR's development documents,
 * where hardly a cue is lost by it.
 */
export const GATE = -2.5;
/** Odds, as a logarithm, below which no token of a run is taken for a part of a cue. */
const UNLIKELY = -3;
/** What such a token scores as a part of a cue. */
const SHUT = -20;

/** Tokens `[from, to)` of a sentence among which cues are looked for together. */
interface Run {
  readonly sentence: TokenSpan;
  readonly from: number;
  readonly to: number;
  /** 1 for each token of the paragraph that the gate lets pass. */
  readonly open: Uint8Array;
}

/** The cues of a paragraph, in order, without overlap, those at least as likely as `threshold`. */
export function findCues(view: View, model: CueModel, threshold: number): CueReading[] {
  const cues: CueReading[] = [];
  const open = openTokens(view, model);
  for (const sentence of view.paragraph.sentences) {
    const { first, last } = sentence;
    for (let i = first; i < last; i++) {
      if (!open[i]) continue;
      let end = i + 1;
      while (end < last && open[end]) end++;
      // What is beyond a shut token says nothing of the run: one at either side, where the sentence has one, is enough.
      const run: Run = { sentence, from: Math.max(first, i - 1), to: Math.min(last, end + 1), open };
      cues.push(...cuesInRun(view, model, run, threshold));
      i = end;
    }
  }
  return cues;
}

/**
 * Parts of speech that are in a cue only beside one of another kind ("was quoted by her as saying"), which opens the gate for
 * them too: a third of all tokens. On the development documents no cue is lost by it.
 */
const NEVER_ALONE = tagSet(
  ...(["PRP", "PRP$", "CC", "EX", "WDT", "WP", "POS", "CD"] as const),
  ...(["SYM", "COMMA", "STOP", "QUOTE", "BRACKET"] as const),
);

/** 1 for each token that the gate lets pass, and for its neighbours in the sentence. */
function openTokens(view: View, model: CueModel): Uint8Array {
  const open = new Uint8Array(view.count + 1);
  for (const sentence of view.paragraph.sentences) {
    const { first, last } = sentence;
    for (let i = first; i < last; i++) {
      if (NEVER_ALONE[view.tags[i] ?? 0] === 1 && (view.hinted[i] ?? 0) === 0) continue;
      features.count = 0;
      nearCueFeatures(features, view, sentence, i);
      score(model.gate, features, odds);
      if ((odds[0] ?? 0) < GATE) continue;
      if (i > first) open[i - 1] = 1;
      open[i] = 1;
      if (i + 1 < last) open[i + 1] = 1;
    }
  }
  return open;
}

function cuesInRun(view: View, model: CueModel, run: Run, threshold: number): CueReading[] {
  const cues: CueReading[] = [];
  const { from, to } = run;
  const length = to - from;
  scoreTokens(view, model, run);
  if (!mayHoldCue(length)) return cues;
  const probabilities = sumChains(emissions, model.transitions, length);
  for (let i = 0; i < length; i++) {
    const begins = probabilities[i * STATES + BEGIN] ?? 0;
    if (begins < threshold) continue;
    const cue = extend(length, i, begins);
    if (cue.probability < threshold) continue;
    cues.push({ first: from + cue.first, last: from + cue.last, probability: cue.probability });
    i = cue.last - 1;
  }
  return cues;
}

/** Whether a token of the run is as likely as one in twenty to be in a cue: else the sums over all chains are spared. */
function mayHoldCue(length: number): boolean {
  for (let i = 0; i < length * STATES; i += STATES) {
    const none = emissions[i + NONE] ?? 0;
    if (Math.max(emissions[i + BEGIN] ?? 0, emissions[i + INSIDE] ?? 0) - none > UNLIKELY) return true;
  }
  return false;
}

/** Puts the scores of the three states for each token of a run into {@link emissions}. */
function scoreTokens(view: View, model: CueModel, { sentence, from, to, open }: Run): void {
  if (emissions.length < (to - from) * STATES) emissions = new Float32Array((to - from) * STATES * 2);
  for (let i = from; i < to; i++) {
    const at = (i - from) * STATES;
    if (open[i]) {
      features.count = 0;
      nearCueFeatures(features, view, sentence, i);
      wideCueFeatures(features, view, sentence, i);
      score(model.scorer, features, emissions, at);
    } else {
      emissions[at + NONE] = 0;
      emissions[at + BEGIN] = SHUT;
      emissions[at + INSIDE] = SHUT;
    }
  }
}

/** The likeliest end of a cue that begins at `start`, as it does with the probability `begins`. */
function extend(length: number, start: number, begins: number): CueReading {
  let state = BEGIN;
  let reached = begins;
  let best = { first: start, last: start + 1, probability: 0 };
  for (let i = start; i < length; i++) {
    const further = i + 1 < length ? shareOf(INSIDE, state, i) : 0;
    const here = reached * (1 - further);
    if (here > best.probability) best = { first: start, last: i + 1, probability: here };
    reached *= further;
    if (reached < best.probability) break;
    state = INSIDE;
  }
  return best;
}
