/**
 * Reads GAP (Webster et al. 2018): passages of Wikipedia, each with one pronoun and two names, and for both of these
 * whether the pronoun means them. One example a line, apart by tabs, under a line of headings.
 */
import fs from "node:fs";
import type { Span } from "../../server/src/article";
import { codePointOffsets } from "./polnear";

export interface GapExample {
  readonly id: string;
  readonly text: string;
  readonly pronoun: Span;
  readonly names: readonly GapName[];
}

export interface GapName extends Span {
  /** True where the pronoun means its bearer. */
  readonly meant: boolean;
}

export function readGap(file: string): GapExample[] {
  const lines = fs.readFileSync(file, "utf8").split("\n").slice(1);
  return lines.filter((line) => line.trim() !== "").map(readLine);
}

function readLine(line: string): GapExample {
  const [id = "", text = "", pronoun = "", at = "", a = "", atA = "", isA = "", b = "", atB = "", isB = ""] =
    line.split("\t");
  const toOffset = codePointOffsets(text);
  const place = (words: string, offset: string): Span => {
    const start = toOffset(Number(offset));
    return { start, end: start + words.length };
  };
  return {
    id,
    text,
    pronoun: place(pronoun, at),
    names: [
      { ...place(a, atA), meant: isA === "TRUE" },
      { ...place(b, atB), meant: isB === "TRUE" },
    ],
  };
}
