/** Measures the product on the composed stories of training/stories, prints the figures and keeps them in docs/accuracy.md. */
import fs from "node:fs";
import path from "node:path";
import { analyze } from "../server/src/analyze";
import { loadWeights } from "../server/src/node/weights";
import { keepFigures, today } from "./page";
import { countStory, type Story, type StoryCounts } from "./story-score";

const FOLDER = "training/stories";
const GOLD = ".gold.json";

loadWeights("server/model");
const names = fs.readdirSync(FOLDER).filter((name) => name.endsWith(GOLD));
const counts = names.map((name) => countOf(name.slice(0, -GOLD.length)));
const table = [
  "| stories | quotes | found | exact F1 | right speaker, % of those exact | roles F1 |",
  "|--:|--:|--:|--:|--:|--:|",
  row(counts),
  "",
  `*Measured ${today()} with \`npm run measure stories\`.*`,
].join("\n");
console.log(table);
keepFigures("docs/accuracy.md", "measured stories", table);

function countOf(name: string): StoryCounts {
  const text = fs.readFileSync(path.join(FOLDER, `${name}.txt`), "utf8");
  const story = JSON.parse(fs.readFileSync(path.join(FOLDER, name + GOLD), "utf8")) as Story;
  return countStory(story, analyze(text), text);
}

function row(all: readonly StoryCounts[]): string {
  const sum = (of: (each: StoryCounts) => number): number => all.reduce((total, each) => total + of(each), 0);
  const [asked, found, right] = [sum((each) => each.asked), sum((each) => each.found), sum((each) => each.right)];
  const roles = f1(
    sum((each) => each.roles.right),
    sum((each) => each.roles.found) + sum((each) => each.roles.asked),
  );
  const speakers = (100 * sum((each) => each.speakers)) / right;
  return `| ${[all.length, asked, found, f1(right, asked + found), speakers.toFixed(1), roles].join(" | ")} |`;
}

/** Twice what is right, of what was found and what was asked for together; in per cent. */
function f1(right: number, both: number): string {
  return ((200 * right) / both).toFixed(1);
}
