/** All of the training, from corpora in memory to the model. */
import type { Scorer } from "../server/src/model/scorer";
import { AFTER, BEFORE, SOURCE } from "../server/src/quotes/learned/candidates";
import type { AttributionModel } from "../server/src/quotes/learned/frames";
import { toParagraphs } from "./copy";
import type { GumToken } from "./corpora/gum";
import type { PolnearDocument } from "./corpora/polnear";
import { examplesOf } from "./frames";
import { trainCues, usualCueTraining } from "./train-cues";
import { trainEdges } from "./train-edges";
import { trainFar, trainNear, usualSpanTraining } from "./train-spans";
import { toProductTokens, trainTagger } from "./train-tagger";

export interface Corpora {
  /** Sentences with their parts of speech. */
  readonly tags: readonly (readonly GumToken[])[];
  readonly documents: readonly PolnearDocument[];
}

const ROLES = [SOURCE, BEFORE, AFTER] as const;

/** The same corpora and seed give the same model. `say` hears of each part as it is done. */
export function trainModel(corpora: Corpora, seed: number, say: (done: string) => void = () => {}): AttributionModel {
  const tagger = trainTagger(corpora.tags.map(toProductTokens), seed);
  say("tagger");
  const paragraphs = corpora.documents.flatMap((document) => toParagraphs(document, tagger));
  say(`${paragraphs.length} paragraphs read`);
  const cues = trainCues(paragraphs, usualCueTraining, seed);
  say("cues");
  const near: Scorer[] = [];
  const far: Scorer[] = [];
  const examples = ROLES.map((role) => examplesOf(paragraphs, role, seed + 57 + role));
  const edges = trainEdges(examples);
  for (const role of ROLES) {
    const ofRole = examples[role] ?? [];
    near[role] = trainNear(ofRole, role, edges, usualSpanTraining, seed + role);
    far[role] = trainFar(ofRole, role, edges, usualSpanTraining, seed + 10 + role);
    say(["sources", "contents before the cue", "contents after the cue"][role] ?? "");
  }
  return { tagger, cues, spans: { near, far, edges } };
}
