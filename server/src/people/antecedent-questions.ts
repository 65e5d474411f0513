/**
 * What is asked about each person whom a pronoun may mean. Every question has a few answers, by number; training
 * (training/train-people.ts) gives each answer its weight.
 */
import type { Entity } from "./entity";
import { CLAUSE, OBJECT, type NamedAhead, type PronounPlace, type WayBack } from "./pronoun-place";

/** How a mention stands in its sentence. */
export const MENTION_PLACES = [
  "subject",
  "subject of a clause",
  "possessive",
  "after a preposition",
  "after a verb",
  "after “and”",
  "in brackets",
  "elsewhere",
] as const;
const MENTION_FORMS = ["full name", "name", "pronoun", "description"] as const;

/** A person's mention, as the search for an antecedent needs it. */
export interface Recent {
  readonly entity: Entity;
  /** Its place in the article. */
  readonly start: number;
  readonly paragraph: number;
  /** Counted over the whole article. */
  readonly sentence: number;
  readonly place: (typeof MENTION_PLACES)[number];
  readonly form: (typeof MENTION_FORMS)[number];
  readonly quoted: boolean;
  /** In words attributed to somebody. */
  readonly reported: boolean;
}

const SENTENCES = ["the same sentence", "one before", "two before", "more", "only named after"] as const;
const RANKS = ["mentioned last", "second to last", "third to last", "before"] as const;

