/** A speaker while the article is being read: what is known so far of one person, body, group or paper. */
import type { Mention, MentionKind, Role, Span, SpeakerKind } from "../article";
import type { Gender } from "../lexicon/given-names";
import type { NameReading, Office } from "./reading";

export interface Entity {
  kind: SpeakerKind;
  /** The fullest name found. */
  name: string;
  /** The words of the fullest name, lower case: the last is the surname. Empty for what has no name. */
  words: readonly string[];
  /** "jr", "iii": tells namesakes apart. */
  suffix: string;
  /** What the copy itself says: an honorific, "chairwoman", "his sister". */
  gender: Gender | null;
  /** What the given name suggests: weak, and never shown. */
  likelyGender: Gender | null;
  /** The party that the copy states first, by one word for all of its names. */
  party: string | null;
  /** Every office that the copy states of the entity, once each. */
  readonly offices: StatedOffice[];
  readonly mentions: Mention[];
  readonly roles: Role[];
  /** How often the whole article names it. */
  named: number;
  /** How often it is named in full. */
  fullMentions: number;
  /** The place of its first full name among all names of the article; Infinity for none. */
  firstSeen: number;
  /** True once words are attributed to it. */
  speaks: boolean;
  /** True where the name alone is enough to list it: a full name, an honorific, a role. */
  introduced: boolean;
  /** The id it gets once all are known. */
  id: string;
}

/** An office and where the article first states it of somebody. */
export interface StatedOffice extends Office {
  readonly former: boolean;
  readonly start: number;
}

/** A person's distinct offices; more than these would be a list, not a story. */
const MOST_OFFICES = 16;

export function makeEntity(kind: SpeakerKind, name: string, words: readonly string[] = []): Entity {
  return {
    kind,
    name,
    words,
    suffix: "",
    gender: null,
    likelyGender: null,
    party: null,
    offices: [],
    mentions: [],
    roles: [],
    named: 0,
    fullMentions: 0,
    firstSeen: Infinity,
    speaks: false,
    introduced: false,
    id: "",
  };
}

/** Adds what is said beside a name to its bearer. Offsets are moved by `offset`, the passage's start. */
export function describe(entity: Entity, name: NameReading, offset: number): void {
  const holder = moved(name, offset);
  for (const role of name.roles) {
    entity.roles.push({ start: offset + role.start, end: offset + role.end, holder, former: role.former });
    addOffice(entity, role, role.former, offset + role.start);
    entity.introduced = true;
  }
  if (name.appointed) addOffice(entity, name.appointed, false, offset + name.start);
  entity.gender ??= name.gender ?? null;
  entity.party ??= name.party;
}

export function addOffice(entity: Entity, { office, head, modifiers }: Office, former: boolean, start: number): void {
  const known = entity.offices.some(
    (other) => other.head === head && other.former === former && sameWords(other.modifiers, modifiers),
  );
  if (!known && entity.offices.length < MOST_OFFICES) entity.offices.push({ office, head, modifiers, former, start });
}

const sameWords = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((word, i) => word === other[i]);

export function addMention(entity: Entity, span: Span, kind: MentionKind, reason: string, confidence: number): void {
  entity.mentions.push({ start: span.start, end: span.end, kind, reason, confidence });
}

export const moved = (span: Span, offset: number): Span => ({ start: span.start + offset, end: span.end + offset });
