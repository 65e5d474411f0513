// Sets everything up and runs every test: `npm test`. The last line is `N passed, N failed`.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { installVSCode } from "../test/vscode/editor/vscode.mjs";
import { ensureChromium } from "./support/browser.mjs";
import { ensureNeovim } from "./support/neovim.mjs";
import { runToEnd } from "./support/processes.mjs";
import { Plain, run, say, since } from "./support/say.mjs";
import { checkNode, installPackages, packagePath, root } from "./support/setup.mjs";

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

const MINUTE = 60_000;
const RESULTS = path.join(root, "out/results");
const PACKAGE = "package";

/** The later parts run what the package part has built, and do not build it again. */
const env = { ...process.env };

/**
 * A part of the run is a program of node_modules, or one of ours. Where it writes no counts it is one test, which
 * passes when the program does. A part that takes longer than its limit is ended and has failed.
 * @typedef {object} Part
 * @property {string} name
 * @property {readonly string[]} command a file and its arguments, for Node
 * @property {string} [counts] the file in out/results that the program writes its counts to
 * @property {number} limit milliseconds
 */

/** @type {readonly Part[]} */
const PARTS = [
  { name: "lint", command: ["node_modules/oxlint/bin/oxlint", "--deny-warnings"], limit: 2 * MINUTE },
  { name: "format", command: ["node_modules/oxfmt/bin/oxfmt", "--list-different"], limit: MINUTE },
  { name: "types", command: ["node_modules/typescript/bin/tsc", "--noEmit"], limit: 2 * MINUTE },
  vitest("unit", "unit", 5 * MINUTE),
  { name: PACKAGE, command: ["scripts/package.mjs"], limit: 2 * MINUTE },
  vitest("server and cli", "server", 5 * MINUTE),
  { name: "extension host", command: ["test/vscode/run-suite.mjs"], counts: "suite.json", limit: 5 * MINUTE },
  vitest("workbench", "editor", 15 * MINUTE),
];

/**
 * @param {string} name of the part
 * @param {string} project of vitest.config.mts
 * @param {number} limit
 * @returns {Part}
 */
function vitest(name, project, limit) {
  const counts = `${project}.json`;
  const report = ["--reporter=default", "--reporter=json", `--outputFile.json=${path.join(RESULTS, counts)}`];
  return { name, command: ["node_modules/vitest/vitest.mjs", "run", "--project", project, ...report], counts, limit };
}

await run(async () => {
  const start = performance.now();
  await setUp();
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });

  const total = { passed: 0, failed: 0, skipped: 0 };
  const lines = [];
  for (const part of PARTS) {
    const { passed, failed, skipped, time } = await runPart(part);
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
    const notes = [
      `${passed} passed`,
      ...(failed ? [`${failed} failed`] : []),
      ...(skipped ? [`${skipped} skipped`] : []),
    ];
    lines.push(`  ${failed ? "✗" : "✓"} ${part.name.padEnd(16)} ${notes.join(", ").padEnd(24)} ${time}`);
  }
  say(`\n${lines.join("\n")}\n  in ${since(start)}\n`);
  say(`${total.passed} passed, ${total.failed} failed`);
  return total.failed > 0 ? 1 : 0;
});

/** Fetches what is missing. Without a browser or Neovim the other tests still run, and those in them say what they lack. */
async function setUp() {
  checkNode();
  await installPackages(root, "Copydesk's packages");
  await installVSCode();
  for (const ensure of [ensureChromium, ensureNeovim]) {
    try {
      await ensure();
    } catch (error) {
      if (!(error instanceof Plain)) throw error;
      say(error.message);
    }
  }
}

/**
 * @param {Part} part
 * @returns {Promise<Counts & { time: string }>}
 */
async function runPart({ name, command, counts, limit }) {
  say(`\n▸ ${name}`);
  const start = performance.now();
  const { code } = await runToEnd(process.execPath, command, { cwd: root, env, limit });
  const time = since(start);
  if (code === 124) say(`  ended after ${limit / MINUTE} minutes: it hung, or this machine is very slow`);
  if (name === PACKAGE && code === 0) env["COPYDESK_BUILT"] = packagePath();
  const { passed, failed, skipped } = (counts && readCounts(path.join(RESULTS, counts))) || {
    passed: code === 0 ? 1 : 0,
    failed: 0,
    skipped: 0,
  };
  // A program that fails without a failed test (a file that does not load, an editor that does not start) is a failure.
  return { passed, failed: code !== 0 ? Math.max(failed, 1) : failed, skipped, time };
}

/**
 * @param {string} file as vitest's JSON reporter writes it, or the suite in the extension host
 * @returns {Counts | undefined}
 */
function readCounts(file) {
  if (!existsSync(file)) return undefined;
  const found = /** @type {Record<string, number>} */ (JSON.parse(readFileSync(file, "utf8")));
  return {
    passed: found["numPassedTests"] ?? found["passed"] ?? 0,
    failed: found["numFailedTests"] ?? found["failed"] ?? 0,
    skipped: (found["numPendingTests"] ?? found["skipped"] ?? 0) + (found["numTodoTests"] ?? 0),
  };
}
