// Bundles the product into dist/. `--watch` builds again on each change; `--minify` builds it as the package has it.
import { chmod, copyFile, mkdir, readdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";
import { ascii } from "./ascii.mjs";
import { engineBeside, engineEntry, refuseDoubles } from "./engine.mjs";
import { notices } from "./notices.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** @type {import("esbuild").BuildOptions} */
const node = {
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  mainFields: ["module", "main"],
  sourcemap: true,
  logLevel: "warning",
};

/** @type {import("esbuild").BuildOptions} */
const web = {
  ...node,
  platform: "browser",
  target: "es2022",
  define: { global: "globalThis" },
};

/** @type {import("esbuild").BuildOptions} */
const worker = { ...web, format: "iife" };

/** A file of its own, which the server, the command line and, through the client, the worker read. */
const WEIGHTS = "server/model/attribution.weights";

/** What reads an article; the server and the command line require it. The worker in a browser is one file with all. */
const ENGINE = "dist/engine.js";

/**
 * What there is to build, one bundle each: a new entry is a line here.
 * @param {boolean} minify
 * @returns {import("esbuild").BuildOptions[]}
 */
const product = (minify) =>
  [
    {
      ...node,
      entryPoints: ["client/src/extension.ts"],
      outfile: "dist/client.js",
      // The first look and the protocol's half are bundles beside it, required when there is a text to look at and when the
      // server starts: waking must cost next to nothing.
      external: ["vscode", "./look", "./language-client"],
      supported: { "dynamic-import": false },
    },
    {
      ...node,
      entryPoints: ["client/src/language-client.ts"],
      outfile: "dist/language-client.js",
      external: ["vscode"],
    },
    { ...node, entryPoints: ["client/src/look.ts"], outfile: "dist/look.js" },
    { ...node, stdin: engineEntry, outfile: ENGINE },
    { ...node, entryPoints: ["server/src/node.ts"], outfile: "dist/server.js", plugins: [engineBeside] },
    {
      ...node,
      entryPoints: ["server/src/cli/main.ts"],
      outfile: "dist/cli.js",
      banner: { js: "#!/usr/bin/env node" },
      plugins: [engineBeside],
    },
    { ...web, entryPoints: ["client/src/browser.ts"], outfile: "dist/web/client.js", external: ["vscode"] },
    { ...worker, entryPoints: ["server/src/browser.ts"], outfile: "dist/web/server.js" },
  ].map((options) =>
    minify ? { ...options, minify, sourcemap: false, plugins: [...(options.plugins ?? []), ascii] } : options,
  );

/** @returns {Promise<import("esbuild").BuildOptions>} */
async function suite() {
  const folder = "test/vscode/suite";
  const files = (await readdir(path.join(root, folder))).filter((name) => name.endsWith(".ts"));
  return {
    ...node,
    entryPoints: files.map((name) => `${folder}/${name}`),
    outdir: "out/suite",
    external: ["vscode", "mocha"],
  };
}

/**
 * Builds the product once. Rejects where a bundle does not build; esbuild has said why.
 * @param {{ minify?: boolean }} [options]
 */
export async function build({ minify = false } = {}) {
  if (minify) await rm(path.join(root, "dist"), { recursive: true, force: true });
  const bundles = product(minify);
  const built = await Promise.all(bundles.map((options) => esbuild.build({ ...options, metafile: true })));
  const metafiles = built.flatMap(({ metafile }) => metafile ?? []);
  const engine = metafiles[bundles.findIndex(({ outfile }) => outfile === ENGINE)];
  const beside = metafiles.filter((_, number) => bundles[number]?.plugins?.includes(engineBeside));
  if (engine) refuseDoubles(engine, beside);
  await writeFile(path.join(root, "dist/NOTICES.txt"), notices(metafiles));
  await chmod(path.join(root, "dist/cli.js"), 0o755);
  await copyWeights();
}

async function copyWeights() {
  const dist = path.join(root, "dist");
  await mkdir(dist, { recursive: true });
  await copyFile(path.join(root, WEIGHTS), path.join(dist, path.basename(WEIGHTS)));
}

/** Builds the mocha suite for VS Code's extension host into out/suite. */
export async function buildSuite() {
  await rm(path.join(root, "out/suite"), { recursive: true, force: true });
  await esbuild.build(await suite());
}

/** Vitest's set-up of the suites that run what is built: the whole test run has built it already, and says so. */
export async function setup() {
  if (!process.env["COPYDESK_BUILT"]) await build();
}

/** Builds, and again on each change, until the process ends. */
async function watch() {
  await copyWeights();
  const bundles = [...product(false), await suite()];
  const contexts = await Promise.all(bundles.map((options) => esbuild.context({ ...options, logLevel: "info" })));
  await Promise.all(contexts.map((context) => context.watch()));
  console.log("Watching. Ctrl-C ends it.");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const asked = new Set(process.argv.slice(2));
  try {
    await (asked.has("--watch") ? watch() : build({ minify: asked.has("--minify") }));
  } catch {
    process.exitCode = 1; // esbuild has said why
  }
}
