/** Reads TimeML documents (TimeBank, AQUAINT): the text, the day it was published, and the expressions marked in it. */
import fs from "node:fs";
import path from "node:path";
import type { Span } from "../../server/src/article";

export interface Timex extends Span {
  /** DATE, TIME, DURATION or SET. */
  readonly type: string;
  /** The TIMEX3 value, as it stands. */
  readonly value: string;
}

export interface TimeMlDocument {
  /** The file's name without its extension. */
  readonly name: string;
  /** `YYYY-MM-DD`; empty where the document does not say. */
  readonly published: string;
  readonly text: string;
  /** In order of their starts; they may nest. Offsets count UTF-16 code units of the text. */
  readonly timexes: readonly Timex[];
}

/** The documents of a folder's `.tml` files, by name. */
export function readTimeMl(folder: string): TimeMlDocument[] {
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith(".tml") && !name.startsWith("."))
    .toSorted()
    .map((name) => readDocument(path.basename(name, ".tml"), fs.readFileSync(path.join(folder, name), "utf8")));
}

const TAG = /<(\/?)([\w-]+)([^>]*?)(\/?)>/g;

function readDocument(name: string, xml: string): TimeMlDocument {
  const body = between(xml, "<TEXT>", "</TEXT>");
  const timexes: Timex[] = [];
  const open: { start: number; type: string; value: string }[] = [];
  let text = "";
  let at = 0;
  for (const { 0: tag, 1: closing, 2: element, 3: attributes = "", 4: empty, index } of body.matchAll(TAG)) {
    text += decode(body.slice(at, index));
    at = index + tag.length;
    if (element !== "TIMEX3" || empty) continue;
    if (!closing) {
      open.push({ start: text.length, type: attribute(attributes, "type"), value: attribute(attributes, "value") });
      continue;
    }
    const timex = open.pop();
    if (timex && text.slice(timex.start).trim()) timexes.push({ ...timex, end: text.length });
  }
  text += decode(body.slice(at));
  return { name, published: publishedOn(xml), text, timexes: timexes.toSorted((a, b) => a.start - b.start) };
}

function between(xml: string, opening: string, closing: string): string {
  const start = xml.indexOf(opening);
  const end = xml.indexOf(closing, start);
  return start < 0 || end < 0 ? "" : xml.slice(start + opening.length, end);
}

/** The document's creation time, which may carry an hour. */
function publishedOn(xml: string): string {
  const creation = /<TIMEX3([^>]*)>/.exec(between(xml, "<DCT>", "</DCT>"))?.[1] ?? "";
  const match = /^(\d{4})-?(\d\d)-?(\d\d)/.exec(attribute(creation, "value"));
  return match ? `${match[1]}-${match[2]}-${match[3]}` : "";
}

const attribute = (attributes: string, name: string): string =>
  decode(new RegExp(`\\b${name}\\s*=\\s*"([^"]*)"`).exec(attributes)?.[1] ?? "");

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const decode = (xml: string): string =>
  xml.replace(/&(?:#x([\da-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi, (_, hex: string, decimal: string, name: string) =>
    name ? (ENTITIES[name.toLowerCase()] ?? "") : String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal)),
  );
