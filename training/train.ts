/**
 * Builds the weights from the corpora: `node training/train.mjs --corpora FOLDER`. The folder holds `gum-tags` and
 * `polnear`. Seeded: the same corpora give the same weights.
 */
import fs from "node:fs";
import path from "node:path";
import { AFTER, BEFORE, SOURCE } from "../server/src/quotes/learned/candidates";
import { toWeights } from "../server/src/quotes/learned/model";
import type { AttributionModel } from "../server/src/quotes/learned/frames";
import type { Scorer } from "../server/src/model/scorer";
import { toBase64, writeWeights } from "../server/src/model/weights-file";
import { toParagraphs } from "./copy";
import { readGum } from "./corpora/gum";
import { readPolnear } from "./corpora/polnear";
import { examplesOf } from "./frames";
import { trainCues, usualCueTraining } from "./train-cues";
import { trainFar, trainNear, usualSpanTraining } from "./train-spans";
import { measureTagger, toProductTokens, trainTagger } from "./train-tagger";

const SEED = 20260;
const OUTPUT = "server/src/model/attribution-weights.ts";

const started = Date.now();
const say = (what: string): void => console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(5)} s  ${what}`);

function train(corpora: string): AttributionModel {
  const gum = (split: string): ReturnType<typeof toProductTokens>[] =>
    readGum(path.join(corpora, "gum-tags", `${split}.tsv`)).map(toProductTokens);
  const tagger = trainTagger(gum("train"), SEED);
  say(`tagger: ${(100 * measureTagger(tagger, gum("dev"))).toFixed(1)} % of the words of GUM's development documents`);

  const documents = readPolnear(path.join(corpora, "polnear", "train"));
  const paragraphs = documents.flatMap((document) => toParagraphs(document, tagger));
  say(`read ${documents.length} documents, ${paragraphs.length} paragraphs`);
  const cues = trainCues(paragraphs, usualCueTraining, SEED);
  say("cues");
  const near: Scorer[] = [];
  const far: Scorer[] = [];
  for (const role of [SOURCE, BEFORE, AFTER] as const) {
    const examples = examplesOf(paragraphs, role);
    near[role] = trainNear(examples, role, usualSpanTraining, SEED + role);
    far[role] = trainFar(examples, role, usualSpanTraining, SEED + 10 + role);
    say(["sources", "contents before the cue", "contents after the cue"][role] ?? "");
  }
  return { tagger, cues, spans: { near, far } };
}

function corporaFolder(args: readonly string[]): string {
  const [option, folder] = args;
  if (option !== "--corpora" || folder === undefined) throw new Error("usage: train --corpora FOLDER");
  return folder;
}

const bytes = writeWeights(toWeights(train(corporaFolder(process.argv.slice(2)))));
fs.writeFileSync(
  OUTPUT,
  `/** Written by training/train.ts; see server/model/README.md. */\nexport const ATTRIBUTION_WEIGHTS =\n  "${toBase64(bytes)}";\n`,
);
say(`wrote ${OUTPUT}: ${(bytes.length / 1e6).toFixed(2)} MB of weights`);
