/** What speaks for and against a candidate end of a source or of a content (see candidates.ts). */
import { tagNumber } from "../../language/tags";
import { add, addPair, addTriple, type FeatureList } from "../../model/features";
import { combine } from "../../model/hash";
import { AFTER, BEFORE, SOURCE, type Role, type TokenSpan } from "./candidates";
import type { Hint, View } from "./view";

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
function hintedSpan({ hint, cue }: Frame, role: Role, isBefore: boolean): TokenSpan | null {
  if (!hint) return null;
  if (role === BEFORE) return hint.before;
  if (role === AFTER) return hint.after;
  return hint.source && hint.source.last <= cue.first === isBefore ? hint.source : null;
}

/** How a candidate stands to the rules' answer: no answer of theirs, none for this role, the same end, inside, beyond. */
function agreement(frame: Frame, role: Role, isBefore: boolean, end: "near" | "far", i: number): number {
  if (!frame.hint) return 0;
  const span = hintedSpan(frame, role, isBefore);
  if (!span) return 1;
  const first = isBefore === (end === "far");
  if (i === (first ? span.first : span.last - 1)) return 2;
  return isIn(span, i) ? 3 : 4;
}

const EDGE = 61;
const QUOTE = tagNumber("QUOTE");

/** Lengths in steps that grow: 0 to 5 each, then 6-8, 9-12, 13-20, 21-35, more. */
function step(length: number): number {
  if (length <= 5) return Math.max(length, -1) + 1;
  if (length <= 8) return 7;
  if (length <= 12) return 8;
  if (length <= 20) return 9;
  return length <= 35 ? 10 : 11;
}

const between = (counts: Int32Array, from: number, to: number): number =>
  Math.min(3, Math.abs((counts[to] ?? 0) - (counts[from] ?? 0)));

const isIn = (span: TokenSpan | null, i: number): boolean => span !== null && i >= span.first && i < span.last;

const wordAt = ({ words }: View, i: number): number => words[i] ?? EDGE;
const tagAt = ({ tags }: View, i: number): number => tags[i] ?? EDGE;
const stemAt = ({ stems }: View, i: number): number => stems[i] ?? EDGE;

/** The cue in one number: the stem of its last verb-like word is nearly always its last or its first. */
const cueStem = (view: View, { first, last }: TokenSpan): number =>
  last - first === 1 ? stemAt(view, first) : combine(stemAt(view, first), stemAt(view, last - 1));

const cueTags = (view: View, { first, last }: TokenSpan): number =>
  tagAt(view, first) * 64 + tagAt(view, last - 1) + (last - first === 1 ? 8192 : 0);

