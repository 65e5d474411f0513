/**
 * Builds the weights of the ranker of antecedents: `npm run train` runs it after train.ts, for it reads texts as the
 * product does, with the weights that train.ts wrote. The same corpora and the same product give the same weights.
 */
import fs from "node:fs";
import { loadWeights } from "../server/src/node/weights";
import { toTable, type AntecedentTable } from "../server/src/people/antecedent-ranker";
import { lackingPronouns, readPronouns } from "./antecedent-corpora";
import { trainAntecedents } from "./train-antecedents";

const OUTPUT = "server/src/model/antecedent-weights.ts";

function main(args: readonly string[]): void {
  const [option, folder = ""] = args;
  if (option !== "--corpora") {
    console.error("usage: npm run train -- --corpora FOLDER");
    process.exitCode = 2;
    return;
  }
  const lacking = lackingPronouns(folder);
  if (lacking) return console.log(`${OUTPUT} stays as it is: there is no ${lacking} in ${folder}, nor in its data.`);
  loadWeights("server/model");
  const started = Date.now();
  fs.writeFileSync(OUTPUT, toCode(toTable(trainAntecedents(readPronouns(folder)))));
  console.log(`${Math.round((Date.now() - started) / 1000)} s`.padStart(7), OUTPUT);
}

function toCode(table: AntecedentTable): string {
  const questions = Object.entries(table).map(([question, answers]) => {
    const rows = answers.map((weights) => `    [${weights.join(", ")}],\n`);
    return `  ${question}: [\n${rows.join("")}  ],\n`;
  });
  return `/**
 * Written by training/train-people.ts; what it is: server/model/README.md. For each question about a candidate the
 * weights of its answers, in order: for “he, she”, for “his, her” and for “him, her”.
 */
export const ANTECEDENT_WEIGHTS: Readonly<Record<string, readonly (readonly number[])[]>> = {
${questions.join("")}};
`;
}

main(process.argv.slice(2));
