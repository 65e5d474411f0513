/** The examples that the choice of spans learns from: gold cues, each with what is settled before the choice. */
import { AFTER, BEFORE, SOURCE, type Role } from "../server/src/quotes/learned/candidates";
import { countCues, hintFor } from "../server/src/quotes/learned/frames";
import type { CopyParagraph, GoldFrame } from "./copy";
import type { SpanExample } from "./train-spans";

/** The examples of a role: the source is settled first, then the content before the cue, then the content after. */
export function examplesOf(paragraphs: readonly CopyParagraph[], role: Role): SpanExample[] {
  return paragraphs.flatMap((paragraph) => {
    const { view, frames, masked } = paragraph;
    const cues = countCues(
      frames.map(({ cue }) => cue),
      view.count,
    );
    return frames
      .filter(({ cue }) => masked[cue.first] !== 1)
      .map((gold) => ({
        paragraph,
        frame: {
          cue: gold.cue,
          source: role === SOURCE ? null : gold.source,
          before: role === AFTER ? gold.left : null,
          cues,
          hint: hintFor(view, gold.cue),
        },
        answer: answerOf(gold, role),
      }));
  });
}

const answerOf = (gold: GoldFrame, role: Role): GoldFrame["source"] =>
  role === SOURCE ? gold.source : role === BEFORE ? gold.left : gold.right;
