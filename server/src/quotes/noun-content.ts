/** The extent of a noun phrase that is the content: "denied [the charge of fraud]", with what hangs on it by prepositions. */
import { GERUND, STOP } from "../language/phrases";
import { COORDINATOR, SUBORDINATOR, TIME, VERB, AUXILIARY } from "../lexicon/function-words";
import { classAt, lowerAt, sentenceAt, type Context } from "./context";
import { trimEnd } from "./content";
import type { Stretch } from "./sources";

const ENDS: ReadonlySet<string> = new Set(
  "after before during because while when although though if unless until since amid".split(" "),
);

export function nounContent(context: Context, first: number): Stretch {
  const limit = sentenceAt(context, first).last;
  let i = first + 1;
  for (; i < limit; i++) {
    const quotation = context.quotations[context.quotationOf[i] ?? -1];
    if (quotation) {
      i = Math.max(i, quotation.last - 1);
      continue;
    }
    const own = classAt(context, i);
    const lower = lowerAt(context, i);
    if (ENDS.has(lower)) break;
    if (own & STOP && lower !== "-" && lower !== "/") {
      // A relative clause goes with its noun; other commas end the phrase.
      if (lower === "," && /^(?:who|which|whose)$/.test(lowerAt(context, i + 1))) continue;
      break;
    }
    if (own & COORDINATOR) {
      const next = classAt(context, i + 1);
      if (lower === "but" || next & (VERB | AUXILIARY)) break;
    }
    if ((lower === "on" || lower === "in" || lower === "last" || lower === "this") && classAt(context, i + 1) & TIME)
      break;
    if (own & GERUND && lowerAt(context, i - 1) === ",") break;
    if (own & SUBORDINATOR && lower === "as") break;
  }
  return { first, last: trimEnd(context, first, Math.min(i, limit)) };
}
