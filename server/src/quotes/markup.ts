/** Markdown inside a span: what opens in it closes in it, so that a span is never half a link or half an emphasis. */
import type { Span } from "../article";

const SIGNS = "*_";
/** A link's target is short; a stray bracket must not cost a search of the whole text. */
const LONGEST_TARGET = 2000;

/** The span with the emphasis signs and link ends that belong to what it covers. Offsets and text are the paragraph's. */
export function withMarkup(text: string, span: Span): Span {
  let { start, end } = span;
  let opening = start;
  while (SIGNS.includes(text[opening - 1] ?? " ")) opening--;
  if (opening < start) {
    const signs = text.slice(opening, start);
    if (text.slice(start, end).includes(signs)) start = opening;
    else if (text.startsWith(signs, end)) {
      start = opening;
      end += signs.length;
    }
  }
  if (text.startsWith("](", end) && text.slice(start, end).includes("[")) {
    const close = text.slice(end, end + LONGEST_TARGET).indexOf(")");
    if (close > 0) end += close + 1;
  }
  return { start, end };
}
