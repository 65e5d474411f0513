/** The corpora that the ranker of antecedents is trained and measured on, found and read. */
import fs from "node:fs";
import path from "node:path";
import type { GapExample } from "./corpora/gap";
import { readGap } from "./corpora/gap";
import { findCorpus } from "./corpora/folder";
import { readGumDocuments } from "./corpora/gum-coreference";
import { readDocuments, readExamples, readText, type Read } from "./pronoun-score";
import type { AntecedentCorpora } from "./train-antecedents";

const GAP_PARTS = ["gap-development.tsv", "gap-validation.tsv"];

export interface AllPronouns extends AntecedentCorpora {
  /** GAP with nothing told, in the same order. */
  readonly untold: readonly Read<GapExample>[];
}

/** What the folder lacks of them: "gap/gap-validation.tsv, gum-news"; empty for nothing. */
export function lackingPronouns(folder: string): string {
  const needed = [...GAP_PARTS.map((part) => ["gap", part]), ["gum-news"], ["polnear", "train", "text"]];
  return needed
    .filter((parts) => findCorpus(folder, ...parts) === undefined)
    .map((parts) => parts.join("/"))
    .join(", ");
}

export function readPronouns(folder: string): AllPronouns {
  const place = (...parts: string[]): string => findCorpus(folder, ...parts) ?? path.join(folder, ...parts);
  const gap = GAP_PARTS.flatMap((part) => readGap(place("gap", part)));
  const texts = place("polnear", "train", "text");
  const news = fs.readdirSync(texts).sort();
  return {
    gap: readExamples(gap, true),
    untold: readExamples(gap, false),
    gum: readDocuments(readGumDocuments(place("gum-news"))),
    news: news.map((name) => readText(fs.readFileSync(path.join(texts, name), "utf8"))),
  };
}
