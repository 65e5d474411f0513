/**
 * Whom "he" and "she" mean. The last few persons named are weighed: how near, whether they were their sentence's subject,
 * whether the last words were theirs, and whether the pronoun fits what the copy says of them. The given name is weak
 * evidence and only decides between persons the copy says nothing of.
 */
import type { Gender } from "../lexicon/given-names";
import type { Entity } from "./entity";

/** A person's mention, as the search for an antecedent needs it. */
export interface Recent {
  readonly entity: Entity;
  readonly paragraph: number;
  /** Counted over the whole article. */
  readonly sentence: number;
  readonly subject: boolean;
  readonly possessive: boolean;
  readonly quoted: boolean;
}

export interface PronounAnswer {
  readonly entity: Entity | null;
  readonly confidence: number;
  readonly reason: string;
  readonly candidates: readonly Entity[];
}

/** Mentions and paragraphs that a pronoun reaches back over. */
const WINDOW = 14;
const REACH = 4;

/** Weights set by hand and checked on GAP’s development set (Webster et al. 2018) and on news copy. */
const WEIGHT = {
  sentence: 1.2,
  paragraph: 1.0,
  subject: 1.6,
  speaker: 2.2,
  possessive: -0.8,
  quoted: -2.5,
  named: 0.25,
  unlikelyGender: -4,
  unknownGender: -0.6,
};

export class RecentPersons {
  private readonly mentions: Recent[] = [];
  /** Who spoke last, and in which paragraph. */
  private speaker: { entity: Entity; paragraph: number; sentence: number } | null = null;

  mention(recent: Recent): void {
    this.mentions.push(recent);
    if (this.mentions.length > WINDOW) this.mentions.shift();
  }

  speaks(entity: Entity, paragraph: number, sentence: number): void {
    this.speaker = { entity, paragraph, sentence };
  }

  get lastSpeaker(): Entity | null {
    return this.speaker?.entity ?? null;
  }

  /** The most likely bearer of a pronoun; `wanted` is the gender it states, null for "who" and a role. */
  find(wanted: Gender | null, paragraph: number, sentence: number, role: "subject" | "other"): PronounAnswer | null {
    const scores = new Map<Entity, { score: number; recent: Recent }>();
    for (let i = this.mentions.length - 1; i >= 0; i--) {
      const recent = this.mentions[i];
      if (!recent || paragraph - recent.paragraph > REACH) break;
      if (recent.entity.kind !== "person" && recent.entity.kind !== "anonymous") continue;
      if (wanted && recent.entity.gender && recent.entity.gender !== wanted) continue;
      const score = this.weigh(recent, wanted, paragraph, sentence, role, this.mentions.length - 1 - i);
      const known = scores.get(recent.entity);
      if (!known) scores.set(recent.entity, { score, recent });
      else scores.set(recent.entity, { score: Math.max(known.score, score) + WEIGHT.named, recent: known.recent });
    }
    const ranked = [...scores].sort(([, a], [, b]) => b.score - a.score);
    const [best, second] = ranked;
    if (!best) return null;
    const [entity, { score, recent }] = best;
    const margin = second ? score - second[1].score : 3;
    const stated = !wanted || entity.gender === wanted;
    const confidence = Math.max(0.45, Math.min(0.97, 0.68 + 0.11 * margin + (stated ? 0.05 : 0)));
    const candidates = ranked.slice(0, 3).map(([other]) => other);
    return {
      entity,
      confidence,
      reason: reasonFor(entity, recent, this.speaker?.entity === entity, paragraph, second?.[0]),
      candidates,
    };
  }

  private weigh(
    recent: Recent,
    wanted: Gender | null,
    paragraph: number,
    sentence: number,
    role: "subject" | "other",
    back: number,
  ): number {
    let score =
      -WEIGHT.sentence * Math.min(3, sentence - recent.sentence) -
      WEIGHT.paragraph * (paragraph - recent.paragraph) -
      0.15 * back;
    if (recent.subject) score += role === "subject" ? WEIGHT.subject : WEIGHT.subject * 0.8;
    if (recent.possessive) score += WEIGHT.possessive;
    if (recent.quoted) score += WEIGHT.quoted;
    if (this.speaker?.entity === recent.entity && paragraph - this.speaker.paragraph <= 1) score += WEIGHT.speaker;
    if (wanted && !recent.entity.gender) {
      if (recent.entity.likelyGender === null) score += WEIGHT.unknownGender;
      else if (recent.entity.likelyGender !== wanted) score += WEIGHT.unlikelyGender;
    }
    return score;
  }
}

function reasonFor(
  entity: Entity,
  recent: Recent,
  spoke: boolean,
  paragraph: number,
  rival: Entity | undefined,
): string {
  const where =
    recent.paragraph === paragraph
      ? "in this paragraph"
      : recent.paragraph === paragraph - 1
        ? "in the paragraph before"
        : "before";
  if (spoke) return `${entity.name} spoke last${rival ? `, not ${rival.name}` : ""}.`;
  if (!rival) return `${entity.name} is the only person named ${where} whom it fits.`;
  return recent.subject
    ? `${entity.name} is the subject ${where}, nearer than ${rival.name}.`
    : `${entity.name} is named last ${where}.`;
}
