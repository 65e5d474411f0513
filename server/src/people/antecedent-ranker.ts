/** How likely each candidate is to be whom a pronoun means: the weights of the answers about it, added and compared. */
import { ANTECEDENT_WEIGHTS } from "../model/antecedent-weights";
import { QUESTIONS, type Question } from "./antecedent-questions";
import type { PronounUse } from "./pronoun-place";

/** Columns of the weights: one for each use of a pronoun. */
export const USES = 3;

/** "None of them" has a weight for one candidate, two, three, more. */
const MOST_COUNTED = 4;

/** Each question ("nobody" is one more) with the weights of its answers, in order; a weight for every use of a pronoun. */
export type AntecedentTable = Readonly<Record<string, readonly (readonly number[])[]>>;

const NAMES = Object.keys(QUESTIONS);
const COUNTS = Object.values(QUESTIONS).map((answers) => answers.length);

/** Where each question's weights begin in a list of them all; "nobody" comes after the last. */
const OFFSETS: readonly number[] = COUNTS.map((_, i) => sum(COUNTS.slice(0, i)));
const NOBODY = sum(COUNTS);
export const ROWS = NOBODY + MOST_COUNTED;

/** The weights in one list: for each answer of each question, in order, one for every use. */
export type AntecedentWeights = Float64Array;

const ANSWERS: readonly (readonly [question: string, answers: number])[] = [
  ...NAMES.map((name, i) => [name, COUNTS[i] ?? 0] as const),
  ["nobody", MOST_COUNTED],
];

/** What the table lacks weighs nothing. */
export function readTable(table: AntecedentTable): AntecedentWeights {
  const weights = new Float64Array(ROWS * USES);
  let at = 0;
  for (const [question, answers] of ANSWERS) {
    for (let answer = 0; answer < answers; answer++, at += USES) weights.set(table[question]?.[answer] ?? [], at);
  }
  return weights;
}

export function toTable(weights: AntecedentWeights): AntecedentTable {
  let at = 0;
  return Object.fromEntries(
    ANSWERS.map(([question, answers]) => [
      question,
      Array.from({ length: answers }, () => Array.from(weights.subarray(at, (at += USES)))),
    ]),
  );
}

export const USUAL_WEIGHTS: AntecedentWeights = readTable(ANTECEDENT_WEIGHTS);

/** The rows of the weights that the answers about one candidate pick. */
export const rowsOf = (answers: Readonly<Record<string, number>>): number[] =>
  NAMES.map((name, i) => (OFFSETS[i] ?? 0) + (answers[name] ?? 0));

/** The rows of all answers to one question. */
export function rowsOfQuestion(question: Question): number[] {
  const asked = NAMES.indexOf(question);
  return Array.from({ length: COUNTS[asked] ?? 0 }, (_, answer) => (OFFSETS[asked] ?? 0) + answer);
}

export const nobodyRow = (candidates: number): number => NOBODY + Math.min(MOST_COUNTED, candidates) - 1;

/** The probability of each candidate, in order; what is left is nobody's. `field` has the rows of each candidate. */
export function probabilities(
  field: readonly (readonly number[])[],
  use: PronounUse,
  weights: AntecedentWeights,
): number[] {
  const score = (rows: readonly number[]): number => {
    let total = 0;
    for (const row of rows) total += weights[row * USES + use] ?? 0;
    return total;
  };
  const nobody = score([nobodyRow(field.length)]);
  const scores = field.map(score);
  const most = Math.max(nobody, ...scores);
  const shares = scores.map((each) => Math.exp(each - most));
  const total = sum(shares) + Math.exp(nobody - most);
  return shares.map((share) => share / total);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
