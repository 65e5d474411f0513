/**
 * Measures quotes, cues and sources on PolNeAR's development documents, as the product reads them, and prints a table in
 * Markdown: `node training/run.mjs measure-quotes --corpora FOLDER`.
 */
import fs from "node:fs";
import path from "node:path";
import { analyze } from "../server/src/analyze";
import type { Span } from "../server/src/article";
import { readPolnear, type GoldAttribution, type PolnearDocument } from "./corpora/polnear";
import { fragmentsOf, SpanScore, wordNumbers, type Rates } from "./span-score";

const PARTS = ["content", "cue", "source"] as const;
type Part = (typeof PARTS)[number];
type Sort = "direct" | "mixed" | "indirect";

const QUOTED = /[“"][^”"]*[”"]?/g;

/** By the quotation marks alone, the same for both sides. */
function sortOf({ content }: GoldAttribution, text: string): Sort {
  const words = content
    .map(({ start, end }) => text.slice(start, end))
    .join(" ")
    .trim();
  if (/^[“"]/.test(words) && !/[\p{L}\p{N}]/u.test(words.replace(QUOTED, ""))) return "direct";
  return /[“”"]/.test(words) ? "mixed" : "indirect";
}

/** From mark to mark; the closing one may stand in a later paragraph. */
const isQuotation = (text: string): boolean => /^[“"][^“”"]*[”"]?$/.test(text);

const read = (text: string): GoldAttribution[] =>
  analyze(text).quotes.map(({ spans, cue, source }) => ({
    content: spans,
    cue: cue ? [cue] : [],
    source: source ? [source] : [],
  }));

/** Annotators put some places aside: what lies mostly there does not count. */
function isMasked({ start, end }: Span, masks: readonly Span[]): boolean {
  const hidden = masks.reduce(
    (sum, mask) => sum + Math.max(0, Math.min(end, mask.end) - Math.max(start, mask.start)),
    0,
  );
  return hidden * 2 >= end - start;
}

interface Scores {
  readonly parts: Record<Part, SpanScore>;
  readonly sorts: Record<Sort, SpanScore>;
  readonly quotations: SpanScore;
}

export function measure(documents: readonly PolnearDocument[]): Scores {
  const scores: Scores = {
    parts: { content: new SpanScore(), cue: new SpanScore(), source: new SpanScore() },
    sorts: { direct: new SpanScore(), mixed: new SpanScore(), indirect: new SpanScore() },
    quotations: new SpanScore(),
  };
  for (const { text, attributions, masks } of documents) {
    const predictions = read(text);
    const wordsOf = wordNumbers(text);
    const spansOf = (list: readonly GoldAttribution[], part: Part): Span[] =>
      fragmentsOf(
        list.flatMap((attribution) => attribution[part]),
        text,
      ).filter((span) => !isMasked(span, masks));
    for (const part of PARTS) {
      const gold = spansOf(attributions, part);
      const predicted = spansOf(predictions, part);
      scores.parts[part].add(gold, gold, predicted, predicted, wordsOf);
    }
    const gold = spansOf(attributions, "content");
    const predicted = spansOf(predictions, "content");
    for (const sort of ["direct", "mixed", "indirect"] as const) {
      const only = (list: readonly GoldAttribution[]): Span[] =>
        spansOf(
          list.filter((attribution) => sortOf(attribution, text) === sort),
          "content",
        );
      scores.sorts[sort].add(only(attributions), gold, only(predictions), predicted, wordsOf);
    }
    const inMarks = (spans: readonly Span[]): Span[] =>
      spans.filter(({ start, end }) => isQuotation(text.slice(start, end)));
    const [goldMarked, predictedMarked] = [inMarks(gold), inMarks(predicted)];
    scores.quotations.add(goldMarked, goldMarked, predictedMarked, predictedMarked, wordsOf);
  }
  return scores;
}

/** The table, in Markdown. */
export function tableOf({ parts, sorts, quotations }: Scores): string {
  const one = (value: number): string => value.toFixed(1);
  const rates = ({ precision, recall, f1 }: Rates): string => `${one(precision)} | ${one(recall)} | **${one(f1)}**`;
  const row = (name: string, score: SpanScore): string =>
    `| ${name} | ${score.gold} | ${score.predicted} | ${rates(score.exact)} | ${one(score.overlap.f1)} |`;
  return [
    "| | gold | found | exact precision | recall | F1 | F1 over words |",
    "|---|--:|--:|--:|--:|--:|--:|",
    ...PARTS.map((part) => row(part, parts[part])),
    ...(["direct", "mixed", "indirect"] as const).map((sort) => row(`content, ${sort}`, sorts[sort])),
    row("content from mark to mark", quotations),
  ].join("\n");
}

function main(args: readonly string[]): void {
  const [option, folder = ""] = args;
  const split = path.join(folder, "polnear", "dev");
  if (option !== "--corpora" || !fs.existsSync(split)) {
    console.error("usage: measure-quotes --corpora FOLDER   (a folder with polnear/dev)");
    process.exitCode = 2;
    return;
  }
  console.log(tableOf(measure(readPolnear(split))));
}

main(process.argv.slice(2));
