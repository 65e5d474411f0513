/** Attributions without a verb: "according to the ministry", "in the minister's words". */
import { GERUND } from "../../language/phrases";
import { hasClauseVerb, isBareClause } from "../clauses";
import { contentFrom, trimEnd } from "../content";
import { lowerAt, classAt, quotationClosingAt, sentenceAt, type Context } from "../context";
import type { Found } from "../found";
import { contentEndingWith } from "../quoted";
import type { Stretch } from "../sources";

/** The attribution whose "according" is this token; undefined where "to" does not follow, or nothing is attributed. */
export function accordingTo(context: Context, index: number): Found | undefined {
  if (lowerAt(context, index + 1) !== "to" || index + 2 >= context.tokens.length) return undefined;
  const sentence = sentenceAt(context, index);
  // "They applied; according to Roe, they heard nothing": a sentence begins behind a semicolon, too.
  const opens = index <= sentence.first + 1 || lowerAt(context, index - 1) === ";";
  const end = sourceEnd(context, index + 2, sentence.last, index === sentence.first || opens);
  const source: Stretch = { first: index + 2, last: trimEnd(context, index + 2, end) };
  const cue = { first: index, last: index + 2, lemma: "according to" };
  const found = { cue, source, kind: "statement", form: "according" } as const;

  if (opens) {
    if (lowerAt(context, end) !== ",") return undefined;
    return { ...found, content: [contentFrom(context, end + 1, index)] };
  }
  const comma = lowerAt(context, index - 1) === "," ? 1 : 0;
  const quotation = quotationClosingAt(context, index - 1 - comma);
  const first = quotation
    ? contentEndingWith(context, quotation, 0)
    : { first: sentence.first, last: trimEnd(context, sentence.first, index - comma) };
  const content = [first];
  // "The bridge, according to engineers, was safe."
  if (comma && lowerAt(context, end) === "," && end + 2 < sentence.last && !(classAt(context, end + 1) & GERUND)) {
    const last = trimEnd(context, end + 1, sentence.last);
    if (last > end + 2) content.push({ first: end + 1, last });
  }
  return { ...found, content };
}

/** The source runs to the sentence's end, or to the comma that gives the sentence back. */
function sourceEnd(context: Context, first: number, limit: number, opensSentence: boolean): number {
  let i = first + 1;
  for (; i < limit; i++) {
    if (context.quotationOf[i] !== -1) break;
    const lower = lowerAt(context, i);
    if (lower === ",") {
      const next = lowerAt(context, i + 1);
      // "according to Erik Dahl, the commissioner": an apposition stays where the sentence does not go on after it.
      if (!opensSentence && /^(?:a|an|the|who|which|whose)$/.test(next) && !restHasComma(context, i + 1, limit))
        continue;
      // "According to an official, who asked not to be named, a deal was near"
      // "According to Aena, the airport operator, 61 flights were cancelled"
      if (opensSentence && /^(?:a|an|the)$/.test(next) && isApposition(context, i + 1, limit)) continue;
      if (opensSentence && /^(?:who|which|whose)$/.test(next) && restHasComma(context, i + 1, limit)) continue;
      break;
    }
    if (lower === "." || lower === ";" || lower === ":" || lower === "—" || lower === "–" || lower === ")") break;
  }
  return i;
}

/** Whether a noun phrase without a verb stands from `first` to a comma, and a clause behind that. */
function isApposition(context: Context, first: number, limit: number): boolean {
  let comma = first;
  while (comma < limit && lowerAt(context, comma) !== ",") comma++;
  return comma < limit && !hasClauseVerb(context, first, comma) && opensClause(context, comma + 1, limit);
}

const opensClause = (context: Context, first: number, limit: number): boolean =>
  isBareClause(context, first, limit) ||
  (context.tokens[first]?.kind === "number" && hasClauseVerb(context, first + 1, limit));

function restHasComma(context: Context, first: number, limit: number): boolean {
  for (let i = first; i < limit; i++) if (lowerAt(context, i) === ",") return true;
  return false;
}
