/** Pronouns that come before the name they stand for. */
import { PREPOSITION, SUBORDINATOR } from "../lexicon/function-words";
import type { ReadPassage } from "../reading";
import { firstStartingFrom } from "../spans";
import type { NameAnswer } from "./answer";
import type { NamedAhead } from "./pronoun-place";
import type { ReferenceReading } from "./reading";

/** Names after a pronoun that are looked at. */
const MOST_AHEAD = 4;

/** The people named after a pronoun in its sentence, the nearest first. */
export function namedAhead(
  { reading }: ReadPassage,
  reference: ReferenceReading,
  answers: readonly (NameAnswer | null)[],
): NamedAhead[] {
  const { names, sentences, tokens, text } = reading;
  const sentence = sentences[reference.sentence];
  const opening = sentence && tokens[sentence.first];
  if (!sentence || !opening) return [];
  // "In his list, Robert Roe named …"
  const opens = reference.first - sentence.first <= 4 && (opening.classes & (PREPOSITION | SUBORDINATOR)) !== 0;
  const ahead: NamedAhead[] = [];
  const next = firstStartingFrom(names, reference.end);
  for (let i = next; i < names.length && i < next + MOST_AHEAD; i++) {
    const name = names[i];
    const entity = answers[i]?.entity;
    if (!name || name.sentence !== reference.sentence) break;
    if (name.quoted || entity?.kind !== "person" || ahead.some((other) => other.entity === entity)) continue;
    const afterComma = text.slice(Math.max(0, name.titled.start - 2), name.titled.start).trimEnd() === ",";
    ahead.push({ entity, subject: name.subject, afterOpening: opens && name.subject && afterComma });
  }
  return ahead;
}
