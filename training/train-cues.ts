/** Trains the finder of cues: a conditional random field over each sentence, with a network for what a token says. */
import { newFeatureList } from "../server/src/model/features";
import { nearCueFeatures, wideCueFeatures } from "../server/src/quotes/learned/cue-features";
import { BEGIN, IMPOSSIBLE, INSIDE, NONE, shareOf, STATES, sumChains } from "../server/src/quotes/learned/chain";
import type { CueModel } from "../server/src/quotes/learned/cues";
import type { Scorer } from "../server/src/model/scorer";
import type { CopyParagraph } from "./copy";
import { FeatureStore, MOST_FEATURES } from "./feature-store";
import { backward, forward, newNetwork, newPass, quantize, type Network } from "./network";
import { newRandom, shuffled, type Random } from "./random";
import { trainRounds, type Learner, type Training } from "./rounds";

export const usualCueTraining: Training = {
  shape: { hidden: 0, hiddenBits: 0, directBits: 17 },
  rates: { hidden: 0, direct: 0.03, dropout: 0.1 },
  epochs: 6,
  rounds: 3,
};

/** One sentence: the number of its first token's features in the store, and the right states. */
interface Example {
  readonly from: number;
  readonly states: Uint8Array;
}

export function trainCues(paragraphs: readonly CopyParagraph[], training: Training, seed: number): CueModel {
  const store = new FeatureStore();
  const examples = readExamples(paragraphs, store);
  const learned: Transitions[] = [];
  const plan = { outputs: STATES, examples: examples.length, seed, stride: 1 };
  const network = trainRounds(training, plan, (of, random) => {
    const transitions = new Transitions();
    learned.push(transitions);
    return learner(examples, store, training, of, transitions, random);
  });
  return { gate: trainGate(paragraphs, seed + 1), scorer: quantize(network), transitions: meanOf(learned) };
}

/** The scores of each state after each other, as they are learned. */
class Transitions {
  readonly scores = new Float32Array(STATES * STATES);
  readonly #squared = new Float32Array(STATES * STATES);

  constructor() {
    this.scores[NONE * STATES + INSIDE] = IMPOSSIBLE;
  }

  /** Moves the scores against the slopes of the loss. */
  learn(slopes: Float32Array): void {
    for (let at = 0; at < slopes.length; at++) {
      const slope = slopes[at] ?? 0;
      if (at === NONE * STATES + INSIDE || slope === 0) continue;
      this.#squared[at] = (this.#squared[at] ?? 0) + slope * slope;
      this.scores[at] = (this.scores[at] ?? 0) - (TRANSITION_RATE * slope) / Math.sqrt(this.#squared[at] ?? 1);
    }
  }
}

const TRANSITION_RATE = 0.05;

function meanOf(rounds: readonly Transitions[]): Float32Array {
  const mean = new Float32Array(STATES * STATES);
  for (const { scores } of rounds) scores.forEach((score, at) => (mean[at] = (mean[at] ?? 0) + score / rounds.length));
  return mean;
}

/** Learns from one sentence: its tokens scored, what the chain expects against what is right, and back. */
function learner(
  examples: readonly Example[],
  { features, offsets }: FeatureStore,
  { rates }: Training,
  network: Network,
  transitions: Transitions,
  random: Random,
): Learner {
  const longest = examples.reduce((most, { states }) => Math.max(most, states.length), 0);
  const passes = Array.from({ length: longest }, () => newPass(network, MOST_FEATURES));
  const emissions = new Float32Array(longest * STATES);

  const scoreTokens = ({ from, states }: Example): void => {
    for (let i = 0; i < states.length; i++) {
      const pass = passes[i];
      if (!pass) break;
      const [start, end] = [offsets[from + i] ?? 0, offsets[from + i + 1] ?? 0];
      forward(network, features, start, end, pass, rates.dropout, random);
      emissions.set(pass.scores, i * STATES);
    }
  };
  const learnTokens = (states: Uint8Array, marginals: Float64Array): void => {
    for (let i = 0; i < states.length; i++) {
      const pass = passes[i];
      if (!pass) break;
      const state = states[i] ?? NONE;
      if ((marginals[i * STATES + state] ?? 0) > SURE) continue;
      for (let k = 0; k < STATES; k++) pass.scores[k] = (marginals[i * STATES + k] ?? 0) - (k === state ? 1 : 0);
      backward(network, pass, pass.scores, rates);
    }
  };
  return (number) => {
    const example = examples[number];
    if (!example) return;
    const { states } = example;
    scoreTokens(example);
    const { marginals, pairs } = expectations(emissions, transitions.scores, states.length);
    learnTokens(states, marginals);
    for (let i = 1; i < states.length; i++) {
      const at = (states[i - 1] ?? NONE) * STATES + (states[i] ?? NONE);
      pairs[at] = (pairs[at] ?? 0) - 1;
    }
    transitions.learn(pairs);
  };
}

/** A token whose right state is as likely as this teaches nothing more. */
const SURE = 0.999;

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

function readExamples(paragraphs: readonly CopyParagraph[], store: FeatureStore): Example[] {
  const examples: Example[] = [];
  for (const paragraph of paragraphs) {
    const { view, masked } = paragraph;
    const states = statesOf(paragraph);
    for (const sentence of view.paragraph.sentences) {
      const { first, last } = sentence;
      if (masked.subarray(first, last).includes(1)) continue;
      examples.push({ from: store.count, states: states.slice(first, last) });
      for (let i = first; i < last; i++) {
        store.add((list) => {
          nearCueFeatures(list, view, sentence, i);
          wideCueFeatures(list, view, sentence, i);
        });
      }
    }
  }
  return examples;
}

/** The probability of each state, and the expected number of each pair of states, over a sentence. */
function expectations(
  emissions: Float32Array,
  transitions: Float32Array,
  length: number,
): { marginals: Float64Array; pairs: Float32Array } {
  const marginals = sumChains(emissions, transitions, length);
  const pairs = new Float32Array(STATES * STATES);
  for (let i = 0; i + 1 < length; i++) {
    for (let from = 0; from < STATES; from++) {
      const probability = marginals[i * STATES + from] ?? 0;
      if (probability < 1e-6) continue;
      for (let to = 0; to < STATES; to++) {
        const at = from * STATES + to;
        pairs[at] = (pairs[at] ?? 0) + probability * shareOf(to, from, i);
      }
    }
  }
  return { marginals, pairs };
}
