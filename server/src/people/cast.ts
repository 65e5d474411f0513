import type { Layout, Speaker } from "../article";
import type { ReadPassage } from "../reading";
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
export function introduceSpeakers(_layout: Layout, _passages: readonly ReadPassage[]): Cast {
  return { speakers: [], sourceOf: () => null };
}
