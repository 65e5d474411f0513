/** What a source phrase is: a name, a pronoun or a description. */
import type { Span } from "../article";
import type { Token } from "../language/token";
import type { AttributionReading } from "../quotes";
import type { Reading } from "../reading";
import { readDescriptor, type Descriptor } from "./descriptors";
import type { NameReading } from "./reading";
import { modifiersStart } from "./titles";

export type SourcePhrase =
  | { readonly kind: "name"; readonly span: Span; readonly name: NameReading }
  | { readonly kind: "pronoun"; readonly span: Span; readonly pronoun: string; readonly antecedent: SourcePhrase | null }
  | { readonly kind: "descriptor"; readonly span: Span; readonly descriptor: Descriptor };

const PRONOUNS: ReadonlySet<string> = new Set("he she it they who which that i we you him her them his its their himself herself itself themselves".split(" "));
/** Forms that stand for the same: "its" is "it". */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ["its", "it"],
  ["itself", "it"],
  ["them", "they"],
  ["their", "they"],
  ["themselves", "they"],
]);

/** Reads an attribution's source; null where it has none or where it holds no noun. */
export function readSource(reading: Reading, attribution: AttributionReading): SourcePhrase | null {
  const source = attribution.source ?? attribution.head;
  if (!source) return null;
  const head = attribution.head ?? source;
  return readPhrase(reading, source, head);
}

function readPhrase(reading: Reading, source: Span, head: Span): SourcePhrase | null {
  const { tokens, text, names } = reading;
  const first = tokenAt(tokens, head.start);
  const last = Math.max(first + 1, tokenAt(tokens, Math.max(head.end, source.end)));
  const opening = tokens[first];
  if (!opening) return null;
  const single = tokenAt(tokens, head.end) - first <= 1;
  const word = opening.lower.replace(/'.*$/, "");
  if (single && PRONOUNS.has(word)) {
    const antecedent = word === "who" || word === "which" || word === "that" ? antecedentOf(reading, first) : null;
    return { kind: "pronoun", span: { start: opening.start, end: opening.end }, pronoun: PLAIN.get(word) ?? word, antecedent };
  }
  const near = namesAround(names, source);
  // The person whose titles or description the phrase is: "Its cabinet member for transport, Ms Priya Venkataraman".
  const person = near.find((name) => name.kind === "person" && !name.possessive && name.whole.start <= head.start && name.start < source.end && name.end > head.start);
  if (person) return { kind: "name", span: person, name: person };
  const descriptor = readDescriptor(text, tokens, first, last);
  if (!descriptor) {
    const name = near.find((other) => !other.possessive);
    return name ? { kind: "name", span: name, name } : null;
  }
  const named = near.find((name) => name.first <= descriptor.headToken && descriptor.headToken < name.last);
  if (named) return { kind: "name", span: named, name: named };
  const end = Math.max(head.end, tokens[descriptor.headToken]?.end ?? 0);
  return { kind: "descriptor", span: { start: head.start, end }, descriptor };
}

/** What "who" follows: a name, or the noun phrase right before it. */
function antecedentOf(reading: Reading, relative: number): SourcePhrase | null {
  const { tokens, names } = reading;
  let last = relative;
  if (tokens[last - 1]?.text === ",") last--;
  const before = tokens[last - 1];
  if (!before) return null;
  const name = names.findLast((other) => other.start < before.end && (other.end >= before.end || other.whole.end >= before.end));
  if (name) return { kind: "name", span: name, name };
  let first = modifiersStart(tokens, last - 1, Math.max(0, last - 8));
  if (["a", "an", "the", "his", "her", "its", "their"].includes(tokens[first - 1]?.lower ?? "")) first--;
  const start = tokens[first]?.start ?? before.start;
  const span = { start, end: before.end };
  return readPhrase(reading, span, span);
}

/** The names that touch a span, in order. */
function namesAround(names: readonly NameReading[], span: Span): NameReading[] {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.start ?? 0) < span.start - 60) low = middle + 1;
    else high = middle;
  }
  const found: NameReading[] = [];
  for (let i = low; i < names.length; i++) {
    const name = names[i];
    if (!name || name.start >= span.end) break;
    if (name.end > span.start) found.push(name);
  }
  return found;
}

/** The index of the first token that ends after `offset`. */
function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
