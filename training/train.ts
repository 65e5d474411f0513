/**
 * Builds the weights from the corpora: `npm run train -- --corpora FOLDER`. The folder holds `gum-tags` and `polnear`, or
 * has them in `data/`. Seeded: the same corpora give the same weights.
 */
import fs from "node:fs";
import path from "node:path";
import { writeWeights } from "../server/src/model/weights-file";
import { toWeights } from "../server/src/quotes/learned/model";
import { findCorpus } from "./corpora/folder";
import { readGum } from "./corpora/gum";
import { readPolnear } from "./corpora/polnear";
import { trainModel } from "./model";
import { measureTagger, toProductTokens } from "./train-tagger";

const SEED = 20260;
const OUTPUT = "server/model/attribution.weights";

function main(args: readonly string[]): void {
  const [option, folder = ""] = args;
  const tags = findCorpus(folder, "gum-tags");
  const polnear = findCorpus(folder, "polnear", "train");
  if (option !== "--corpora" || tags === undefined || polnear === undefined) {
    console.error("usage: npm run train -- --corpora FOLDER   (a folder with gum-tags and polnear/train)");
    process.exitCode = 2;
    return;
  }
  const started = Date.now();
  const say = (done: string): void => console.log(`${Math.round((Date.now() - started) / 1000)} s`.padStart(7), done);

  const corpora = {
    tags: readGum(path.join(tags, "train.tsv")),
    documents: readPolnear(polnear),
  };
  const model = trainModel(corpora, SEED, say);
  const unseen = readGum(path.join(tags, "dev.tsv")).map(toProductTokens);
  say(
    `tagger: ${(100 * measureTagger(model.tagger, unseen)).toFixed(1)} % of the words of GUM's development documents`,
  );

  const weights = writeWeights(toWeights(model));
  fs.writeFileSync(OUTPUT, weights);
  say(`${OUTPUT}: ${(weights.length / 1e6).toFixed(2)} MB`);
}

main(process.argv.slice(2));
