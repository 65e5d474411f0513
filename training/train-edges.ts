/** Learns between which parts of speech the ends of sources and contents lie: a count over the training documents. */
import {
  ALL_EDGES,
  BEYOND,
  edgeAt,
  EDGES,
  farEnds,
  nearEnds,
  newCandidates,
  type Edges,
  type Role,
} from "../server/src/quotes/learned/candidates";
import { endsOf, type SpanExample } from "./train-spans";

/**
 * A pair lets pass what is as often right as this, among all candidates that have it. It loses one right end in a
 * hundred, mostly where the tags are wrong, and spares 55 candidates in 100.
 */
const LEAST_RIGHT = 0.004;
/** What a pair is given that was seen seldom or never: it passes. */
const RIGHT_BEFORE = 0.5;
const SEEN_BEFORE = 50;

/** `examples` by role. */
export function trainEdges(examples: readonly (readonly SpanExample[])[]): Edges {
  const seen = new Uint32Array(EDGES);
  const right = new Uint32Array(EDGES);
  examples.forEach((ofRole, role) => count(ofRole, role as Role, seen, right));
  return Int8Array.from(seen, (all, pair) =>
    ((right[pair] ?? 0) + RIGHT_BEFORE) / (all + SEEN_BEFORE) >= LEAST_RIGHT ? 1 : 0,
  );
}

function count(examples: readonly SpanExample[], role: Role, seen: Uint32Array, right: Uint32Array): void {
  const candidates = newCandidates();
  const note = (pair: number, isRight: boolean): void => {
    seen[pair] = (seen[pair] ?? 0) + 1;
    if (isRight) right[pair] = (right[pair] ?? 0) + 1;
  };
  for (const { paragraph, frame, answer } of examples) {
    const { tags, sentenceOf } = paragraph.view;
    const { cue } = frame;
    const tagAt = (i: number): number => tags[i] ?? 0;
    const ends = answer && endsOf(answer, frame);
    nearEnds(candidates, paragraph.view, cue, role, ALL_EDGES);
    for (const i of candidates.tokens.subarray(0, candidates.count)) {
      const isBefore = i < cue.first;
      const next = i === cue.last || i === cue.first - 1 ? BEYOND : tagAt(isBefore ? i + 1 : i - 1);
      note(edgeAt(role, isBefore, "near", tagAt(i), next), i === ends?.near);
    }
    if (!ends) continue;
    farEnds(candidates, paragraph.view, cue, ends.near, role, ALL_EDGES);
    const isBefore = ends.near < cue.first;
    for (const i of candidates.tokens.subarray(0, candidates.count)) {
      const beyond = isBefore ? i - 1 : i + 1;
      const next = sentenceOf[beyond] === sentenceOf[i] ? tagAt(beyond) : BEYOND;
      note(edgeAt(role, isBefore, "far", tagAt(i), next), i === ends.far);
    }
  }
}
