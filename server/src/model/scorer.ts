/**
 * A scorer turns a list of features into a few scores. Each feature has a row of small integers; the rows are added,
 * passed through max(0, x), and weighed once more: a network of one hidden layer whose first layer is a look-up.
 * Beside it each feature may have a weight of its own for each score ("direct"), as in a linear model.
 */
import type { FeatureList } from "./features";
import { rowOf } from "./hash";

export interface Scorer {
  /** How many scores come out. */
  readonly outputs: number;
  /** Width of the hidden layer; 0 for a linear model. */
  readonly hidden: number;
  /** The look-up table has `2 ** hiddenBits` rows of `hidden` numbers, each worth `hiddenScale`. */
  readonly hiddenBits: number;
  readonly hiddenScale: number;
  readonly rows: Int8Array;
  readonly hiddenBias: Float32Array;
  /** `hidden` rows of `outputs` numbers. */
  readonly upper: Float32Array;
  /** The linear table: `2 ** directBits` rows of `outputs` numbers, each worth `directScale`; empty for none. */
  readonly directBits: number;
  readonly directScale: number;
  readonly direct: Int8Array;
  readonly bias: Float32Array;
}

/** Sums of one scoring; its size bounds the width of a hidden layer. */
const sums = new Int32Array(256);

/** Writes `scorer.outputs` scores for `list` into `scores`, from index `at` on. */
export function score(scorer: Scorer, list: FeatureList, scores: Float32Array, at = 0): void {
  const { outputs, hidden, hiddenBits, rows, hiddenBias, hiddenScale, upper, directBits, direct, bias } = scorer;
  const { values, count } = list;
  for (let k = 0; k < outputs; k++) scores[at + k] = 0;

  if (direct.length > 0) {
    sums.fill(0, 0, outputs);
    for (let i = 0; i < count; i++) {
      const base = rowOf(values[i] ?? 0, directBits) * outputs;
      for (let k = 0; k < outputs; k++) sums[k] = (sums[k] ?? 0) + (direct[base + k] ?? 0);
    }
    for (let k = 0; k < outputs; k++) scores[at + k] = (sums[k] ?? 0) * scorer.directScale;
  }

  if (hidden > 0) {
    sums.fill(0, 0, hidden);
    for (let i = 0; i < count; i++) {
      const base = rowOf(values[i] ?? 0, hiddenBits) * hidden;
      for (let h = 0; h < hidden; h++) sums[h] = (sums[h] ?? 0) + (rows[base + h] ?? 0);
    }
    for (let h = 0; h < hidden; h++) {
      const value = (sums[h] ?? 0) * hiddenScale + (hiddenBias[h] ?? 0);
      if (value <= 0) continue;
      const base = h * outputs;
      for (let k = 0; k < outputs; k++) scores[at + k] = (scores[at + k] ?? 0) + value * (upper[base + k] ?? 0);
    }
  }
  for (let k = 0; k < outputs; k++) scores[at + k] = (scores[at + k] ?? 0) + (bias[k] ?? 0);
}
