/**
 * Whom "he" and "she" mean. The persons named of late are candidates, unless the copy says that the pronoun cannot be
 * theirs; a small learned ranker (antecedent-ranker.ts) says how likely each is. The given name is weak evidence.
 */
import type { Gender } from "../lexicon/given-names";
import type { Answer } from "./answer";
import { askAbout, genderFit, type Candidate, type Field, type Recent } from "./antecedent-questions";
import { probabilities, rowsOf, USUAL_WEIGHTS, type AntecedentWeights } from "./antecedent-ranker";
import type { Entity } from "./entity";
import type { PronounPlace } from "./pronoun-place";
import { list } from "./words";

/** A choice that was made: what training learns from. */
export interface PronounChoice {
  readonly pronoun: PronounPlace;
  /** The candidates, and for each the rows of its weights. */
  readonly candidates: readonly Candidate[];
  readonly rows: readonly (readonly number[])[];
}

/** Mentions, sentences and paragraphs that a pronoun reaches back over. */
const WINDOW = 24;
const REACH = 4;

/**
 * In {@link genderFit}: the given name speaks against it. That is weak evidence, enough to leave a pronoun open and never
 * to choose; where the copy itself says "Ms" or "his sister", it is not asked.
 */
const AGAINST = 3;

/** How the choice is made; the defaults are the product's. */
export interface Ranking {
  readonly weights: AntecedentWeights;
  /**
   * How likely somebody has to be: below this the copy is taken to leave it open whom a pronoun means; up to `plenty` also
   * where nobody stands out, as twice as likely as the next. 0: nothing is left open, as training has it.
   */
  readonly least: number;
  readonly plenty: number;
  /** Hears of each choice. */
  readonly hear?: (choice: PronounChoice, at: number) => void;
  /** True where nobody is ruled out for a gender, so that training can learn from who should have been. */
  readonly blind?: boolean;
}

export const USUAL_RANKING: Ranking = { weights: USUAL_WEIGHTS, least: 0.3, plenty: 0.4 };

/** Somebody, and in which sentence. */
interface InSentence {
  readonly entity: Entity;
  readonly sentence: number;
}

export class RecentPersons {
  private readonly mentions: Recent[] = [];
  /** Who spoke last, and where. */
  private speaker: (InSentence & { readonly paragraph: number }) | null = null;
  /** The first subjects of the last two sentences that have one. */
  private openings: InSentence[] = [];
  /** Whom the last pronouns of a gender mean, in two sentences at most. */
  private readonly chains: Record<Gender, InSentence[]> = { male: [], female: [] };

  constructor(private readonly ranking: Ranking = USUAL_RANKING) {}

  mention(recent: Recent): void {
    this.mentions.push(recent);
    if (this.mentions.length > WINDOW) this.mentions.shift();
    if (recent.place === "subject" && this.openings[0]?.sentence !== recent.sentence)
      this.openings = this.openings[0] ? [recent, this.openings[0]] : [recent];
  }

  /** The last mentions, the oldest first. */
  get recent(): readonly Recent[] {
    return this.mentions;
  }

  speaks(entity: Entity, paragraph: number, sentence: number): void {
    this.speaker = { entity, paragraph, sentence };
  }

  /** Notes whom a pronoun was found to mean. */
  means(gender: Gender, entity: Entity, sentence: number): void {
    const before = this.chains[gender].filter((each) => each.sentence !== sentence);
    this.chains[gender] = [{ entity, sentence }, ...before.slice(0, 1)];
  }

  /** Whom a pronoun means, or a description that takes up somebody; null where there is nobody it could be. */
  find(pronoun: PronounPlace, at = 0): Answer | null {
    const candidates = this.candidatesFor(pronoun);
    if (candidates.length === 0) return null;
    const field = this.fieldOf(candidates, pronoun);
    const rows = candidates.map((candidate, rank) => rowsOf(askAbout(candidate, rank, field, pronoun)));
    if (!pronoun.description) this.ranking.hear?.({ pronoun, candidates, rows }, at);
    const chances = probabilities(rows, pronoun.use, this.ranking.weights);
    const ranked = candidates
      .map((candidate, i) => ({ candidate, chance: chances[i] ?? 0 }))
      .sort((a, b) => b.chance - a.chance);
    const [best, second] = ranked;
    if (!best) return null;
    const against = genderFit(best.candidate.entity, pronoun) === AGAINST;
    if (!pronoun.description && this.isOpen(best.chance, second?.chance ?? 0, against)) {
      const who = list(
        ranked.slice(0, 2).map(({ candidate }) => candidate.entity.name),
        "or",
      );
      return { entity: null, confidence: 0, reason: `It may be ${who}: the copy does not say.` };
    }
    return {
      entity: best.candidate.entity,
      confidence: confidenceOf(best.chance),
      reason: reasonFor(best.candidate, this.speaker?.entity ?? null, pronoun, second?.candidate.entity),
    };
  }

