/**
 * Scores whom the product takes "he" and "she" to mean: on GAP, where each pronoun is asked about with two names, and on
 * news with every mention marked.
 */
import { overlaps, type Span } from "../server/src/article";
import { layOut } from "../server/src/layout";
import { Discourse } from "../server/src/people/discourse";
import type { Entity } from "../server/src/people/entity";
import type { Ranking } from "../server/src/people/pronouns";
import { registerNames } from "../server/src/people/register";
import { readParagraph, type ReadPassage } from "../server/src/reading";
import type { GapExample, GapName } from "./corpora/gap";
import type { GumDocument, GumMention } from "./corpora/gum-coreference";
import { ratesOf } from "./span-score";
import { withNames } from "./told-names";

/** Something of a corpus with its text as the product reads it. */
export interface Read<Item> {
  readonly item: Item;
  readonly passages: readonly ReadPassage[];
}

/** Counts of pronouns. */
export interface PronounCounts {
  asked: number;
  /** For which somebody is given. */
  answered: number;
  right: number;
}

/** Counts of pairs of a pronoun and a name that it means, as GAP's own measure has them. */
interface PairCounts {
  gold: number;
  found: number;
  right: number;
}

export interface GapScores {
  readonly pronouns: PronounCounts;
  readonly masculine: PairCounts;
  readonly feminine: PairCounts;
}

export const noPronouns = (): PronounCounts => ({ asked: 0, answered: 0, right: 0 });
const noPairs = (): PairCounts => ({ gold: 0, found: 0, right: 0 });
export const noGapScores = (): GapScores => ({ pronouns: noPronouns(), masculine: noPairs(), feminine: noPairs() });

/** Right answers, in per cent of all that are given. */
export const accuracyOf = ({ answered, right }: PronounCounts): number => (answered > 0 ? (100 * right) / answered : 0);

/** The F1 of right answers, over the answers given and the pronouns asked about. */
export const f1Of = ({ asked, answered, right }: PronounCounts): number => ratesOf(right, answered, right, asked).f1;

export const pairF1 = ({ gold, found, right }: PairCounts): number => ratesOf(right, found, right, gold).f1;

export function readText(text: string): ReadPassage[] {
  return layOut(text).passages.map((passage) => ({
    passage,
    reading: readParagraph(text.slice(passage.start, passage.end)),
  }));
}

/** `told`: the two names of each example are told to be people's, so that only the choice among them is left. */
export const readExamples = (examples: readonly GapExample[], told: boolean): Read<GapExample>[] =>
  examples.map((item) => {
    const passages = readText(item.text);
    return { item, passages: told ? withNames(passages, item.names) : passages };
  });

export const readDocuments = (documents: readonly GumDocument[]): Read<GumDocument>[] =>
  documents.map((item) => ({ item, passages: readText(item.text) }));

function entitiesOf(passages: readonly ReadPassage[], ranking?: Ranking): readonly Entity[] {
  const discourse = new Discourse(registerNames(passages), ranking);
  passages.forEach((passage, index) => discourse.read(passage, index));
  return discourse.memory.entities;
}

/** Whom each pronoun of the text means, by the offset of the pronoun. */
function resolvePronouns(passages: readonly ReadPassage[], ranking?: Ranking): ReadonlyMap<number, Entity> {
  const meant = new Map<number, Entity>();
  for (const entity of entitiesOf(passages, ranking)) {
    for (const { kind, start } of entity.mentions) if (kind === "pronoun") meant.set(start, entity);
  }
  return meant;
}

/** Whether the entity is named or described there. */
export const isCalled = (entity: Entity, span: Span): boolean =>
  entity.mentions.some((mention) => mention.kind !== "pronoun" && overlaps(mention, span));

/** Counts of full names, all of them people's. */
export interface NameCounts {
  asked: number;
  /** Taken for a person's. */
  found: number;
}

/** Counts the examples' names of two words or more, in texts of which nothing is told. */
export function countNames(counts: NameCounts, examples: readonly Read<GapExample>[]): void {
  for (const { item, passages } of examples) {
    const full = item.names.filter(({ start, end }) => item.text.slice(start, end).includes(" "));
    if (full.length === 0) continue;
    const people = entitiesOf(passages).filter(({ kind }) => kind === "person");
    counts.asked += full.length;
    counts.found += full.filter((name) => people.some((person) => isCalled(person, name))).length;
  }
}

/** Adds to the scores how the product does on the examples. */
export function countGap(scores: GapScores, examples: readonly Read<GapExample>[], ranking?: Ranking): void {
  const { pronouns, masculine, feminine } = scores;
  for (const { item, passages } of examples) {
    const { text, pronoun, names } = item;
    const answer = resolvePronouns(passages, ranking).get(pronoun.start);
    countPairs(/^(?:he|him|his)$/i.test(text.slice(pronoun.start, pronoun.end)) ? masculine : feminine, answer, names);
    pronouns.asked++;
    if (!answer) continue;
    pronouns.answered++;
    if (isRight(answer, names)) pronouns.right++;
  }
}

/** Whoever bears the name that is meant; where neither is, whoever bears neither, for nobody marked who it is. */
function isRight(answer: Entity, names: readonly GapName[]): boolean {
  const meant = names.filter((name) => name.meant);
  return meant.length > 0
    ? meant.some((name) => isCalled(answer, name))
    : !names.some((name) => isCalled(answer, name));
}

function countPairs(counts: PairCounts, answer: Entity | undefined, names: readonly GapName[]): void {
  for (const name of names) {
    const found = answer !== undefined && isCalled(answer, name);
    if (name.meant) counts.gold++;
    if (found) counts.found++;
    if (found && name.meant) counts.right++;
  }
}

/** Adds the pronouns outside quotations: inside them who speaks decides, and the product leaves them alone. */
export function countGum(counts: PronounCounts, documents: readonly Read<GumDocument>[], ranking?: Ranking): void {
  for (const { item, passages } of documents) {
    const answers = resolvePronouns(passages, ranking);
    for (const pronoun of personalPronouns(item, passages)) {
      counts.asked++;
      const answer = answers.get(pronoun.start);
      if (!answer) continue;
      counts.answered++;
      if (othersOf(item, pronoun).some((mention) => isCalled(answer, mention))) counts.right++;
    }
  }
}

/** The document's "he" and "she" outside quotations. */
export function personalPronouns({ mentions }: GumDocument, passages: readonly ReadPassage[]): GumMention[] {
  const asked = new Set<number>();
  for (const { passage, reading } of passages) {
    for (const { pronoun, gender, quoted, start } of reading.references)
      if (pronoun && gender && !quoted) asked.add(passage.start + start);
  }
  return mentions.filter(({ start }) => asked.has(start));
}

/** The other mentions of what a pronoun means. */
export const othersOf = ({ mentions }: GumDocument, { entity, start }: GumMention): GumMention[] =>
  mentions.filter((mention) => mention.entity === entity && mention.start !== start);
