/**
 * Trains a scorer: the same sums as server/src/model/scorer.ts, in floating point, by AdaGrad, one example after the
 * other. Everything is seeded; the same examples in the same order give the same weights.
 */
import type { FeatureList } from "../server/src/model/features";
import { rowOf } from "../server/src/model/hash";
import type { Scorer } from "../server/src/model/scorer";
import { SHARPEST } from "../server/src/model/weights-file";
import type { Random } from "./random";

export interface NetworkShape {
  readonly outputs: number;
  readonly hidden: number;
  readonly hiddenBits: number;
  /** 0 for a network without linear weights beside its hidden layer. */
  readonly directBits: number;
}

export interface Network extends NetworkShape {
  readonly rows: Float32Array;
  readonly rowsSquared: Float32Array;
  readonly hiddenBias: Float32Array;
  readonly hiddenBiasSquared: Float32Array;
  readonly upper: Float32Array;
  readonly upperSquared: Float32Array;
  readonly direct: Float32Array;
  readonly directSquared: Float32Array;
  readonly bias: Float32Array;
  readonly biasSquared: Float32Array;
}

/** How a network learns; `dropout` is the share of features passed over in training. */
export interface LearningRates {
  readonly hidden: number;
  readonly direct: number;
  readonly dropout: number;
}

export const usualRates: LearningRates = { hidden: 0.03, direct: 0.08, dropout: 0.1 };

export function newNetwork(shape: NetworkShape, random: Random): Network {
  const { outputs, hidden, hiddenBits, directBits } = shape;
  const rows = new Float32Array(hidden > 0 ? hidden << hiddenBits : 0);
  for (let i = 0; i < rows.length; i++) rows[i] = (random() - 0.5) * 0.1;
  const upper = new Float32Array(hidden * outputs);
  for (let i = 0; i < upper.length; i++) upper[i] = (random() - 0.5) * (2 / Math.sqrt(Math.max(1, hidden)));
  const direct = new Float32Array(directBits > 0 ? outputs << directBits : 0);
  return {
    ...shape,
    rows,
    rowsSquared: new Float32Array(rows.length),
    hiddenBias: new Float32Array(hidden).fill(0.1),
    hiddenBiasSquared: new Float32Array(hidden),
    upper,
    upperSquared: new Float32Array(upper.length),
    direct,
    directSquared: new Float32Array(direct.length),
    bias: new Float32Array(outputs),
    biasSquared: new Float32Array(outputs),
  };
}

/** What one forward pass leaves for the backward pass. */
export interface Pass {
  /** Features that were not dropped. */
  readonly used: Int32Array;
  usedCount: number;
  readonly sums: Float32Array;
  readonly scores: Float32Array;
}

export const newPass = (network: NetworkShape, capacity = 256): Pass => ({
  used: new Int32Array(capacity),
  usedCount: 0,
  sums: new Float32Array(network.hidden),
  scores: new Float32Array(network.outputs),
});

/** Scores `values[from, to)` (features) into `pass.scores`. With `random`, drops features for training. */
export function forward(
  network: Network,
  values: Int32Array,
  from: number,
  to: number,
  pass: Pass,
  dropout = 0,
  random?: Random,
): void {
  const { hidden, outputs, hiddenBits, directBits, rows, direct, upper } = network;
  const { used, sums, scores } = pass;
  let count = 0;
  for (let i = from; i < to; i++) if (!random || random() >= dropout) used[count++] = values[i] ?? 0;
  pass.usedCount = count;
  // Dropping features makes the sums smaller; scaling them up again keeps both modes alike.
  const scale = random ? 1 / (1 - dropout) : 1;
  for (let k = 0; k < outputs; k++) scores[k] = network.bias[k] ?? 0;
  if (direct.length > 0) {
    for (let i = 0; i < count; i++) {
      const base = rowOf(used[i] ?? 0, directBits) * outputs;
      for (let k = 0; k < outputs; k++) scores[k] = (scores[k] ?? 0) + scale * (direct[base + k] ?? 0);
    }
  }
  if (hidden === 0) return;
  sums.fill(0);
  for (let i = 0; i < count; i++) {
    const base = rowOf(used[i] ?? 0, hiddenBits) * hidden;
    for (let h = 0; h < hidden; h++) sums[h] = (sums[h] ?? 0) + (rows[base + h] ?? 0);
  }
  for (let h = 0; h < hidden; h++) {
    const value = scale * (sums[h] ?? 0) + (network.hiddenBias[h] ?? 0);
    sums[h] = value;
    if (value <= 0) continue;
    const base = h * outputs;
    for (let k = 0; k < outputs; k++) scores[k] = (scores[k] ?? 0) + value * (upper[base + k] ?? 0);
  }
}

const EPSILON = 1e-6;

