/** What the training of cues and that of spans share: many epochs in several rounds, the mean of which is kept. */
import { newMean, settleOnMean, takeMean } from "./mean";
import { newNetwork, type LearningRates, type Network, type NetworkShape } from "./network";
import { newRandom, shuffled, type Random } from "./random";

export interface Training {
  readonly shape: Omit<NetworkShape, "outputs">;
  readonly rates: LearningRates;
  readonly epochs: number;
  /** How often it is all done over, each time in another order; the mean of them all is kept. */
  readonly rounds: number;
}

/** Learns from the example of this number, once. */
export type Learner = (example: number) => void;

/** Of a round's first epochs the weights are not in the mean yet: they still move fast. */
const WARM_UP = 2;

/**
 * Trains a network with `outputs` on so many examples. Each round starts from a new network, for which `startRound` makes
 * the learner; its seed is `seed` and `stride` more for each round before.
 */
export function trainRounds(
  { shape, epochs, rounds }: Training,
  { outputs, examples, seed, stride }: { outputs: number; examples: number; seed: number; stride: number },
  startRound: (network: Network, random: Random) => Learner,
): Network {
  const trained = newNetwork({ ...shape, outputs }, newRandom(seed));
  const mean = newMean(trained);
  for (let round = 0; round < rounds; round++) {
    const random = newRandom(seed + stride * round);
    const network = newNetwork({ ...shape, outputs }, random);
    const learn = startRound(network, random);
    for (let epoch = 0; epoch < epochs; epoch++) {
      if (epoch >= WARM_UP) takeMean(mean, network);
      for (const example of shuffled(examples, random)) learn(example);
    }
    takeMean(mean, network);
  }
  settleOnMean(mean, trained);
  return trained;
}
