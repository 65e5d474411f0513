/** What the readers of sources share: brackets, verbs, and quoted words that are a part of a name. */
import { PAST, STOP } from "../../language/phrases";
import { AUXILIARY, VERB } from "../../lexicon/function-words";
import { classAt, lowerAt, sentenceAt, type Context } from "../context";

/** Tokens `[first, last)`. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** A verb as far as its ending or the lists tell; "’s" may be a possessive. */
export const isVerbal = (context: Context, index: number): boolean => {
  const own = classAt(context, index);
  return (own & (AUXILIARY | VERB | PAST)) !== 0 && lowerAt(context, index) !== "'s";
};

/** A short quotation inside a name or noun phrase: William “Bud” Carter, the “bread boat” owner. */
export function isQuotedWord(context: Context, index: number): boolean {
  const stretch = context.quotations[context.quotationOf[index] ?? -1];
  if (!stretch?.close || stretch.last - stretch.first > 6) return false;
  return !(classAt(context, stretch.last - 2) & STOP) && stretch.first > sentenceAt(context, index).first;
}

/** The bracket that opens what `close` closes, at most twenty tokens back. */
export function bracketBefore(context: Context, close: number, floor: number): number | undefined {
  for (let i = close - 1; i >= floor && i >= close - 20; i--)
    if (lowerAt(context, i) === "(" || lowerAt(context, i) === "[") return i;
  return undefined;
}

/** The bracket that closes what `open` opens, at most twenty tokens on. */
export function bracketAfter(context: Context, open: number, limit: number): number | undefined {
  for (let i = open + 1; i < limit && i < open + 20; i++) if (lowerAt(context, i) === ")") return i;
  return undefined;
}
