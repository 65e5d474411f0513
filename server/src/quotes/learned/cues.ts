/**
 * Finds cues: a chain over the tokens of a sentence with three states (none, first token of a cue, a further one).
 * Sums over all chains give how likely each cue is, so that the caller can choose how sure to be.
 */
import { tagSet } from "../../language/tags";
import { newFeatureList } from "../../model/features";
import { score, type Scorer } from "../../model/scorer";
import { nearCueFeatures, wideCueFeatures } from "./cue-features";
import type { TokenSpan } from "./candidates";
import type { View } from "./view";

export const NONE = 0;
export const BEGIN = 1;
export const INSIDE = 2;
export const STATES = 3;

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

/** A transition's score that rules it out: a cue's further token follows one of its own only. */
export const IMPOSSIBLE = -1e4;

const features = newFeatureList(96);
const odds = new Float32Array(1);

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
  const { transitions } = model;
  const emissions = scoreTokens(view, model, run);
  if (!mayHoldCue(emissions)) return cues;
  const chain = sumChains(emissions, transitions, length);
  for (let i = 0; i < length; i++) {
    const begins = chain.marginals[i * STATES + BEGIN] ?? 0;
    if (begins < threshold) continue;
    const cue = extend(chain, emissions, transitions, i, begins);
    if (cue.probability < threshold) continue;
    cues.push({ first: from + cue.first, last: from + cue.last, probability: cue.probability });
    i = cue.last - 1;
  }
  return cues;
}

/** Whether a token of the run is as likely as one in twenty to be in a cue: else the sums over all chains are spared. */
function mayHoldCue(emissions: Float32Array): boolean {
  for (let i = 0; i < emissions.length; i += STATES) {
    const none = emissions[i + NONE] ?? 0;
    if (Math.max(emissions[i + BEGIN] ?? 0, emissions[i + INSIDE] ?? 0) - none > UNLIKELY) return true;
  }
  return false;
}

/** The scores of the three states for each token of a run. */
function scoreTokens(view: View, model: CueModel, { sentence, from, to, open }: Run): Float32Array {
  const emissions = new Float32Array((to - from) * STATES);
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
  return emissions;
}

/** Logarithms of the sums over all chains up to and from each token, and the probability of each state. */
export interface Chain {
  readonly ahead: Float32Array;
  readonly marginals: Float32Array;
}

export function sumChains(emissions: Float32Array, transitions: Float32Array, length: number): Chain {
  const behind = new Float32Array(length * STATES);
  const ahead = new Float32Array(length * STATES);
  const marginals = new Float32Array(length * STATES);
  for (let k = 0; k < STATES; k++) {
    behind[k] = (emissions[k] ?? 0) + (k === INSIDE ? IMPOSSIBLE : 0);
  }
  for (let i = 1; i < length; i++) {
    const base = i * STATES;
    for (let to = 0; to < STATES; to++) {
      const a = (behind[base - 3] ?? 0) + (transitions[to] ?? 0);
      const b = (behind[base - 2] ?? 0) + (transitions[STATES + to] ?? 0);
      const c = (behind[base - 1] ?? 0) + (transitions[2 * STATES + to] ?? 0);
      behind[base + to] = logSum(a, b, c) + (emissions[base + to] ?? 0);
    }
  }
  for (let i = length - 2; i >= 0; i--) {
    const next = (i + 1) * STATES;
    for (let from = 0; from < STATES; from++) {
      const row = from * STATES;
      const a = (ahead[next] ?? 0) + (emissions[next] ?? 0) + (transitions[row] ?? 0);
      const b = (ahead[next + 1] ?? 0) + (emissions[next + 1] ?? 0) + (transitions[row + 1] ?? 0);
      const c = (ahead[next + 2] ?? 0) + (emissions[next + 2] ?? 0) + (transitions[row + 2] ?? 0);
      ahead[i * STATES + from] = logSum(a, b, c);
    }
  }
  const end = (length - 1) * STATES;
  const total = length > 0 ? logSum(behind[end] ?? 0, behind[end + 1] ?? 0, behind[end + 2] ?? 0) : 0;
  for (let i = 0; i < marginals.length; i++) marginals[i] = Math.exp((behind[i] ?? 0) + (ahead[i] ?? 0) - total);
  return { ahead, marginals };
}

function logSum(a: number, b: number, c: number): number {
  const highest = Math.max(a, b, c);
  return highest + Math.log(Math.exp(a - highest) + Math.exp(b - highest) + Math.exp(c - highest));
}

/** The likeliest end of a cue that begins at `start`, as it does with the probability `begins`. */
function extend(
  { ahead }: Chain,
  emissions: Float32Array,
  transitions: Float32Array,
  start: number,
  begins: number,
): CueReading {
  const length = emissions.length / STATES;
  let state = BEGIN;
  let reached = begins;
  let best = { first: start, last: start + 1, probability: 0 };
  for (let i = start; i < length; i++) {
    const next = (i + 1) * STATES;
    const further =
      i + 1 < length
        ? Math.exp(
            (transitions[state * STATES + INSIDE] ?? 0) +
              (emissions[next + INSIDE] ?? 0) +
              (ahead[next + INSIDE] ?? 0) -
              (ahead[i * STATES + state] ?? 0),
          )
        : 0;
    const here = reached * (1 - further);
    if (here > best.probability) best = { first: start, last: i + 1, probability: here };
    reached *= further;
    if (reached < best.probability) break;
    state = INSIDE;
  }
  return best;
}
