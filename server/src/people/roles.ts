/**
 * Whom "the minister" means: the last person before it whose stated role is that office. A headline, a lead or an
 * indefinite phrase ("a parish council chairman") may speak of somebody who is named only in the paragraphs after it.
 */
import type { Gender } from "../lexicon/given-names";
import type { Entity, StatedOffice } from "./entity";
import { INCOMING } from "./appointments";
import { officeFit } from "./offices";
import type { Office } from "./reading";
import { possessive } from "./words";

export interface RoleAnswer {
  readonly entity: Entity;
  readonly confidence: number;
  readonly reason: string;
}

/** An office holder and where the copy first says so. */
interface Holder {
  readonly entity: Entity;
  readonly office: StatedOffice;
}

const TO_COME: ReadonlySet<string> = new Set([INCOMING, "new", "next"]);

/** Holders of one office that are compared; more would be a list. */
const MOST_HOLDERS = 12;
/** How far ahead of its name a lead may speak of somebody by role, in characters: some three paragraphs. */
const LOOK_AHEAD = 1200;

export class Offices {
  private readonly byWord = new Map<string, Holder[]>();

  /** `persons` with the roles that the whole article states of them. */
  constructor(persons: readonly Entity[]) {
    for (const entity of persons) {
      for (const office of entity.offices) {
        const holder = { entity, office };
        for (const word of new Set([office.office, office.head])) {
          const holders = this.byWord.get(word);
          if (holders) holders.push(holder);
          else this.byWord.set(word, [holder]);
        }
      }
    }
    for (const holders of this.byWord.values()) holders.sort((a, b) => a.office.start - b.office.start);
  }

  /**
   * @param mention what is said: "Russian foreign minister"
   * @param at offset of the mention in the article
   * @param lastSeen offset of a person's last mention before; -1 for none
   * @param forward `never`, `lead` (the next paragraphs), `anywhere` (a headline)
   * @param leastFit how much of the mention must be known of the person; see {@link officeFit}
   */
  find(
    mention: Office,
    at: number,
    lastSeen: (entity: Entity) => number,
    gender: Gender | null,
    forward: "never" | "lead" | "anywhere",
    leastFit = 0.3,
  ): RoleAnswer | null {
    const best = new Map<Entity, { fit: number; holder: Holder }>();
    const holders = this.byWord.get(mention.office) ?? this.byWord.get(mention.head) ?? [];
    for (const holder of holders.length > MOST_HOLDERS ? this.nearest(holders, at) : holders) {
      // Who is to hold an office is meant where the words say so.
      if (holder.office.modifiers.includes(INCOMING) && !mention.modifiers.some((word) => TO_COME.has(word))) continue;
      if (gender && holder.entity.gender && gender !== holder.entity.gender) continue;
      const fit = officeFit(mention, holder.office);
      if (fit < leastFit) continue;
      const known = best.get(holder.entity);
      if (!known || fit > known.fit) best.set(holder.entity, { fit, holder });
    }
    let chosen: { entity: Entity; score: number; fit: number } | null = null;
    let rivals = 0;
    for (const [entity, { fit, holder }] of best) {
      const seen = lastSeen(entity);
      const ahead = seen < 0;
      if (ahead && (forward === "never" || (forward === "lead" && holder.office.start > at + LOOK_AHEAD))) continue;
      rivals++;
      // Fit counts for more than nearness: "the Russian minister" skips the German one named since.
      const distance = ahead ? holder.office.start - at : at - seen;
      const score =
        fit * 10 -
        Math.min(5, distance / 1500) -
        (holder.office.former ? 1 : 0) -
        (ahead && forward !== "anywhere" ? 3 : 0);
      if (!chosen || score > chosen.score) chosen = { entity, score, fit };
    }
    if (!chosen) return null;
    const { entity, fit } = chosen;
    const sure = Math.min(0.97, (rivals > 1 ? 0.78 : 0.92) + (fit >= 2 ? 0.05 : 0));
    const said = [...mention.modifiers, mention.head].join(" ");
    const reason =
      lastSeen(entity) < 0
        ? `The copy names ${possessive(entity.name)} role further on; no one else is called “${said}” by then.`
        : rivals > 1
          ? `${entity.name} is the last “${said}” named before.`
          : `${entity.name} is the only “${said}” named so far.`;
    return { entity, confidence: fit < 1 ? 0.65 : sure, reason };
  }

  /** Of very many holders, those whose role stands nearest before. */
  private nearest(holders: readonly Holder[], at: number): readonly Holder[] {
    let low = 0;
    let high = holders.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((holders[middle]?.office.start ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return holders.slice(Math.max(0, low - MOST_HOLDERS), low + 2);
  }
}
