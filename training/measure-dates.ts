/** Measures the product's dates on TimeBank and AQUAINT, prints the figures and keeps them in docs/accuracy.md. */
import fs from "node:fs";
import path from "node:path";
import { analyze } from "../server/src/analyze";
import { readTimeMl, type TimeMlDocument } from "./corpora/timeml";
import { isUnread } from "./dates-split";
import { count, measureOf, noCounts, type Counts } from "./timex-score";

const COMMAND = "npm run measure dates -- --corpora FOLDER";
const CORPORA = ["timebank", "aquaint"];
const PAGE = "docs/accuracy.md";
const [BEGIN, END] = ["<!-- measured dates: begin -->", "<!-- measured dates: end -->"];

const folder = process.argv[process.argv.indexOf("--corpora") + 1];
if (!process.argv.includes("--corpora") || folder === undefined) {
  console.error(`usage: ${COMMAND}`);
  process.exitCode = 2;
} else {
  const table = report(folder);
  console.log(table);
  keep(table);
}

function report(corpora: string): string {
  const documents = CORPORA.flatMap((name) => readTimeMl(folderOf(corpora, name)));
  const [unread, read] = [true, false].map((which) => documents.filter(({ name }) => isUnread(name) === which));
  const rows = [
    row("all", documents),
    row("read while the rules were written", read ?? []),
    row("never read, measured alone", unread ?? []),
  ];
  const today = new Date().toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
  return [
    "| documents | | expressions | value P | R | **F1** | exact extent F1 | overlapping F1 |",
    "|---|--:|--:|--:|--:|--:|--:|--:|",
    ...rows,
    "",
    `*Measured ${today} with \`${COMMAND}\`.*`,
  ].join("\n");
}

/** A folder of corpora, or one that has them in `data/`. */
function folderOf(corpora: string, name: string): string {
  const places = [path.join(corpora, name), path.join(corpora, "data", name)];
  const found = places.find((place) => fs.existsSync(place));
  if (found === undefined) throw new Error(`no ${name} in ${corpora}`);
  return found;
}

function row(name: string, documents: readonly TimeMlDocument[]): string {
  const counts = countAll(documents);
  const value = measureOf(counts.value, counts);
  const figures = [
    value.precision,
    value.recall,
    value.f1,
    measureOf(counts.strict, counts).f1,
    measureOf(counts.relaxed, counts).f1,
  ];
  const cells = figures.map((figure) => figure.toFixed(1));
  return `| ${[name, documents.length, counts.gold, ...cells].join(" | ")} |`;
}

/** Each document with the day it was published as its reference date, as TempEval-3 has it. */
function countAll(documents: readonly TimeMlDocument[]): Counts {
  const counts = noCounts();
  for (const { text, published, timexes } of documents) {
    const { dates } = analyze(text, published ? { referenceDate: published } : {});
    count(counts, text, timexes, dates);
  }
  return counts;
}

/** Puts the table between the marks on the page of figures. */
function keep(table: string): void {
  const page = fs.readFileSync(PAGE, "utf8");
  const [start, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`${PAGE} has no place marked for the dates' figures`);
  fs.writeFileSync(PAGE, `${page.slice(0, start + BEGIN.length)}\n${table}\n${page.slice(end)}`);
}
