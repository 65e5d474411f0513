/**
 * Counts the checks' alarms on clean, published copy (PolNeAR's development texts) and on the composed articles, prints them
 * per 1,000 words beside what a reading found, and keeps the table in docs/accuracy.md.
 */
import fs from "node:fs";
import path from "node:path";
import { analyze } from "../server/src/analyze";
import { checks, findFaults } from "../server/src/checks";
import { loadWeights } from "../server/src/node/weights";
import { READ_ON, READINGS } from "./check-readings";
import { needCorpus } from "./corpora/folder";
import { keepFigures, today } from "./page";

/** Of each timing: enough that what runs is compiled by then. */
const ROUNDS = 12;

const COMMAND = "npm run measure checks -- --corpora FOLDER";
const PAGE = "docs/accuracy.md";

loadWeights("server/model");
const corpora = valueOf("--corpora");
if (corpora === undefined) {
  console.error(`usage: ${COMMAND} [--articles FOLDER]`);
  process.exitCode = 2;
} else {
  const table = report(corpora, valueOf("--articles") ?? "test/fixtures/articles");
  console.log(table);
  keepFigures(PAGE, "measured checks", table);
}

function valueOf(option: string): string | undefined {
  const at = process.argv.indexOf(option);
  return at < 0 ? undefined : process.argv[at + 1];
}

/** The alarms of each check on a folder's texts, and their words. */
interface Alarms {
  readonly words: number;
  readonly texts: number;
  readonly byCheck: ReadonlyMap<string, number>;
  /** Of the time that reading the texts takes, how much the checks take in addition. */
  readonly cost: number;
}

function alarmsIn(folder: string): Alarms {
  const texts = fs
    .readdirSync(folder)
    .filter((name) => /\.(?:txt|md|article|news|wire)$/.test(name))
    .map((name) => fs.readFileSync(path.join(folder, name), "utf8"));
  const byCheck = new Map<string, number>();
  let words = 0;
  for (const text of texts) {
    words += text.split(/\s+/).filter(Boolean).length;
    for (const { check } of findFaults(analyze(text))) byCheck.set(check, (byCheck.get(check) ?? 0) + 1);
  }
  return { words, texts: texts.length, byCheck, cost: costOf(texts) };
}

/** Both warm, by processor time: the least of some rounds each. */
function costOf(texts: readonly string[]): number {
  const time = (work: () => void): number => {
    const { user, system } = process.cpuUsage();
    work();
    const after = process.cpuUsage();
    return after.user + after.system - user - system;
  };
  const least = (work: () => void): number => Math.min(...Array.from({ length: ROUNDS }, () => time(work)));
  const reading = least(() => texts.forEach((text) => analyze(text)));
  const articles = texts.map((text) => analyze(text));
  // A copy of each, so that nothing that is kept with an article spares a round its work.
  return least(() => articles.forEach((article) => findFaults({ ...article }))) / reading;
}

function report(folder: string, articles: string): string {
  const clean = alarmsIn(needCorpus(folder, "polnear", "dev", "text"));
  const composed = alarmsIn(articles);
  const found = checks.filter(({ id }) => clean.byCheck.has(id) || composed.byCheck.has(id));
  const rate = (count: number): string => ((1000 * count) / clean.words).toFixed(2);
  const sum = (severities: readonly string[]): number =>
    checks.reduce(
      (all, { id, severity }) => all + (severities.includes(severity) ? (clean.byCheck.get(id) ?? 0) : 0),
      0,
    );
  return [
    `| check | severity | alarms | per 1,000 words | read | right | composed articles |`,
    "|---|---|--:|--:|--:|--:|--:|",
    ...found.map(({ id, severity }) => {
      const count = clean.byCheck.get(id) ?? 0;
      const { read, right } = READINGS[id] ?? {};
      return `| ${[id, severity, count, rate(count), read ?? "", right ?? "", composed.byCheck.get(id) ?? 0].join(" | ")} |`;
    }),
    "",
    `Warnings and errors together: ${rate(sum(["warning", "error"]))} in 1,000 words, of which a reading found ${share(["warning", "error"])} right.`,
    `Information: ${rate(sum(["information"]))}, ${share(["information"])} right. Hints: ${rate(sum(["hint"]))}, ${share(["hint"])} right.`,
    `The checks take ${(100 * clean.cost).toFixed(0)} % of the time that reading the texts takes.`,
    "",
    `*${clean.texts} texts, ${clean.words.toLocaleString("en-GB")} words; ${composed.texts} composed articles, one of them full of slips on purpose. Measured ${today()} with \`${COMMAND}\`, read ${READ_ON}.*`,
  ].join("\n");
}

/** "22 of 24": what the reading found right of the checks of these severities. */
function share(severities: readonly string[]): string {
  const readings = checks.filter(({ severity }) => severities.includes(severity)).map(({ id }) => READINGS[id]);
  const total = (field: "read" | "right"): number =>
    readings.reduce((sum, reading) => sum + (reading?.[field] ?? 0), 0);
  return `${total("right")} of ${total("read")}`;
}
