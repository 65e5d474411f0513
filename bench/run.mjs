// `npm run bench`: the engine beside what a developer might use instead, each in a process of its own, in one run.
// `npm run bench -- copydesk chrono` measures only what is named.
import { spawnSync } from "node:child_process";
import { cpus } from "node:os";
import path from "node:path";
import * as esbuild from "esbuild";
import { ascii } from "../scripts/ascii.mjs";
import { bundle } from "./tools/engine.mjs";

/** @typedef {import("./measure.mjs").Figures} Figures */
/** @typedef {import("./measure.mjs").Start} Start */

const KB = 1000;
const SIZES = [5 * KB, 1000 * KB];
/** Where the engine alone is measured too, to show that its time grows with the text and no faster. */
const STEPS = [5 * KB, 50 * KB, 250 * KB, 1000 * KB];
/** A process loads and starts once, so that much is measured in several; not where one takes long. */
const STARTS = 15;
const QUICK_START_MS = 3000;

const NAMES = {
  copydesk: "Copydesk",
  "copydesk-rules": "  by rules alone",
  compromise: "compromise",
  harper: "harper.js",
  "copydesk-dates": "Copydesk, dates",
  "copydesk-date-stage": "  its date stage",
  chrono: "chrono-node",
};
const wanted = new Set(process.argv.slice(2));
const tools = Object.entries(NAMES).filter(([tool]) => wanted.size === 0 || wanted.has(tool));
/** @type {Map<string, Figures | undefined>} */
const measured = new Map();

await esbuild.build({
  absWorkingDir: path.resolve(import.meta.dirname, ".."),
  entryPoints: ["bench/engine.ts"],
  outfile: bundle,
  bundle: true,
  platform: "neutral",
  mainFields: ["module", "main"],
  format: "esm",
  target: "node20",
  // As the package has it.
  minify: true,
  plugins: [ascii],
  logLevel: "warning",
});

console.log(`Node ${process.versions.node}, ${cpus()[0]?.model ?? "unknown processor"}, one core\n`);
for (const size of SIZES) {
  console.log(`One article of ${say(size)}`);
  head();
  for (const [tool, name] of tools) row(name, measure(tool, size));
  console.log();
}
if (tools.some(([tool]) => tool === "copydesk")) {
  console.log("Copydesk, by the length of the article");
  head();
  for (const size of STEPS) row(say(size), measure("copydesk", size));
  console.log();
}
if (wanted.size === 0) {
  await import("./growth.mjs");
  console.log();
}
for (const [tool, name] of tools) {
  /** @type {{ does: string }} */
  const { does } = await import(`./tools/${tool}.mjs`);
  console.log(`${name.trim()}: ${does}.`);
}
console.log(`
load and first: until the tool can be used, and its first analysis, what is compiled then included; the median of ${STARTS}
processes (of one, where it takes seconds). again: the same text once more, nothing kept
(but harper.js keeps its sentences), median after warm-up. edit: a word typed in one paragraph; Copydesk reads that one
again, the others know only the whole text. memory: the process at its largest, less what it was before the tool.
ms: by the clock, or of processor time where that is less, so that a busy machine does not count.`);

/** @param {number} bytes */
function say(bytes) {
  return bytes < 1000 * KB ? `${bytes / KB} KB` : `${bytes / KB / KB} MB`;
}

/**
 * @param {string} tool
 * @param {number} size
 * @returns {Figures | undefined} nothing where the tool failed or took longer than five minutes
 */
function measure(tool, size) {
  const key = `${tool} ${size}`;
  if (!measured.has(key)) measured.set(key, measureAnew(tool, size));
  return measured.get(key);
}

/** @type {typeof measure} */
function measureAnew(tool, size) {
  const figures = /** @type {Figures | undefined} */ (runMeasure(tool, size));
  if (!figures || figures.loadMs + figures.firstMs > QUICK_START_MS) return figures;
  /** @type {Start[]} */
  const starts = [figures];
  while (starts.length < STARTS) {
    const start = /** @type {Start | undefined} */ (runMeasure(tool, size, "first"));
    if (!start) return undefined;
    starts.push(start);
  }
  return {
    ...figures,
    loadMs: median(starts.map(({ loadMs }) => loadMs)),
    firstMs: median(starts.map(({ firstMs }) => firstMs)),
  };
}

/**
 * @param {string} tool
 * @param {number} size
 * @param {string[]} only
 * @returns {unknown} what measure.mjs prints
 */
function runMeasure(tool, size, ...only) {
  const script = path.join(import.meta.dirname, "measure.mjs");
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--expose-gc", "--single-threaded-gc", script, tool, String(size), ...only],
    { encoding: "utf8", timeout: 300_000 },
  );
  if (status === 0) return JSON.parse(stdout);
  process.exitCode = 1;
  console.error(stderr.trim());
  return undefined;
}

/** @param {number[]} numbers */
function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

function head() {
  console.log(line("", ["load ms", "first ms", "again ms", "edit ms", "MB/s", "memory MB", "found"]));
}

/**
 * @param {string} name
 * @param {Figures | undefined} figures
 */
function row(name, figures) {
  if (!figures) return console.log(`  ${name.padEnd(18)}failed`);
  const { bytes, loadMs, firstMs, againMs, editMs, memoryMb, found } = figures;
  const speed = bytes / 1e6 / (againMs / 1000);
  return console.log(
    line(name, [...[loadMs, firstMs, againMs, editMs, speed, memoryMb].map(inThreeDigits), String(found)]),
  );
}

/**
 * @param {string} name
 * @param {string[]} cells
 */
function line(name, cells) {
  return `  ${name.padEnd(18)}${cells.map((cell) => cell.padStart(10)).join("")}`;
}

/** @param {number} number */
function inThreeDigits(number) {
  return number >= 100 ? number.toFixed(0) : number >= 10 ? number.toFixed(1) : number.toFixed(2);
}
