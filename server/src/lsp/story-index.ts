import type { Location, SymbolInformation } from "vscode-languageserver";
import type { Document } from "../features/document";
import { rankNames } from "../features/name-search";
import { bare } from "../features/names";
import { entryOf, placesIn, symbolOf, type StoryEntry, type Wanted } from "../features/story-entry";

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** More symbols than these no one looks through; a longer word finds fewer. */
export const MOST_SYMBOLS = 500;

/** More places than these an editor's list does not bear; they are those of the first stories by address. */
export const MOST_PLACES = 5000;

/** The stories of a folder by their people. */
export class StoryIndex {
  readonly #entries = new Map<string, StoryEntry>();
  /** By name, as {@link bare} makes it, for searching. */
  readonly #byName = new Map<string, StoryEntry[]>();
  /** By what tells a person from others, however much of the name a story has. */
  readonly #byKey = new Map<string, StoryEntry[]>();
  /** Each once, however many stories have it. */
  readonly #strings = new Map<string, string>();

  /** How many stories there are. */
  get size(): number {
    return this.#entries.size;
  }

  uris(): readonly string[] {
    return [...this.#entries.keys()];
  }

  /** Takes a story in, in place of what was known of it. */
  add(document: Document): void {
    this.delete(document.uri);
    const entry = entryOf(document, (text) => this.#keep(text));
    this.#entries.set(entry.uri, entry);
    for (const { key, name } of entry.people) {
      put(this.#byName, bare(name), entry);
      if (key !== null) put(this.#byKey, key, entry);
    }
  }

  delete(uri: string): void {
    const entry = this.#entries.get(uri);
    if (!entry) return;
    this.#entries.delete(uri);
    for (const { key, name } of entry.people) {
      take(this.#byName, bare(name), entry);
      if (key !== null) take(this.#byKey, key, entry);
    }
  }

  /** Whose name answers the question, the best answers first; of those alike, who is in most stories. */
  search(question: string): SymbolInformation[] {
    const rank = rankNames(question);
    const answers = [...this.#byName].flatMap(([bareName, stories]) => {
      const ranked = rank(bareName);
      return ranked === null ? [] : { bareName, ranked, stories };
    });
    answers.sort((a, b) => a.ranked - b.ranked || b.stories.length - a.stories.length);
    const symbols: SymbolInformation[] = [];
    for (const { bareName, stories } of answers) {
      for (const entry of stories) {
        if (symbols.length >= MOST_SYMBOLS) return symbols;
        for (const person of entry.people) if (bare(person.name) === bareName) symbols.push(symbolOf(entry, person));
      }
    }
    return symbols;
  }

  /** Where the stories other than `from` have the person of a key. */
  places(key: string, what: Wanted, from: string): Location[] {
    const found: Location[] = [];
    const stories = this.#byKey.get(key) ?? [];
    for (const entry of stories.toSorted((a, b) => (a.uri < b.uri ? -1 : 1))) {
      if (entry.uri === from) continue;
      if (found.length >= MOST_PLACES) break;
      for (const person of entry.people) if (person.key === key) found.push(...placesIn(entry, person, what));
    }
    return found;
  }

  /** The same characters in a string of the index: one cut from a text would keep all of the text in memory. */
  #keep(text: string): string {
    const known = this.#strings.get(text);
    if (known !== undefined) return known;
    const copy = decoder.decode(encoder.encode(text));
    this.#strings.set(copy, copy);
    return copy;
  }
}

function put(map: Map<string, StoryEntry[]>, name: string, entry: StoryEntry): void {
  const stories = map.get(name);
  if (!stories) map.set(name, [entry]);
  // A story may name two people alike.
  else if (stories.at(-1) !== entry) stories.push(entry);
}

function take(map: Map<string, StoryEntry[]>, name: string, entry: StoryEntry): void {
  const stories = map.get(name);
  const at = stories?.indexOf(entry) ?? -1;
  if (at >= 0) stories?.splice(at, 1);
  if (stories?.length === 0) map.delete(name);
}
