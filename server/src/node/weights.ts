import { readFileSync } from "node:fs";
import path from "node:path";
import { useWeights } from "../analyze";

/** Gives the engine the weights that lie in `folder`, beside a bundle. Throws where they do not: the package is not whole. */
export const loadWeights = (folder: string): void => useWeights(readFileSync(path.join(folder, "attribution.weights")));
