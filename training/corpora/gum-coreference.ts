/**
 * Reads the coreference of GUM's documents (CoNLL-U, `Entity=` in the last column): the copy put together again from its
 * words, and every mention with the thing it means.
 */
import fs from "node:fs";
import path from "node:path";
import type { Span } from "../../server/src/article";

/** A mention: `[start, end)` is its head alone, a word or a name: "activist" of "a blind activist from the south". */
export interface GumMention extends Span {
  /** What it means: the same number for the same thing. */
  readonly entity: string;
}

export interface GumDocument {
  readonly id: string;
  readonly text: string;
  /** In order of start. */
  readonly mentions: readonly GumMention[];
}

export function readGumDocuments(folder: string): GumDocument[] {
  const files = fs.readdirSync(folder).filter((name) => name.endsWith(".conllu"));
  return files.sort().map((name) => placeDocument(fs.readFileSync(path.join(folder, name), "utf8")));
}

/** A mention whose end is yet to come. */
interface OpenMention {
  readonly entity: string;
  /** Which of its words are its head, from 1: "2", "1,2"; "head" for all of them. */
  readonly head: string;
  readonly words: Span[];
}

/** The same from what a file holds. Paragraphs are apart by an empty line. */
export function placeDocument(file: string): GumDocument {
  const mentions: GumMention[] = [];
  let open: OpenMention[] = [];
  let id = "";
  let text = "";
  let gap = "";
  /** Words still to come that are a part of the one written before: "do" and "n't" of "don't". */
  let parts = 0;
  for (const line of file.split("\n")) {
    if (line.startsWith("# newdoc id = ")) id = line.slice("# newdoc id = ".length).trim();
    if (line === "# newpar" && text !== "") gap = "\n\n";
    const [number = "", form = "", , , , , , , , notes = ""] = line.split("\t");
    if (!/^\d+(?:-\d+)?$/.test(number)) continue;
    const [first = 0, last = first] = number.split("-").map(Number);
    const written = parts === 0;
    if (written) {
      text += gap + form;
      gap = notes.includes("SpaceAfter=No") ? "" : " ";
    }
    if (last > first) {
      parts = last - first + 1;
      continue;
    }
    if (!written) parts--;
    const word = { start: text.length - form.length, end: text.length };
    open = readMentions(/(?:^|\|)Entity=([^|]*)/.exec(notes)?.[1] ?? "", word, open, mentions);
  }
  return { id, text: text.trimEnd(), mentions: mentions.sort((a, b) => a.start - b.start) };
}

/** Takes a word into the mentions around it: `brackets` opens some and closes some, "(3-person-…-1,2-coref)5)". */
function readMentions(brackets: string, word: Span, before: readonly OpenMention[], done: GumMention[]): OpenMention[] {
  const open = [...before];
  for (const [, entity = "", fields = ""] of brackets.matchAll(/\((\d+)-([^()]*)/g))
    open.push({ entity, head: fields.split("-")[4] ?? "head", words: [] });
  for (const { words } of open) words.push(word);
  for (const [, alone, closed] of brackets.matchAll(/\((\d+)-[^()]*\)|(\d+)\)/g)) {
    const at = open.findLastIndex(({ entity }) => entity === (alone ?? closed));
    const [mention] = at < 0 ? [] : open.splice(at, 1);
    if (mention) done.push({ entity: mention.entity, ...headOf(mention) });
  }
  return open;
}

function headOf({ head, words }: OpenMention): Span {
  const chosen = head.split(",").map((number) => words[Number(number) - 1]);
  const start = (chosen[0] ?? words[0])?.start ?? 0;
  return { start, end: (chosen.at(-1) ?? words.at(-1))?.end ?? start };
}
