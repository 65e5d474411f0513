/** Trains the finder of cues: a conditional random field over each sentence, with a network for what a token says. */
import { newFeatureList } from "../server/src/model/features";
import { nearCueFeatures, wideCueFeatures } from "../server/src/quotes/learned/cue-features";
import { BEGIN, IMPOSSIBLE, INSIDE, NONE, STATES, sumChains, type CueModel } from "../server/src/quotes/learned/cues";
import type { Scorer } from "../server/src/model/scorer";
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
  takeMean,
  type LearningRates,
  type Mean,
  type NetworkShape,
} from "./network";
import { newRandom, shuffled, type Random } from "./random";

export interface CueTraining {
  readonly shape: Omit<NetworkShape, "outputs">;
  readonly rates: LearningRates;
  readonly epochs: number;
  /** How often it is all done over, each time in another order; the mean of them all is kept. */
  readonly rounds: number;
}

export const usualCueTraining: CueTraining = {
  shape: { hidden: 0, hiddenBits: 0, directBits: 17 },
  rates: { hidden: 0, direct: 0.03, dropout: 0.1 },
  epochs: 6,
  rounds: 3,
};

/** One sentence: the features of its tokens in a store shared by all, and the right states. */
interface Example {
  readonly offsets: Int32Array;
  readonly states: Uint8Array;
}

const FEATURES_A_TOKEN = 76;

export function trainCues(paragraphs: readonly CopyParagraph[], training: CueTraining, seed: number): CueModel {
  const total = paragraphs.reduce((sum, { view }) => sum + view.count, 0);
  const store = new Int32Array(total * FEATURES_A_TOKEN);
  const examples = readExamples(paragraphs, store);

  const network = newNetwork({ ...training.shape, outputs: STATES }, newRandom(seed));
  const mean = newMean(network);
  const transitions = new Float32Array(STATES * STATES);
  for (let round = 0; round < training.rounds; round++) {
    const learned = learnRound(examples, store, training, newRandom(seed + round), mean);
    learned.forEach((score, at) => (transitions[at] = (transitions[at] ?? 0) + score / training.rounds));
  }
  settleOnMean(mean, network);
  return { gate: trainGate(paragraphs, seed + 1), scorer: quantize(network), transitions };
}

/** Learns from the first example to the last epoch; adds the weights to `mean` and gives the scores of transitions. */
function learnRound(
  examples: readonly Example[],
  store: Int32Array,
  training: CueTraining,
  random: Random,
  mean: Mean,
): Float32Array {
  const network = newNetwork({ ...training.shape, outputs: STATES }, random);
  const transitions = new Float32Array(STATES * STATES);
  const transitionsSquared = new Float32Array(STATES * STATES);
  transitions[NONE * STATES + INSIDE] = IMPOSSIBLE;
  const longest = examples.reduce((most, { states }) => Math.max(most, states.length), 0);
  const passes = Array.from({ length: longest }, () => newPass(network, 96));
  const emissions = new Float32Array(longest * STATES);

  for (let epoch = 0; epoch < training.epochs; epoch++) {
    if (epoch >= 2) takeMean(mean, network);
    for (const number of shuffled(examples.length, random)) {
      const example = examples[number];
      if (!example) continue;
      const { offsets, states } = example;
      const length = states.length;
      for (let i = 0; i < length; i++) {
        const pass = passes[i];
        if (!pass) break;
        const { dropout } = training.rates;
        forward(network, store, offsets[i] ?? 0, offsets[i + 1] ?? 0, pass, dropout, random);
        emissions.set(pass.scores, i * STATES);
      }
      const { marginals, pairs } = expectations(emissions, transitions, length);
      for (let i = 0; i < length; i++) {
        const pass = passes[i];
        if (!pass) break;
        const state = states[i] ?? NONE;
        if ((marginals[i * STATES + state] ?? 0) > 0.999) continue;
        for (let k = 0; k < STATES; k++) pass.scores[k] = (marginals[i * STATES + k] ?? 0) - (k === state ? 1 : 0);
        backward(network, pass, pass.scores, training.rates);
      }
      for (let i = 1; i < length; i++) {
        const at = (states[i - 1] ?? NONE) * STATES + (states[i] ?? NONE);
        pairs[at] = (pairs[at] ?? 0) - 1;
      }
      for (let at = 0; at < pairs.length; at++) {
        const slope = pairs[at] ?? 0;
        if (at === NONE * STATES + INSIDE || slope === 0) continue;
        transitionsSquared[at] = (transitionsSquared[at] ?? 0) + slope * slope;
        transitions[at] = (transitions[at] ?? 0) - (0.05 * slope) / Math.sqrt(transitionsSquared[at] ?? 1);
      }
    }
  }
  takeMean(mean, network);
  return transitions;
}

