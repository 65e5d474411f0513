/**
 * Whose word counts where the rules and the model both read an attribution. Quotation marks leave little to learn: what
 * the rules take for a quotation stands, with the model's cue and source where it sees the same attribution. All else is
 * the model's.
 */
import type { Span } from "../../article";
import { isCapital } from "../../language/characters";
import { QUOTATION_MARKS } from "../../language/tokens";
import type { AttributionReading } from "../index";
import type { TokenSpan } from "./candidates";
import type { FrameReading } from "./frames";
import { isQuotation, type Hint, type View } from "./view";

/** The rules' attributions that stand beside the frames: those without a cue, and those whose cue the model does not see. */
export function standing(rules: readonly AttributionReading[], frames: readonly FrameReading[]): AttributionReading[] {
  const seen = new Set(frames.map(({ hint }) => hint?.rule));
  return rules.filter((rule) => !seen.has(rule));
}

/**
 * The frames whose quotation no other attribution of the rules has. "Seen, as The Herald put it, as “the fixer.”": neither
 * does anything else begin with another's attribution.
 */
export function untaken({ hints, paragraph }: View, frames: readonly FrameReading[]): FrameReading[] {
  const owners = new Map<number, Hint>();
  for (const hint of hints) {
    if (!isQuotation(hint.rule)) continue;
    if (hint.before) owners.set(hint.before.first, hint);
    if (hint.after) owners.set(hint.after.first, hint);
    const lead = (hint.source?.first ?? 0) - 1;
    if (hint.after && paragraph.tokens[lead]?.lower === "as") owners.set(lead, hint);
  }
  const isFree = (part: TokenSpan | null, own: Hint | null): boolean => {
    const owner = part === null ? undefined : owners.get(part.first);
    return owner === undefined || owner === own;
  };
  return frames.filter(({ before, after, hint }) => isFree(before, hint) && isFree(after, hint));
}

/** Whether the quotation is a sentence, or opens and closes as one: “The water rose,” or “Nobody slept.” */
function isSentence(text: string, { start, end }: Span): boolean {
  let first = start;
  let last = end - 1;
  while (first < last && QUOTATION_MARKS.includes(text.charAt(first))) first++;
  while (last > first && QUOTATION_MARKS.includes(text.charAt(last))) last--;
  return first > start && last < end - 1 && isCapital(text, first) && ".,!?…".includes(text.charAt(last));
}

/** How much more the words of a statement count than those of an attitude, where two readings share words. */
const STATED = 2;

/**
 * Leaves one reading for each word: what somebody says that somebody else said belongs to the outer quote and is not
 * listed again. Of two readings that share words the one with the longer content stays, where what is said counts for
 * more than what is thought or wanted; but a sentence in marks is nobody's but its speaker's.
 */
export function apart(readings: readonly AttributionReading[], text: string): AttributionReading[] {
  const { length } = text;
  const size = (reading: AttributionReading): number => {
    const own = reading.content.reduce((sum, { start, end }) => sum + end - start, 0);
    const [first] = reading.content;
    if (isQuotation(reading) && first && isSentence(text, first)) return own + STATED * length;
    return reading.kind === "statement" ? STATED * own : own;
  };
  const taken = new Uint8Array(length);
  return readings
    .toSorted((a, b) => size(b) - size(a))
    .filter(({ content }) => {
      if (content.some(({ start, end }) => taken.subarray(start, end).includes(1))) return false;
      for (const { start, end } of content) taken.fill(1, start, end);
      return true;
    });
}
