/**
 * Measures quotes and speakers, as the product reads them, on PolNeAR's development documents and on the stories among
 * them that were resolved by hand; prints the tables and keeps them in docs/accuracy.md and in the model card.
 */
import { analyze } from "../server/src/analyze";
import { loadWeights } from "../server/src/node/weights";
import { findCorpus } from "./corpora/folder";
import { readPolnear, type PolnearDocument } from "./corpora/polnear";
import { readResolved } from "./corpora/resolved";
import { keepFigures, today } from "./page";
import { CUE_SORTS, MARKINGS, PARTS, scoreQuotes, type Attribution, type QuoteScores } from "./quote-score";
import {
  accuracyOf,
  allSources,
  endToEnd,
  REFERENCES,
  roleRates,
  scoreSpeakers,
  type Reference,
  type SourceCounts,
  type SpeakerScores,
} from "./speaker-score";
import type { Rates, SpanScore } from "./span-score";

const COMMAND = "npm run measure quotes -- --corpora FOLDER";
const PAGE = "docs/accuracy.md";
const MODEL_CARD = "server/model/README.md";
const RESOLVED = "speakers-polnear-dev.json";

const read = (text: string): Attribution[] =>
  analyze(text).quotes.map(({ spans, cue, source }) => ({
    content: spans,
    cue: cue ? [cue] : [],
    source: source ? [source] : [],
  }));

const one = (value: number): string => value.toFixed(1);
const row = (...cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;
const ratesCells = ({ precision, recall, f1 }: Rates): string[] => [one(precision), one(recall), `**${one(f1)}**`];

function quoteTable({ parts, markings, cueSorts, quotations, strays }: QuoteScores): string {
  const scored = (name: string, score: SpanScore): string =>
    row(name, score.gold, score.predicted, ...ratesCells(score.exact), one(score.overlap.f1));
  const sorts = { speech: "statements", other: "all else" };
  const share = quotations.predicted > 0 ? (100 * strays) / quotations.predicted : 0;
  return [
    "| | marked | found | exact precision | recall | F1 | F1 by words |",
    "|---|--:|--:|--:|--:|--:|--:|",
    ...PARTS.map((part) => scored(part, parts[part])),
    ...MARKINGS.map((marking) => scored(`content of ${marking} quotes`, markings[marking])),
    ...CUE_SORTS.flatMap((sort) => PARTS.map((part) => scored(`${part} of ${sorts[sort]}`, cueSorts[sort][part]))),
    scored("content from mark to mark", quotations),
    "",
    `Of the ${quotations.predicted} stretches from mark to mark that are taken for quotes, ${strays} (${one(share)} %) touch` +
      " nothing that the annotators marked: titles, terms, scare quotes.",
  ].join("\n");
}

function speakerTable({ references, calibration, roles }: SpeakerScores): string {
  const names: Record<Reference, string> = { name: "a name", pronoun: "a pronoun", role: "a role or description" };
  const counted = (name: string, counts: SourceCounts): string => {
    const { gold, found, abstained, right } = counts;
    return row(name, gold, found, abstained, right, one(accuracyOf(counts)), ...ratesCells(endToEnd(counts)));
  };
  const { precision, recall, f1 } = roleRates(roles);
  const bins = calibration.bins.map(({ from, to, count, mean, right }) =>
    row(`${from.toFixed(1)} to ${to.toFixed(1)}`, count, mean.toFixed(3), right.toFixed(3)),
  );
  return [
    "| the source is | sources | found | no speaker given | right | right, % of those given | precision | recall | F1 |",
    "|---|--:|--:|--:|--:|--:|--:|--:|--:|",
    ...REFERENCES.map((reference) => counted(names[reference], references[reference])),
    counted("all", allSources(references)),
    "",
    `Roles: ${roles.gold} in the stories, ${roles.found} found, precision ${one(precision)}, recall ${one(recall)},` +
      ` F1 **${one(f1)}**.`,
    "",
    "| confidence | quotes | mean confidence | share right |",
    "|---|--:|--:|--:|",
    ...bins,
    "",
    `Expected calibration error: **${calibration.expectedError.toFixed(3)}**.`,
  ].join("\n");
}

function measure(documents: readonly PolnearDocument[], resolved: string): void {
  const texts = new Map(documents.map(({ id, text }) => [id, text]));
  const quotes = quoteTable(scoreQuotes(documents, read));
  const speakers = speakerTable(scoreSpeakers(readResolved(resolved, texts), (text) => analyze(text)));
  const measured = `*Measured ${today()} with \`${COMMAND}\`.*`;
  console.log(`${quotes}\n\n${speakers}\n\n${measured}`);
  keepFigures(PAGE, "measured quotes", `${quotes}\n\n${measured}`);
  keepFigures(PAGE, "measured speakers", `${speakers}\n\n${measured}`);
  keepFigures(MODEL_CARD, "measured", `${quotes}\n\n${measured}`);
}

function main(args: readonly string[]): void {
  const [option, folder = ""] = args;
  const split = findCorpus(folder, "polnear", "dev");
  const resolved = findCorpus(folder, RESOLVED);
  if (option !== "--corpora" || split === undefined || resolved === undefined) {
    console.error(`usage: ${COMMAND}   (a folder with polnear/dev and ${RESOLVED})`);
    process.exitCode = 2;
    return;
  }
  loadWeights("server/model");
  measure(readPolnear(split), resolved);
}

main(process.argv.slice(2));