  /** `against`: the given name of the likeliest is one of the other gender. */
  private isOpen(best: number, second: number, against: boolean): boolean {
    const { least, plenty } = this.ranking;
    if (least === 0) return false;
    return best < least || (best < plenty && best < 2 * second) || against;
  }

  private candidatesFor(pronoun: PronounPlace): Candidate[] {
    const { gender, paragraph, ahead } = pronoun;
    const found = new Map<Entity, { last: Recent | null; subject: Recent | null; mentions: number }>();
    const fits = (entity: Entity): boolean =>
      (entity.kind === "person" || entity.kind === "anonymous") &&
      (this.ranking.blind === true || !gender || !entity.gender || entity.gender === gender);
    for (let i = this.mentions.length - 1; i >= 0; i--) {
      const recent = this.mentions[i];
      if (!recent || paragraph - recent.paragraph > REACH) break;
      if (!fits(recent.entity) || this.isPassedOver(recent, pronoun)) continue;
      const subject = recent.place === "subject" && !recent.quoted ? recent : null;
      const known = found.get(recent.entity);
      if (!known) found.set(recent.entity, { last: recent, subject, mentions: 1 });
      else {
        known.mentions++;
        known.subject ??= subject;
      }
    }
    for (const { entity } of ahead)
      if (fits(entity) && !found.has(entity)) found.set(entity, { last: null, subject: null, mentions: 0 });
    return Array.from(found, ([entity, { last, subject, mentions }]) => ({
      entity,
      last,
      subject,
      mentions,
      ahead: ahead.find((named) => named.entity === entity) ?? null,
    }));
  }

  /** "Okafor said the wall that Reyes wanted would go, even as he says …": who is named aside, within his words alone. */
  private isPassedOver({ entity, sentence, place, reported }: Recent, pronoun: PronounPlace): boolean {
    if (!pronoun.speaks || pronoun.within !== undefined || !reported || place === "subject") return false;
    const { speaker } = this;
    const spoke = speaker !== null && speaker.entity !== entity && speaker.sentence === pronoun.sentence;
    return spoke && sentence === pronoun.sentence && genderFit(speaker.entity, pronoun) < 3;
  }

  private fieldOf(candidates: readonly Candidate[], pronoun: PronounPlace): Field {
    const inSentence = (places: readonly InSentence[], sentence: number): Entity | null =>
      places.find((place) => place.sentence === sentence)?.entity ?? null;
    const chain = pronoun.gender ? this.chains[pronoun.gender] : [];
    let lastSubject: Recent | null = null;
    let mostNamed = 0;
    let bestGender = 3;
    for (const { entity, subject } of candidates) {
      if (subject && (!lastSubject || subject.start > lastSubject.start)) lastSubject = subject;
      mostNamed = Math.max(mostNamed, entity.named);
      bestGender = Math.min(bestGender, genderFit(entity, pronoun));
    }
    return {
      candidates,
      lastSubject: lastSubject?.entity ?? null,
      opening: inSentence(this.openings, pronoun.sentence),
      openingBefore: inSentence(this.openings, pronoun.sentence - 1),
      speaker: this.speaker,
      chain: inSentence(chain, pronoun.sentence),
      chainBefore: inSentence(chain, pronoun.sentence - 1),
      mostNamed,
      severalMost: candidates.filter(({ entity }) => entity.named === mostNamed).length > 1,
      bestGender,
      withBest: candidates.filter(({ entity }) => genderFit(entity, pronoun) === bestGender).length,
    };
  }
}

/**
 * Added to the odds, as a logarithm: GAP's pronouns were picked for their doubt, and those of news are plainer. Chosen on
 * the resolved stories of PolNeAR's development documents; `npm run measure quotes` says how well it fits.
 */
const PLAINNESS = 0.8;

/** Nobody is named by a pronoun. */
const MOST = 0.97;

function confidenceOf(chance: number): number {
  const odds = Math.log(chance / (1 - Math.min(MOST, chance))) + PLAINNESS;
  return Math.min(MOST, 1 / (1 + Math.exp(-odds)));
}

function reasonFor(
  { entity, last, ahead }: Candidate,
  speaker: Entity | null,
  { paragraph }: PronounPlace,
  rival: Entity | undefined,
): string {
  if (!last)
    return ahead?.afterOpening
      ? `${entity.name} is named after the comma, as the sentence’s subject.`
      : `${entity.name} is named after it, in the same sentence.`;
  const where =
    last.paragraph === paragraph
      ? "in this paragraph"
      : last.paragraph === paragraph - 1
        ? "in the paragraph before"
        : "before";
  if (speaker === entity) return `${entity.name} spoke last${rival ? `, not ${rival.name}` : ""}.`;
  if (!rival) return `${entity.name} is the only person named ${where} whom it fits.`;
  return last.place === "subject"
    ? `${entity.name} is the subject ${where}, likelier than ${rival.name}.`
    : `${entity.name} is likelier than ${rival.name}, as the words ${where} stand.`;
}
