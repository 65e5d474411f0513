/** What a reader has in mind at one point of the article: who was named, who spoke last, what "it" may be. */
import type { Entity } from "./entity";
import { RecentPersons } from "./pronouns";
import type { NameReading, ReferenceReading } from "./reading";

interface Place {
  readonly entity: Entity;
  readonly paragraph: number;
}

export class Memory {
  /** Everybody and everything mentioned so far, in order. */
  readonly entities: Entity[] = [];
  readonly persons = new RecentPersons();
  /** Sentences and paragraphs of copy before this passage. */
  sentences = 0;
  paragraph = 0;
  /** The last body, and the last group or other plural source, that spoke or acted. */
  private lastBody: Place | null = null;
  private lastGroup: Place | null = null;
  private readonly places = new Map<Entity, number>();
  private readonly known = new Set<Entity>();

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

  /** Keeps a person in mind for the pronouns after. */
  remember(
    entity: Entity,
    where: Pick<NameReading | ReferenceReading, "sentence" | "subject" | "quoted">,
    possessive: boolean,
  ): void {
    const { sentence, subject, quoted } = where;
    this.persons.mention({
      entity,
      paragraph: this.paragraph,
      sentence: this.sentences + sentence,
      subject,
      possessive,
      quoted,
    });
  }

  /** Notes that a body acts, so that "it" may be it. */
  acts(entity: Entity): void {
    this.lastBody = { entity, paragraph: this.paragraph };
  }

  /** Notes that words are attributed to an entity in sentence `sentence` of this passage. */
  speaks(entity: Entity, sentence: number): void {
    this.note(entity);
    const here = { entity, paragraph: this.paragraph };
    if (entity.kind === "person" || entity.kind === "anonymous")
      this.persons.speaks(entity, this.paragraph, this.sentences + sentence);
    if (entity.kind === "anonymous") this.remember(entity, { sentence, subject: true, quoted: false }, false);
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