/** Each question with its answers, in order. Most are about the candidate's last mention. */
export const QUESTIONS = {
  sentences: SENTENCES,
  paragraphs: ["the same paragraph", "one before", "two before", "more"],
  rank: RANKS,
  tokens: ["another sentence", "up to 4 words back", "up to 10", "up to 20", "more"],
  verbs: ["another sentence", "no verb between", "one", "more"],
  boundary: ["another sentence", "nothing between", "a comma", "a coordinator", "a clause’s opening"],
  place: MENTION_PLACES,
  form: MENTION_FORMS,
  quoted: ["outside quotations", "in a quotation"],
  reported: ["in nobody’s words", "in somebody’s words, as the pronoun is", "in somebody’s words, the pronoun is not"],
  subject: ["subject in the same sentence", "in the one before", "in this paragraph", "nowhere near"],
  lastSubject: ["somebody else was the last subject", "was the last subject", "nobody was"],
  opens: ["no first subject", "the first subject in this sentence", "in the one before", "in both"],
  local: ["no matter", "subject of the pronoun’s own clause"],
  spoke: ["did not speak last", "in this sentence", "in the one before", "in this paragraph", "one before", "earlier"],
  speaks: [
    "the pronoun does not speak",
    "it does, the candidate spoke in its sentence",
    "it does, the candidate spoke last",
    "it does, somebody else spoke in its sentence",
    "it does, somebody else spoke last",
  ],
  within: ["in nobody’s words", "in the candidate’s own", "in somebody else’s"],
  chain: ["no such pronoun in the sentence", "it means the candidate", "it means somebody else"],
  chainBefore: ["no such pronoun in the sentence before", "it means the candidate", "it means somebody else"],
  mentions: ["mentioned once of late", "twice", "three times", "more"],
  named: ["never named", "once", "twice", "up to four times", "more"],
  most: ["others are named more", "named most", "as much as others"],
  gender: ["stated", "the given name fits", "unknown", "the given name does not fit"],
  strange: ["no matter", "of unknown gender, introduced in full", "of unknown gender, by one name"],
  standing: SENTENCES.flatMap((sentence) => MENTION_PLACES.map((place) => `${sentence}, ${place}`)),
  order: RANKS.flatMap((rank) => MENTION_PLACES.map((place) => `${rank}, ${place}`)),
  rivals: ["the only candidate", "the only one whose gender fits best", "one of several", "others fit better"],
  kind: ["a person", "nobody named"],
  ahead: ["not named after", "after the opening phrase", "as a subject", "otherwise"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Question = keyof typeof QUESTIONS;
export type Answers = Readonly<Record<Question, number>>;

/** Everything the questions look at. */
export interface Candidate {
  readonly entity: Entity;
  /** Its last mention; null where it is only named after. */
  readonly last: Recent | null;
  /** Its last mention as a subject. */
  readonly subject: Recent | null;
  readonly mentions: number;
  readonly ahead: NamedAhead | null;
}

/** What the candidates are together. */
export interface Field {
  readonly candidates: readonly Candidate[];
  /** Who was the last subject, and who opens the pronoun's sentence and the one before it. */
  readonly lastSubject: Entity | null;
  readonly opening: Entity | null;
  readonly openingBefore: Entity | null;
  readonly speaker: { readonly entity: Entity; readonly paragraph: number; readonly sentence: number } | null;
  /** Whom the last pronoun of the same gender means, in the sentence and in the one before. */
  readonly chain: Entity | null;
  readonly chainBefore: Entity | null;
  readonly mostNamed: number;
  readonly severalMost: boolean;
  /** The best fit of any candidate's gender, and how many have it. */
  readonly bestGender: number;
  readonly withBest: number;
}

/** The answers about `candidate`, the `rank`th of the field by its last mention. */
export function askAbout(candidate: Candidate, rank: number, field: Field, pronoun: PronounPlace): Answers {
  const { entity, last, subject, mentions, ahead } = candidate;
  const sentences = last ? pronoun.sentence - last.sentence : 0;
  const paragraphs = last ? pronoun.paragraph - last.paragraph : 0;
  const { tokens, verbs, boundary } = between(pronoun, sentences === 0 ? last : null);
  const gender = genderFit(entity, pronoun);
  const place = MENTION_PLACES.indexOf(last?.place ?? "elsewhere");
  const own =
    last?.place === "subject" &&
    sentences === 0 &&
    boundary > 0 &&
    boundary < CLAUSE &&
    verbs < 3 &&
    pronoun.use === OBJECT;
  return {
    sentences: last ? Math.min(3, sentences) : 4,
    paragraphs: Math.min(3, paragraphs),
    rank: Math.min(3, rank),
    tokens,
    verbs,
    boundary,
    place,
    form: last ? MENTION_FORMS.indexOf(last.form) : 1,
    quoted: last?.quoted ? 1 : 0,
    reported: !last?.reported ? 0 : pronoun.within === undefined ? 2 : 1,
    subject: subjectIn(subject, pronoun),
    lastSubject: field.lastSubject ? (field.lastSubject === entity ? 1 : 0) : 2,
    opens: (field.opening === entity ? 1 : 0) + (field.openingBefore === entity ? 2 : 0),
    local: own ? 1 : 0,
    spoke: spokeIn(field.speaker?.entity === entity ? field.speaker : null, pronoun),
    speaks: speaksAfter(field.speaker, entity, pronoun),
    within: pronoun.within === undefined ? 0 : pronoun.within === entity ? 1 : 2,
    chain: meant(field.chain, entity),
    chainBefore: meant(field.chainBefore, entity),
    mentions: Math.max(0, Math.min(3, mentions - 1)),
    named: entity.named > 4 ? 4 : Math.min(3, entity.named),
    most: entity.named < field.mostNamed ? 0 : field.severalMost ? 2 : 1,
    gender,
    strange: gender !== 2 ? 0 : entity.words.length > 1 ? 1 : 2,
    standing: MENTION_PLACES.length * (last ? Math.min(3, sentences) : 4) + place,
    order: MENTION_PLACES.length * Math.min(3, rank) + place,
    rivals: field.candidates.length === 1 ? 0 : gender > field.bestGender ? 3 : field.withBest === 1 ? 1 : 2,
    kind: entity.kind === "person" ? 0 : 1,
    ahead: !ahead ? 0 : ahead.afterOpening ? 1 : ahead.subject ? 2 : 3,
  };
}

const meant = (whom: Entity | null, entity: Entity): number => (whom ? (whom === entity ? 1 : 2) : 0);

/** How well a pronoun's gender fits: 0 stated, 1 likely by the given name, 2 unknown, 3 unlikely. */
export function genderFit({ gender, likelyGender }: Entity, pronoun: PronounPlace): number {
  if (!pronoun.gender) return 2;
  if (gender === pronoun.gender) return 0;
  return likelyGender === null ? 2 : likelyGender === pronoun.gender ? 1 : 3;
}

function between({ wayTo }: PronounPlace, last: Recent | null): WayBack {
  if (!wayTo || !last) return { tokens: 0, verbs: 0, boundary: 0 };
  const { tokens, verbs, boundary } = wayTo(last.start);
  return { tokens: tokens < 4 ? 1 : tokens < 10 ? 2 : tokens < 20 ? 3 : 4, verbs: 1 + Math.min(2, verbs), boundary };
}

function subjectIn(subject: Recent | null, { paragraph, sentence }: PronounPlace): number {
  if (!subject || subject.paragraph !== paragraph) return 3;
  return Math.min(2, sentence - subject.sentence);
}

function speaksAfter(speaker: Field["speaker"], entity: Entity, { speaks, sentence }: PronounPlace): number {
  if (!speaks || !speaker) return 0;
  return (speaker.entity === entity ? 1 : 3) + (speaker.sentence >= sentence ? 0 : 1);
}

function spokeIn(speaker: Field["speaker"], { paragraph, sentence }: PronounPlace): number {
  if (!speaker) return 0;
  if (speaker.paragraph === paragraph)
    return speaker.sentence >= sentence ? 1 : speaker.sentence === sentence - 1 ? 2 : 3;
  return speaker.paragraph === paragraph - 1 ? 4 : 5;
}
