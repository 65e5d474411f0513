/** Trains the choice of a cue's source and content: each step ranks its candidates, by the logarithmic loss. */
import type { Scorer } from "../server/src/model/scorer";
import {
  farEnds,
  nearEnds,
  newCandidates,
  type Edges,
  type Role,
  type TokenSpan,
} from "../server/src/quotes/learned/candidates";
import { farFeatures } from "../server/src/quotes/learned/far-features";
import { nearFeatures } from "../server/src/quotes/learned/near-features";
import { noneFeatures } from "../server/src/quotes/learned/none-features";
import type { Frame } from "../server/src/quotes/learned/span-evidence";
import type { CopyParagraph } from "./copy";
import { FeatureStore, MOST_FEATURES } from "./feature-store";
import { backward, forward, newPass, quantize, softmaxGradient, type Network } from "./network";
import type { Random } from "./random";
import { trainRounds, type Learner, type Training } from "./rounds";

export const usualSpanTraining: Training = {
  shape: { hidden: 0, hiddenBits: 0, directBits: 16 },
  rates: { hidden: 0, direct: 0.05, dropout: 0.15 },
  epochs: 6,
  rounds: 3,
};

/** One cue with its right answer for a role. */
export interface SpanExample {
  readonly paragraph: CopyParagraph;
  readonly frame: Frame;
  readonly answer: TokenSpan | null;
}

/** A ranking: candidates `[from, to)` of the store, and which of them is right, counted from the first. */
interface Ranking {
  readonly from: number;
  readonly to: number;
  readonly right: number;
}

/** Trains the choice of near ends for a role, "none" among them, behind the others. */
export function trainNear(
  examples: readonly SpanExample[],
  role: Role,
  edges: Edges,
  training: Training,
  seed: number,
): Scorer {
  const store = new FeatureStore();
  const rankings: Ranking[] = [];
  const candidates = newCandidates();
  for (const { paragraph, frame, answer } of examples) {
    const { view } = paragraph;
    nearEnds(candidates, view, frame.cue, role, edges);
    const tokens = candidates.tokens.subarray(0, candidates.count);
    const right = answer === null ? tokens.length : tokens.lastIndexOf(endsOf(answer, frame).near);
    if (right < 0) continue;
    const from = store.count;
    for (const token of tokens) store.add((list) => nearFeatures(list, view, frame, role, token));
    store.add((list) => noneFeatures(list, view, frame, role));
    rankings.push({ from, to: store.count, right });
  }
  return trainRanker(store, rankings, training, seed);
}

/** Trains the choice of far ends for a role, the right near end given. */
export function trainFar(
  examples: readonly SpanExample[],
  role: Role,
  edges: Edges,
  training: Training,
  seed: number,
): Scorer {
  const store = new FeatureStore();
  const rankings: Ranking[] = [];
  const candidates = newCandidates();
  for (const { paragraph, frame, answer } of examples) {
    if (answer === null) continue;
    const { view } = paragraph;
    const { near, far } = endsOf(answer, frame);
    farEnds(candidates, view, frame.cue, near, role, edges);
    const tokens = candidates.tokens.subarray(0, candidates.count);
    const right = tokens.indexOf(far);
    if (right < 0) continue;
    const from = store.count;
    for (const token of tokens) store.add((list) => farFeatures(list, view, frame, role, near, token));
    rankings.push({ from, to: store.count, right });
  }
  return trainRanker(store, rankings, training, seed);
}

/** The tokens at either end of a stretch: the one nearer to the cue, and the other. */
export function endsOf({ first, last }: TokenSpan, { cue }: Frame): { near: number; far: number } {
  return first < cue.first ? { near: last - 1, far: first } : { near: first, far: last - 1 };
}

function trainRanker(store: FeatureStore, rankings: readonly Ranking[], training: Training, seed: number): Scorer {
  const plan = { outputs: 1, examples: rankings.length, seed, stride: 100 };
  return quantize(trainRounds(training, plan, (of, random) => learner(rankings, store, training, of, random)));
}

/** Learns from one ranking: its candidates scored, and those that the loss says anything of moved. */
function learner(
  rankings: readonly Ranking[],
  { features, offsets }: FeatureStore,
  { rates }: Training,
  network: Network,
  random: Random,
): Learner {
  const most = rankings.reduce((size, { from, to }) => Math.max(size, to - from), 0);
  const passes = Array.from({ length: most }, () => newPass(network, MOST_FEATURES));
  const gradient = new Float32Array(1);
  return (number) => {
    const ranking = rankings[number];
    if (!ranking) return;
    const { from, to, right } = ranking;
    const scores = new Float32Array(to - from);
    for (let n = 0; n < scores.length; n++) {
      const pass = passes[n];
      if (!pass) break;
      const [start, end] = [offsets[from + n] ?? 0, offsets[from + n + 1] ?? 0];
      forward(network, features, start, end, pass, rates.dropout, random);
      scores[n] = pass.scores[0] ?? 0;
    }
    if (softmaxGradient(scores, right) < LEAST_LOSS) return;
    for (let n = 0; n < scores.length; n++) {
      const slope = scores[n] ?? 0;
      const pass = passes[n];
      if (!pass || Math.abs(slope) < LEAST_SLOPE) continue;
      gradient[0] = slope;
      backward(network, pass, gradient, rates);
    }
  };
}

/** A ranking that is as right as this, and a candidate that matters as little, teach nothing more. */
const LEAST_LOSS = 0.002;
const LEAST_SLOPE = 0.001;
