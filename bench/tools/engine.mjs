// The engine as run.mjs has bundled it.
import path from "node:path";
import { pathToFileURL } from "node:url";

export const bundle = path.resolve(import.meta.dirname, "../../out/bench/engine.mjs");

/** @returns {Promise<typeof import("../engine")>} */
export const engine = () => import(pathToFileURL(bundle).href);
