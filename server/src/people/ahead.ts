/** Pronouns that come before the name they stand for. */
import { PREPOSITION, SUBORDINATOR, WORD_CLASSES } from "../lexicon/function-words";
import type { ReadPassage } from "../reading";
import { firstStartingFrom } from "../spans";
import type { ReferenceReading } from "./reading";
import type { Answer, NameAnswer } from "./answer";

/** "In his list, Robert Roe named …": a sentence that opens with the pronoun's own phrase has its person after the comma. */
export function namedAhead(
  { reading }: ReadPassage,
  reference: ReferenceReading,
  answers: readonly (NameAnswer | null)[],
): Answer | null {
  const sentence = reading.sentences[reference.sentence];
  const opening = sentence && reading.tokens[sentence.first];
  if (!sentence || !opening || reference.quoted || !reference.gender || reference.first - sentence.first > 4)
    return null;
  if (((WORD_CLASSES.get(opening.lower) ?? 0) & (PREPOSITION | SUBORDINATOR)) === 0) return null;
  const next = firstStartingFrom(reading.names, reference.end);
  for (let i = next; i < reading.names.length && i < next + 4; i++) {
    const name = reading.names[i];
    const entity = answers[i]?.entity;
    if (!name || name.sentence !== reference.sentence) return null;
    if (!name.subject || name.kind !== "person" || entity?.kind !== "person") continue;
    const before = reading.text.slice(Math.max(0, name.titled.start - 2), name.titled.start);
    if (before.trimEnd() !== ",") continue;
    if ((entity.gender ?? entity.likelyGender ?? reference.gender) !== reference.gender) return null;
    return { entity, confidence: 0.85, reason: `${entity.name} is named after the comma, as the sentence’s subject.` };
  }
  return null;
}
