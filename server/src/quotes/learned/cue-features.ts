/** What tells whether a token begins a cue, goes on with one or is none. */
import { add, addPair, addTriple, type FeatureList } from "../../model/features";
import { hashText } from "../../model/hash";
import { tagNumber, tagSet } from "../../language/tags";
import type { View } from "./view";

/** Stands for whatever is beyond the sentence. */
const EDGE = 61;
const QUOTE = tagNumber("QUOTE");
const TO = hashText("to");
const THAT = hashText("that");

/** How far ahead a complement is looked for. */
const AHEAD = 6;

/** What the token itself and its neighbours say: enough to be sure of most that are none. */
export function nearCueFeatures(list: FeatureList, view: View, i: number, first: number, last: number): void {
  const { words, tags, stems } = view;
  const w = words[i] ?? 0;
  const t = tags[i] ?? 0;
  const s = stems[i] ?? 0;
  const before = i > first ? (tags[i - 1] ?? 0) : EDGE;
  const after = i + 1 < last ? (tags[i + 1] ?? 0) : EDGE;
  const hints = hintsAround(view, i, first, last);
  add(list, 101, w);
  add(list, 102, i > first ? (words[i - 1] ?? 0) : EDGE);
  add(list, 108, t);
  add(list, 115, s);
  addPair(list, 117, s, t);
  addPair(list, 118, s, after);
  addPair(list, 119, s, before);
  addPair(list, 122, before, t);
  addPair(list, 123, t, after);
  addTriple(list, 124, before, t, after);
  add(list, 150, hints);
  addPair(list, 151, hints, t);
  addPair(list, 152, view.hinted[i] ?? 0, s);
}

/** Whether a cue of the rules stands at the token, before it or after it. */
function hintsAround({ hinted }: View, i: number, first: number, last: number): number {
  const before = i > first ? (hinted[i - 1] ?? 0) : 0;
  const after = i + 1 < last ? (hinted[i + 1] ?? 0) : 0;
  return before * 25 + (hinted[i] ?? 0) * 5 + after;
}

/** What the rest of the sentence says. */
export function wideCueFeatures(list: FeatureList, view: View, i: number, first: number, last: number): void {
  const { words, tags, stems, endings, capitals, depth } = view;
  const word = (at: number): number => (at >= first && at < last ? (words[at] ?? 0) : EDGE);
  const tag = (at: number): number => (at >= first && at < last ? (tags[at] ?? 0) : EDGE);
  const stem = (at: number): number => (at >= first && at < last ? (stems[at] ?? 0) : EDGE);
  const name = (at: number): number => (at >= first && at < last ? (view.names[at] ?? 0) : EDGE);

  const w = word(i);
  const t = tag(i);
  const s = stem(i);
  const before = tag(i - 1);
  const after = tag(i + 1);
  add(list, 103, word(i + 1));
  add(list, 104, word(i - 2));
  add(list, 105, word(i + 2));
  add(list, 106, stem(i - 3));
  add(list, 107, stem(i + 3));
  add(list, 109, before);
  add(list, 110, after);
  add(list, 111, tag(i - 2));
  add(list, 112, tag(i + 2));
  add(list, 113, tag(i - 3));
  add(list, 114, tag(i + 3));
  add(list, 116, endings[i] ?? 0);
  addPair(list, 120, w, word(i + 1));
  addPair(list, 121, word(i - 1), w);
  addTriple(list, 125, t, after, tag(i + 2));
  addTriple(list, 126, tag(i - 2), before, t);
  addTriple(list, 127, s, after, tag(i + 2));
  add(list, 128, stem(i - 1));
  add(list, 129, stem(i + 1));
  add(list, 130, stem(i + 2));
  addPair(list, 131, stem(i + 1), after);
  addPair(list, 132, stem(i + 2), tag(i + 2));
  addPair(list, 133, stem(i - 1), before);
  addPair(list, 134, t, stem(i + 1));
  addPair(list, 135, stem(i - 1), t);

  const hinted = view.hinted[i] ?? 0;
  const clause = clauseAhead(view, i, last);
  addTriple(list, 153, hintsAround(view, i, first, last), before, t);
  addPair(list, 154, name(i - 1), t);
  addTriple(list, 155, name(i - 1), s, name(i + 1));
  addPair(list, 156, name(i), t);
  addPair(list, 157, clause, t);
  addPair(list, 158, clause, s);
  addTriple(list, 159, clause, t, after);
  addTriple(list, 160, clause, hinted, before);

  const here = depth[i] ?? 0;
  const quoteNext = after === QUOTE ? 1 : tag(i + 2) === QUOTE ? 2 : 0;
  const quoteBefore = before === QUOTE ? 1 : tag(i - 2) === QUOTE ? 2 : 0;
  addTriple(list, 136, here, quoteNext, quoteBefore);
  addPair(list, 137, t, here);
  addPair(list, 138, s, here);
  addTriple(list, 139, t, quoteNext, quoteBefore);
  addTriple(list, 140, s, quoteNext, quoteBefore);
  const ahead = complementAhead(view, i, last);
  addPair(list, 141, t, ahead);
  addPair(list, 142, s, ahead);
  addTriple(list, 143, t, before, ahead);
  const subject = subjectBefore(view, i, first);
  addPair(list, 144, t, subject);
  addTriple(list, 145, t, subject, ahead);
  addPair(list, 161, s, subject);
  addTriple(list, 162, t, subject, clause);
  const left = finiteLeft(view, i, last);
  addPair(list, 163, left, s);
  addTriple(list, 164, left, t, after);
  add(list, 165, view.dates[i + 1] ?? 0);
  addPair(list, 146, capitals[i] ?? 0, capitals[i - 1] ?? 0);
  const place = Math.min(i - first, 4) * 8 + Math.min(last - 1 - i, 4);
  add(list, 147, place);
  addPair(list, 148, t, place);
  addPair(list, 149, view.sentenceOf[i] === 0 ? 1 : 0, t);
}

