/** How far the content goes: to the sentence's end, or to what interrupts it. */
import { CAPITAL, GERUND, hasVerb, STOP } from "../language/phrases";
import {
  ADVERB,
  COORDINATOR,
  DETERMINER,
  POSSESSIVE,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
} from "../lexicon/function-words";
import { SPEECH_FORMS, STATEMENT } from "../lexicon/speech-verbs";
import { classAt, isDash, lowerAt, sentenceAt, type Context } from "./context";
import type { Stretch } from "./sources";

const FINAL: ReadonlySet<string> = new Set([".", ",", ";", ":", "...", "…", "—", "–", "-", "--"]);

/**
 * How far content may go: to its `sentence`'s end; to the next comma that starts something else, as an `infinitive` does;
 * to the next comma of all, where the attribution stands in a subordinate or relative `clause`.
 */
export type Reach = "sentence" | "infinitive" | "clause";

/** The content that starts at `first` and goes on to the right. The sentence's final stop is out. */
export function contentFrom(context: Context, first: number, cueFirst: number, reach: Reach = "sentence"): Stretch {
  let limit = sentenceAt(context, first).last;
  let i = first;
  let brackets = 0;
  while (i < limit) {
    const quotation = context.quotations[context.quotationOf[i] ?? -1];
    if (quotation) {
      // A quotation may hold several sentences; the content ends with the sentence it ends in.
      i = Math.max(quotation.last, i + 1);
      const ending = sentenceAt(context, i - 1).last;
      if (ending > limit) limit = ending;
      continue;
    }
    const lower = lowerAt(context, i);
    if (lower === "(" || lower === "[") brackets++;
    else if (lower === ")" || lower === "]") {
      if (brackets === 0) break;
      brackets--;
    } else if (i > first && (interrupts(context, i, cueFirst, limit) || stops(context, i, reach))) break;
    i++;
  }
  return { first, last: trimEnd(context, first, i) };
}

function stops(context: Context, index: number, reach: Reach): boolean {
  const lower = lowerAt(context, index);
  if (isDash(context, index)) return true;
  if (reach === "sentence") return false;
  if (lower === "while") return true;
  if (lower !== ",") return false;
  if (reach === "clause") return true;
  const next = classAt(context, index + 1);
  if (next & (DETERMINER | PRONOUN | POSSESSIVE | GERUND | RELATIVE | SUBORDINATOR | CAPITAL)) return true;
  return lowerAt(context, index + 1) === "but";
}

/** Takes the final stop, comma or dash off, unless it stands in a quotation. */
export function trimEnd(context: Context, first: number, end: number): number {
  let last = end;
  while (last > first + 1 && context.quotationOf[last - 1] === -1 && FINAL.has(lowerAt(context, last - 1))) last--;
  return last;
}

/** Whether the attribution's content stops before this token: another attribution takes over. */
function interrupts(context: Context, index: number, cueFirst: number, limit: number): boolean {
  const lower = lowerAt(context, index);
  // “…,” adding that: the comma stands in the marks.
  if (context.quotationOf[index - 1] !== -1 && classAt(context, index) & GERUND) return isStatement(lower);
  if (lower === ",") {
    if (lowerAt(context, index + 1) === "according" && lowerAt(context, index + 2) === "to") return true;
    const next = index + 1;
    if (classAt(context, next) & GERUND) return isStatement(lowerAt(context, next));
    if (classAt(context, next) & COORDINATOR) return isCoordinatedCue(context, next, limit);
    return false;
  }
  if (classAt(context, index) & COORDINATOR) return isCoordinatedCue(context, index, limit);
  return index > cueFirst && lower === ";" && hasOwnSubject(context, index + 1);
}

const hasOwnSubject = (context: Context, index: number): boolean =>
  (classAt(context, index) & PRONOUN) !== 0 && isStatement(lowerAt(context, index + 1));

const isStatement = (word: string): boolean => ((SPEECH_FORMS.get(word)?.verb.takes ?? 0) & STATEMENT) !== 0;

/** "said A and added that B", "and told them “…”": a second cue of the same speaker. */
function isCoordinatedCue(context: Context, coordinator: number, limit: number): boolean {
  let i = coordinator + 1;
  if (classAt(context, i) & ADVERB || /^(?:also|then|later|further)$/.test(lowerAt(context, i))) i++;
  const form = SPEECH_FORMS.get(lowerAt(context, i));
  if (!form || !(form.verb.takes & STATEMENT) || (form.form !== "past" && form.form !== "present")) return false;
  return takesOver(context, i + 1, limit);
}

function takesOver(context: Context, index: number, limit: number): boolean {
  const lower = lowerAt(context, index);
  if (lower === "that" || lower === ":" || context.quotationOf[index] !== -1) return true;
  if (lower === "," && context.quotationOf[index + 1] !== -1) return true;
  return !(classAt(context, index) & STOP) && hasVerb(context.tokens, index + 1, Math.min(limit, index + 14));
}
