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
    const inside = text.indexOf(signs, start);
    if (inside >= 0 && inside < end) start = opening;
    else if (text.startsWith(signs, end)) {
      start = opening;
      end += signs.length;
    }
  }
  if (text.startsWith("](", end) && text.lastIndexOf("[", end) >= start) {
    const close = text.indexOf(")", end);
    if (close > 0 && close - end < LONGEST_TARGET) end = close + 1;
  }
  return { start, end };
}