/** "that", "to" or a mark within the next few tokens, and how far off: what a cue's content begins with. */
function complementAhead({ words, tags }: View, i: number, last: number): number {
  const end = Math.min(last, i + 1 + AHEAD);
  for (let at = i + 1; at < end; at++) {
    const distance = Math.min(at - i, 3);
    if (words[at] === THAT) return 4 + distance;
    if (words[at] === TO) return 8 + distance;
    if (tags[at] === QUOTE) return 12 + distance;
  }
  return 0;
}

const FINITE = tagSet("VBD", "VBP", "VBZ", "MD");
const STOPS = tagSet("COMMA", "STOP", "COLON", "QUOTE", "DASH");
const SUBJECTS = tagSet("NN", "NNS", "NNP", "PRP", "EX", "DT");

/** How far off the verb of a clause without "that" is ("knows there are people"): 0 for no such clause. */
function clauseAhead({ tags }: View, i: number, last: number): number {
  let subject = 0;
  const end = Math.min(last, i + 10);
  for (let at = i + 1; at < end; at++) {
    const tag = tags[at] ?? 0;
    if (STOPS[tag]) return 0;
    if (FINITE[tag]) return subject === 0 ? 0 : (at - i < 4 ? 1 : 2) + 2 * subject;
    if (subject === 0 && SUBJECTS[tag]) subject = at === i + 1 ? 1 : 2;
  }
  return 0;
}

/** Finite verbs between the token and the sentence's end, three at most. */
const finiteLeft = ({ verbs }: View, i: number, last: number): number =>
  Math.min(3, (verbs[last] ?? 0) - (verbs[i + 1] ?? 0));

const NOUNS = tagSet("NN", "NNS", "NNP", "PRP");

/** The tag of the nearest noun or pronoun before, and how far off it is. */
function subjectBefore({ tags, capitals }: View, i: number, first: number): number {
  const start = Math.max(first, i - 5);
  for (let at = i - 1; at >= start; at--) {
    const tag = tags[at] ?? 0;
    if (NOUNS[tag]) return (Math.min(i - at, 3) * 64 + tag) * 4 + (capitals[at] ?? 0);
  }
  return 0;
}
