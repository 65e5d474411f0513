// Measures one tool on one article, in a process of its own, and prints the figures as JSON.
//   node --expose-gc measure.mjs TOOL BYTES [first]
// "first": nothing but the load and the first analysis, which a process has only once.
import { edited, makeArticle } from "./texts.mjs";

/** @typedef {{ analyze(text: string): unknown, edit?(text: string): unknown }} Tool */
/**
 * @typedef {object} Start
 * @property {number} loadMs until the tool can be used
 * @property {number} firstMs the first analysis in the process
 */
/**
 * @typedef {object} Measured
 * @property {number} bytes of the article
 * @property {number} againMs a repeated one, median
 * @property {number} editMs after an edit in one paragraph, median
 * @property {number} found what it found, as a sign that it did its work
 * @property {number} memoryMb resident in the process at its most, less what it was before the tool was loaded
 */
/** @typedef {Start & Measured} Figures */

const WARM_UP_MS = 4000;
const MEASURE_MS = 2000;
const BATCH_MS = 20;

const [name = "", size = "", only] = process.argv.slice(2);
const text = makeArticle(Number(size));
globalThis.gc?.();
const before = process.memoryUsage.rss();

const [tool, loadMs] = await timed(async () => {
  /** @type {{ load(): Promise<Tool> }} */
  const { load } = await import(`./tools/${name}.mjs`);
  return load();
});
const [found, firstMs] = await timed(() => tool.analyze(text));
if (only === "first") {
  /** @type {Start} */
  const start = { loadMs, firstMs };
  console.log(JSON.stringify(start));
  process.exit();
}
// What is slow has warmed up by its first run.
if (firstMs < WARM_UP_MS) await repeat(() => tool.analyze(text), WARM_UP_MS);
const againMs = median(await repeat(() => tool.analyze(text), MEASURE_MS));

const edit = tool.edit ?? tool.analyze;
let turn = 0;
const typed = () => edit(edited(text, ++turn));
if (tool.edit) await repeat(typed, WARM_UP_MS / 2);
const editMs = median(await repeat(typed, MEASURE_MS));

const memoryMb = (process.resourceUsage().maxRSS * 1024 - before) / 1024 / 1024;
/** @type {Figures} */
const figures = { bytes: Buffer.byteLength(text), loadMs, firstMs, againMs, editMs, found: Number(found), memoryMb };
console.log(JSON.stringify(figures));

/**
 * Gives what the work gives, and the milliseconds it took: by the clock, or by the processor's time for this process
 * where that is less. On a machine that does nothing else the clock is; on a busy one it would count the others' work.
 * @template T
 * @param {() => T | Promise<T>} work
 * @returns {Promise<[T, number]>}
 */
async function timed(work) {
  const cpu = process.cpuUsage();
  const start = performance.now();
  const result = await work();
  const clock = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  return [result, Math.min(clock, (user + system) / 1000)];
}

/**
 * Runs the work until it has taken this time; gives what a run took, in ms, for each batch of runs. A batch is
 * long enough for the processor's clock, which may be coarse.
 * @param {() => unknown} work
 * @param {number} budget
 */
async function repeat(work, budget) {
  /** @type {number[]} */
  const times = [];
  let spent = 0;
  let runs = 1;
  while (spent < budget) {
    const [, took] = await timed(async () => {
      for (let run = 0; run < runs; run++) await work();
    });
    times.push(took / runs);
    spent += took;
    if (took < BATCH_MS) runs *= 2;
  }
  return times;
}

/** @param {number[]} numbers */
function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
