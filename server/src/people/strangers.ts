/**
 * Full names that nothing beside them tells to be a person's, where the rest of the article does: "Romelu Lukaku" is, where
 * "Lukaku" scores again further down, and so is one that stands among people in a list.
 */
import type { Token } from "../language/token";
import type { ReadPassage, Reading } from "../reading";
import { NAME_PARTICLES } from "../lexicon/honorifics";
import { ORGANIZATION_HEADS, PLACE_HEADS, THING_HEADS } from "../lexicon/organization-words";
import { PLACES } from "../lexicon/place-words";
import type { NameReading } from "./reading";
import { isVerb } from "./words";

const contentWords = (name: NameReading): number => name.words.filter((word) => !NAME_PARTICLES.has(word)).length;

/** Two words or more, particles not counted. */
export const isFullName = (name: NameReading): boolean => contentWords(name) > 1;

const isOpen = (name: NameReading): boolean => name.kind === "unknown" && !name.sure && !name.titleCase;

/** The article's names that are people's without their own kind saying so. */
export function findStrangers(passages: readonly ReadPassage[]): ReadonlySet<NameReading> {
  const lone = loneWords(passages);
  const strangers = new Set<NameReading>();
  for (const { reading } of passages) {
    for (const name of amongPeople(reading)) strangers.add(name);
    for (const name of reading.names) if (isTold(reading, name, lone)) strangers.add(name);
  }
  return strangers;
}

/** Whether the article calls the bearer of this name by the last word of it. */
function isTold({ text, tokens }: Reading, name: NameReading, { surnames, others, known, things }: LoneWords): boolean {
  if (name.kind !== "unknown" || name.sure) return false;
  const last = name.words.at(-1) ?? "";
  // "Watching Ruddock", "Team Ruddock": no name of theirs.
  if (surnames.has(last)) return !(name.words[0] ?? "").endsWith("ing") && !NAMERS.has(name.words[0] ?? "");
  // "Stop Trump", "Crooked Hillary": where the word is somebody's already, it tells nothing.
  if (!others.has(last) || known.has(last) || things.has(last) || !mayBePersons(name)) return false;
  const first = name.words[0] ?? "";
  const withArticle = tokens[name.first - 1]?.lower === "the";
  return !others.has(first) && !withArticle && isGivenLike(first) && !CAPITALS.test(text.slice(name.start, name.end));
}

/** Whether the words of a name of open kind let it be a person's. */
const mayBePersons = (name: NameReading): boolean =>
  isOpen(name) && isFullName(name) && !name.words.some((word) => isThing(word));

/** A word that people's names do not have: "Space Shuttle Atlantis", "Operation Yewtree". */
const isThing = (word: string): boolean =>
  THING_HEADS.has(word) ||
  ORGANIZATION_HEADS.has(word) ||
  PLACE_HEADS.has(word) ||
  PLACES.has(word) ||
  NAMERS.has(word);

/** What comes before the name of an undertaking or a ship. */
const NAMERS: ReadonlySet<string> = new Set("operation task ship yacht ferry vessel space team club".split(" "));

/** Two capitals: initials, which are a body's or a place's more often than a person's ("NYC Pride"). */
const CAPITALS = /\p{Lu}{2}/u;

/** Whether a name may begin with the word: no adjective ("National Mall", "Human Rights"). */
const isGivenLike = (word: string): boolean =>
  word.length > 2 && !/(?:al|ic|ed|ing|er|est)$/.test(word) && !ADJECTIVES.has(word);

const ADJECTIVES: ReadonlySet<string> = new Set(
  "human great big black white red blue new old high holy yellow green golden silver".split(" "),
);

interface LoneWords {
  /** Where only a person can stand: after an honorific, beside a verb of speech. */
  readonly surnames: ReadonlySet<string>;
  /** All others whose capital is not their sentence's, where the paragraph speaks of somebody as "he" or "she". */
  readonly others: ReadonlySet<string>;
  /** The words of names that are surely people's. */
  readonly known: ReadonlySet<string>;
  /** Those that have "the" before them, or a noun after them: "the Concordia", "Wanderers fans". */
  readonly things: ReadonlySet<string>;
}

/** Names of one word, and what explains them. */
function loneWords(passages: readonly ReadPassage[]): LoneWords {
  const surnames = new Set<string>();
  const others = new Set<string>();
  const known = new Set<string>();
  const things = new Set<string>();
  for (const { reading } of passages) {
    const { tokens, names, references } = reading;
    const ofSomebody = references.some(({ pronoun, gender }) => pronoun !== null && gender !== undefined);
    for (const name of names) {
      if (name.titleCase) continue;
      if (isFullName(name)) {
        if (name.kind === "person" && name.sure) for (const word of name.words) known.add(word);
      } else if (name.kind === "person") surnames.add(name.words.at(-1) ?? "");
      else if (isOpen(name)) {
        const next = tokens[name.last];
        const beforeNoun = next?.shape === "lower" && next.lower.endsWith("s") && !isVerb(next) && !next.classes;
        if (tokens[name.first - 1]?.lower === "the" || beforeNoun) things.add(name.key);
        else if (!name.opens && ofSomebody) others.add(name.key);
      }
    }
  }
  return { surnames, others, known, things };
}

/** Open full names that stand between people in a list: "Betty Roe, Zul Kamar and Ann Holt". */
function amongPeople({ tokens, names }: Reading): NameReading[] {
  const found: NameReading[] = [];
  let list: NameReading[] = [];
  const close = (): void => {
    const isPerson = ({ kind, sure }: NameReading): boolean => kind === "person" && sure;
    const first = list.findIndex(isPerson);
    const last = list.findLastIndex(isPerson);
    const strangers = list.slice(first + 1, last).filter(mayBePersons);
    if (strangers.length < list.filter(isPerson).length) found.push(...strangers);
    list = [];
  };
  for (const name of names) {
    const before = list.at(-1);
    if (!before || before.sentence !== name.sentence || !isListed(tokens, before, name)) close();
    list.push(name);
  }
  close();
  return found;
}

function isListed(tokens: readonly Token[], left: NameReading, right: NameReading): boolean {
  const from = left.last;
  if (right.first <= from || right.first > from + 2) return false;
  for (let i = from; i < right.first; i++) if (!LISTING.has(tokens[i]?.lower ?? "")) return false;
  return true;
}

const LISTING: ReadonlySet<string> = new Set([",", ";", "and", "or"]);
