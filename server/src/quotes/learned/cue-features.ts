/** What tells whether a token begins a cue, goes on with one or is none. */
import { add, addPair, addTriple, type FeatureList } from "../../model/features";
import { hashText } from "../../model/hash";
import { tagNumber, tagSet } from "../../language/tags";
import type { TokenSpan } from "./candidates";
import { EDGE, type View } from "./view";

const QUOTE = tagNumber("QUOTE");
const TO = hashText("to");
const THAT = hashText("that");

/** How far ahead a complement is looked for. */
const AHEAD = 6;

/** What token `i` of a sentence itself and its neighbours say: enough to be sure of most that are none. */
export function nearCueFeatures(list: FeatureList, view: View, sentence: TokenSpan, i: number): void {
  const { first, last } = sentence;
  const { words, tags, stems } = view;
  const word = words[i] ?? 0;
  const tag = tags[i] ?? 0;
  const stem = stems[i] ?? 0;
  const before = i > first ? (tags[i - 1] ?? 0) : EDGE;
  const after = i + 1 < last ? (tags[i + 1] ?? 0) : EDGE;
  const hints = hintsAround(view, sentence, i);
  add(list, 101, word);
  add(list, 102, i > first ? (words[i - 1] ?? 0) : EDGE);
  add(list, 108, tag);
  add(list, 115, stem);
  addPair(list, 117, stem, tag);
  addPair(list, 118, stem, after);
  addPair(list, 119, stem, before);
  addPair(list, 122, before, tag);
  addPair(list, 123, tag, after);
  addTriple(list, 124, before, tag, after);
  add(list, 150, hints);
  addPair(list, 151, hints, tag);
  addPair(list, 152, view.hinted[i] ?? 0, stem);
}

/** Whether a cue of the rules stands at the token, before it or after it. */
function hintsAround({ hinted }: View, { first, last }: TokenSpan, i: number): number {
  const before = i > first ? (hinted[i - 1] ?? 0) : 0;
  const after = i + 1 < last ? (hinted[i + 1] ?? 0) : 0;
  return before * 25 + (hinted[i] ?? 0) * 5 + after;
}

/** What the rest of the sentence says of its token `i`. */
export function wideCueFeatures(list: FeatureList, view: View, sentence: TokenSpan, i: number): void {
  const { first, last } = sentence;
  const { words, tags, stems, endings, depth } = view;
  const wordAt = (at: number): number => (at >= first && at < last ? (words[at] ?? 0) : EDGE);
  const tagAt = (at: number): number => (at >= first && at < last ? (tags[at] ?? 0) : EDGE);
  const stemAt = (at: number): number => (at >= first && at < last ? (stems[at] ?? 0) : EDGE);
  const nameAt = (at: number): number => (at >= first && at < last ? (view.names[at] ?? 0) : EDGE);

  const word = wordAt(i);
  const tag = tagAt(i);
  const stem = stemAt(i);
  const before = tagAt(i - 1);
  const after = tagAt(i + 1);
  add(list, 103, wordAt(i + 1));
  add(list, 104, wordAt(i - 2));
  add(list, 105, wordAt(i + 2));
  add(list, 106, stemAt(i - 3));
  add(list, 107, stemAt(i + 3));
  add(list, 116, endings[i] ?? 0);
  addPair(list, 120, word, wordAt(i + 1));
  addPair(list, 121, wordAt(i - 1), word);
  addTriple(list, 125, tag, after, tagAt(i + 2));
  addTriple(list, 126, tagAt(i - 2), before, tag);
  addTriple(list, 127, stem, after, tagAt(i + 2));
  add(list, 128, stemAt(i - 1));
  add(list, 129, stemAt(i + 1));
  add(list, 130, stemAt(i + 2));
  addPair(list, 131, stemAt(i + 1), after);
  addPair(list, 133, stemAt(i - 1), before);
  addPair(list, 134, tag, stemAt(i + 1));
  addPair(list, 135, stemAt(i - 1), tag);

  const hinted = view.hinted[i] ?? 0;
  const clause = clauseAhead(view, i, last);
  addTriple(list, 153, hintsAround(view, sentence, i), before, tag);
  addPair(list, 154, nameAt(i - 1), tag);
  addTriple(list, 155, nameAt(i - 1), stem, nameAt(i + 1));
  addPair(list, 156, nameAt(i), tag);
  addPair(list, 157, clause, tag);
  addPair(list, 158, clause, stem);
  addTriple(list, 159, clause, tag, after);
  addTriple(list, 160, clause, hinted, before);

  const here = depth[i] ?? 0;
  const quoteNext = after === QUOTE ? 1 : tagAt(i + 2) === QUOTE ? 2 : 0;
  const quoteBefore = before === QUOTE ? 1 : tagAt(i - 2) === QUOTE ? 2 : 0;
  addTriple(list, 136, here, quoteNext, quoteBefore);
  addPair(list, 137, tag, here);
  addPair(list, 138, stem, here);
  addTriple(list, 139, tag, quoteNext, quoteBefore);
  addTriple(list, 140, stem, quoteNext, quoteBefore);
  const ahead = complementAhead(view, i, last);
  addPair(list, 141, tag, ahead);
  addPair(list, 142, stem, ahead);
  addTriple(list, 143, tag, before, ahead);
  const subject = subjectBefore(view, i, first);
  addPair(list, 144, tag, subject);
  addTriple(list, 145, tag, subject, ahead);
  addPair(list, 161, stem, subject);
  addTriple(list, 162, tag, subject, clause);
  const left = finiteLeft(view, i, last);
  addPair(list, 163, left, stem);
  addTriple(list, 164, left, tag, after);
  const place = Math.min(i - first, 4) * 8 + Math.min(last - 1 - i, 4);
  addPair(list, 148, tag, place);
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