const GATE_FEATURES = 14;

/** The small model that says which tokens the large one need look at: a logistic regression on a token's own features. */
function trainGate(paragraphs: readonly CopyParagraph[], seed: number): Scorer {
  const random = newRandom(seed);
  const network = newNetwork({ outputs: 1, hidden: 0, hiddenBits: 0, directBits: 14 }, random);
  const pass = newPass(network, GATE_FEATURES);
  const list = newFeatureList(GATE_FEATURES);
  const gradient = new Float32Array(1);
  const rates = { hidden: 0, direct: 0.05, dropout: 0 };
  for (let epoch = 0; epoch < 2; epoch++) {
    for (const number of shuffled(paragraphs.length, random)) {
      const paragraph = paragraphs[number];
      if (!paragraph) continue;
      const states = statesOf(paragraph);
      for (const sentence of paragraph.view.paragraph.sentences) {
        for (let i = sentence.first; i < sentence.last; i++) {
          list.count = 0;
          nearCueFeatures(list, paragraph.view, sentence, i);
          forward(network, list.values, 0, list.count, pass);
          const inCue = states[i] === NONE ? 0 : 1;
          gradient[0] = 1 / (1 + Math.exp(-(pass.scores[0] ?? 0))) - inCue;
          if (Math.abs(gradient[0]) > 0.001) backward(network, pass, gradient, rates);
        }
      }
    }
  }
  return quantize(network);
}

function statesOf({ view, frames }: CopyParagraph): Uint8Array {
  const states = new Uint8Array(view.count);
  for (const { cue } of frames) {
    states.fill(INSIDE, cue.first, cue.last);
    states[cue.first] = BEGIN;
  }
  return states;
}

function readExamples(paragraphs: readonly CopyParagraph[], store: Int32Array): Example[] {
  const examples: Example[] = [];
  const list = newFeatureList(96);
  let length = 0;
  for (const paragraph of paragraphs) {
    const { view, masked } = paragraph;
    const states = statesOf(paragraph);
    for (const sentence of view.paragraph.sentences) {
      const { first, last } = sentence;
      if (masked.subarray(first, last).includes(1)) continue;
      const offsets = new Int32Array(last - first + 1);
      for (let i = first; i < last; i++) {
        offsets[i - first] = length;
        list.count = 0;
        nearCueFeatures(list, view, sentence, i);
        wideCueFeatures(list, view, sentence, i);
        length = appendFeatures(store, length, list);
      }
      offsets[last - first] = length;
      examples.push({ offsets, states: states.slice(first, last) });
    }
  }
  return examples;
}

/** The probability of each state, and the expected number of each pair of states, over a sentence. */
function expectations(
  emissions: Float32Array,
  transitions: Float32Array,
  length: number,
): { marginals: Float32Array; pairs: Float32Array } {
  const { ahead, marginals } = sumChains(emissions, transitions, length);
  const pairs = new Float32Array(STATES * STATES);
  for (let i = 0; i + 1 < length; i++) {
    for (let from = 0; from < STATES; from++) {
      const probability = marginals[i * STATES + from] ?? 0;
      if (probability < 1e-6) continue;
      const beyond = ahead[i * STATES + from] ?? 0;
      for (let to = 0; to < STATES; to++) {
        const next = (i + 1) * STATES + to;
        const at = from * STATES + to;
        const share = Math.exp((transitions[at] ?? 0) + (emissions[next] ?? 0) + (ahead[next] ?? 0) - beyond);
        pairs[at] = (pairs[at] ?? 0) + probability * share;
      }
    }
  }
  return { marginals, pairs };
}
