/** What speaks for and against a near end of a source or of a content: the end towards the cue. */
import { add, addPair, addTriple, type FeatureList } from "../../model/features";
import { combine } from "../../model/hash";
import type { Role } from "./candidates";
import {
  agreement,
  between,
  cueStem,
  cueTags,
  markAt,
  settled,
  step,
  tagAt,
  wordAt,
  type Frame,
} from "./span-evidence";
import { EDGE, type View } from "./view";

/** Features of the candidate near end `i` for `role`. */
export function nearFeatures(list: FeatureList, view: View, frame: Frame, role: Role, i: number): void {
  const { cue, cues } = frame;
  const { depth } = view;
  const isBefore = i < cue.first;
  const base = 1000 + role * 200 + (isBefore ? 0 : 100);
  const inward = isBefore ? 1 : -1; // towards the cue
  const distance = isBefore ? cue.first - 1 - i : i - cue.last;
  const far = step(distance);
  const from = isBefore ? i + 1 : cue.last;
  const to = isBefore ? cue.first : i;

  const word = wordAt(view, i);
  const tag = tagAt(view, i);
  const wordInward = distance > 0 ? wordAt(view, i + inward) : EDGE;
  const tagInward = distance > 0 ? tagAt(view, i + inward) : EDGE;
  const tagInward2 = distance > 1 ? tagAt(view, i + 2 * inward) : EDGE;
  const tagOutward = tagAt(view, i - inward);
  const tagOutward2 = tagAt(view, i - 2 * inward);
  const stem = cueStem(view, cue);
  const tags = cueTags(view, cue);

  let path = distance;
  if (distance <= 5) for (let j = from; j < to; j++) path = combine(path, tagAt(view, j));
  const verbs = between(view.verbs, from, to);
  const commas = between(view.commas, from, to);
  const nouns = between(view.nouns, from, to);
  const others = between(cues, from, to);
  const coarse = verbs * 64 + commas * 16 + nouns * 4 + Math.min(3, others);
  const mark = markAt(view, i);
  const quoted = Math.min(2, depth[i] ?? 0) * 12 + Math.min(2, depth[cue.first] ?? 0) * 4 + mark;
  const known = settled(frame, i);
  const capital = view.capitals[i] ?? 0;

  addPair(list, base + 1, distance <= 5 ? distance : 6, tags);
  add(list, base + 2, word);
  add(list, base + 4, wordInward);
  add(list, base + 5, tagInward);
  addPair(list, base + 8, tag, tagInward);
  addPair(list, base + 9, tag, tagOutward);
  addTriple(list, base + 10, tag, tagOutward, tagOutward2);
  addTriple(list, base + 11, tag, tagInward, tagInward2);
  addPair(list, base + 12, path, tag);
  addPair(list, base + 13, path, word);
  addPair(list, base + 14, path, stem);
  addPair(list, base + 15, far, stem);
  addPair(list, base + 17, stem, word);
  addTriple(list, base + 18, stem, tag, known);
  addPair(list, base + 19, coarse, tag);
  addPair(list, base + 20, coarse, tagInward);
  addTriple(list, base + 23, quoted, tag, tagOutward);
  addTriple(list, base + 24, known, tag, far);
  addPair(list, base + 25, known, word);
  addPair(list, base + 26, known, coarse);
  addPair(list, base + 27, known, quoted);
  addTriple(list, base + 28, tag, capital, far);
  addTriple(list, base + 31, tags, path, known);
  addPair(list, base + 32, word, wordInward);
  addPair(list, base + 34, tagAt(view, cue.last), tag);
  addTriple(list, base + 35, nouns, tag, tagInward);
  const hinted = agreement(frame, role, isBefore, "near", i);
  add(list, base + 37, hinted);
  addPair(list, base + 38, hinted, far);
  addPair(list, base + 39, hinted, tag);
  addTriple(list, base + 40, hinted, known, mark);
  addPair(list, base + 41, hinted, stem);
  const name = view.names[i] ?? 0;
  addPair(list, base + 42, name, far);
  addTriple(list, base + 43, name, tagInward, tagOutward);
  const date = view.dates[i] ?? 0;
  addTriple(list, base + 45, date, far, tag);
}
