/**
 * Reads PolNeAR: texts, and attributions in standoff files (brat's), one for each annotator. Of several annotators'
 * files for one document the first by name counts.
 */
import fs from "node:fs";
import path from "node:path";
import type { Span } from "../../server/src/article";

export interface GoldAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

export interface PolnearDocument {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
  /** Places the annotators doubted or put aside. */
  readonly masks: readonly Span[];
}

/** The documents of a split: a folder with `text` and `attributions`. */
export function readPolnear(folder: string): PolnearDocument[] {
  const files = new Map<string, string>();
  for (const name of fs.readdirSync(path.join(folder, "attributions")).sort()) {
    if (!name.endsWith(".ann")) continue;
    const id = name.slice(0, name.lastIndexOf("_"));
    if (!files.has(id)) files.set(id, name);
  }
  return [...files].map(([id, name]) => {
    const text = fs.readFileSync(path.join(folder, "text", `${id}.txt`), "utf8");
    return { id, text, ...readStandoff(fs.readFileSync(path.join(folder, "attributions", name), "utf8"), text) };
  });
}

/** For a text: a place in Unicode code points, as the files count, in UTF-16 units, as the product counts. */
export function codePointOffsets(text: string): (codePoint: number) => number {
  const offsets: number[] = [];
  let offset = 0;
  for (const character of text) {
    offsets.push(offset);
    offset += character.length;
  }
  return (codePoint) => offsets[codePoint] ?? text.length;
}

function readStandoff(standoff: string, text: string): Pick<PolnearDocument, "attributions" | "masks"> {
  const toOffset = codePointOffsets(text);
  const entities = new Map<string, { label: string; spans: Span[] }>();
  const events: string[][] = [];
  for (const line of standoff.split("\n")) {
    const [id = "", definition = ""] = line.split("\t");
    const [label = "", ...rest] = definition.split(" ");
    if (id.startsWith("E")) events.push(definition.split(" "));
    if (!id.startsWith("T")) continue;
    const spans = rest
      .join(" ")
      .split(";")
      .map((range) => {
        const [start = 0, end = 0] = range.split(" ").map(Number);
        return { start: toOffset(start), end: toOffset(end) };
      });
    entities.set(id, { label, spans });
  }
  const attributions = events.map((parts) => {
    const spansOf = (role: string): Span[] =>
      parts
        .map((part) => part.split(":"))
        .filter(([name]) => name?.startsWith(role))
        .flatMap(([, id = ""]) => entities.get(id)?.spans ?? [])
        .toSorted((a, b) => a.start - b.start);
    return { source: spansOf("Source"), cue: spansOf("Cue"), content: spansOf("Content") };
  });
  const masks = [...entities.values()]
    .filter(({ label }) => label === "Discuss" || label === "Discard")
    .flatMap(({ spans }) => spans);
  return { attributions, masks };
}
