import type { Layout, Span, Speaker } from "../article";
import type { DateReading } from "../dates";
import type { MarkReading } from "../quotes";
import type { Paragraph, ReadPassage } from "../reading";

/** A name as a paragraph alone gives it. Offsets count from the paragraph's start. */
export interface NameReading extends Span {
  /** The tokens of the name itself, `[first, last)`: "Sergei Lavrov", without role or honorific. */
  readonly first: number;
  readonly last: number;
  readonly kind: "person" | "organization" | "place" | "unknown";
  /** "Mr", "Ms.", "Dr". */
  readonly honorific?: Span;
  /** Roles said beside the name: "Russian Foreign Minister", "chief executive", in order. */
  readonly roles: readonly (Span & { readonly former: boolean })[];
  /** The name with its titles before it and its apposition after it: "Ruth Delgado, a consulting engineer from Belleville". */
  readonly whole: Span;
  /** The same without what comes after the name: "Chief Executive Karin Brandt". */
  readonly titled: Span;
}

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

export function findNames(_paragraph: Paragraph, _marks: MarkReading, _dates: readonly DateReading[]): NameReading[] {
  return [];
}

export function introduceSpeakers(_layout: Layout, _passages: readonly ReadPassage[]): Cast {
  return { speakers: [], sourceOf: () => null };
}
