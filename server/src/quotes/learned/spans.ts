/** Chooses a cue's source and content: the likeliest near end, and the likeliest far end given it. */
import { newFeatureList } from "../../model/features";
import { score, type Scorer } from "../../model/scorer";
import { farEnds, MOST, nearEnds, newCandidates, type Edges, type Role, type TokenSpan } from "./candidates";
import { farFeatures } from "./far-features";
import { nearFeatures } from "./near-features";
import { noneFeatures } from "./none-features";
import type { Frame } from "./span-evidence";
import type { View } from "./view";

/** For each role a scorer of near ends (and of there being none) and one of far ends. */
export interface SpanModel {
  readonly near: readonly Scorer[];
  readonly far: readonly Scorer[];
  readonly edges: Edges;
}

/** A choice with its probability; `span` null for none. */
export interface Choice {
  readonly span: TokenSpan | null;
  readonly probability: number;
}

const features = newFeatureList(96);
const nears = newCandidates();
const fars = newCandidates();
const nearScores = new Float32Array(MOST + 1);
const farScores = new Float32Array(MOST + 1);

/** How many near ends are tried, and how likely each must be, against the likeliest. */
const TRIED = 3;
const WORTH_TRYING = 0.15;

/** The likeliest stretches for `role`, or none, in order of probability; the likeliest stretch is always among them. */
export function chooseSpans(view: View, frame: Frame, role: Role, model: SpanModel): Choice[] {
  const nearScorer = model.near[role];
  const farScorer = model.far[role];
  if (!nearScorer || !farScorer) return [];
  nearEnds(nears, view, frame.cue, role, model.edges);
  for (let n = 0; n < nears.count; n++) {
    features.count = 0;
    nearFeatures(features, view, frame, role, nears.tokens[n] ?? 0);
    score(nearScorer, features, nearScores, n);
  }
  features.count = 0;
  noneFeatures(features, view, frame, role);
  score(nearScorer, features, nearScores, nears.count);
  toProbabilities(nearScores, nears.count + 1);

  const choices: Choice[] = [{ span: null, probability: nearScores[nears.count] ?? 0 }];
  const highest = highestOf(nearScores, nears.count + 1);
  let best = 0;
  for (let tried = 0; tried < TRIED; tried++) {
    const n = indexOfHighest(nearScores, nears.count);
    const probability = nearScores[n] ?? 0;
    if (nears.count === 0 || probability <= 0 || probability < highest * WORTH_TRYING) break;
    // A whole stretch is never likelier than its near end.
    if (probability <= best) break;
    nearScores[n] = 0;
    farEnds(fars, view, frame.cue, nears.tokens[n] ?? 0, role, model.edges);
    if (fars.count === 0) continue;
    const choice = chooseFar(view, frame, role, farScorer, nears.tokens[n] ?? 0, probability);
    best = Math.max(best, choice.probability);
    choices.push(choice);
  }
  return choices.sort((a, b) => b.probability - a.probability);
}

/** The likeliest of the far ends in `fars`. */
function chooseFar(view: View, frame: Frame, role: Role, scorer: Scorer, near: number, sofar: number): Choice {
  for (let n = 0; n < fars.count; n++) {
    features.count = 0;
    farFeatures(features, view, frame, role, near, fars.tokens[n] ?? 0);
    score(scorer, features, farScores, n);
  }
  toProbabilities(farScores, fars.count);
  const n = indexOfHighest(farScores, fars.count);
  const far = fars.tokens[n] ?? near;
  const span = { first: Math.min(near, far), last: Math.max(near, far) + 1 };
  return { span, probability: sofar * (farScores[n] ?? 0) };
}

function toProbabilities(values: Float32Array, count: number): void {
  const highest = highestOf(values, count);
  let total = 0;
  for (let n = 0; n < count; n++) total += values[n] = Math.exp((values[n] ?? 0) - highest);
  for (let n = 0; n < count; n++) values[n] = (values[n] ?? 0) / total;
}

const highestOf = (values: Float32Array, count: number): number => values[indexOfHighest(values, count)] ?? 0;

function indexOfHighest(values: Float32Array, count: number): number {
  let highest = 0;
  for (let n = 1; n < count; n++) if ((values[n] ?? 0) > (values[highest] ?? 0)) highest = n;
  return highest;
}
