// Measures one tool on one article, in a process of its own, and prints the figures as JSON.
//   node --expose-gc measure.mjs TOOL BYTES
import { edited, makeArticle } from "./texts.mjs";

/** @typedef {{ analyze(text: string): unknown, edit?(text: string): unknown }} Tool */
/**
 * @typedef {object} Figures
 * @property {number} bytes of the article
 * @property {number} loadMs until the tool can be used
 * @property {number} firstMs the first analysis in the process
 * @property {number} againMs a repeated one, median
 * @property {number} editMs after an edit in one paragraph, median
 * @property {number} found what it found, as a sign that it did its work
 * @property {number} memoryMb resident in the process at its most, less what it was before the tool was loaded
 */

const WARM_UP_MS = 1500;
const MEASURE_MS = 3000;
const MOST_RUNS = 200;

const [name = "", size = ""] = process.argv.slice(2);
const text = makeArticle(Number(size));
globalThis.gc?.();
const before = process.memoryUsage.rss();

const [tool, loadMs] = await timed(async () => {
  /** @type {{ load(): Promise<Tool> }} */
  const { load } = await import(`./tools/${name}.mjs`);
  return load();
});
const [found, firstMs] = await timed(() => tool.analyze(text));
await repeat(() => tool.analyze(text), WARM_UP_MS);
const againMs = median(await repeat(() => tool.analyze(text), MEASURE_MS));

const edit = tool.edit ?? tool.analyze;
let turn = 0;
const typed = () => edit(edited(text, ++turn));
await repeat(typed, WARM_UP_MS / 2);
const editMs = median(await repeat(typed, MEASURE_MS));

const memoryMb = (process.resourceUsage().maxRSS * 1024 - before) / 1024 / 1024;
/** @type {Figures} */
const figures = { bytes: Buffer.byteLength(text), loadMs, firstMs, againMs, editMs, found: Number(found), memoryMb };
console.log(JSON.stringify(figures));

/**
 * @template T
 * @param {() => T | Promise<T>} work
 * @returns {Promise<[T, number]>}
 */
async function timed(work) {
  const start = performance.now();
  const result = await work();
  return [result, performance.now() - start];
}

/**
 * Runs the work until the time is over, at least three times where one does not fill it; gives what each took, in ms.
 * @param {() => unknown} work
 * @param {number} budget
 */
async function repeat(work, budget) {
  /** @type {number[]} */
  const times = [];
  let spent = 0;
  while (times.length < MOST_RUNS && (spent < budget || (times.length < 3 && spent < 3 * budget))) {
    const [, took] = await timed(work);
    times.push(took);
    spent += took;
  }
  return times;
}

/** @param {number[]} numbers */
function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
