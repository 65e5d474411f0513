/**
 * Trains the ranker of antecedents: whom "he" and "she" mean. From pronouns that people resolved (GAP, GUM), and from
 * news that nobody marked: where the gender of each candidate is known, fits one and not another, whoever fits is right
 * more often than not, and there is to learn where such a one stands.
 */
import { nobodyRow, ROWS, rowsOfQuestion, USES, type AntecedentWeights } from "../server/src/people/antecedent-ranker";
import { Discourse } from "../server/src/people/discourse";
import type { PronounUse } from "../server/src/people/pronoun-place";
import type { PronounChoice } from "../server/src/people/pronouns";
import { registerNames } from "../server/src/people/register";
import type { ReadPassage } from "../server/src/reading";
import type { GapExample } from "./corpora/gap";
import type { GumDocument } from "./corpora/gum-coreference";
import { isCalled, othersOf, personalPronouns, type Read } from "./pronoun-score";

export interface AntecedentCorpora {
  /** With the two names of each told. */
  readonly gap: readonly Read<GapExample>[];
  readonly gum: readonly Read<GumDocument>[];
  /** Texts of news, as they are. */
  readonly news: readonly (readonly ReadPassage[])[];
}

export interface AntecedentTraining {
  /** How often the examples are made: whom a pronoun was found to mean tells of those after it. */
  readonly rounds: number;
  readonly steps: number;
  readonly rate: number;
  /** What holds back the weights that all uses of pronouns share, and what each use adds to them. */
  readonly shared: number;
  readonly own: number;
}

export const usualAntecedentTraining: AntecedentTraining = {
  rounds: 2,
  steps: 250,
  rate: 0.15,
  shared: 3,
  own: 6,
};

/** A pronoun with those it may mean. */
export interface AntecedentExample {
  readonly use: PronounUse;
  /** The rows of each candidate's weights. */
  readonly rows: readonly (readonly number[])[];
  readonly right: readonly boolean[];
}

/** The same corpora give the same weights: there is no chance in it. */
export function trainAntecedents(corpora: AntecedentCorpora, how = usualAntecedentTraining): AntecedentWeights {
  let weights: AntecedentWeights = new Float64Array(ROWS * USES);
  for (let round = 0; round < how.rounds; round++) weights = learn(examplesOf(corpora, weights), how);
  return weights;
}

function examplesOf({ gap, gum, news }: AntecedentCorpora, weights: AntecedentWeights): AntecedentExample[] {
  return [
    ...gap.flatMap((read) => fromGap(read, weights)),
    ...gum.flatMap((read) => fromGum(read, weights)),
    ...news.flatMap((passages) => fromNews(passages, weights)),
  ];
}

// ---------------------------------------------------------------- examples

/** Each choice that the product makes in a text, by its offset; `blind`: nobody is ruled out for a gender. */
function choicesIn(
  passages: readonly ReadPassage[],
  weights: AntecedentWeights,
  blind: boolean,
): Map<number, PronounChoice> {
  const choices = new Map<number, PronounChoice>();
  const discourse = new Discourse(registerNames(passages), {
    weights,
    least: 0,
    plenty: 0,
    blind,
    hear: (choice, at) => choices.set(at, choice),
  });
  passages.forEach((passage, index) => discourse.read(passage, index));
  return choices;
}

function fromGap({ item, passages }: Read<GapExample>, weights: AntecedentWeights): AntecedentExample[] {
  const choice = choicesIn(passages, weights, false).get(item.pronoun.start);
  if (!choice) return [];
  const meant = item.names.find((name) => name.meant);
  const right = choice.candidates.map(({ entity }) =>
    meant ? isCalled(entity, meant) : !item.names.some((name) => isCalled(entity, name)),
  );
  return [without(CUT_OFF, withNobody(choice, right, !meant))];
}

/** A description stands within so many characters of the word that is marked as its head. */
const LONGEST_DESCRIPTION = 40;

