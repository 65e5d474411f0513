/**
 * Pages of questions and answers, and transcripts: a label in capitals and a colon open a paragraph, and the whole of it is
 * in that speaker's words. One such label may be a notice ("UPDATE:"); that it comes back among others tells a transcript.
 */
import type { ReadPassage, Reading } from "../reading";
import { toReading } from "./attributions";
import { contextOf } from "./context";
import { wordsAfterLabel } from "./forms/label";

/** Labelled paragraphs that make a transcript. */
const FEWEST = 3;
/** The longest label, in words. */
const LONGEST = 4;
/** Words after a colon in which a small letter has to come: a headline in capitals is no transcript. */
const SMALL_WITHIN = 12;

/** "Q: …" and "A: …". */
const LETTERS: ReadonlySet<string> = new Set(["Q", "A"]);

/** The readings, those of a transcript's paragraphs with their label as the one attribution; others are given back. */
export function readTranscript(passages: readonly ReadPassage[]): readonly ReadPassage[] {
  const colons = passages.map(({ passage, reading }) => (passage.kind === "paragraph" ? colonOf(reading) : 0));
  const labels = passages.flatMap(({ reading }, i) => {
    const colon = colons[i] ?? 0;
    return colon > 0 ? [reading.text.slice(0, reading.tokens[colon]?.start)] : [];
  });
  if (labels.length < FEWEST || new Set(labels).size === labels.length) return passages;
  return passages.map((read, i) => {
    const colon = colons[i] ?? 0;
    return colon > 0 ? { ...read, reading: labelled(read.reading, colon) } : read;
  });
}

/** The colon that closes a label in capitals; 0 where none opens the paragraph. */
function colonOf({ tokens }: Reading): number {
  const first = tokens[0];
  if (!first || (first.shape !== "upper" && !LETTERS.has(first.text))) return 0;
  let colon = 1;
  if (!LETTERS.has(first.text)) while (colon < LONGEST && tokens[colon]?.shape === "upper") colon++;
  if (tokens[colon]?.text !== ":") return 0;
  for (let i = colon + 1; i <= colon + SMALL_WITHIN && i < tokens.length; i++)
    if (tokens[i]?.shape === "lower" || tokens[i]?.shape === "capital") return colon;
  return 0;
}

/** Read once for each reading: those of paragraphs that stay as they are stay the same. */
const known = new WeakMap<Reading, Reading>();

function labelled(reading: Reading, colon: number): Reading {
  const before = known.get(reading);
  if (before) return before;
  const context = contextOf(reading, reading.marks, reading.names);
  const after = { ...reading, attributions: [toReading(context, wordsAfterLabel(context, colon))] };
  known.set(reading, after);
  return after;
}
