/** The persons of an article: full names entered, and surnames, short forms and one-letter slips looked up. */
import { givenName, NICKNAMES } from "../lexicon/given-names";
import { GENERATIONS, HONORIFICS, NAME_PARTICLES, NAME_SUFFIXES } from "../lexicon/honorifics";
import { makeEntity, type Entity } from "./entity";
import type { NameAnswer } from "./answer";
import type { NameReading } from "./reading";
import { lettersLeftOut, oneLetterApart, samePerson } from "./variants";
import { bare, isInitial, list, possessive } from "./words";

/** Namesakes that are compared with a new full name; more in one article would be a list, not a story. */
const MOST_NAMESAKES = 8;

/** The persons of an article, by every word of their names. */
export class Persons {
  readonly all: Entity[] = [];
  /** Which of the article's names is being looked up. */
  place = 0;
  private readonly byKey = new Map<string, Entity>();
  private readonly bySurname = new Map<string, Entity[]>();
  private readonly byWord = new Map<string, Entity[]>();
  private readonly bySpelling = new Map<string, Entity[]>();
  /** Surnames seen alone, and whose they were then. */
  private readonly owners = new Map<string, Entity>();

  enterFull(name: NameReading, text: string): Entity {
    const known = this.byKey.get(name.key);
    if (known) return known;
    const surname = name.words.at(-1) ?? "";
    const namesakes = this.bySurname.get(surname) ?? this.misspelled(surname, name.words);
    const same = namesakes
      .slice(-MOST_NAMESAKES)
      .find(
        (entity) =>
          entity.words.length > 1 &&
          entity.suffix === suffixOf(name) &&
          (samePerson(entity.words, name.words) || endsWith(entity.words, name.words)),
      );
    const entity = same ?? makeEntity("person", displayName(text, name), name.words);
    entity.suffix = suffixOf(name);
    if (!same) this.all.push(entity);
    // The longer name is the fuller, but an initial is no more than the name it stands for.
    else if (weight(name.words) > weight(entity.words)) {
      entity.name = displayName(text, name);
      entity.words = name.words;
    } else if (isShouted(entity.name) && !isShouted(displayName(text, name))) entity.name = displayName(text, name);
    this.byKey.set(name.key, entity);
    this.index(entity, name.words);
    entity.introduced = true;
    entity.likelyGender ??= likelyGender(name.words);
    return entity;
  }

  /** A name of one word whose bearer is never named in full: "Castellan", "Madonna". */
  enterAlone(name: NameReading, said: string): NameAnswer {
    let entity = this.byKey.get(name.key);
    if (!entity) {
      entity = makeEntity("person", royalName(name, said), name.words);
      this.all.push(entity);
      this.byKey.set(name.key, entity);
      this.index(entity, name.words);
      entity.likelyGender = likelyGender(name.words);
    }
    if (name.honorific) entity.introduced = true;
    return { entity, full: false, confidence: 0.85, reason: `“${said}” is the only name given.`, candidates: [] };
  }

  /** Whether a person's full name ends in this word, given in lower case. */
  hasSurname(word: string): boolean {
    return this.bySurname.has(word);
  }

  /** Whether a word, in lower case, is in the full name of somebody who has another surname than this. */
  isBorneBeside(word: string, surname: string): boolean {
    return (this.byWord.get(word) ?? []).some((entity) => entity.words.at(-1) !== surname.toLowerCase());
  }

  lookUp(name: NameReading, said: string): NameAnswer | null {
    const word = name.words.at(-1) ?? "";
    const partial = name.words.length > 1;
    const surname = (this.bySurname.get(word) ?? []).filter((entity) => !partial || endsWith(entity.words, name.words));
    const given = surname.length > 0 ? surname : partial ? [] : (this.byWord.get(word) ?? []);
    const named = given.length > 0 || partial ? given : this.byShortForm(name);
    const stated = name.honorific ? (name.gender ?? null) : null;
    const fitting = stated
      ? named.filter((entity) => (entity.gender ?? entity.likelyGender ?? stated) === stated)
      : named;
    const bearers = fitting.length > 0 ? fitting : named;
    const [only, second] = bearers;
    if (!only) return this.lookUpMisspelled(word, said, partial ? name.words : null);
    if (!second) {
      const as = surname.length > 0 ? "surname" : "name";
      const full = only.words.length === 1;
      return {
        entity: only,
        full: false,
        confidence: full ? 0.92 : 0.98,
        reason: `“${said}” is ${possessive(only.name)} ${as}.`,
        candidates: [],
      };
    }
    return this.choose(word, said, bearers);
  }

  /** "Walt" for Walter: whose given name has this short form. A word that only opens its sentence may be none. */
  private byShortForm({ key, opens, kind, honorific }: NameReading): Entity[] {
    if (honorific || (opens && kind !== "person")) return [];
    const long = NICKNAMES.get(key) ?? [];
    return long.flatMap((form) =>
      (this.byWord.get(form) ?? []).filter(({ words }) => words[0] === form && words.length > 1),
    );
  }

