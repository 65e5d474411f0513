// Builds one of the programs of this folder and runs it: node training/run.mjs train --corpora FOLDER
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";

const PROGRAMS = [
  "train",
  "train-people",
  "measure-checks",
  "measure-dates",
  "measure-people",
  "measure-quotes",
  "measure-stories",
];

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const [program = "", ...args] = process.argv.slice(2);

if (!PROGRAMS.includes(program)) {
  console.error(`usage: node training/run.mjs ${PROGRAMS.join("|")} --corpora FOLDER`);
  process.exitCode = 2;
} else {
  const folder = mkdtempSync(path.join(tmpdir(), "copydesk-training-"));
  try {
    const outfile = path.join(folder, `${program}.mjs`);
    await esbuild.build({
      absWorkingDir: root,
      entryPoints: [`training/${program}.ts`],
      bundle: true,
      platform: "node",
      format: "esm",
      target: "node20",
      // Some dependencies are CommonJS and ask for `require`.
      banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
      logLevel: "warning",
      outfile,
    });
    // The features of all candidates are kept in memory while a model is trained.
    const run = spawnSync(process.execPath, ["--max-old-space-size=6000", outfile, ...args], {
      stdio: "inherit",
      cwd: root,
    });
    process.exitCode = run.status ?? 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
