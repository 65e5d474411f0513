/**
 * The register of names: every name in the article and its bearer. Full names are entered first, so that "Lavrov" in the
 * headline finds the Sergei Lavrov of the third paragraph; bare surnames and short forms are then looked up.
 */
import type { ReadPassage } from "../reading";
import type { NameAnswer } from "./answer";
import { findBodies } from "./bodies";
import { describe, type Entity } from "./entity";
import { Organizations } from "./organizations";
import { Persons } from "./persons";
import { surnamesOfPlaces } from "./place-surnames";
import type { NameReading } from "./reading";
import { withSurname } from "./shared-surnames";
import { findStrangers, isFullName } from "./strangers";

export interface Register {
  readonly persons: readonly Entity[];
  readonly organizations: Organizations;
  /** For each passage, for each of its names, who bears it; null for places and for words that are nobody's name. */
  readonly answers: readonly (readonly (NameAnswer | null)[])[];
}

export function registerNames(passages: readonly ReadPassage[]): Register {
  const organizations = new Organizations();
  const people = new Persons();
  const strangers = findStrangers(passages);
  const bodies = findBodies(passages);
  const isBody = ({ key, titleCase }: NameReading): boolean => !titleCase && bodies.has(key);
  const isPerson = (name: NameReading): boolean => (name.kind === "person" || strangers.has(name)) && !isBody(name);
  let place = 0;
  for (const { reading } of passages) {
    for (const name of reading.names) {
      place++;
      if (name.kind === "organization" || isBody(name)) organizations.enter(name, reading);
      else if (isFullName(name) && !name.titleCase && isPerson(name)) {
        const entity = people.enterFull(name, reading.text);
        entity.fullMentions++;
        entity.firstSeen = Math.min(entity.firstSeen, place);
      }
    }
  }
  const joint = enterJoint(passages, people);
  const words = readWords(passages);
  const placeless = surnamesOfPlaces(passages, (word) => people.hasSurname(word));
  const bearerOf = (name: NameReading, text: string): NameAnswer | null =>
    joint.get(name) ??
    (isBody(name)
      ? organizations.answer(name, text.slice(name.start, name.end))
      : name.kind === "place" && !name.honorific && !placeless.has(name.key)
        ? null
        : answerFor(name, text, people, organizations, isPerson, words));
  for (const { reading } of passages) {
    // A surname that is the only name its bearer has is known from the first word of the story on.
    for (const name of reading.names) {
      if (name.kind === "person" && !isFullName(name) && !name.titleCase && !isBody(name)) bearerOf(name, reading.text);
    }
  }
  place = 0;
  const answers = passages.map(({ passage, reading }) =>
    reading.names.map((name) => {
      people.place = ++place;
      const answer = bearerOf(name, reading.text);
      if (answer?.entity) answer.entity.named++;
      if (answer?.entity?.kind === "person") describe(answer.entity, name, passage.start);
      return answer;
    }),
  );
  return { persons: people.all, organizations, answers };
}

/**
 * Enters those who stand with another and share that one's surname: "Bill and Hillary Clinton". A word that is somebody
 * else's name, or that stood alone before, is a name of its own: "Clinton and Bernie Sanders", "Hillary and Tim Kaine".
 * The bare surname stays the other's, who is named in full; so this first place does not count as one.
 */
function enterJoint(passages: readonly ReadPassage[], people: Persons): ReadonlyMap<NameReading, NameAnswer> {
  const joint = new Map<NameReading, NameAnswer>();
  const alone = new Set<string>();
  for (const { reading } of passages) {
    for (const name of reading.names) {
      const { sharedSurname, key, words } = name;
      if (sharedSurname && !name.titleCase && !alone.has(key) && !people.isBorneBeside(key, sharedSurname)) {
        const entity = people.enterFull(withSurname(name), reading.text);
        const said = reading.text.slice(name.start, name.end);
        const reason = `“${said}” has the surname of the name after it: ${entity.name}.`;
        joint.set(name, { entity, full: false, confidence: 0.9, reason, candidates: [] });
      } else if (words.length === 1) alone.add(key);
    }
  }
  return joint;
}

function answerFor(
  name: NameReading,
  text: string,
  people: Persons,
  organizations: Organizations,
  isPerson: (name: NameReading) => boolean,
  words: Words,
): NameAnswer | null {
  const said = text.slice(name.start, name.end);
  if (name.kind === "organization" && name.sure) return organizations.answer(name, said);
  if (isFullName(name) && isPerson(name)) {
    const entity = people.enterFull(name, text);
    return { entity, full: true, confidence: 0.99, reason: `“${said}” is the full name.`, candidates: [] };
  }
  const body = organizations.find(name);
  const bearer = people.lookUp(name, said);
  if (bearer && (bearer.entity || bearer.candidates.length > 0)) return bearer;
  if (body) return organizations.answer(name, said);
  if (name.kind === "organization") return organizations.answer(name, said);
  return name.kind === "person" && !mayBeNoun(name, words) ? people.enterAlone(name, said) : null;
}

/**
 * Whether a capital may be the sentence's or the headline's alone: "Proponents say", a plural that opens its sentence;
 * "Polling shows", a word that the article has in small letters too; "Anchor Expressed Fear", a title and a word that is
 * no name anywhere else.
 */
const mayBeNoun = (name: NameReading, { common, named, seen }: Words): boolean =>
  opensAlone(name)
    ? name.titleCase || name.key.endsWith("s") || (common.has(name.key) && !named.has(name.key))
    : name.titleCase && !name.honorific && !isFullName(name) && !seen.has(name.key);

/** One word that may have its capital from the sentence alone. */
const opensAlone = ({ honorific, opens, sure, words }: NameReading): boolean =>
  !honorific && opens && !sure && words.length === 1;

interface Words {
  /** Those that open a sentence as a person's name would, and stand elsewhere in small letters. */
  readonly common: ReadonlySet<string>;
  /** Names of one word, outside headlines, whose capital is not their sentence's. */
  readonly named: ReadonlySet<string>;
  /** And those that open a sentence, too. */
  readonly seen: ReadonlySet<string>;
}

function readWords(passages: readonly ReadPassage[]): Words {
  const asked = new Set<string>();
  const named = new Set<string>();
  const seen = new Set<string>();
  for (const { reading } of passages) {
    for (const name of reading.names) {
      if (name.kind === "person" && opensAlone(name)) asked.add(name.key);
      if (name.titleCase || isFullName(name)) continue;
      seen.add(name.key);
      if (!name.opens) named.add(name.key);
    }
  }
  const common = new Set<string>();
  if (asked.size === 0) return { common, named, seen };
  for (const { reading } of passages)
    for (const { shape, lower } of reading.tokens) if (shape === "lower" && asked.has(lower)) common.add(lower);
  return { common, named, seen };
}
