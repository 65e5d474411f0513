// The engine as run.mjs has bundled it.
import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

export const bundle = path.resolve(import.meta.dirname, "../../out/bench/engine.mjs");

const weights = path.resolve(import.meta.dirname, "../../server/model/attribution.weights");

/** @returns {Promise<typeof import("../engine")>} */
export const engineWithoutWeights = () => import(pathToFileURL(bundle).href);

export async function engine() {
  const loaded = await engineWithoutWeights();
  loaded.useWeights(readFileSync(weights));
  return loaded;
}
