import { readFileSync } from "node:fs";
import path from "node:path";
import { useWeights } from "../analyze";

/**
 * Gives the engine the weights that lie in `folder`, beside a bundle. Where they do not, or are no weights, attributions
 * are read by rules alone, and standard error says so.
 */
export function loadWeights(folder: string): void {
  const file = path.join(folder, "attribution.weights");
  try {
    useWeights(readFileSync(file));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(`copydesk: ${file}: ${reason}; attributions are read by rules alone`);
  }
}
