/** Reads the GUM corpus's parts of speech and dependencies: a table of tokens, sentences apart by an empty line. */
import fs from "node:fs";

export interface GumToken {
  readonly form: string;
  readonly penn: string;
  /** The number of its head in the sentence, from 1; 0 for the root. */
  readonly head: number;
  readonly relation: string;
  readonly spaceAfter: boolean;
}

/** The sentences of one file. */
export function readGum(file: string): GumToken[][] {
  const sentences: GumToken[][] = [];
  let sentence: GumToken[] = [];
  for (const line of fs.readFileSync(file, "utf8").split("\n")) {
    if (line.startsWith("# doc ")) continue;
    if (line.trim() === "") {
      if (sentence.length > 0) sentences.push(sentence);
      sentence = [];
      continue;
    }
    const [form = "", , , penn = "", head = "0", relation = "", space = "1"] = line.split("\t");
    sentence.push({ form, penn, head: Number(head), relation, spaceAfter: space === "1" });
  }
  if (sentence.length > 0) sentences.push(sentence);
  return sentences;
}
