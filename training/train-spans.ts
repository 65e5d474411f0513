/** Trains the choice of a cue's source and content: each step ranks its candidates, by the logarithmic loss. */
import { newFeatureList } from "../server/src/model/features";
import { farEnds, nearEnds, newCandidates, type Role, type TokenSpan } from "../server/src/quotes/learned/candidates";
import { farFeatures } from "../server/src/quotes/learned/far-features";
import { nearFeatures } from "../server/src/quotes/learned/near-features";
import { noneFeatures } from "../server/src/quotes/learned/none-features";
import type { Frame } from "../server/src/quotes/learned/span-evidence";
import type { CopyParagraph } from "./copy";
import {
  appendFeatures,
  backward,
  forward,
  newMean,
  newNetwork,
  newPass,
  quantize,
  settleOnMean,
  softmaxGradient,
  takeMean,
  type LearningRates,
  type Mean,
  type NetworkShape,
} from "./network";
import type { Scorer } from "../server/src/model/scorer";
import { newRandom, shuffled, type Random } from "./random";

export interface SpanTraining {
  readonly shape: Omit<NetworkShape, "outputs">;
  readonly rates: LearningRates;
  readonly epochs: number;
  /** How often it is all done over, each time in another order; the mean of them all is kept. */
  readonly rounds: number;
}

export const usualSpanTraining: SpanTraining = {
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

/** A ranking: candidates `[from, to)` of the offsets, and which is right. */
interface Ranking {
  readonly from: number;
  readonly to: number;
  readonly right: number;
}

/** Features of all candidates, one after the other, in chunks that grow as needed. */
class Store {
  features = new Int32Array(1 << 22);
  length = 0;
  readonly offsets: number[] = [0];
  add(list: Parameters<typeof appendFeatures>[2]): void {
    if (this.length + list.count > this.features.length) {
      const grown = new Int32Array(this.features.length * 2);
      grown.set(this.features);
      this.features = grown;
    }
    this.length = appendFeatures(this.features, this.length, list);
    this.offsets.push(this.length);
  }
}

export function trainNear(examples: readonly SpanExample[], role: Role, training: SpanTraining, seed: number): Scorer {
  const store = new Store();
  const rankings: Ranking[] = [];
  const list = newFeatureList(96);
  const candidates = newCandidates();
  for (const { paragraph, frame, answer } of examples) {
    const { view } = paragraph;
    const from = store.offsets.length - 1;
    nearEnds(candidates, view, frame.cue, role);
    const near = answer === null ? -1 : answer.first < frame.cue.first ? answer.last - 1 : answer.first;
    let right = answer === null ? candidates.count : -1;
    for (let n = 0; n < candidates.count; n++) {
      const token = candidates.tokens[n] ?? 0;
      if (token === near) right = n;
    }
    if (right < 0) continue;
    for (let n = 0; n < candidates.count; n++) {
      list.count = 0;
      nearFeatures(list, view, frame, role, candidates.tokens[n] ?? 0);
      store.add(list);
    }
    list.count = 0;
    noneFeatures(list, view, frame, role);
    store.add(list);
    rankings.push({ from, to: store.offsets.length - 1, right });
  }
  return trainRanker(store, rankings, training, seed);
}

export function trainFar(examples: readonly SpanExample[], role: Role, training: SpanTraining, seed: number): Scorer {
  const store = new Store();
  const rankings: Ranking[] = [];
  const list = newFeatureList(96);
  const candidates = newCandidates();
  for (const { paragraph, frame, answer } of examples) {
    if (answer === null) continue;
    const { view } = paragraph;
    const from = store.offsets.length - 1;
    const isBefore = answer.first < frame.cue.first;
    const near = isBefore ? answer.last - 1 : answer.first;
    const far = isBefore ? answer.first : answer.last - 1;
    farEnds(candidates, view, frame.cue, near, role);
    const right = candidates.tokens.subarray(0, candidates.count).indexOf(far);
    if (right < 0) continue;
    for (let n = 0; n < candidates.count; n++) {
      list.count = 0;
      farFeatures(list, view, frame, role, near, candidates.tokens[n] ?? 0);
      store.add(list);
    }
    rankings.push({ from, to: store.offsets.length - 1, right });
  }
  return trainRanker(store, rankings, training, seed);
}

function trainRanker(store: Store, rankings: readonly Ranking[], training: SpanTraining, seed: number): Scorer {
  const network = newNetwork({ ...training.shape, outputs: 1 }, newRandom(seed));
  const mean = newMean(network);
  for (let round = 0; round < training.rounds; round++) {
    learnRound(store, rankings, training, newRandom(seed + 100 * round), mean);
  }
  settleOnMean(mean, network);
  return quantize(network);
}

/** Learns from the first ranking to the last epoch, and adds the weights to `mean`. */
function learnRound(
  store: Store,
  rankings: readonly Ranking[],
  training: SpanTraining,
  random: Random,
  mean: Mean,
): void {
  const network = newNetwork({ ...training.shape, outputs: 1 }, random);
  const most = rankings.reduce((size, { from, to }) => Math.max(size, to - from), 0);
  const passes = Array.from({ length: most }, () => newPass(network, 96));
  const gradient = new Float32Array(1);
  for (let epoch = 0; epoch < training.epochs; epoch++) {
    if (epoch >= 2) takeMean(mean, network);
    for (const number of shuffled(rankings.length, random)) {
      const ranking = rankings[number];
      if (!ranking) continue;
      const { from, to, right } = ranking;
      const scores = new Float32Array(to - from);
      for (let n = from; n < to; n++) {
        const pass = passes[n - from];
        if (!pass) break;
        const start = store.offsets[n] ?? 0;
        forward(network, store.features, start, store.offsets[n + 1] ?? start, pass, training.rates.dropout, random);
        scores[n - from] = pass.scores[0] ?? 0;
      }
      if (softmaxGradient(scores, right) < 0.002) continue;
      for (let n = 0; n < to - from; n++) {
        const slope = scores[n] ?? 0;
        const pass = passes[n];
        if (!pass || Math.abs(slope) < 0.001) continue;
        gradient[0] = slope;
        backward(network, pass, gradient, training.rates);
      }
    }
  }
  takeMean(mean, network);
}