  /** Several bear the name. It is whose it was before the others came in, or who is named far more often. */
  private choose(word: string, said: string, bearers: readonly Entity[]): NameAnswer {
    const names = bearers.map((entity) => entity.name);
    const before = bearers.filter((entity) => entity.firstSeen < this.place);
    const owner = before.length === 1 ? before[0] : this.owners.get(word);
    if (owner) this.owners.set(word, owner);
    const most = [...bearers].sort((a, b) => b.fullMentions - a.fullMentions);
    const [first, second] = most;
    const dominant = first && first.fullMentions >= 3 * Math.max(1, second?.fullMentions ?? 0) ? first : null;
    const chosen = owner && bearers.includes(owner) ? owner : dominant;
    const others = list(names.filter((other) => other !== chosen?.name));
    if (chosen)
      return {
        entity: chosen,
        full: false,
        confidence: 0.75,
        reason: `“${said}” is ${chosen.name} throughout; ${others} bears the name too.`,
        candidates: bearers,
      };
    return {
      entity: null,
      full: false,
      confidence: 0,
      reason: `“${said}” may be ${list(names, "or")}: the copy does not say which.`,
      candidates: bearers,
    };
  }

  private lookUpMisspelled(word: string, said: string, words: readonly string[] | null): NameAnswer | null {
    const [entity, second] = this.misspelled(word, words);
    if (!entity || second) return null;
    return {
      entity,
      full: false,
      confidence: 0.7,
      reason: `“${said}” is one letter from ${possessive(entity.name)} surname.`,
      candidates: [],
    };
  }

  /** Bearers of a surname one letter from `word`; `words` is the full name it closes, if it closes one. */
  private misspelled(word: string, words: readonly string[] | null): Entity[] {
    if (word.length < 5) return [];
    const found = new Set<Entity>();
    for (const form of lettersLeftOut(word)) {
      for (const entity of this.bySpelling.get(form) ?? []) {
        if (oneLetterApart(entity.words.at(-1) ?? "", word, 5) && (!words || samePerson(entity.words, words)))
          found.add(entity);
      }
    }
    return [...found];
  }

  private index(entity: Entity, words: readonly string[]): void {
    const surname = words.at(-1) ?? "";
    add(this.bySurname, surname, entity);
    for (const word of words)
      if (!NAME_PARTICLES.has(word) && !HONORIFICS.has(bare(word))) add(this.byWord, word, entity);
    if (surname.length >= 5 && words.length > 1)
      for (const form of lettersLeftOut(surname)) add(this.bySpelling, form, entity);
  }
}

function add(map: Map<string, Entity[]>, key: string, entity: Entity): void {
  const known = map.get(key);
  if (!known) map.set(key, [entity]);
  else if (!known.includes(entity) && known.length < 4 * MOST_NAMESAKES) known.push(entity);
}

const endsWith = (words: readonly string[], tail: readonly string[]): boolean =>
  tail.length < words.length && tail.every((word, i) => words[words.length - tail.length + i] === word);

const weight = (words: readonly string[]): number =>
  words.reduce((sum, word) => sum + (word.length > 2 && !word.endsWith(".") ? 2 : 1), 0);

function likelyGender(words: readonly string[]): "male" | "female" | null {
  const first = words[0] ?? "";
  return (
    givenName(first) ??
    givenName(first.split("-")[0] ?? "") ??
    (isInitial(first) ? (givenName(words[1] ?? "") ?? null) : null)
  );
}

/** Popes and monarchs have one name and go by their title: "Pope Francis". */
function royalName(name: NameReading, said: string): string {
  const head = name.roles[0]?.head ?? "";
  return CROWNS.has(head) ? `${head.slice(0, 1).toUpperCase()}${head.slice(1)} ${said}` : said;
}

const CROWNS: ReadonlySet<string> = new Set("pope king queen prince princess emperor empress sultan emir".split(" "));

/** "jr" of "martin roe jr"; empty for none. */
const suffixOf = (name: NameReading): string => name.key.slice(name.words.join(" ").length).trim();

/** As written, on one line and without markup; with the surname that the next name has for both. */
const displayName = (text: string, { start, end, sharedSurname }: NameReading): string =>
  withoutHonours(`${text.slice(start, end)} ${sharedSurname ?? ""}`.replace(/[*_\s]+/g, " ").trim());

/** "Alban Roe KC" is called Alban Roe. */
function withoutHonours(name: string): string {
  const words = name.split(" ");
  while (words.length > 2 && isHonour(words.at(-1) ?? "")) words.pop();
  return words.join(" ").replace(/,$/, "");
}

const isHonour = (word: string): boolean => {
  const plain = bare(word.toLowerCase().replace(/,$/, ""));
  return NAME_SUFFIXES.has(plain) && !GENERATIONS.has(plain);
};

const isShouted = (name: string): boolean => name === name.toUpperCase();
