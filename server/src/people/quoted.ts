/** What stands in quotation marks, as far as names need to know. */
import type { Token } from "../language/token";
import type { MarkReading } from "../quotes";
import type { Paragraph } from "../reading";
import { isCapitalized } from "./words";

export interface QuotedStretches {
  /** True for a token inside quotation marks that hold speech. */
  isQuoted(token: number): boolean;
  /** True where tokens `[first, last)` fill a pair of marks, as a work's title does: “Old Rusty, Carry Me Over”. */
  isTitle(first: number, last: number): boolean;
}

const NONE: QuotedStretches = { isQuoted: () => false, isTitle: () => false };

/** A lone unclosed mark counts to the paragraph's end, as in a running quotation. */
export function quotedStretches({ tokens }: Paragraph, marks: MarkReading): QuotedStretches {
  if (marks.quotations.length === 0) return NONE;
  const inside = new Uint8Array(tokens.length);
  const titles = new Uint8Array(tokens.length);
  let at = 0;
  for (const stretch of marks.quotations) {
    if (stretch.depth > 0 || !stretch.open) continue;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < stretch.start) at++;
    let last = at;
    while (last < tokens.length && (tokens[last]?.end ?? 0) <= stretch.end) last++;
    inside.fill(1, at, last);
    if (stretch.close && last - at <= 10 && isWorkTitle(tokens, at + 1, last - 1)) titles.fill(1, at, last);
    at = last;
  }
  return {
    isQuoted: (token) => inside[token] === 1,
    isTitle: (first, last) => titles[first] === 1 && titles[last - 1] === 1,
  };
}

/** Every longer word has its capital, and no full stop closes it: “The Great Gatsby”. */
function isWorkTitle(tokens: readonly Token[], first: number, last: number): boolean {
  let capitals = 0;
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    if (!token) return false;
    if (token.text === "." || token.text === "!" || token.text === "?") return false;
    if (token.kind !== "word") continue;
    if (isCapitalized(token)) capitals++;
    else if (token.text.length > 3) return false;
  }
  // Inside a name ("Anthony “Tony” Romano") the word before is capitalised and touches nothing.
  return capitals > 0 && !isCapitalized(tokens[first - 2]);
}
