/** Quotations that a phrase without a verb gives to somebody: "in her words, “…”", "to him, “…”". */
import { CAPITAL, NOMINAL } from "../../language/phrases";
import { DETERMINER, POSSESSIVE } from "../../lexicon/function-words";
import { classAt, lowerAt, quotationOpeningAt, sentenceAt, type Context } from "../context";
import type { Found } from "../found";
import { quotedContent } from "../quoted";

/** How many words a source may have between "in" and "words". */
const LONGEST = 8;

/** The attribution whose "words" is this token: "in his own words, “…”", "in the minister's words: “…”". */
export function inWords(context: Context, index: number): Found | undefined {
  if (lowerAt(context, index) !== "words") return undefined;
  const { first } = sentenceAt(context, index);
  const before = lowerAt(context, index - 1) === "own" ? index - 2 : index - 1;
  const clitic = /^['’]s?$/.test(lowerAt(context, before));
  if (!clitic && !(classAt(context, before) & POSSESSIVE)) return undefined;
  let opening = before;
  while (opening > first && opening > before - LONGEST && lowerAt(context, opening) !== "in") opening--;
  if (lowerAt(context, opening) !== "in" || opening >= before) return undefined;
  const source = { first: opening + 1, last: clitic ? before : before + 1 };
  if (clitic && !(classAt(context, source.first) & (CAPITAL | DETERMINER | NOMINAL | POSSESSIVE))) return undefined;
  return quotedAfter(context, { cue: { first: index, last: index + 1, lemma: "word" }, source, at: index + 1 });
}

/** The attribution whose "to" is this token: "to her, “there is nothing more important.”" */
export function toSomebody(context: Context, index: number): Found | undefined {
  if (lowerAt(context, index) !== "to" || !/^(?:him|her|them)$/.test(lowerAt(context, index + 1))) return undefined;
  // After a verb it names the hearer: "he said to her, “…”".
  const before = index - 1;
  const opens = index === sentenceAt(context, index).first;
  if (!opens && !/^(?:,|but|and|because|that|since|—|–)$/.test(lowerAt(context, before))) return undefined;
  const cue = { first: index, last: index + 1, lemma: "to" };
  return quotedAfter(context, { cue, source: { first: index + 1, last: index + 2 }, at: index + 2 });
}

function quotedAfter(
  context: Context,
  { cue, source, at }: { cue: Found["cue"]; source: Found["source"]; at: number },
): Found | undefined {
  if (!/^[,:]$/.test(lowerAt(context, at)) || !quotationOpeningAt(context, at + 1)) return undefined;
  return { cue, source, content: quotedContent(context, at + 1, at), kind: "statement", form: "according" };
}
