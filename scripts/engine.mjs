// The engine as a bundle of its own, dist/engine.js: the server and the command line require it in place of carrying it twice.
import path from "node:path";

/** The modules by which the server and the command line reach the engine, in server/src: what these import comes with them. */
const DOORS = [
  "analyze",
  "article",
  "checks/index",
  "dates/calendar",
  "house/index",
  "layout/index",
  "layout/reads-like-article",
  "speaker-names",
  "spans",
];

/** The bundle's entry: each door is a property, by its name. @type {import("esbuild").StdinOptions} */
export const engineEntry = {
  contents: DOORS.map((door) => `export * as "${door}" from "./server/src/${door}";`).join("\n"),
  resolveDir: ".",
  sourcefile: "engine.ts",
  loader: "ts",
};

/** In the bundles beside it: whoever imports a door is given the engine's. @type {import("esbuild").Plugin} */
export const engineBeside = {
  name: "engine-beside",
  setup(build) {
    const source = path.join(build.initialOptions.absWorkingDir ?? ".", "server", "src");
    const doors = new Set(DOORS);
    build.onResolve({ filter: /^\./ }, ({ path: wanted, resolveDir, namespace }) => {
      // Only the stand-ins below are of another kind: what they require is the bundle beside.
      if (namespace !== "file") return { path: wanted, external: true };
      const module = path.relative(source, path.join(resolveDir, wanted)).replaceAll("\\", "/");
      const door = doors.has(module) ? module : `${module}/index`;
      return doors.has(door) ? { path: door, namespace: "engine" } : undefined;
    });
    build.onLoad({ filter: /^/, namespace: "engine" }, ({ path: door }) => ({
      contents: `module.exports = require("./engine.js")[${JSON.stringify(door)}];`,
    }));
  },
};

/**
 * Throws where a bundle carries a module that the engine has too: there would be two of it, each with a state of its own.
 * @param {import("esbuild").Metafile} engine
 * @param {readonly import("esbuild").Metafile[]} beside
 */
export function refuseDoubles(engine, beside) {
  for (const { inputs } of beside) {
    const double = Object.keys(inputs).find((input) => input in engine.inputs && input.startsWith("server/src/"));
    if (double)
      throw new Error(`${double} is in the engine's bundle and beside it: name it in ${import.meta.filename}`);
  }
}
