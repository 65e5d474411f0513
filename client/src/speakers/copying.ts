/** Quotes as text for the clipboard. Pure. */
import type { ListedQuote } from "../../../server/src/lsp/messages";

/** A quote's parts as one text: a paragraph stays one; what stood between two parts of a line is left out and marked so. */
export function joinParts(
  parts: readonly { readonly text: string; readonly line: number; readonly lastLine: number }[],
): string {
  let joined = "";
  let line: number | undefined;
  for (const part of parts) {
    if (line !== undefined) joined += part.line > line ? "\n\n" : " … ";
    joined += part.text.trim();
    line = part.lastLine;
  }
  return joined;
}

export interface CopiedQuote {
  readonly words: string;
  /** Where it stands: "line 9". */
  readonly line: string;
}

/** Who is quoted, as the first line has it; `role` may be "". */
export interface Attribution {
  readonly name: string;
  readonly role: string;
  readonly story: string;
}

/** All quotes of a speaker: who that is and in which story, then each quote with its line. */
export function setQuotes({ name, role, story }: Attribution, quotes: readonly CopiedQuote[]): string {
  const head = `${[name, role].filter(Boolean).join(", ")} — ${story}`;
  return [head, ...quotes.map(({ words, line }) => `${words} (${line})`)].join("\n\n").concat("\n");
}

/** The line of a quote, from 1. */
export const lineOf = ({ ranges: [first] }: ListedQuote): number => first.start.line + 1;
