/** What a stretch of tokens is in the text: its span, and how much of it stands in quotation marks. */
import type { QuoteType, Span } from "../article";
import type { Context } from "./context";
import { withMarkup } from "./markup";
import type { Stretch } from "./sources";

/** The span of a stretch, with the emphasis and link ends that belong to it; empty for a stretch of no tokens. */
export function spanOf({ tokens, text }: Context, { first, last }: Stretch): Span {
  const start = tokens[first]?.start ?? 0;
  return withMarkup(text, { start, end: Math.max(start, tokens[last - 1]?.end ?? start) });
}

/** Direct where every word stands in marks, mixed where some do. */
export function typeOf({ tokens, quotationOf }: Context, content: readonly Stretch[]): QuoteType {
  let quoted = false;
  let bare = false;
  for (const { first, last } of content) {
    for (let i = first; i < last; i++) {
      const kind = tokens[i]?.kind;
      if (kind !== "word" && kind !== "number") continue;
      if (quotationOf[i] === -1) bare = true;
      else quoted = true;
    }
  }
  if (!quoted) return "indirect";
  return bare ? "mixed" : "direct";
}
