/** What the features of near ends, of far ends and of there being none share: what they see of a cue and of a token. */
import { combine } from "../../model/hash";
import { AFTER, BEFORE, type Role, type TokenSpan } from "./candidates";
import { EDGE, type Hint, type View } from "./view";

/** A cue with what has been settled about it so far. */
export interface Frame {
  readonly cue: TokenSpan;
  readonly source: TokenSpan | null;
  readonly before: TokenSpan | null;
  /** How many cues of the paragraph begin before each token. */
  readonly cues: Int32Array;
  /** What the rules say of this cue. */
  readonly hint: Hint | null;
}

/** The stretch that the rules give for a role. */
export function hintedSpan({ hint, cue }: Frame, role: Role, isBefore: boolean): TokenSpan | null {
  if (!hint) return null;
  if (role === BEFORE) return hint.before;
  if (role === AFTER) return hint.after;
  return hint.source && hint.source.last <= cue.first === isBefore ? hint.source : null;
}

/** How a candidate stands to the rules' answer: no answer of theirs, none for this role, the same end, inside, beyond. */
export function agreement(frame: Frame, role: Role, isBefore: boolean, end: "near" | "far", i: number): number {
  if (!frame.hint) return 0;
  const span = hintedSpan(frame, role, isBefore);
  if (!span) return 1;
  const first = isBefore === (end === "far");
  if (i === (first ? span.first : span.last - 1)) return 2;
  return isIn(span, i) ? 3 : 4;
}

/** Lengths in steps that grow: 0 to 5 each, then 6-8, 9-12, 13-20, 21-35, more. */
export function step(length: number): number {
  if (length <= 5) return Math.max(length, -1) + 1;
  if (length <= 8) return 7;
  if (length <= 12) return 8;
  if (length <= 20) return 9;
  return length <= 35 ? 10 : 11;
}

/** How many of what is counted (see the view's counts) stand in the tokens between; 3 for more. */
export const between = (counts: Int32Array, from: number, to: number): number =>
  Math.min(3, Math.abs((counts[to] ?? 0) - (counts[from] ?? 0)));

export const isIn = (span: TokenSpan | null, i: number): boolean => span !== null && i >= span.first && i < span.last;

export const wordAt = ({ words }: View, i: number): number => words[i] ?? EDGE;
export const tagAt = ({ tags }: View, i: number): number => tags[i] ?? EDGE;
export const stemAt = ({ stems }: View, i: number): number => stems[i] ?? EDGE;

/** 1 for a token that opens a quotation, 2 for one that closes one, 0 for all others. */
export const markAt = ({ closeOf, openOf }: View, i: number): number =>
  (closeOf[i] ?? -1) >= 0 ? 1 : (openOf[i] ?? -1) >= 0 ? 2 : 0;

/** The cue in one number: the stem of its last verb-like word is nearly always its last or its first. */
export const cueStem = (view: View, { first, last }: TokenSpan): number =>
  last - first === 1 ? stemAt(view, first) : combine(stemAt(view, first), stemAt(view, last - 1));

export const cueTags = (view: View, { first, last }: TokenSpan): number =>
  tagAt(view, first) * 64 + tagAt(view, last - 1) + (last - first === 1 ? 8192 : 0);

/** What is settled already, as seen from token `i`. */
export function settled(frame: Frame, i: number): number {
  const { source, before, cue } = frame;
  const place = source === null ? 0 : source.last <= cue.first ? 1 : 2;
  const inSource = isIn(source, i) ? 1 : 0;
  const touches = source !== null && (i === source.last || i + 1 === source.first) ? 1 : 0;
  const nextComma = source !== null && (i === source.last + 1 || i + 2 === source.first) ? 1 : 0;
  return (
    place +
    4 * inSource +
    8 * touches +
    16 * (before === null ? 0 : 1) +
    32 * (isIn(before, i) ? 1 : 0) +
    64 * nextComma
  );
}
