/** The examples that the choice of spans learns from: gold cues, each with what is settled before the choice. */
import { AFTER, BEFORE, SOURCE, type Role, type TokenSpan } from "../server/src/quotes/learned/candidates";
import { countCues, hintFor } from "../server/src/quotes/learned/frames";
import type { CopyParagraph, GoldFrame } from "./copy";
import { newRandom, type Random } from "./random";
import type { SpanExample } from "./train-spans";

/**
 * What the product knows of a cue's neighbours is not what the annotators know: three cues in ten it does not see, and it
 * takes other words for cues. The examples are made as unsure, so that nothing is learned to rest on it.
 */
const UNSEEN_CUES = 0.3;
/** The share of cues that the rules alone see which the example takes for cues. */
const FALSE_CUES = 0.4;
/** The share of sources that the example does without. */
const UNSEEN_SOURCES = 0.08;

/** The examples of a role: the source is settled first, then the content before the cue, then the content after. */
export function examplesOf(paragraphs: readonly CopyParagraph[], role: Role, seed: number): SpanExample[] {
  const random = newRandom(seed);
  return paragraphs.flatMap((paragraph) => {
    const { view, frames, masked } = paragraph;
    return frames
      .filter(({ cue }) => masked[cue.first] !== 1)
      .map((gold) => ({
        paragraph,
        frame: {
          cue: gold.cue,
          source: role === SOURCE || random() < UNSEEN_SOURCES ? null : gold.source,
          before: role === AFTER ? gold.left : null,
          cues: countCues(cuesSeen(paragraph, gold, random), view.count),
          hint: hintFor(view, gold.cue),
        },
        answer: answerOf(gold, role),
      }));
  });
}

/** The cue itself with some of the others, and with some that are none. */
function cuesSeen({ view, frames }: CopyParagraph, own: GoldFrame, random: Random): TokenSpan[] {
  const seen = frames.filter((frame) => frame === own || random() >= UNSEEN_CUES).map(({ cue }) => cue);
  const isCue = (words: TokenSpan): boolean =>
    frames.some(({ cue }) => cue.first < words.last && words.first < cue.last);
  for (const { cue } of view.hints) if (!isCue(cue) && random() < FALSE_CUES) seen.push(cue);
  return seen;
}

const answerOf = (gold: GoldFrame, role: Role): GoldFrame["source"] =>
  role === SOURCE ? gold.source : role === BEFORE ? gold.left : gold.right;
