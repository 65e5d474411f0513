/** Names that a corpus gives, told to the product, so that only the choice among them is left to it. */
import type { Span } from "../server/src/article";
import { isSubject } from "../server/src/people/names";
import type { NameReading } from "../server/src/people";
import { quotedStretches } from "../server/src/people/quoted";
import { isPossessive } from "../server/src/people/units";
import type { Reading, ReadPassage } from "../server/src/reading";
import { firstEndingAfter, firstStartingFrom } from "../server/src/spans";

/** The passages with each of `told` as the name of a person, where they do not have it so. */
export function withNames(passages: readonly ReadPassage[], told: readonly Span[]): ReadPassage[] {
  return passages.map(({ passage, reading }) => ({
    passage,
    reading: told
      .filter(({ start }) => start >= passage.start && start < passage.end)
      .reduce((known, { start, end }) => withName(known, start - passage.start, end - passage.start), reading),
  }));
}

function withName(reading: Reading, start: number, end: number): Reading {
  const here = reading.names.filter((name) => name.start < end && name.end > start);
  if (here.some(({ kind }) => kind === "person")) return reading;
  const others = reading.names.filter((name) => !here.includes(name));
  const name = readName(reading, start, end);
  return name ? { ...reading, names: [...others, name].sort((a, b) => a.start - b.start) } : reading;
}

function readName(reading: Reading, start: number, end: number): NameReading | null {
  const { tokens, sentences } = reading;
  const first = firstEndingAfter(tokens, start);
  const last = firstStartingFrom(tokens, end);
  const sentence = firstEndingAfter(sentences, start);
  const floor = sentences[sentence]?.first ?? 0;
  if (last <= first) return null;
  const span = { start: tokens[first]?.start ?? start, end: tokens[last - 1]?.end ?? end };
  const words = tokens.slice(first, last).map(({ lower }) => lower);
  const possessive = isPossessive(tokens, last);
  return {
    ...span,
    first,
    last,
    kind: "person",
    sure: true,
    key: words.join(" "),
    words,
    roles: [],
    party: null,
    appointed: null,
    whole: span,
    titled: span,
    sentence,
    subject: !possessive && isSubject(tokens, first, last, floor),
    possessive,
    quoted: quotedStretches(reading, reading.marks).isQuoted(first),
    opens: first === floor,
    titleCase: false,
    honorific: undefined,
    gender: undefined,
  };
}
