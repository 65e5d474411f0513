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

/** The widest hidden layer and the most outputs there may be. */
const WIDEST = 256;
const sums = new Int32Array(WIDEST);
const active = new Float64Array(WIDEST);
const totals = new Float64Array(WIDEST);

/** Writes `scorer.outputs` scores for `list` into `scores`, from index `at` on. */
export function score(scorer: Scorer, list: FeatureList, scores: Float32Array, at = 0): void {
  const { outputs, hidden, upper, bias } = scorer;
  if (outputs === 1 && hidden === 0) {
    scores[at] = scoreOne(scorer, list);
    return;
  }
  for (let k = 0; k < outputs; k++) scores[at + k] = bias[k] ?? 0;
  if (scorer.direct.length > 0) {
    addRows(scorer.direct, scorer.directBits, outputs, list);
    for (let k = 0; k < outputs; k++) scores[at + k] = (scores[at + k] ?? 0) + (sums[k] ?? 0) * scorer.directScale;
  }
  if (hidden === 0) return;
  addRows(scorer.rows, scorer.hiddenBits, hidden, list);
  for (let h = 0; h < hidden; h++) {
    active[h] = Math.max(0, (sums[h] ?? 0) * scorer.hiddenScale + (scorer.hiddenBias[h] ?? 0));
  }
  for (let k = 0; k < outputs; k++) totals[k] = scores[at + k] ?? 0;
  // Row by row, as the table lies in memory; half of the hidden layer is zero and adds nothing.
  for (let h = 0, place = 0; h < hidden; h++, place += outputs) {
    const value = active[h] ?? 0;
    if (value === 0) continue;
    for (let k = 0; k < outputs; k++) totals[k] = (totals[k] ?? 0) + value * (upper[place + k] ?? 0);
  }
  for (let k = 0; k < outputs; k++) scores[at + k] = totals[k] ?? 0;
}

/** The one score of a linear scorer: most of all decisions are such. */
function scoreOne({ direct, directBits, directScale, bias }: Scorer, { values, count }: FeatureList): number {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += direct[rowOf(values[i] ?? 0, directBits)] ?? 0;
  return sum * directScale + (bias[0] ?? 0);
}

/** Adds the features' rows of a table into `sums`. The inner loop of all: the sums are kept in registers. */
function addRows(table: Int8Array, bits: number, width: number, { values, count }: FeatureList): void {
  for (let block = 0; block < width; block += 4) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    // The last block may reach into the next row; what it sums there is never looked at.
    for (let i = 0; i < count; i++) {
      const base = rowOf(values[i] ?? 0, bits) * width + block;
      a += table[base] ?? 0;
      b += table[base + 1] ?? 0;
      c += table[base + 2] ?? 0;
      d += table[base + 3] ?? 0;
    }
    sums[block] = a;
    sums[block + 1] = b;
    sums[block + 2] = c;
    sums[block + 3] = d;
  }
}
