/** What speaks for and against a far end of a source or of a content, given the near one. */
import { add, addPair, addTriple, type FeatureList } from "../../model/features";
import { AFTER, BEFORE, SOURCE, type Role } from "./candidates";
import { agreement, between, cueStem, cueTags, markAt, stemAt, step, tagAt, wordAt, type Frame } from "./span-evidence";
import { EDGE, type View } from "./view";

/** Features of the candidate far end `i` of the stretch whose near end is `near`. */
export function farFeatures(list: FeatureList, view: View, frame: Frame, role: Role, near: number, i: number): void {
  const { cue, cues, source } = frame;
  const { depth, closeOf, sentenceOf } = view;
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
  const word = wordAt(view, i);
  const tag = tagAt(view, i);
  const wordOutward = wordAt(view, i + outward);
  const tagOutward = tagAt(view, i + outward);
  const tagOutward2 = tagAt(view, i + 2 * outward);
  const wordInward = length > 0 ? wordAt(view, i - outward) : EDGE;
  const tagInward = length > 0 ? tagAt(view, i - outward) : EDGE;
  const tagInward2 = length > 1 ? tagAt(view, i - 2 * outward) : EDGE;
  const wordNear = wordAt(view, near);
  const tagNear = tagAt(view, near);
  const stem = cueStem(view, cue);

  const opens = closeOf[isBefore ? i : near] ?? -1;
  const whole = opens >= 0 && opens === (isBefore ? near : i) ? 1 : 0;
  const mark = markAt(view, i);
  const nearMark = markAt(view, near);
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

  addPair(list, base + 1, after, far);
  add(list, base + 2, word);
  add(list, base + 3, tag);
  add(list, base + 4, wordOutward);
  addPair(list, base + 6, tag, tagOutward);
  addTriple(list, base + 7, tag, tagOutward, tagOutward2);
  add(list, base + 9, wordInward);
  addPair(list, base + 11, tagInward, tag);
  addTriple(list, base + 12, tagInward2, tagInward, tag);
  addPair(list, base + 13, word, wordOutward);
  addPair(list, base + 14, word, tagOutward);
  addPair(list, base + 15, tag, wordOutward);
  addPair(list, base + 16, wordOutward, tagOutward2);
  addPair(list, base + 17, quoted, after);
  addPair(list, base + 18, quoted, tag);
  addTriple(list, base + 19, quoted, tagOutward, far);
  addPair(list, base + 20, coarse, after);
  addPair(list, base + 21, coarse, tagOutward);
  addPair(list, base + 23, verbs, wordOutward);
  addTriple(list, base + 27, wordNear, verbs, tagOutward);
  addPair(list, base + 30, stem, tagOutward);
  addTriple(list, base + 32, cueOut, tagOutward, after);
  addTriple(list, base + 33, hitsSource, others, after);
  addTriple(list, base + 34, tagNear, tag, tagOutward);
  addPair(list, base + 35, length <= 6 ? length : 7, tag);
  addPair(list, base + 37, wordOutward, commas);
  addTriple(list, base + 38, view.capitals[i] ?? 0, view.capitals[i + outward] ?? 0, tagOutward);
  addTriple(list, base + 39, sentencesAcross, quoted, after);
  addPair(list, base + 40, stemAt(view, i + 2 * outward), tagOutward);
  const hinted = agreement(frame, role, isBefore, "far", i);
  const agrees = hinted * 5 + agreement(frame, role, isBefore, "near", near);
  add(list, base + 42, agrees);
  addPair(list, base + 43, agrees, after);
  addPair(list, base + 44, agrees, tagOutward);
  addTriple(list, base + 45, hinted, quoted, after);
  addTriple(list, base + 46, agrees, stem, after);
  addTriple(list, base + 47, hinted, wordNear, tagOutward);
  addPair(list, base + 50, cueTags(view, cue), wordOutward);
  const finite = sentence && !isBefore ? between(view.verbs, i + 1, sentence.last) : 0;
  addTriple(list, base + 52, finite, verbs, tagOutward);
  addTriple(list, base + 54, verbs * 4 + commas, tagOutward, tagOutward2);
  const date = (view.dates[i + outward] ?? 0) * 3 + (view.dates[i + 2 * outward] ?? 0);
  addTriple(list, base + 56, date, tagOutward, edge < 5 ? edge : 5);
  addTriple(list, base + 48, view.names[i] ?? 0, view.names[i + outward] ?? 0, tagOutward);
  addTriple(list, base + 41, role === SOURCE ? 1 : role === BEFORE ? 2 : role === AFTER ? 3 : 0, nouns, tagOutward);
}
