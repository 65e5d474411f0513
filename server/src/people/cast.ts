/**
 * The cast of an article: every speaker with its mentions and roles, and the speaker behind each source phrase.
 * Names are joined first (register.ts); the article is then read once from top to bottom (discourse.ts).
 */
import type { Layout, Mention, Speaker } from "../article";
import type { ReadPassage } from "../reading";
import { Discourse } from "./discourse";
import type { Entity } from "./entity";
import { registerNames } from "./register";

/** Who a source phrase stands for. */
export interface SourceAnswer {
  /** The speaker's id; null where the copy leaves it open. */
  readonly speaker: string | null;
  readonly confidence: number;
  /** A sentence: "“the minister” is Lavrov, the only minister introduced before." */
  readonly reason: string;
}

/** Everybody in the article, and whom each source phrase means. */
export interface Cast {
  readonly speakers: readonly Speaker[];
  /** Who the source of attribution `attribution` in passage `passage` is (both are indexes); null where it has no source. */
  sourceOf(passage: number, attribution: number): SourceAnswer | null;
}

/**
 * Introduces everybody who speaks or holds a role. Speakers come in order of first mention; offsets are the article's.
 * Never throws; takes time linear in the article's names and references.
 */
export function introduceSpeakers(_layout: Layout, passages: readonly ReadPassage[]): Cast {
  const register = registerNames(passages);
  const discourse = new Discourse(register);
  passages.forEach((passage, index) => discourse.read(passage, index));

  const listed = discourse.memory.entities.filter(
    (entity) => entity.mentions.length > 0 && (entity.speaks || entity.introduced),
  );
  for (const entity of listed) {
    entity.mentions.sort((a, b) => a.start - b.start || b.end - a.end);
    entity.roles.sort((a, b) => a.start - b.start);
  }
  listed.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
  const speakers = listed.flatMap((entity, i) => toSpeaker(entity, `s${i + 1}`));
  return {
    speakers,
    sourceOf(passage, attribution) {
      const answer = discourse.sources[passage]?.[attribution];
      if (!answer) return null;
      return {
        speaker: answer.entity?.id || null,
        confidence: answer.entity ? answer.confidence : 0,
        reason: answer.reason,
      };
    },
  };
}

function toSpeaker(entity: Entity, id: string): Speaker[] {
  entity.id = id;
  const mentions = distinct(entity.mentions);
  const introduction = mentions.find((mention) => mention.kind === "full-name") ?? mentions[0];
  return introduction
    ? [{ id, name: entity.name, kind: entity.kind, roles: distinct(entity.roles), mentions, introduction }]
    : [];
}

/** Without what has the same span as the one before; of mentions, the first found stays. */
function distinct<T extends Pick<Mention, "start" | "end">>(spans: readonly T[]): T[] {
  return spans.filter((span, i) => {
    const before = spans[i - 1];
    return !before || before.start !== span.start || before.end !== span.end;
  });
}
