/** What speaks for and against a cue's having no source, or no content before or after it. */
import { tagNumber } from "../../language/tags";
import { add, addPair, addTriple, type FeatureList } from "../../model/features";
import type { Role } from "./candidates";
import { cueStem, cueTags, hintedSpan, settled, step, tagAt, wordAt, type Frame } from "./span-evidence";
import type { View } from "./view";

const QUOTE = tagNumber("QUOTE");

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
