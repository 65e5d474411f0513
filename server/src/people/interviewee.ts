/** Who answers on a page of questions and answers. */
import type { Entity } from "./entity";

/** The one person, or the one named at least twice as often as the next, of whom the copy before the first answer speaks. */
export function intervieweeOf(entities: readonly Entity[]): Entity | null {
  let most: Entity | null = null;
  let second = 0;
  for (const entity of entities) {
    if (entity.kind !== "person") continue;
    if (most && entity.mentions.length <= most.mentions.length) second = Math.max(second, entity.mentions.length);
    else {
      second = most?.mentions.length ?? 0;
      most = entity;
    }
  }
  return most && most.mentions.length >= 2 * second ? most : null;
}
