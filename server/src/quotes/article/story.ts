/** What is known while an article's quotations are given to its quotes: of the story so far, and of the passage at hand. */
import type { Quotation } from "../../article";
import type { ReadPassage } from "../../reading";
import type { MarkedStretch } from "../index";
import type { Claim, Claims } from "./claims";
import type { Draft, DraftedQuotation } from "./draft";
import type { Running } from "./running";

export interface Story {
  readonly running: Running;
  readonly drafts: Draft[];
  readonly quotations: DraftedQuotation[];
  /** The draft each quotation belongs to, by its key: running quotations look theirs up. */
  readonly owners: Map<string, Draft>;
  /** Drafts that an attribution further on took over. */
  readonly heirs: Map<Draft, Draft>;
  /** The quote that closes the paragraph before. */
  last: Draft | undefined;
  /** "He put it this way:" at the end of the paragraph before: its content opens this one. */
  awaiting: Draft | undefined;
}

/** A passage while its quotations are read, in order. */
export interface Scene {
  readonly read: ReadPassage;
  readonly index: number;
  readonly outer: readonly MarkedStretch[];
  /** The index in `outer` of the quotation at hand. */
  at: number;
  readonly claims: readonly Claim[];
  readonly byStretch: ReadonlyMap<MarkedStretch, Claim>;
  /** The quote that the paragraph before introduced with its last words. */
  readonly introduced: Draft | undefined;
  /** What the quotations that no attribution claims are. */
  readonly uses: Map<MarkedStretch, Quotation["use"]>;
  /** Quotations right before the next one, without an attribution so far. */
  pending: Draft[];
  previous: MarkedStretch | undefined;
  /** The quote that spoke last in this passage. */
  lastHere: Draft | undefined;
  /** How many of the claims have been heard. */
  heard: number;
}

export const newStory = (running: Running): Story => ({
  running,
  drafts: [],
  quotations: [],
  owners: new Map(),
  heirs: new Map(),
  last: undefined,
  awaiting: undefined,
});

export const newScene = (
  read: ReadPassage,
  index: number,
  outer: readonly MarkedStretch[],
  { drafts, byStretch }: Claims,
  introduced: Draft | undefined,
): Scene => ({
  read,
  index,
  outer,
  at: 0,
  claims: drafts,
  byStretch,
  introduced,
  uses: new Map(),
  pending: [],
  previous: undefined,
  lastHere: undefined,
  heard: 0,
});

export function dropDraft({ drafts }: Story, draft: Draft): void {
  const at = drafts.lastIndexOf(draft);
  if (at >= 0) drafts.splice(at, 1);
}
