import type { Entity } from "./entity";

/** Who is meant, how surely and why; ids are given once the whole article is read. */
export interface Answer {
  /** Null where the copy leaves it open. */
  readonly entity: Entity | null;
  /** 0 to 1; 0 where nobody is meant. */
  readonly confidence: number;
  /** A sentence a copy editor can check. */
  readonly reason: string;
}

/** What a passage's names and references were found to be, by their start in the passage. */
export type Resolved = Map<number, { readonly answer: Answer; readonly end: number }>;

/** A name's bearer. */
export interface NameAnswer extends Answer {
  /** How the name is used: in full, or as a surname, given name or short form. */
  readonly full: boolean;
  /** Those who may be meant, where more than one may. */
  readonly candidates: readonly Entity[];
}
