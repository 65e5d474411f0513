/** A line that only names a speaker, under a block quotation or at a headline's end: "— Ingrid Solheim, chief executive". */
import { CAPITAL, hasVerb } from "../../language/phrases";
import { classAt, lowerAt, type Context } from "../context";
import type { Found } from "../found";
import { trimEnd } from "../content";

const DASHES: ReadonlySet<string> = new Set(["—", "–", "-", "--", "―"]);

/** The attribution of a paragraph that is a dash and a name; its content stands in the paragraph before, or before it. */
export function dashAttribution(context: Context): Found | undefined {
  const { tokens } = context;
  const form = { cue: null, kind: "statement", form: "dash" } as const;
  if (DASHES.has(lowerAt(context, 0))) {
    if (tokens.length < 2 || tokens.length > 24 || !(classAt(context, 1) & CAPITAL)) return undefined;
    if (hasVerb(context.tokens, 1, tokens.length)) return undefined;
    return { ...form, source: { first: 1, last: trimEnd(context, 1, tokens.length) }, content: [] };
  }
  // "“…” — Ingrid Solheim" in one paragraph, or a headline's "… – Rasmussen".
  const end = trimEnd(context, 0, tokens.length);
  for (let i = end - 1; i > 1 && i >= end - 6; i--) {
    if (DASHES.has(lowerAt(context, i))) {
      if (!tokens[i]?.spaceBefore || !tokens[i + 1]?.spaceBefore) return undefined;
      if (context.sentences.length > 1 && context.quotationOf[i - 1] === -1) return undefined;
      if (context.quotationOf[i - 1] === -1 && end - i > 5) return undefined;
      return { ...form, source: { first: i + 1, last: end }, content: [{ first: 0, last: trimEnd(context, 0, i) }] };
    }
    if (!(classAt(context, i) & CAPITAL) && lowerAt(context, i) !== ",") return undefined;
  }
  return undefined;
}
