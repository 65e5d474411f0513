/** Sums over all chains of states, beside the same sums taken one chain after the other. */
import { describe, expect, test } from "vitest";
import { BEGIN, IMPOSSIBLE, INSIDE, NONE, shareOf, STATES, sumChains } from "../../server/src/quotes/learned/chain";
import { newRandom } from "../../training/random";

interface Scores {
  readonly emissions: Float32Array;
  readonly transitions: Float32Array;
  readonly length: number;
}

function scoresOf(length: number, seed: number, spread = 4): Scores {
  const random = newRandom(seed);
  const some = (count: number): Float32Array => Float32Array.from({ length: count }, () => (random() - 0.5) * spread);
  const transitions = some(STATES * STATES);
  transitions[NONE * STATES + INSIDE] = IMPOSSIBLE;
  return { emissions: some(length * STATES), transitions, length };
}

/** Every chain with its weight. None starts inside a cue. */
function* chains({ emissions, transitions, length }: Scores): Generator<{ states: number[]; weight: number }> {
  for (let number = 0; number < STATES ** length; number++) {
    const states = Array.from({ length }, (_, i) => Math.floor(number / STATES ** i) % STATES);
    if (states[0] === INSIDE) continue;
    const score = states.reduce(
      (sum, state, i) =>
        sum +
        (emissions[i * STATES + state] ?? 0) +
        (i > 0 ? (transitions[(states[i - 1] ?? 0) * STATES + state] ?? 0) : 0),
      0,
    );
    yield { states, weight: Math.exp(score) };
  }
}

const weightOf = (scores: Scores, fits: (states: readonly number[]) => boolean): number =>
  [...chains(scores)].reduce((sum, { states, weight }) => sum + (fits(states) ? weight : 0), 0);

describe("chains", () => {
  test.each([1, 2, 3, 5])("%i tokens: the probability of each state, and of each after each other", (length) => {
    const scores = scoresOf(length, length);
    const all = weightOf(scores, () => true);
    const marginals = sumChains(scores.emissions, scores.transitions, length).slice();
    for (let i = 0; i < length; i++) {
      for (const from of [NONE, BEGIN, INSIDE]) {
        const here = weightOf(scores, (states) => states[i] === from);
        expect(marginals[i * STATES + from]).toBeCloseTo(here / all, 6);
        if (i + 1 === length || here === 0) continue;
        const onward = weightOf(scores, (states) => states[i] === from && states[i + 1] === INSIDE);
        expect(shareOf(INSIDE, from, i)).toBeCloseTo(onward / here, 6);
      }
    }
  });

  test("a long chain and wide scores: each token's probabilities are still a whole", () => {
    const { emissions, transitions, length } = scoresOf(3000, 7, 120);
    const marginals = sumChains(emissions, transitions, length);
    for (let at = 0; at < length * STATES; at += STATES) {
      expect((marginals[at] ?? 0) + (marginals[at + 1] ?? 0) + (marginals[at + 2] ?? 0)).toBeCloseTo(1, 9);
    }
  });
});
