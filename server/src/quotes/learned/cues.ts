/**
 * Finds cues: a chain over the tokens of a sentence with three states (none, first token of a cue, a further one).
 * Sums over all chains give how likely each cue is, so that the caller can choose how sure to be.
 */
import { newFeatureList } from "../../model/features";
import { score, type Scorer } from "../../model/scorer";
import { nearCueFeatures, wideCueFeatures } from "./cue-features";
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
 * is none, and the large model is spared. Chosen on PolNeAR's development documents, where hardly a cue is lost by it.
 */
export const GATE = -5;
/** What such a token scores as a part of a cue. */
const SHUT = -20;

/** Writes the token's scores; false where the gate is shut. */
function scoreToken(
  view: View,
  model: CueModel,
  i: number,
  first: number,
  last: number,
  emissions: Float32Array,
  at: number,
): boolean {
  features.count = 0;
  nearCueFeatures(features, view, i, first, last);
  score(model.gate, features, odds);
  if ((odds[0] ?? 0) < GATE) {
    emissions[at + NONE] = 0;
    emissions[at + BEGIN] = SHUT;
    emissions[at + INSIDE] = SHUT;
    return false;
  }
  wideCueFeatures(features, view, i, first, last);
  score(model.scorer, features, emissions, at);
  return true;
}

/** The cues of a paragraph, in order, without overlap, those at least as likely as `threshold`. */
export function findCues(view: View, model: CueModel, threshold: number): CueReading[] {
  const cues: CueReading[] = [];
  for (const { first, last } of view.paragraph.sentences) {
    const length = last - first;
    const emissions = new Float32Array(length * STATES);
    let open = 0;
    for (let i = first; i < last; i++) {
      if (scoreToken(view, model, i, first, last, emissions, (i - first) * STATES)) open++;
    }
    // Nothing in the sentence is likely enough for the sums over its chains to be worth their time.
    if (open === 0) continue;
    const chain = sumChains(emissions, model.transitions, length);
    for (let i = 0; i < length; i++) {
      const begins = chain.marginals[i * STATES + BEGIN] ?? 0;
      if (begins < threshold) continue;
      const cue = extend(chain, emissions, model.transitions, i, length, begins);
      if (cue.probability < threshold) continue;
      cues.push({ first: first + cue.first, last: first + cue.last, probability: cue.probability });
      i = cue.last - 1;
    }
  }
  return cues;
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

/** The likeliest end of a cue that begins at `start`. */
function extend(
  { ahead }: Chain,
  emissions: Float32Array,
  transitions: Float32Array,
  start: number,
  length: number,
  begins: number,
): CueReading {
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