function fromGum({ item, passages }: Read<GumDocument>, weights: AntecedentWeights): AntecedentExample[] {
  const choices = choicesIn(passages, weights, false);
  return personalPronouns(item, passages).flatMap((pronoun) => {
    const choice = choices.get(pronoun.start);
    if (!choice) return [];
    const same = othersOf(item, pronoun);
    const right = choice.candidates.map(({ entity, last }) =>
      same.some(
        (mention) =>
          isCalled(entity, mention) ||
          (last?.form === "description" && Math.abs(mention.start - last.start) < LONGEST_DESCRIPTION),
      ),
    );
    return [withNobody(choice, right, false)];
  });
}

/** "Nobody" is right where no candidate is, and may be where that cannot be told. */
function withNobody({ pronoun, rows }: PronounChoice, right: readonly boolean[], open: boolean): AntecedentExample {
  const nobody = open || !right.includes(true);
  return { use: pronoun.use, rows: [...rows, [nobodyRow(rows.length)]], right: [...right, nobody] };
}

function fromNews(passages: readonly ReadPassage[], weights: AntecedentWeights): AntecedentExample[] {
  return [...choicesIn(passages, weights, true).values()].flatMap(({ pronoun, candidates, rows }) => {
    const { use, gender } = pronoun;
    const genders = candidates.map(({ entity }) => entity.gender ?? entity.likelyGender);
    if (!gender || genders.includes(null)) return [];
    const right = genders.map((each) => each === gender);
    if (!right.includes(true) || !right.includes(false)) return [];
    return [without(TELLING, { use, rows, right })];
  });
}

const without = (left: ReadonlySet<number>, example: AntecedentExample): AntecedentExample => ({
  ...example,
  rows: example.rows.map((rows) => rows.filter((row) => !left.has(row))),
});

/** GAP's passages begin in the middle of an article: that a name is not introduced in full tells nothing there. */
const CUT_OFF: ReadonlySet<number> = new Set(rowsOfQuestion("strange"));

/** What tells of gender: examples that were made by gender must not learn from it. */
const TELLING: ReadonlySet<number> = new Set(
  (["gender", "strange", "rivals", "chain", "chainBefore"] as const).flatMap(rowsOfQuestion),
);

// ---------------------------------------------------------------- learning

/** Weights under which what is right is likely: steps of AdaGrad over all examples at once, to the hundredth. */
export function learn(examples: readonly AntecedentExample[], how: AntecedentTraining): AntecedentWeights {
  const shared = new Float64Array(ROWS);
  const own = new Float64Array(ROWS * USES);
  const squares = { shared: new Float64Array(ROWS), own: new Float64Array(ROWS * USES) };
  for (let step = 0; step < how.steps; step++) {
    const slope = new Float64Array(ROWS * USES);
    for (const example of examples) addSlope(example, shared, own, slope);
    for (let row = 0; row < ROWS; row++) {
      let all = 0;
      for (let at = row * USES; at < (row + 1) * USES; at++) {
        const here = slope[at] ?? 0;
        all += here;
        move(own, squares.own, at, here - how.own * (own[at] ?? 0), how.rate);
      }
      move(shared, squares.shared, row, all - how.shared * (shared[row] ?? 0), how.rate);
    }
  }
  return own.map((weight, at) => Math.round(100 * (weight + (shared[Math.floor(at / USES)] ?? 0))) / 100);
}

function move(weights: Float64Array, squares: Float64Array, at: number, slope: number, rate: number): void {
  const sum = (squares[at] ?? 0) + slope * slope;
  squares[at] = sum;
  if (sum > 0) weights[at] = (weights[at] ?? 0) + (rate * slope) / Math.sqrt(sum);
}

/** Adds how much the likelihood of what is right grows with each weight. */
function addSlope(
  { use, rows, right }: AntecedentExample,
  shared: Float64Array,
  own: Float64Array,
  slope: Float64Array,
): void {
  const shares = rows.map((each) => {
    let sum = 0;
    for (const row of each) sum += (shared[row] ?? 0) + (own[row * USES + use] ?? 0);
    return Math.exp(sum);
  });
  const total = shares.reduce((sum, share) => sum + share, 0);
  const good = shares.reduce((sum, share, i) => sum + (right[i] ? share : 0), 0);
  rows.forEach((each, i) => {
    const share = shares[i] ?? 0;
    const step = (right[i] ? share / good : 0) - share / total;
    for (const row of each) slope[row * USES + use] = (slope[row * USES + use] ?? 0) + step;
  });
}
