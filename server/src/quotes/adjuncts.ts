/** What stands between a cue and its content, or behind both: hearers aside, days, places, asides. */
import { GERUND, hasVerb, NOMINAL, nounPhraseEnd } from "../language/phrases";
import { ADVERB, COORDINATOR, PREPOSITION, SUBORDINATOR, TIME } from "../lexicon/function-words";
import { classAt, lowerAt, quotationOpeningAt, type Context } from "./context";

/**
 * Where the adjunct at `index` ends: `index` itself where none stands there, undefined where one does behind which no
 * content follows. An aside between commas stands `behind` something else only.
 */
export function adjunctEnd(context: Context, index: number, end: number, behind: boolean): number | undefined {
  const own = classAt(context, index);
  const lower = lowerAt(context, index);
  if (lower === "," && behind) {
    // "said, however, that" and "said, citing two officials, that".
    const comma = nextComma(context, index + 1, Math.min(end, index + 14));
    return comma !== undefined && lowerAt(context, comma + 1) === "that" ? comma + 1 : undefined;
  }
  if (isPreposition(context, index)) {
    const after = phraseEnd(context, index + 1, end);
    return after === index + 1 ? undefined : after;
  }
  if (lower === "(") {
    const close = closingBracket(context, index, end);
    return close === undefined ? undefined : close + 1;
  }
  const next = lowerAt(context, index + 1);
  if (/^(?:this|that|the|a)$/.test(lower) && classAt(context, index + 1) & TIME && lowerAt(context, index + 2) !== "'s")
    return index + 2;
  if (own & TIME && next !== "'s") return index + 1;
  return own & ADVERB && !(own & NOMINAL) ? index + 1 : index;
}

export const isPreposition = (context: Context, index: number): boolean =>
  (classAt(context, index) & PREPOSITION) !== 0 && lowerAt(context, index) !== "that";

/** The end of the phrase a preposition governs: its noun phrase, or days and figures. */
function phraseEnd(context: Context, start: number, limit: number): number {
  let i = start;
  while (i < limit && (classAt(context, i) & TIME || context.tokens[i]?.kind === "number")) i++;
  if (i > start || lowerAt(context, i) === "that") return i;
  const end = nounPhraseEnd(context.tokens, i, limit);
  if (end > i) return end;
  if (i === start && classAt(context, i) & GERUND) return i + 1;
  return i;
}

function closingBracket(context: Context, open: number, limit: number): number | undefined {
  for (let i = open + 1; i < limit; i++) if (lowerAt(context, i) === ")") return i;
  return undefined;
}

function nextComma(context: Context, first: number, limit: number): number | undefined {
  for (let i = first; i < limit; i++) {
    if (lowerAt(context, i) === ",") return i;
    if (context.quotationOf[i] !== -1) return undefined;
  }
  return undefined;
}

/** Where an attribution's adjuncts end after a cue with its content before it: `“…,” he said [on Monday in Rome].` */
export function adjunctsEnd(context: Context, first: number, limit: number): number {
  let i = first;
  for (; i < limit; i++) {
    if (context.quotationOf[i] !== -1) break;
    const lower = lowerAt(context, i);
    if (lower === ";" || lower === ":" || lower === "—" || lower === "–") break;
    if (lower === ",") {
      const next = classAt(context, i + 1);
      if (quotationOpeningAt(context, i + 1)) break;
      if (next & (GERUND | COORDINATOR | SUBORDINATOR) || hasVerb(context.tokens, i + 1, Math.min(limit, i + 8))) break;
    }
  }
  return i;
}
