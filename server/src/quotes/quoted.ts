/** Content that starts or ends with a quotation: the quotation alone, or the sentence it is a part of. */
import { CAPITAL, STOP } from "../language/phrases";
import { ADVERB, AUXILIARY, COORDINATOR, VERB } from "../lexicon/function-words";
import { QUOTE, SPEECH_FORMS } from "../lexicon/speech-verbs";
import { contentFrom } from "./content";
import { classAt, isAttribution, lowerAt, quotationOpeningAt, sentenceAt, type Context } from "./context";
import type { MarkedStretch } from "./index";
import type { Stretch } from "./sources";

/** The content of `said “…”`: one quotation, two joined by "and", or a sentence that goes on after the closing mark. */
export function quotedContent(context: Context, first: number, cueFirst: number): Stretch[] {
  const quotation = quotationOpeningAt(context, first);
  if (!quotation) return [contentFrom(context, first, cueFirst)];
  const content: Stretch[] = [{ first, last: quotation.last }];
  const limit = sentenceAt(context, quotation.last - 1).last;
  let i = quotation.last;
  if (i >= limit || endsThere(context, i)) return content;

  // He said “X,” and “Y.”
  if (lowerAt(context, i) === ",") i++;
  if (classAt(context, i) & COORDINATOR) {
    const second = quotationOpeningAt(context, i + 1);
    if (second && endsThere(context, second.last)) return [...content, { first: i + 1, last: second.last }];
  }
  // A whole sentence in marks is the content; what follows it tells of the speaker again.
  if (endsWithStop(context, quotation)) {
    const next = classAt(context, quotation.last);
    if (next & (CAPITAL | STOP)) return content;
    if (startsWithCapital(context, quotation) && !(next & (AUXILIARY | VERB))) return content;
  }
  return [contentFrom(context, first, cueFirst)];
}

const endsThere = (context: Context, index: number): boolean => {
  const lower = lowerAt(context, index);
  return lower === "" || lower === "." || lower === ";" || lower === ")" || index === sentenceAt(context, index).first;
};

function endsWithStop(context: Context, quotation: MarkedStretch): boolean {
  return /^[.,!?…]/.test(lowerAt(context, quotation.last - 2));
}

const startsWithCapital = (context: Context, quotation: MarkedStretch): boolean =>
  (classAt(context, quotation.first + 1) & CAPITAL) !== 0;

/**
 * A quotation that opens with a capital after a comma or a colon is a sentence of its own, whatever stands before it; one
 * that goes on with the reporter's sentence has neither. Where most words have capitals it is a title.
 */
export function isWholeSentence(context: Context, { first, last }: MarkedStretch): boolean {
  if (!/^[,:]$/.test(lowerAt(context, first - 1)) || !(classAt(context, first + 1) & CAPITAL)) return false;
  let words = 0;
  let capitals = 0;
  for (let i = first; i < Math.min(last, first + TITLE_WORDS); i++) {
    if (context.tokens[i]?.kind !== "word") continue;
    words++;
    if (context.tokens[i]?.shape !== "lower") capitals++;
  }
  return capitals * 2 <= words || words === 1;
}

/** How many tokens of a quotation tell whether it is a title. */
const TITLE_WORDS = 12;

/** A verb of speech right before the comma: "he warned, “…”". */
function isIntroduced(context: Context, comma: number): boolean {
  const form = SPEECH_FORMS.get(lowerAt(context, comma - 1));
  return form !== undefined && (form.verb.takes & QUOTE) !== 0;
}

/** The content that ends with this quotation, given to a cue after it: the quotation, or its sentence up to its end. */
export function contentEndingWith(context: Context, quotation: MarkedStretch, floor: number): Stretch {
  const first = Math.max(sentenceAt(context, quotation.first).first, floor);
  if (first >= quotation.first) return { first: quotation.first, last: quotation.last };
  // A conjunction or an introduction before the quotation leaves it whole: And “…,” he said.
  const lead = quotation.first - first === 1 && classAt(context, first) & (COORDINATOR | ADVERB);
  if (lead || lowerAt(context, quotation.first - 1) === ":") return { first: quotation.first, last: quotation.last };
  // "Asked about it, he said, “No,” the paper wrote": another attribution's words.
  if (isWholeSentence(context, quotation) && isIntroduced(context, quotation.first - 1)) {
    return { first: quotation.first, last: quotation.last };
  }
  // “Ready?” she said, but as Marsh went on about “the plan,” he nodded: the words before are the reporter's.
  const before = context.quotations[(context.quotationOf[quotation.first] ?? 0) - 1];
  if (before && before.first >= first && isAttribution(context.tokens, before.last)) {
    return { first: quotation.first, last: quotation.last };
  }
  // Another quotation right before, in the same sentence: separate.
  if (context.quotationOf[quotation.first - 1] !== -1) return { first: quotation.first, last: quotation.last };
  return { first, last: quotation.last };
}
