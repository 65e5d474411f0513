/**
 * The register of names: every name in the article and its bearer. Full names are entered first, so that "Lavrov" in the
 * headline finds the Sergei Lavrov of the third paragraph; bare surnames and short forms are then looked up.
 */
import { NAME_PARTICLES } from "../lexicon/honorifics";
import type { ReadPassage } from "../reading";
import type { NameAnswer } from "./answer";
import { describe, type Entity } from "./entity";
import { Organizations } from "./organizations";
import { Persons } from "./persons";
import type { NameReading } from "./reading";

export interface Register {
  readonly persons: readonly Entity[];
  readonly organizations: Organizations;
  /** For each passage, for each of its names, who bears it; null for places and for words that are nobody's name. */
  readonly answers: readonly (readonly (NameAnswer | null)[])[];
}

export function registerNames(passages: readonly ReadPassage[]): Register {
  const organizations = new Organizations();
  const people = new Persons();
  const singles = surnamesInUse(passages);
  let place = 0;
  for (const { reading } of passages) {
    for (const name of reading.names) {
      place++;
      if (name.kind === "organization") organizations.enter(name, reading);
      else if (isFullName(name) && !name.titleCase && isPerson(name, singles)) {
        const entity = people.enterFull(name, reading.text);
        entity.fullMentions++;
        entity.firstSeen = Math.min(entity.firstSeen, place);
      }
    }
  }
  for (const { reading } of passages) {
    // A surname that is the only name its bearer has is known from the first word of the story on.
    for (const name of reading.names) {
      if (name.kind === "person" && !isFullName(name) && !name.titleCase)
        answerFor(name, reading.text, people, organizations, singles);
    }
  }
  place = 0;
  const answers = passages.map(({ passage, reading }) =>
    reading.names.map((name) => {
      people.place = ++place;
      const answer = answerFor(name, reading.text, people, organizations, singles);
      if (answer?.entity) answer.entity.named++;
      if (answer?.entity?.kind === "person") describe(answer.entity, name, passage.start);
      return answer;
    }),
  );
  return { persons: people.all, organizations, answers };
}

const contentWords = (name: NameReading): number => name.words.filter((word) => !NAME_PARTICLES.has(word)).length;
const isFullName = (name: NameReading): boolean => contentWords(name) > 1;

/** Surnames that stand alone where only a person's can: after an honorific, beside a verb of speech. */
function surnamesInUse(passages: readonly ReadPassage[]): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const { reading } of passages) {
    for (const name of reading.names)
      if (name.kind === "person" && !name.titleCase && !isFullName(name)) surnames.add(name.words.at(-1) ?? "");
  }
  return surnames;
}

const isPerson = (name: NameReading, surnames: ReadonlySet<string>): boolean =>
  name.kind === "person" || (name.kind === "unknown" && !name.sure && surnames.has(name.words.at(-1) ?? ""));

function answerFor(
  name: NameReading,
  text: string,
  people: Persons,
  organizations: Organizations,
  surnames: ReadonlySet<string>,
): NameAnswer | null {
  const said = text.slice(name.start, name.end);
  if (name.kind === "place" && !name.honorific) return null;
  if (name.kind === "organization" && name.sure) return organizations.answer(name, said);
  if (isFullName(name) && (name.kind === "person" || isPerson(name, surnames))) {
    const entity = people.enterFull(name, text);
    return { entity, full: true, confidence: 0.99, reason: `“${said}” is the full name.`, candidates: [] };
  }
  const body = organizations.find(name);
  const bearer = people.lookUp(name, said);
  if (bearer && (bearer.entity || bearer.candidates.length > 0)) return bearer;
  if (body) return organizations.answer(name, said);
  if (name.kind === "organization") return organizations.answer(name, said);
  return name.kind === "person" && !mayBeNoun(name) ? people.enterAlone(name, said) : null;
}

/** "Proponents say", "Developers said": a plural that opens its sentence and is nobody's surname. */
const mayBeNoun = (name: NameReading): boolean =>
  !name.honorific && name.opens && !name.sure && (name.titleCase || name.key.endsWith("s"));
