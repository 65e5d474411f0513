import { textOf, type Article, type Mention, type Speaker } from "../article";
import type { Check, Fault, House } from "./check";
import { factsOf, surnameOf, withoutPossessive, type CapitalWord } from "./facts";

/** Shorter names differ by a letter and are two names: "Lee" and "Les", "Jan" and "Jon". */
const SHORTEST = 4;

export const speakerNameVariant: Check = {
  id: "speaker-name-variant",
  severity: "warning",
  rule: "One person’s name is spelled in one way.",
  fixesAll: true,

  *find(article, house) {
    const faults: Fault[] = [];
    for (const speaker of article.speakers) {
      if (speaker.kind === "person") faults.push(...variantsOf(article, speaker));
    }
    faults.push(...houseSpellings(article, house));
    yield* faults.toSorted((a, b) => a.start - b.start);
  },
};

/** A word of a name at one place. */
interface Spelled {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

/** The surname and the given name are each compared with themselves: two people's names never meet here. */
function* variantsOf(article: Article, speaker: Speaker): Iterable<Fault> {
  const named = speaker.mentions.filter(({ kind }) => kind === "full-name" || kind === "name");
  if (named.length < 2) return;
  yield* compare(
    speaker,
    named.map((mention) => lastWord(article, mention)),
  );
  yield* compare(
    speaker,
    named.filter(({ kind }) => kind === "full-name").map((mention) => firstWord(article, mention)),
  );
}

function* compare(speaker: Speaker, places: readonly Spelled[]): Iterable<Fault> {
  const counts = new Map<string, number>();
  for (const { word } of places) counts.set(word, (counts.get(word) ?? 0) + 1);
  if (counts.size < 2) return;
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  if (!most) return;
  // Of two spellings that stand equally often the first is taken for the right one: it stands where he is introduced.
  const [usual, often] = most;
  const first = places.find(({ word }) => word === usual);
  for (const place of places) {
    if (place.word === usual || !isVariant(place.word, usual)) continue;
    const here = counts.get(place.word) ?? 0;
    yield {
      start: place.start,
      end: place.end,
      message: `${speaker.name} is spelled “${usual}” ${times(often)} and “${place.word}” ${times(here)}.`,
      ...(first && { related: [{ start: first.start, end: first.end, message: `“${usual}” stands here.` }] }),
      fixes: [
        {
          title: `Change “${place.word}” to “${usual}”`,
          edits: [{ start: place.start, end: place.end, newText: usual }],
        },
      ],
    };
  }
}

const times = (count: number): string => (count === 1 ? "once" : count === 2 ? "twice" : `${count} times`);

function lastWord(article: Article, mention: Mention): Spelled {
  const text = withoutPossessive(textOf(article, mention));
  const word = surnameOf(text);
  const at = text.lastIndexOf(word);
  return { start: mention.start + at, end: mention.start + at + word.length, word };
}

function firstWord(article: Article, mention: Mention): Spelled {
  const word = /^[\p{L}’'-]+/u.exec(textOf(article, mention))?.[0] ?? "";
  return { start: mention.start, end: mention.start + word.length, word };
}

/** True for two spellings of one name: a letter's difference, or an accent's. Capitals and short forms are no spelling. */
function isVariant(one: string, other: string): boolean {
  if (one.length < SHORTEST || other.length < SHORTEST) return false;
  const [a, b] = [lettersOf(one), lettersOf(other)];
  // "The Clintons" are a family.
  if (a === b || a === `${b}s`) return false;
  return a[0] === b[0] ? isOneLetterApart(a, b) : bareOf(a) === bareOf(b);
}

const lettersOf = (name: string): string => name.toLowerCase().replaceAll("’", "'");

const bareOf = (word: string): string => word.normalize("NFD").replace(/\p{M}/gu, "");

function isOneLetterApart(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  const left = Math.max(one.length, other.length) - start - end;
  const swapped =
    left === 2 && one.length === other.length && one[start] === other[start + 1] && one[start + 1] === other[start];
  return left === 1 || swapped;
}

/** What the desk's own list says of how a name is spelled. */
function* houseSpellings(article: Article, { people }: House): Iterable<Fault> {
  const wrong = new Map<string, { readonly right: string; readonly name: string }>();
  for (const { name, misspellings } of people) {
    for (const spelling of misspellings) {
      const right = spelling.includes(" ") ? name : surnameOf(name);
      wrong.set(spelling, { right, name });
    }
  }
  if (wrong.size === 0) return;
  for (const place of nameRuns(article)) {
    const house = wrong.get(place.word);
    if (!house) continue;
    yield {
      start: place.start,
      end: place.end,
      message: `The house spelling is “${house.right}”, not “${place.word}”.`,
      fixes: [
        {
          title: `Change “${place.word}” to “${house.right}”`,
          edits: [{ start: place.start, end: place.end, newText: house.right }],
        },
      ],
    };
  }
}

/** Each capitalised word, and each two that stand side by side: the forms in which a list has its names. */
function* nameRuns(article: Article): Iterable<Spelled> {
  const { capitals } = factsOf(article);
  let before: CapitalWord | null = null;
  for (const word of capitals) {
    if (before && article.text.slice(before.end, word.start) === " ") {
      yield { start: before.start, end: word.end, word: `${before.text} ${word.text}` };
    }
    yield { start: word.start, end: word.end, word: word.text };
    before = word;
  }
}
