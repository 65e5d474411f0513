/** Measures the product's dates on TimeBank and AQUAINT, prints the figures and keeps them in docs/accuracy.md. */
import { analyze } from "../server/src/analyze";
import { loadWeights } from "../server/src/node/weights";
import { needCorpus } from "./corpora/folder";
import { readTimeMl, type TimeMlDocument } from "./corpora/timeml";
import { isUnread } from "./dates-split";
import { keepFigures, today } from "./page";
import { count, measureOf, noCounts, type Counts } from "./timex-score";

const COMMAND = "npm run measure dates -- --corpora FOLDER";
const CORPORA = ["timebank", "aquaint"];
const PAGE = "docs/accuracy.md";

loadWeights("server/model");
const folder = process.argv[process.argv.indexOf("--corpora") + 1];
if (!process.argv.includes("--corpora") || folder === undefined) {
  console.error(`usage: ${COMMAND}`);
  process.exitCode = 2;
} else {
  const table = report(folder);
  console.log(table);
  keepFigures(PAGE, "measured dates", table);
}

function report(corpora: string): string {
  const documents = CORPORA.flatMap((name) => readTimeMl(needCorpus(corpora, name)));
  const [unread, read] = [true, false].map((which) => documents.filter(({ name }) => isUnread(name) === which));
  const rows = [
    row("all", documents),
    row("read while the rules were written", read ?? []),
    row("never read, measured alone", unread ?? []),
  ];
  return [
    "| documents | | expressions | value P | R | **F1** | exact extent F1 | overlapping F1 |",
    "|---|--:|--:|--:|--:|--:|--:|--:|",
    ...rows,
    "",
    `*Measured ${today()} with \`${COMMAND}\`.*`,
  ].join("\n");
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
