/** What is kept of a story that is not open, to find its people from other stories: a few hundred bytes. */
import { SymbolKind, type Location, type SymbolInformation } from "vscode-languageserver-types";
import type { Span, Speaker } from "../article";
import type { Document } from "./document";
import { bare, personKey } from "./names";
import { count, mainRole, oneLine } from "./say";

export interface StoryEntry {
  readonly uri: string;
  readonly people: readonly EntryPerson[];
  /** Lines and characters of all places, four numbers each: start and end. */
  readonly places: Int32Array;
}

/** A person or an organisation of the story. Places are counted in fours of {@link StoryEntry.places}. */
export interface EntryPerson {
  readonly name: string;
  /** The same in every story that means the same; null where the name alone does not tell. */
  readonly key: string | null;
  readonly role: string;
  /** The introduction is the first of the places, the mentions follow, then the quotes up to `end`. */
  readonly start: number;
  readonly quotes: number;
  readonly end: number;
}

/** Who may be asked for across stories, and by which key: those with a name. */
export function keyOf({ kind, name }: Speaker): string | null {
  if (kind === "person") return personKey(name);
  return kind === "organization" ? `organization ${bare(oneLine(name))}` : null;
}

/** The entry of an article; `keep` gives a string that does not hold on to the article's text. */
export function entryOf(document: Document, keep: (text: string) => string): StoryEntry {
  const { article, places } = document;
  const numbers: number[] = [];
  const put = ({ start, end }: Span): void => {
    const [from, to] = [document.positionAt(start), document.positionAt(end)];
    numbers.push(from.line, from.character, to.line, to.character);
  };
  const people = article.speakers.filter(isNamed).map((speaker): EntryPerson => {
    const start = numbers.length / 4;
    put(speaker.introduction);
    speaker.mentions.forEach(put);
    const quotes = numbers.length / 4;
    for (const quote of places.quotesOf(speaker)) quote.spans.slice(0, 1).forEach(put);
    const key = keyOf(speaker);
    return {
      name: keep(oneLine(speaker.name)),
      key: key === null ? null : keep(key),
      role: keep(mainRole(article, speaker)),
      start,
      quotes,
      end: numbers.length / 4,
    };
  });
  return { uri: document.uri, people, places: Int32Array.from(numbers) };
}

const isNamed = ({ kind, mentions }: Speaker): boolean =>
  (kind === "person" || kind === "organization") && mentions.some((mention) => /name/.test(mention.kind));

/** What of a person is looked for: everything, or what they said. */
export type Wanted = "mentions and quotes" | "quotes";

/** The person at an offset, or who speaks there, as other stories know them; null where they cannot. */
export function wantedAt({ places }: Document, offset: number): { readonly key: string; readonly what: Wanted } | null {
  const subject = places.at(offset);
  if (!subject || subject.kind === "date") return null;
  const speaker = subject.kind === "speaker" ? subject.speaker : places.speaker(subject.quote.speaker);
  const key = speaker && keyOf(speaker);
  if (!key) return null;
  return { key, what: subject.kind === "speaker" ? "mentions and quotes" : "quotes" };
}

/** Places of a person in a story, in its order. */
export function placesIn(entry: StoryEntry, person: EntryPerson, what: Wanted): Location[] {
  const locations: Location[] = [];
  for (let place = what === "quotes" ? person.quotes : person.start + 1; place < person.end; place++) {
    locations.push(locationAt(entry, place));
  }
  return locations.toSorted(
    (a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character,
  );
}

/** A person as a list of symbols over many stories shows them: at their introduction, with role and number of quotes. */
export function symbolOf(entry: StoryEntry, person: EntryPerson): SymbolInformation {
  const quotes = person.end - person.quotes;
  const facts = [person.role, quotes > 0 ? count(quotes, "quote") : ""].filter(Boolean).join(" · ");
  return {
    name: person.name,
    kind: SymbolKind.Class,
    ...(facts && { containerName: facts }),
    location: locationAt(entry, person.start),
  };
}

function locationAt({ uri, places }: StoryEntry, place: number): Location {
  const [line = 0, character = 0, endLine = 0, endCharacter = 0] = places.subarray(place * 4, place * 4 + 4);
  return { uri, range: { start: { line, character }, end: { line: endLine, character: endCharacter } } };
}