/** What is settled already, as seen from token `i`. */
function settled(frame: Frame, i: number): number {
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

/** Features of the candidate near end `i` for `role`. */
export function nearFeatures(list: FeatureList, view: View, frame: Frame, role: Role, i: number): void {
  const { cue, cues } = frame;
  const { depth, closeOf, openOf, sentenceOf } = view;
  const isBefore = i < cue.first;
  const base = 1000 + role * 200 + (isBefore ? 0 : 100);
  const inward = isBefore ? 1 : -1; // towards the cue
  const distance = isBefore ? cue.first - 1 - i : i - cue.last;
  const far = step(distance);
  const from = isBefore ? i + 1 : cue.last;
  const to = isBefore ? cue.first : i;

  const w = wordAt(view, i);
  const t = tagAt(view, i);
  const wIn = distance > 0 ? wordAt(view, i + inward) : EDGE;
  const tIn = distance > 0 ? tagAt(view, i + inward) : EDGE;
  const tIn2 = distance > 1 ? tagAt(view, i + 2 * inward) : EDGE;
  const wOut = wordAt(view, i - inward);
  const tOut = tagAt(view, i - inward);
  const tOut2 = tagAt(view, i - 2 * inward);
  const stem = cueStem(view, cue);
  const tags = cueTags(view, cue);

  let path = distance;
  if (distance <= 5) for (let j = from; j < to; j++) path = combine(path, tagAt(view, j));
  const verbs = between(view.verbs, from, to);
  const commas = between(view.commas, from, to);
  const nouns = between(view.nouns, from, to);
  const others = between(cues, from, to);
  const coarse = verbs * 64 + commas * 16 + nouns * 4 + Math.min(3, others);
  const mark = (closeOf[i] ?? -1) >= 0 ? 1 : (openOf[i] ?? -1) >= 0 ? 2 : 0;
  const quoted = Math.min(2, depth[i] ?? 0) * 12 + Math.min(2, depth[cue.first] ?? 0) * 4 + mark;
  const known = settled(frame, i);
  const same = sentenceOf[i] === sentenceOf[cue.first] ? 1 : 0;
  const capital = view.capitals[i] ?? 0;

  add(list, base, far);
  addPair(list, base + 1, distance <= 5 ? distance : 6, tags);
  add(list, base + 2, w);
  add(list, base + 3, t);
  add(list, base + 4, wIn);
  add(list, base + 5, tIn);
  add(list, base + 6, wOut);
  add(list, base + 7, tOut);
  addPair(list, base + 8, t, tIn);
  addPair(list, base + 9, t, tOut);
  addTriple(list, base + 10, t, tOut, tOut2);
  addTriple(list, base + 11, t, tIn, tIn2);
  addPair(list, base + 12, path, t);
  addPair(list, base + 13, path, w);
  addPair(list, base + 14, path, stem);
  addPair(list, base + 15, far, stem);
  addPair(list, base + 16, stem, t);
  addPair(list, base + 17, stem, w);
  addTriple(list, base + 18, stem, t, known);
  addPair(list, base + 19, coarse, t);
  addPair(list, base + 20, coarse, tIn);
  add(list, base + 21, quoted);
  addPair(list, base + 22, quoted, far);
  addTriple(list, base + 23, quoted, t, tOut);
  addTriple(list, base + 24, known, t, far);
  addPair(list, base + 25, known, w);
  addPair(list, base + 26, known, coarse);
  addPair(list, base + 27, known, quoted);
  addTriple(list, base + 28, t, capital, far);
  addPair(list, base + 29, same, mark);
  addTriple(list, base + 30, tags, t, tOut);
  addTriple(list, base + 31, tags, path, known);
  addPair(list, base + 32, w, wIn);
  addPair(list, base + 33, w, wOut);
  addPair(list, base + 34, tagAt(view, cue.last), t);
  addTriple(list, base + 35, nouns, t, tIn);
  addTriple(list, base + 36, verbs, t, tOut);
  const hinted = agreement(frame, role, isBefore, "near", i);
  add(list, base + 37, hinted);
  addPair(list, base + 38, hinted, far);
  addPair(list, base + 39, hinted, t);
  addTriple(list, base + 40, hinted, known, mark);
  addPair(list, base + 41, hinted, stem);
  const name = view.names[i] ?? 0;
  addPair(list, base + 42, name, far);
  addTriple(list, base + 43, name, tIn, tOut);
  const date = view.dates[i] ?? 0;
  addTriple(list, base + 45, date, far, t);
  addPair(list, base + 44, name, hinted);
}

/** Features of there being none. */
export function noneFeatures(list: FeatureList, view: View, frame: Frame, role: Role): void {
  const { cue } = frame;
  const base = 1700 + role * 40;
  const sentence = view.paragraph.sentences[view.sentenceOf[cue.first] ?? 0];
  if (!sentence) return;
  const stem = cueStem(view, cue);
  const tags = cueTags(view, cue);
  const next = tagAt(view, cue.last);
  const previous = tagAt(view, cue.first - 1);
  const known = settled(frame, -5);
  const opens = cue.first === sentence.first ? 1 : 0;
  const left = step(sentence.last - cue.last);
  const lead = step(cue.first - sentence.first);
  const depth = Math.min(2, view.depth[cue.first] ?? 0);
  let marks = 0;
  for (let i = sentence.first; i < sentence.last && marks === 0; i++)
    if (view.tags[i] === QUOTE) marks = i < cue.first ? 1 : 2;

  add(list, base, stem);
  add(list, base + 1, tags);
  add(list, base + 2, next);
  add(list, base + 3, previous);
  add(list, base + 4, known);
  addPair(list, base + 5, known, stem);
  addPair(list, base + 6, known, tags);
  addPair(list, base + 7, next, previous);
  addTriple(list, base + 8, tags, next, previous);
  addPair(list, base + 9, stem, next);
  addPair(list, base + 10, stem, previous);
  addPair(list, base + 11, left, known);
  addPair(list, base + 12, lead, known);
  addTriple(list, base + 13, marks, depth, known);
  addPair(list, base + 14, wordAt(view, cue.last), known);
  addPair(list, base + 15, wordAt(view, cue.first - 1), known);
  addTriple(list, base + 16, next, known, left);
  addTriple(list, base + 17, previous, known, lead);
  addPair(list, base + 18, opens, tags);
  addTriple(list, base + 19, marks, next, previous);
  addPair(list, base + 20, tagAt(view, cue.last + 1), next);
  addPair(list, base + 21, tagAt(view, cue.first - 2), previous);
  addPair(list, base + 22, stem, marks);
  const hinted = !frame.hint ? 0 : hintedSpan(frame, role, true) || hintedSpan(frame, role, false) ? 2 : 1;
  add(list, base + 23, hinted);
  addPair(list, base + 24, hinted, known);
  addPair(list, base + 25, hinted, tags);
  addPair(list, base + 26, hinted, stem);
}

/** Features of the candidate far end `i` of the stretch whose near end is `near`. */
export function farFeatures(list: FeatureList, view: View, frame: Frame, role: Role, near: number, i: number): void {
  const { cue, cues, source } = frame;
  const { depth, closeOf, openOf, sentenceOf } = view;
  const sentences = view.paragraph.sentences;
  const isBefore = near < cue.first;
  const base = 2000 + role * 200 + (isBefore ? 0 : 100);
  const outward = isBefore ? -1 : 1; // away from the cue
  const length = Math.abs(i - near);
  const far = step(length);
  const from = Math.min(i, near);
  const to = Math.max(i, near) + 1;

  const sentence = sentences[sentenceOf[i] ?? 0];
  const edge = sentence ? (isBefore ? i - sentence.first : sentence.last - 1 - i) : 0;
  const atEdge = edge === 0 ? 2 : edge === 1 && !isBefore ? 1 : 0;
  const w = wordAt(view, i);
  const t = tagAt(view, i);
  const wOut = wordAt(view, i + outward);
  const tOut = tagAt(view, i + outward);
  const tOut2 = tagAt(view, i + 2 * outward);
  const tOut3 = tagAt(view, i + 3 * outward);
  const wIn = length > 0 ? wordAt(view, i - outward) : EDGE;
  const tIn = length > 0 ? tagAt(view, i - outward) : EDGE;
  const tIn2 = length > 1 ? tagAt(view, i - 2 * outward) : EDGE;
  const wNear = wordAt(view, near);
  const tNear = tagAt(view, near);
  const stem = cueStem(view, cue);

  const opens = closeOf[isBefore ? i : near] ?? -1;
  const whole = opens >= 0 && opens === (isBefore ? near : i) ? 1 : 0;
  const mark = (closeOf[i] ?? -1) >= 0 ? 1 : (openOf[i] ?? -1) >= 0 ? 2 : 0;
  const nearMark = (closeOf[near] ?? -1) >= 0 ? 1 : (openOf[near] ?? -1) >= 0 ? 2 : 0;
  const cut = (depth[i] ?? 0) - (depth[near] ?? 0) + 2;
  const quoted =
    (((whole * 3 + mark) * 3 + nearMark) * 5 + Math.min(4, Math.max(0, cut))) * 2 +
    ((depth[i + outward] ?? 0) > 0 ? 1 : 0);
  const verbs = between(view.verbs, from, to);
  const commas = between(view.commas, from, to);
  const nouns = between(view.nouns, from, to);
  const others = between(cues, from, to);
  const sentencesAcross = Math.min(2, Math.abs((sentenceOf[i] ?? 0) - (sentenceOf[near] ?? 0)));
  const cueOut = isBefore ? 0 : between(cues, i + 1, Math.min(view.count, i + 4));
  const hitsSource = source !== null && from < source.last && source.first < to ? 1 : 0;
  const coarse = verbs * 64 + commas * 16 + nouns * 4 + others;
  const after = atEdge * 2 + (sentencesAcross > 0 ? 1 : 0);

  add(list, base, far);
  addPair(list, base + 1, after, far);
  add(list, base + 2, w);
  add(list, base + 3, t);
  add(list, base + 4, wOut);
  add(list, base + 5, tOut);
  addPair(list, base + 6, t, tOut);
  addTriple(list, base + 7, t, tOut, tOut2);
  addTriple(list, base + 8, tOut, tOut2, tOut3);
  add(list, base + 9, wIn);
  add(list, base + 10, tIn);
  addPair(list, base + 11, tIn, t);
  addTriple(list, base + 12, tIn2, tIn, t);
  addPair(list, base + 13, w, wOut);
  addPair(list, base + 14, w, tOut);
  addPair(list, base + 15, t, wOut);
  addPair(list, base + 16, wOut, tOut2);
  addPair(list, base + 17, quoted, after);
  addPair(list, base + 18, quoted, t);
  addTriple(list, base + 19, quoted, tOut, far);
  addPair(list, base + 20, coarse, after);
  addPair(list, base + 21, coarse, tOut);
  addTriple(list, base + 22, verbs, tNear, after);
  addPair(list, base + 23, verbs, wOut);
  addPair(list, base + 24, wNear, after);
  addPair(list, base + 25, wNear, tOut);
  addPair(list, base + 26, wNear, wOut);
  addTriple(list, base + 27, wNear, verbs, tOut);
  addPair(list, base + 28, tNear, far);
  addPair(list, base + 29, stem, after);
  addPair(list, base + 30, stem, tOut);
  addPair(list, base + 31, stem, far);
  addTriple(list, base + 32, cueOut, tOut, after);
  addTriple(list, base + 33, hitsSource, others, after);
  addTriple(list, base + 34, tNear, t, tOut);
  addPair(list, base + 35, length <= 6 ? length : 7, t);
  addTriple(list, base + 36, commas, tOut, wNear);
  addPair(list, base + 37, wOut, commas);
  addTriple(list, base + 38, view.capitals[i] ?? 0, view.capitals[i + outward] ?? 0, tOut);
  addTriple(list, base + 39, sentencesAcross, quoted, after);
  addPair(list, base + 40, stemAt(view, i + 2 * outward), tOut);
  const hinted = agreement(frame, role, isBefore, "far", i);
  const agrees = hinted * 5 + agreement(frame, role, isBefore, "near", near);
  add(list, base + 42, agrees);
  addPair(list, base + 43, agrees, after);
  addPair(list, base + 44, agrees, tOut);
  addTriple(list, base + 45, hinted, quoted, after);
  addTriple(list, base + 46, agrees, stem, after);
  addTriple(list, base + 47, hinted, wNear, tOut);
  addPair(list, base + 49, stem, wOut);
  addPair(list, base + 50, cueTags(view, cue), wOut);
  addTriple(list, base + 51, cueTags(view, cue), tNear, after);
  const finite = sentence && !isBefore ? between(view.verbs, i + 1, sentence.last) : 0;
  addTriple(list, base + 52, finite, verbs, tOut);
  addTriple(list, base + 53, finite, wNear, after);
  addTriple(list, base + 54, verbs * 4 + commas, tOut, tOut2);
  addTriple(list, base + 55, tNear, tOut, tOut2);
  const date = (view.dates[i + outward] ?? 0) * 3 + (view.dates[i + 2 * outward] ?? 0);
  addTriple(list, base + 56, date, tOut, edge < 5 ? edge : 5);
  addPair(list, base + 57, date, stem);
  addPair(list, base + 58, wOut, wordAt(view, i + 2 * outward));
  addTriple(list, base + 48, view.names[i] ?? 0, view.names[i + outward] ?? 0, tOut);
  addTriple(list, base + 41, role === SOURCE ? 1 : role === BEFORE ? 2 : role === AFTER ? 3 : 0, nouns, tOut);
}
