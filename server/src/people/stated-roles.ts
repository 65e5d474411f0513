/** Roles that are stated without a name beside them. */
import type { Span } from "../article";
import type { ReadPassage } from "../reading";
import { INCOMING } from "./appointments";
import { addOffice, moved, type Entity } from "./entity";
import type { Office } from "./reading";

/** "the Ohio congressman": a role in its own right where it says what no earlier one did. */
export function stateRole(entity: Entity, { passage, reading }: ReadPassage, span: Span, office: Office): void {
  const words = [...office.modifiers, office.head];
  const said = entity.offices.some(
    ({ head, modifiers }) =>
      !modifiers.includes(INCOMING) && words.every((word) => head === word || modifiers.includes(word)),
  );
  if (said) return;
  const text = reading.text.slice(span.start, span.end);
  const article = /^(?:the|an?)\s+/iu.exec(text)?.[0].length ?? 0;
  const age = /^\d+-year-old\s+/u.exec(text.slice(article))?.[0].length ?? 0;
  const start = span.start + article + age;
  entity.roles.push({
    ...moved({ start, end: span.end }, passage.start),
    holder: moved(span, passage.start),
    former: /^(?:former|ex)\b/iu.test(text.slice(article + age)),
  });
  addOffice(entity, office, false, passage.start + span.start);
}