/** Moves the weights against the gradient of the loss by each score, as the last {@link forward} left `pass`. */
export function backward(network: Network, pass: Pass, gradient: Float32Array, rates: LearningRates): void {
  const { hidden, outputs, hiddenBits, directBits, rows, rowsSquared, direct, directSquared } = network;
  const { used, usedCount, sums } = pass;
  const step = (weights: Float32Array, squared: Float32Array, at: number, slope: number, rate: number): void => {
    if (slope === 0) return;
    const total = (squared[at] ?? 0) + slope * slope;
    squared[at] = total;
    weights[at] = (weights[at] ?? 0) - (rate * slope) / (Math.sqrt(total) + EPSILON);
  };

  if (direct.length > 0) {
    for (let i = 0; i < usedCount; i++) {
      const base = rowOf(used[i] ?? 0, directBits) * outputs;
      for (let k = 0; k < outputs; k++) step(direct, directSquared, base + k, gradient[k] ?? 0, rates.direct);
    }
  }
  if (hidden > 0) {
    const down = hiddenGradient;
    for (let h = 0; h < hidden; h++) {
      const value = sums[h] ?? 0;
      down[h] = 0;
      if (value <= 0) continue;
      const base = h * outputs;
      let slope = 0;
      for (let k = 0; k < outputs; k++) slope += (gradient[k] ?? 0) * (network.upper[base + k] ?? 0);
      down[h] = slope;
      for (let k = 0; k < outputs; k++) {
        step(network.upper, network.upperSquared, base + k, (gradient[k] ?? 0) * value, rates.hidden);
      }
      step(network.hiddenBias, network.hiddenBiasSquared, h, slope, rates.hidden);
    }
    for (let i = 0; i < usedCount; i++) {
      const base = rowOf(used[i] ?? 0, hiddenBits) * hidden;
      for (let h = 0; h < hidden; h++) step(rows, rowsSquared, base + h, down[h] ?? 0, rates.hidden);
    }
  }
  for (let k = 0; k < outputs; k++) step(network.bias, network.biasSquared, k, gradient[k] ?? 0, rates.direct);
}

const hiddenGradient = new Float32Array(256);

/** One step of training on one decision among `outputs` classes; gives the loss. */
export function learnClass(
  network: Network,
  values: Int32Array,
  from: number,
  to: number,
  answer: number,
  pass: Pass,
  rates: LearningRates,
  random: Random,
): number {
  forward(network, values, from, to, pass, rates.dropout, random);
  const loss = softmaxGradient(pass.scores, answer);
  if (loss > 0.001) backward(network, pass, pass.scores, rates);
  return loss;
}

/** Turns scores into the gradient of the logarithmic loss, in place; gives the loss. */
export function softmaxGradient(scores: Float32Array, answer: number): number {
  let highest = -Infinity;
  for (const value of scores) if (value > highest) highest = value;
  let total = 0;
  for (let k = 0; k < scores.length; k++) {
    scores[k] = Math.exp((scores[k] ?? 0) - highest);
    total += scores[k] ?? 0;
  }
  for (let k = 0; k < scores.length; k++) scores[k] = (scores[k] ?? 0) / total;
  const loss = -Math.log(Math.max(1e-12, scores[answer] ?? 0));
  scores[answer] = (scores[answer] ?? 0) - 1;
  return loss;
}

/** Rounds the weights of the tables to whole numbers up to {@link SHARPEST}: what the product scores with. */
export function quantize(network: Network): Scorer {
  const rows = quantizeTable(network.rows, 0.9999);
  const direct = quantizeTable(network.direct, 0.998);
  return {
    outputs: network.outputs,
    hidden: network.hidden,
    hiddenBits: network.hiddenBits,
    hiddenScale: rows.scale,
    rows: rows.table,
    hiddenBias: network.hiddenBias,
    upper: network.upper,
    directBits: network.directBits,
    directScale: direct.scale,
    direct: direct.table,
    bias: network.bias,
  };
}

/**
 * The largest of this share of the weights is given the greatest number; the few above it are cut to it. Many features add
 * up in a score, so that for linear weights finer steps are worth more than a few large ones left whole.
 */
function quantizeTable(weights: Float32Array, share: number): { table: Int8Array; scale: number } {
  const table = new Int8Array(weights.length);
  if (weights.length === 0) return { table, scale: 1 };
  const sizes = weights.map(Math.abs).sort();
  const scale = Math.max(1e-9, sizes[Math.floor((sizes.length - 1) * share)] ?? 0) / SHARPEST;
  for (let i = 0; i < weights.length; i++) {
    table[i] = Math.max(-SHARPEST, Math.min(SHARPEST, Math.round((weights[i] ?? 0) / scale)));
  }
  return { table, scale };
}

/** Copies a list's features to the end of a growing store; gives the store's new length. */
export function appendFeatures(store: Int32Array, length: number, list: FeatureList): number {
  store.set(list.values.subarray(0, list.count), length);
  return length + list.count;
}
