import { describe, expect, test } from "vitest";
import { add, newFeatureList } from "../../server/src/model/features";
import { score, type Scorer } from "../../server/src/model/scorer";
import { readWeights, SHARPEST, writeWeights } from "../../server/src/model/weights-file";
import { forward, newNetwork, newPass, quantize } from "../../training/network";
import { newRandom } from "../../training/random";

const shape = { outputs: 3, hidden: 4, hiddenBits: 6, directBits: 7 };

/** A network with weights of its own, as training would leave it. */
function networkOf(seed: number): ReturnType<typeof newNetwork> {
  const random = newRandom(seed);
  const network = newNetwork(shape, random);
  for (const weights of [network.rows, network.direct, network.bias]) {
    for (let i = 0; i < weights.length; i++) weights[i] = random() - 0.5;
  }
  return network;
}

function scoresOf(scorer: Scorer, features: readonly number[]): number[] {
  const list = newFeatureList();
  for (const feature of features) add(list, 1, feature);
  const scores = new Float32Array(scorer.outputs);
  score(scorer, list, scores);
  return [...scores];
}

describe("rounding to whole numbers", () => {
  test("scores stay where they were, to a tenth", () => {
    const network = networkOf(3);
    const list = newFeatureList();
    for (let i = 0; i < 20; i++) add(list, 1, i);
    const pass = newPass(network);
    forward(network, list.values, 0, list.count, pass);
    const rounded = scoresOf(
      quantize(network),
      Array.from({ length: 20 }, (_, i) => i),
    );
    rounded.forEach((value, k) => expect(Math.abs(value - (pass.scores[k] ?? 0))).toBeLessThan(0.1));
  });

  test("the scale fits the table, so that no weight is lost", () => {
    const { direct, directScale } = quantize(networkOf(4));
    expect(Math.max(...direct.map(Math.abs))).toBe(SHARPEST);
    expect(directScale).toBeCloseTo(0.5 / SHARPEST, 3);
  });
});

describe("the weights' file", () => {
  const scorers = { first: quantize(networkOf(1)), second: quantize(networkOf(2)) };
  const arrays = { transitions: Float32Array.of(0.5, -1.25, 1e-3) };
  const tables = { edges: Int8Array.of(1, 0, 1) };

  test("gives back what was written", () => {
    const read = readWeights(writeWeights({ scorers, arrays, tables }));
    expect(read).toEqual({ scorers, arrays, tables });
    expect(scoresOf(read.scorers["second"] ?? scorers.first, [1, 2, 3])).toEqual(scoresOf(scorers.second, [1, 2, 3]));
  });

  test("has a byte for each weight behind its first line, and they are used as they lie", () => {
    const bytes = writeWeights({ scorers, arrays, tables });
    const length = bytes.length - (bytes.indexOf(10) + 1);
    expect(length).toBe(2 * ((4 << 6) + (3 << 7)) + 3);
    expect(readWeights(bytes).scorers["first"]?.rows.buffer).toBe(bytes.buffer);
  });

  test("is told from any other, and from one that was cut", () => {
    const bytes = writeWeights({ scorers, arrays, tables });
    const others = [new Uint8Array(0), Uint8Array.of(10), new TextEncoder().encode("{}\n"), bytes.subarray(0, -1)];
    for (const other of others) expect(() => readWeights(other)).toThrow("This is no file of weights");
  });
});

describe("scoring", () => {
  const empty = { hiddenBias: new Float32Array(0), upper: new Float32Array(0), rows: new Int8Array(0) };
  const linear = (outputs: number): Scorer => ({
    ...empty,
    outputs,
    hidden: 0,
    hiddenBits: 0,
    hiddenScale: 1,
    directBits: 4,
    directScale: 0.5,
    direct: Int8Array.from({ length: outputs << 4 }, (_, i) => (i % 11) - 5),
    bias: Float32Array.from({ length: outputs }, (_, i) => i),
  });

  test.each([1, 2, 3, 5])("%i outputs: the bias and half of each row's sum", (outputs) => {
    const scorer = linear(outputs);
    const bare = scoresOf(scorer, []);
    expect(bare).toEqual([...scorer.bias]);
    const one = scoresOf(scorer, [8]);
    const other = scoresOf(scorer, [9]);
    const both = scoresOf(scorer, [8, 9]);
    both.forEach((value, k) => expect(value).toBeCloseTo((one[k] ?? 0) + (other[k] ?? 0) - k, 5));
  });
});
