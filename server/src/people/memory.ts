/** What a reader has in mind at one point of the article: who was named, who spoke last, what "it" may be. */
import type { Recent } from "./antecedent-questions";
import type { Entity } from "./entity";
import { RecentPersons, type Ranking } from "./pronouns";

interface Place {
  readonly entity: Entity;
  readonly paragraph: number;
}

export class Memory {
  /** Everybody and everything mentioned so far, in order. */
  readonly entities: Entity[] = [];
  readonly persons: RecentPersons;
  /** Sentences and paragraphs of copy before this passage. */
  sentences = 0;
  paragraph = 0;
  /** The last body, and the last group or other plural source, that spoke or acted. */
  private lastBody: Place | null = null;
  private lastGroup: Place | null = null;
  private readonly places = new Map<Entity, number>();
  private readonly known = new Set<Entity>();

  constructor(ranking?: Ranking) {
    this.persons = new RecentPersons(ranking);
  }

  /** Notes a mention at `offset` of the article. */
  mention(entity: Entity, offset: number): void {
    this.note(entity);
    this.places.set(entity, offset);
  }

  /** The offset of an entity's last mention; -1 for none yet. */
  lastSeen(entity: Entity): number {
    return this.places.get(entity) ?? -1;
  }

  note(entity: Entity): void {
    if (this.known.has(entity)) return;
    this.known.add(entity);
    this.entities.push(entity);
  }

  /** Keeps a person in mind for the pronouns after; `sentence` is counted in this passage, `start` in the article. */
  remember(entity: Entity, where: Omit<Recent, "entity" | "paragraph">): void {
    // Field by field: this is called for every name, and a spread is slow.
    const { start, sentence, place, form, quoted, reported } = where;
    this.persons.mention({
      entity,
      start,
      paragraph: this.paragraph,
      sentence: this.sentences + sentence,
      place,
      form,
      quoted,
      reported,
    });
  }

  /** Notes that a body acts, so that "it" may be it. */
  acts(entity: Entity): void {
    this.lastBody = { entity, paragraph: this.paragraph };
  }

  /** Notes that words are attributed to an entity in sentence `sentence` of this passage; `start` is its place. */
  speaks(entity: Entity, sentence: number, start: number): void {
    this.note(entity);
    const here = { entity, paragraph: this.paragraph };
    if (entity.kind === "person" || entity.kind === "anonymous")
      this.persons.speaks(entity, this.paragraph, this.sentences + sentence);
    if (entity.kind === "anonymous")
      this.remember(entity, { start, sentence, place: "subject", form: "description", quoted: false, reported: false });
    if (entity.kind === "organization" || entity.kind === "document") this.lastBody = here;
    if (entity.kind === "group" || entity.kind === "anonymous") this.lastGroup = here;
  }

  /** What "it" is: the last body, if it is at most `reach` paragraphs away. */
  body(reach: number): Place | null {
    return this.near(this.lastBody, reach);
  }

  /** Who "they" are: the last group, else the last body, if that is no letter or report. */
  group(reach: number): Place | null {
    const body = this.lastBody?.entity.kind === "document" ? null : this.lastBody;
    return this.near(this.lastGroup ?? body, reach);
  }

  private near(place: Place | null, reach: number): Place | null {
    return place && this.paragraph - place.paragraph <= reach ? place : null;
  }
}
