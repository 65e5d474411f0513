/** What a source phrase is: a name, a pronoun or a description. */
import type { Span } from "../article";
import type { Token } from "../language/token";
import type { AttributionReading } from "../quotes";
import type { Reading } from "../reading";
import { firstEndingAfter, firstStartingFrom } from "../spans";
import { DETERMINERS } from "../lexicon/common-words";
import { isRoleWord } from "../lexicon/role-words";
import { PERSON_NOUNS } from "../lexicon/source-words";
import { isNoun, readDescriptor, type Descriptor } from "./descriptors";
import { isPartyMember } from "./parties";
import type { NameReading } from "./reading";
import { modifiersStart } from "./titles";

export type SourcePhrase =
  | { readonly kind: "name"; readonly span: Span; readonly name: NameReading }
  | {
      readonly kind: "pronoun";
      readonly span: Span;
      readonly pronoun: string;
      readonly antecedent: SourcePhrase | null;
    }
  /** "Q", "A" before a colon: who asks, who answers. */
  | { readonly kind: "turn"; readonly span: Span; readonly answers: boolean }
  | { readonly kind: "descriptor"; readonly span: Span; readonly descriptor: Descriptor; readonly name?: NameReading };

const PRONOUNS: ReadonlySet<string> = new Set(
  "he she it they who which that i we you him her them his its their himself herself itself themselves".split(" "),
);
/** Forms that stand for the same: "its" is "it". */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ["its", "it"],
  ["itself", "it"],
  ["them", "they"],
  ["their", "they"],
  ["themselves", "they"],
]);

/** Tokens and names of a source phrase that are looked at; a longer phrase is no source but a list. */
const LONGEST_SOURCE = 60;
const MOST_NAMES = 16;
/** Characters: a name that begins further before a phrase does not reach into it. */
const LONGEST_NAME = 60;

/** Reads an attribution's source; null where it has none or where it holds no noun. */
export function readSource(reading: Reading, attribution: AttributionReading): SourcePhrase | null {
  const source = attribution.source ?? attribution.head;
  if (!source) return null;
  return readPhrase(reading, source);
}

