/**
 * Which stretches a cue's source and content may be. A stretch is chosen in two steps: first the end that is nearer to
 * the cue, then, given it, the other one. Each step has some four to nine candidates, all of them token numbers.
 */
import { tagNumber, TAGS } from "../../language/tags";
import type { View } from "./view";

/** What is looked for: the source on either side of the cue, the content before it, the content after it. */
export const SOURCE = 0;
export const BEFORE = 1;
export const AFTER = 2;
export type Role = typeof SOURCE | typeof BEFORE | typeof AFTER;

/** Tokens `[first, last)`. */
export interface TokenSpan {
  readonly first: number;
  readonly last: number;
}

/** A growing list that is used again and again. */
export interface Candidates {
  readonly tokens: Int32Array;
  count: number;
}

export const newCandidates = (): Candidates => ({ tokens: new Int32Array(MOST), count: 0 });

/** The most candidates of one step. */
export const MOST = 160;
/**
 * How many tokens before the cue and after it the near end may be: in the training documents 99 in 100 are nearer.
 * Sources behind their cue ("said the mayor") follow closely.
 */
const REACH = {
  [SOURCE]: { before: 35, after: 24 },
  [BEFORE]: { before: 22, after: 0 },
  [AFTER]: { before: 0, after: 22 },
} as const;
/** How long a stretch inside one sentence may be. */
const LONGEST = 80;
/** How many sentences and quotations further on (or back) a stretch may begin or end. */
const FURTHER = 8;

/**
 * Between which parts of speech a stretch's end may lie, 1 for each pair at its {@link edgeAt}. Learned, see
 * training/train-edges.ts: more than half of all candidates need no further look.
 */
export type Edges = Int8Array;

/** Stands for what lies beyond the sentence, and for the cue itself. */
export const BEYOND = TAGS.length;
const WIDTH = BEYOND + 1;
export const EDGES = 12 * WIDTH * WIDTH;

/** The place of the pairs of an end: of which role, before the cue or behind it, the end nearer to it or the other. */
const edgesOf = (role: Role, isBefore: boolean, end: "near" | "far"): number =>
  ((role * 2 + (isBefore ? 0 : 1)) * 2 + (end === "near" ? 0 : 1)) * WIDTH * WIDTH;

/** The place of a pair: the tag of the stretch's last token on that side, and of the token that it stops before. */
export const edgeAt = (role: Role, isBefore: boolean, end: "near" | "far", tag: number, next: number): number =>
  edgesOf(role, isBefore, end) + tag * WIDTH + next;

/** Lets all pass. */
export const ALL_EDGES: Edges = new Int8Array(EDGES).fill(1);

const QUOTE = tagNumber("QUOTE");
const STOP = tagNumber("STOP");
const COMMA = tagNumber("COMMA");

const push = (list: Candidates, token: number): void => {
  if (list.count < MOST) list.tokens[list.count++] = token;
};

/** Fills `list` with the possible near ends: the last token of what is before the cue, the first of what is after. */
export function nearEnds(list: Candidates, view: View, cue: TokenSpan, role: Role, edges: Edges): void {
  list.count = 0;
  const { sentences } = view.paragraph;
  const number = view.sentenceOf[cue.first] ?? 0;
  const sentence = sentences[number];
  if (!sentence) return;
  const { before, after } = REACH[role];
  const start = Math.max(sentence.first, cue.first - before);
  const leftEdges = edgesOf(role, true, "near");
  for (let i = cue.first - 1; i >= start; i--) {
    const inward = i + 1 < cue.first ? (view.tags[i + 1] ?? 0) : BEYOND;
    if (edges[leftEdges + (view.tags[i] ?? 0) * WIDTH + inward] === 1 && mayEnd(view, i)) push(list, i);
  }
  const end = Math.min(sentence.last, cue.last + after);
  const rightEdges = edgesOf(role, false, "near");
  for (let i = cue.last; i < end; i++) {
    const inward = i > cue.last ? (view.tags[i - 1] ?? 0) : BEYOND;
    if (edges[rightEdges + (view.tags[i] ?? 0) * WIDTH + inward] === 1 && mayBegin(view, i)) push(list, i);
  }
  if (role === BEFORE) {
    const previous = sentences[number - 1];
    if (previous) {
      push(list, previous.last - 1);
      if (view.tags[previous.last - 1] === STOP && previous.last - 2 >= previous.first) push(list, previous.last - 2);
    }
  }
  if (role === AFTER) {
    const next = sentences[number + 1];
    if (next) push(list, next.first);
  }
}

/** Fills `list` with the possible far ends of a stretch whose near end is `near`; it may be left empty. */
export function farEnds(list: Candidates, view: View, cue: TokenSpan, near: number, role: Role, edges: Edges): void {
  list.count = 0;
  const { sentences } = view.paragraph;
  const number = view.sentenceOf[near] ?? 0;
  const sentence = sentences[number];
  if (!sentence) return;
  if (near < cue.first) {
    const start = Math.max(sentence.first, near - LONGEST);
    const from = edgesOf(role, true, "far");
    for (let i = near; i >= start; i--) {
      const outward = i > sentence.first ? (view.tags[i - 1] ?? 0) : BEYOND;
      if (edges[from + (view.tags[i] ?? 0) * WIDTH + outward] === 1 && mayBegin(view, i)) push(list, i);
    }
    if (role === SOURCE) return;
    for (let back = number - 1; back >= 0 && back >= number - FURTHER; back--) push(list, sentences[back]?.first ?? 0);
    return;
  }
  const bound = cue.first > near ? Math.min(sentence.last, cue.first) : sentence.last;
  const end = Math.min(bound, near + LONGEST);
  const from = edgesOf(role, false, "far");
  for (let i = near; i < end; i++) {
    const outward = i + 1 < sentence.last ? (view.tags[i + 1] ?? 0) : BEYOND;
    if (edges[from + (view.tags[i] ?? 0) * WIDTH + outward] === 1 && mayEnd(view, i)) push(list, i);
  }
  if (role === SOURCE) return;
  for (let on = number + 1; on < sentences.length && on <= number + FURTHER; on++) {
    const last = (sentences[on]?.last ?? 1) - 1;
    if (view.tags[last] === STOP && last > 0) push(list, last - 1);
    push(list, last);
  }
}

/** Whether a stretch may begin with this token: not with a comma, a full stop or a closing mark. */
function mayBegin({ tags, closeOf, openOf }: View, i: number): boolean {
  const tag = tags[i] ?? 0;
  if (tag === COMMA || tag === STOP) return false;
  return tag !== QUOTE || (openOf[i] ?? -1) < 0 || (closeOf[i] ?? -1) >= 0;
}

/** Whether a stretch may end with this token: not with an opening mark. */
function mayEnd({ tags, closeOf }: View, i: number): boolean {
  return tags[i] !== QUOTE || (closeOf[i] ?? -1) < 0;
}
