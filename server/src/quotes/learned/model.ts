/** The weights that the product reads attributions with: the engine has them from whoever starts it and can read files. */
import type { Scorer } from "../../model/scorer";
import { readWeights, type Weights } from "../../model/weights-file";
import { EDGES } from "./candidates";
import { STATES } from "./chain";
import type { AttributionModel } from "./frames";

const ROLES = ["source", "before", "after"] as const;

let model: AttributionModel | undefined;

/** From here on attributions are read with these weights, the bytes of `attribution.weights`. Throws at any others. */
export function useWeights(bytes: Uint8Array): void {
  model = fromWeights(readWeights(bytes));
}

/** What {@link useWeights} was given last; undefined where nothing was. */
export const attributionModel = (): AttributionModel | undefined => model;

/** Throws where a scorer or a table is missing or of another size: weights and code are built together. */
export function fromWeights({ scorers, arrays, tables }: Weights): AttributionModel {
  const scorer = (name: string): Scorer => {
    const found = scorers[name];
    if (!found) throw new Error(`The weights hold no scorer “${name}”: train again.`);
    return found;
  };
  const transitions = arrays["transitions"];
  const edges = tables["edges"];
  if (transitions?.length !== STATES * STATES || edges?.length !== EDGES)
    throw new Error("The weights' tables are not of this code's size: train again.");
  return {
    tagger: scorer("tagger"),
    cues: { gate: scorer("gate"), scorer: scorer("cues"), transitions },
    spans: {
      near: ROLES.map((role) => scorer(`${role}-near`)),
      far: ROLES.map((role) => scorer(`${role}-far`)),
      edges,
    },
  };
}

export function toWeights({ tagger, cues, spans }: AttributionModel): Weights {
  const scorers: Record<string, Scorer> = { tagger, gate: cues.gate, cues: cues.scorer };
  ROLES.forEach((role, number) => {
    const near = spans.near[number];
    const far = spans.far[number];
    if (near) scorers[`${role}-near`] = near;
    if (far) scorers[`${role}-far`] = far;
  });
  return { scorers, arrays: { transitions: cues.transitions }, tables: { edges: spans.edges } };
}
