// This engine without its weights, as before it learned: attributions are read by rules alone.
import { load as loadEngine } from "./copydesk.mjs";
import { engineWithoutWeights } from "./engine.mjs";

export const does = "the same, attributions by rules alone";

export const load = () => loadEngine(engineWithoutWeights);
