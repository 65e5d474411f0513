// Builds the training code and runs it: node training/train.mjs --corpora FOLDER
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const folder = mkdtempSync(path.join(tmpdir(), "copydesk-training-"));
try {
  const outfile = path.join(folder, "train.mjs");
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: ["training/train.ts"],
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    logLevel: "warning",
    outfile,
  });
  const run = spawnSync(process.execPath, ["--max-old-space-size=6000", outfile, ...process.argv.slice(2)], {
    stdio: "inherit",
    cwd: root,
  });
  process.exitCode = run.status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
