import type { SelectionRange } from "vscode-languageserver-types";
import { touches, type Quote, type Span } from "../article";
import { rangeOf, type Document } from "./document";

/**
 * What Expand Selection takes in from `offset`, step by step: the word; the name, and the name with its role; the
 * attribution; the quote, and the quote with its attribution; the paragraph; the whole text. Steps that the place does
 * not have are left out. The innermost comes first and holds the rest.
 */
export function selectionRange(document: Document, offset: number): SelectionRange {
  const { text, layout } = document.article;
  const steps: Span[] = [
    ...wordAt(text, offset),
    ...nameSteps(document, offset),
    ...quoteSteps(document, offset),
    ...layout.passages.filter((passage) => touches(passage, offset)),
    { start: 0, end: text.length },
  ];
  const nested: Span[] = [];
  for (const step of steps) {
    const inner = nested.at(-1);
    // A step that does not hold the one before would jump; one that is the same would do nothing.
    const holds = !inner || (step.start <= inner.start && inner.end <= step.end);
    const grows = !inner || step.end - step.start > inner.end - inner.start;
    if (holds && grows && touches(step, offset)) nested.push(step);
  }
  return (
    nested.reduceRight<SelectionRange | undefined>(
      (parent, span) => ({ range: rangeOf(document, span), ...(parent && { parent }) }),
      undefined,
    ) ?? { range: rangeOf(document, { start: offset, end: offset }) }
  );
}

/** Longer than any word: where a text has no spaces, looking for a word's ends stops there. */
const LONGEST_WORD = 100;

function wordAt(text: string, offset: number): Span[] {
  const isWord = (at: number): boolean => /[\p{L}\p{N}\p{M}]/u.test(text.charAt(at));
  let start = offset;
  let end = offset;
  while (start > Math.max(0, offset - LONGEST_WORD) && isWord(start - 1)) start--;
  while (end < Math.min(text.length, offset + LONGEST_WORD) && isWord(end)) end++;
  return start < end ? [{ start, end }] : [];
}

/** The name at the offset, then the name with the role that stands beside it. */
function nameSteps({ places }: Document, offset: number): Span[] {
  const subject = places.at(offset);
  if (!subject || subject.kind === "quote") return [];
  if (subject.kind === "date") return [subject.span];
  const { speaker, span, mention } = subject;
  const role = speaker.roles.find(({ start, end, holder }) =>
    mention ? holder.start === mention.start : start === span.start && end === span.end,
  );
  return role ? [span, around([role, role.holder])] : [span];
}

function quoteSteps({ places }: Document, offset: number): Span[] {
  const quote = places.quoteAt(offset);
  if (!quote) return [];
  const attribution = attributionOf(quote);
  const part = quote.spans.find((span) => touches(span, offset));
  return [
    ...(attribution && touches(attribution, offset) ? [attribution] : []),
    ...(part ? [part] : []),
    around(quote.spans),
    around(attribution ? [...quote.spans, attribution] : quote.spans),
  ];
}

/** "Orlova said": source and cue, with what stands between; null where the two are apart or there is neither. */
function attributionOf({ cue, source }: Quote): Span | null {
  const parts = [source, cue].filter((part) => part !== undefined);
  return parts.length > 0 ? around(parts) : null;
}

const around = (spans: readonly Span[]): Span => ({
  start: spans.reduce((least, { start }) => Math.min(least, start), Infinity),
  end: spans.reduce((most, { end }) => Math.max(most, end), 0),
});
