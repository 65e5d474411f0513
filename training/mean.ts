/** Weights averaged over a training. */
import type { Network } from "./network";

/**
 * The mean of a network's weights at several moments of its training: steadier than the last of them, which leans
 * towards the examples it saw last.
 */
export interface Mean {
  taken: number;
  readonly sums: readonly Float32Array[];
}

const weightsOf = (network: Network): Float32Array[] => [
  network.rows,
  network.hiddenBias,
  network.upper,
  network.direct,
  network.bias,
];

export const newMean = (network: Network): Mean => ({
  taken: 0,
  sums: weightsOf(network).map((weights) => new Float32Array(weights.length)),
});

export function takeMean(mean: Mean, network: Network): void {
  mean.taken++;
  weightsOf(network).forEach((weights, number) => {
    const sum = mean.sums[number];
    if (sum) for (let i = 0; i < weights.length; i++) sum[i] = (sum[i] ?? 0) + (weights[i] ?? 0);
  });
}

/** Sets the network's weights to the mean. */
export function settleOnMean(mean: Mean, network: Network): void {
  if (mean.taken === 0) return;
  weightsOf(network).forEach((weights, number) => {
    const sum = mean.sums[number];
    if (sum) for (let i = 0; i < weights.length; i++) weights[i] = (sum[i] ?? 0) / mean.taken;
  });
}