function readPhrase(reading: Reading, source: Span): SourcePhrase | null {
  const { tokens, text, names } = reading;
  const first = firstEndingAfter(tokens, source.start);
  let last = Math.max(first + 1, firstEndingAfter(tokens, source.end - 1) + 1);
  if (last - first > 1 && tokens[last - 1]?.lower === "'s") last--;
  const opening = tokens[first];
  if (!opening) return null;
  const word = opening.lower.replace(/'.*$/, "");
  if (last - first === 1 && PRONOUNS.has(word)) {
    const antecedent = word === "who" || word === "which" || word === "that" ? antecedentOf(reading, first) : null;
    return {
      kind: "pronoun",
      span: { start: opening.start, end: opening.end },
      pronoun: PLAIN.get(word) ?? word,
      antecedent,
    };
  }
  if (last - first === 1 && tokens[last]?.text === ":" && (opening.text === "Q" || opening.text === "A"))
    return { kind: "turn", span: { start: opening.start, end: opening.end }, answers: opening.text === "A" };
  const near = namesAround(names, source);
  const joint = jointSource(reading, near, first, last);
  if (joint) return joint;
  const descriptor = readDescriptor(text, tokens, first, last);
  // "Poll shows": no person's name, whatever the capital at the sentence's start.
  const isPaper = ({ sure, opens }: NameReading): boolean =>
    opens && !sure && descriptor?.kind === "document" && descriptor.known;
  // The person whose titles or description the phrase is: "Its cabinet member for transport, Ms Priya Venkataraman".
  const person = near.find(
    (name) =>
      name.kind === "person" &&
      !isPaper(name) &&
      (!name.possessive || name.last === last) &&
      name.whole.start <= source.start &&
      name.start < source.end,
  );
  if (person) return { kind: "name", span: person, name: person };
  if (!descriptor) {
    const name = near.find((other) => !other.possessive);
    return name ? { kind: "name", span: name, name } : null;
  }
  const named = near.find((name) => name.first <= descriptor.headToken && descriptor.headToken < name.last);
  const after = namedAfter(tokens, near, descriptor);
  if (after) return { kind: "name", span: after, name: after };
  // "Republicans", "Polls": a capital that names nobody.
  const plain = named && named.kind === "unknown" && named.last - named.first === 1 && (named.sure || named.opens);
  // "The Arizona Republican": somebody by place and party.
  const partisan = named?.kind === "unknown" && descriptor.kind === "anonymous" && isPartyMember(descriptor.head);
  const beyond = describedBy(text, names, source);
  if (beyond) return { kind: "name", span: beyond, name: beyond };
  if (named && !plain && !partisan && !isPaper(named)) return { kind: "name", span: named, name: named };
  return {
    kind: "descriptor",
    span: { start: opening.start, end: tokens[descriptor.headToken]?.end ?? opening.end },
    descriptor,
    ...(named && { name: named }),
  };
}

/** "Mr Roe and Mr Weiss", "the nominee and his aides": several that speak as one. */
function jointSource(
  { text, tokens }: Reading,
  near: readonly NameReading[],
  first: number,
  last: number,
): SourcePhrase | null {
  for (let i = first + 1; i + 1 < last && i < first + LONGEST_SOURCE; i++) {
    const token = tokens[i];
    if (!token || JOINT_ENDS.has(token.lower)) return null;
    if (token.lower !== "and") continue;
    if (
      near.some(
        (name) =>
          Math.min(name.start, name.titled.start, name.whole.start) < token.start &&
          Math.max(name.end, name.whole.end) > token.end,
      )
    )
      continue;
    const left = near.some(
      (name) => name.last === i || (name.kind === "person" && name.whole.end === tokens[i - 1]?.end),
    );
    const next = tokens[i + 1];
    const right = near.some((name) => name.titled.start === next?.start || (next && name.whole.start === next.start));
    const noun = DETERMINERS.has(next?.lower ?? "");
    const leftNoun = isNoun(tokens[i - 1]?.lower ?? "");
    if (!(left || leftNoun) || !(right || noun)) continue;
    const opening = tokens[first];
    const closing = tokens[last - 1];
    if (!opening || !closing) return null;
    const article = opening.lower === "the" ? 1 : 0;
    const name = text.slice(tokens[first + article]?.start ?? opening.start, closing.end).replace(/[*_\s]+/g, " ");
    const headed = readDescriptor(text, tokens, first, i);
    const papers = headed?.known && headed.kind === "document";
    const kind = papers ? "document" : "group";
    const descriptor: Descriptor = {
      name,
      head: name.toLowerCase(),
      headToken: last - 1,
      determiner: "none",
      another: false,
      kind,
      office: null,
      gender: null,
      plural: true,
      known: true,
      aged: false,
    };
    return { kind: "descriptor", span: { start: opening.start, end: closing.end }, descriptor };
  }
  return null;
}

/**
 * "the campaign's state director, Mike Rubino", "another superdelegate, Ann Holt": a description of one person, a comma, the
 * name. A noun that is no known word for a person is one here: papers and bodies are known words.
 */
function namedAfter(
  tokens: readonly Token[],
  near: readonly NameReading[],
  descriptor: Descriptor,
): NameReading | null {
  const mayBePerson = descriptor.kind === "anonymous" || (descriptor.kind === "document" && !descriptor.known);
  if (!mayBePerson || descriptor.plural) return null;
  let comma = descriptor.headToken + 1;
  while (tokens[comma] && !ENDS_DESCRIPTION.has(tokens[comma]?.lower ?? "") && comma < descriptor.headToken + 8)
    comma++;
  const start = tokens[comma]?.text === "," ? tokens[comma + 1]?.start : undefined;
  return near.find((name) => name.kind === "person" && !name.possessive && name.titled.start === start) ?? null;
}

/** "her third husband" where ", Pavel Grint" follows: the person whose description opens with the source. */
function describedBy(text: string, names: readonly NameReading[], source: Span): NameReading | null {
  const after = names[firstStartingFrom(names, source.end)];
  if (after?.kind !== "person" || after.possessive || after.whole.start !== source.start) return null;
  return text.slice(source.end, after.titled.start).trim() === "," ? after : null;
}

/** A comma, or what opens words of their own: "one of the rivals (Roe, Weiss and Holt)", "the aide who met the mayor, Jane Roe". */
const ENDS_DESCRIPTION: ReadonlySet<string> = new Set([",", "(", ":", ";", "who", "which", "whose", "that"]);

/** What may stand in a source phrase and takes its "and" with it. */
const JOINT_ENDS: ReadonlySet<string> = new Set([
  "who",
  "which",
  "that",
  "whose",
  "along",
  "including",
  "with",
  "--",
  "—",
]);

/** What "who" follows: a name, or the noun phrase right before it. */
function antecedentOf(reading: Reading, relative: number): SourcePhrase | null {
  const { tokens, names } = reading;
  let last = relative;
  if (tokens[last - 1]?.text === ",") last--;
  const before = tokens[last - 1];
  if (!before) return null;
  const name = names.findLast(
    (other) => other.start < before.end && (other.end >= before.end || other.whole.end >= before.end),
  );
  if (name) return { kind: "name", span: name, name };
  const phrase = phraseEndingAt(reading, last, last);
  if (phrase?.kind !== "descriptor" || phrase.descriptor.known || tokens[relative]?.lower !== "who") return phrase;
  // "A diplomat close to the talks, who asked": a person further back in the phrase.
  for (let i = last - 2; i > last - LONGEST_WAY && tokens[i]?.kind === "word"; i--) {
    const word = tokens[i]?.lower ?? "";
    if (PERSON_NOUNS.has(word) || isRoleWord(word)) return phraseEndingAt(reading, i + 1, last);
  }
  return phrase;
}

/** Tokens that a person's further description may have before its "who". */
const LONGEST_WAY = 10;

/** The noun phrase whose noun is the token before `head`, with what belongs to it up to the token before `last`. */
function phraseEndingAt(reading: Reading, head: number, last: number): SourcePhrase | null {
  const { tokens } = reading;
  const end = tokens[last - 1]?.end ?? 0;
  let first = modifiersStart(tokens, head - 1, Math.max(0, head - 8));
  if (["a", "an", "the", "his", "her", "its", "their"].includes(tokens[first - 1]?.lower ?? "")) first--;
  return readPhrase(reading, { start: tokens[first]?.start ?? end, end });
}

/** The names that touch a span, in order. */
function namesAround(names: readonly NameReading[], span: Span): NameReading[] {
  const found: NameReading[] = [];
  for (let i = firstStartingFrom(names, span.start - LONGEST_NAME); i < names.length; i++) {
    const name = names[i];
    if (!name || name.start >= span.end || found.length >= MOST_NAMES) break;
    if (name.end > span.start) found.push(name);
  }
  return found;
}
