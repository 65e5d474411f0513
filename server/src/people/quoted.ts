/** What stands in quotation marks, as far as names need to know. */
import type { Span } from "../article";
import type { Token } from "../language/token";
import type { MarkReading } from "../quotes";
import type { Paragraph } from "../reading";
import { firstEndingAfter } from "../spans";
import { isCapitalized } from "./words";

export interface QuotedStretches {
  /** True for a token inside quotation marks that hold speech. */
  isQuoted(token: number): boolean;
  /** True where tokens `[first, last)` fill a pair of marks, as a work's title does: “Old Rusty, Carry Me Over”. */
  isTitle(first: number, last: number): boolean;
}

const NONE: QuotedStretches = { isQuoted: () => false, isTitle: () => false };

/** The tokens between two marks, marks included: counted in tokens. */
interface Quoted extends Span {
  readonly title: boolean;
}

/** A lone unclosed mark counts to the paragraph's end, as in a running quotation. */
export function quotedStretches({ tokens }: Paragraph, marks: MarkReading): QuotedStretches {
  if (marks.quotations.length === 0) return NONE;
  const stretches: Quoted[] = [];
  let at = 0;
  for (const stretch of marks.quotations) {
    if (stretch.depth > 0 || !stretch.open) continue;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < stretch.start) at++;
    let last = at;
    while (last < tokens.length && (tokens[last]?.end ?? 0) <= stretch.end) last++;
    const title = stretch.close !== null && last - at <= 10 && isWorkTitle(tokens, at + 1, last - 1);
    stretches.push({ start: at, end: last, title });
    at = last;
  }
  return {
    isQuoted: (token) => stretchAt(stretches, token) !== undefined,
    isTitle: (first, last) =>
      stretchAt(stretches, first)?.title === true && stretchAt(stretches, last - 1)?.title === true,
  };
}

/** The stretch that a token stands in. */
function stretchAt(stretches: readonly Quoted[], token: number): Quoted | undefined {
  const stretch = stretches[firstEndingAfter(stretches, token)];
  return stretch && stretch.start <= token ? stretch : undefined;
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
