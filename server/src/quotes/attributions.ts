/** Reads a paragraph's attributions: looks each word up as a cue, and lets each form say what it makes of it. */
import type { Cue } from "../article";
import { trait } from "../language/traits";
import type { NameReading } from "../people";
import type { Paragraph } from "../reading";
import { LIGHT_VERBS, PHRASE_HEADS, SPEECH_NOUNS } from "../lexicon/speech-phrases";
import { SPEECH_FORMS } from "../lexicon/speech-verbs";
import { PREPOSITION, SUBORDINATOR } from "../lexicon/function-words";
import { classAt, contextOf, isDash, lowerAt, quotationOpeningAt, type Context } from "./context";
import { cueVerbAt } from "./cues";
import { accordingTo } from "./forms/according";
import { dashAttribution } from "./forms/dash";
import { labelAttribution, mayHaveLabel } from "./forms/label";
import { nounAttribution } from "./forms/nouns";
import { inWords, toSomebody } from "./forms/words";
import { reportingAttribution } from "./forms/reporting";
import { spanOf, typeOf } from "./extent";
import type { Found } from "./found";
import type { AttributionReading, MarkReading } from "./index";
import { isWholeSentence } from "./quoted";
import { headOf, type Stretch } from "./sources";

/**
 * In order of their cue. Offsets count from the paragraph's start. Empty for a paragraph in which nobody says anything.
 * Who has the paragraph's context already gives it as `known`.
 */
export function readAttributions(
  paragraph: Paragraph,
  marks: MarkReading,
  names: readonly NameReading[],
  known?: Context,
): AttributionReading[] {
  const { tokens } = paragraph;
  let context = known;
  const found: Found[] = [];
  const label = mayHaveLabel(tokens, names)
    ? labelAttribution((context ??= contextOf(paragraph, marks, names)))
    : undefined;
  if (label) found.push(label);
  for (let i = label ? tokens.length : 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind !== "word" || !(token.traits & MAY_BE_CUE)) continue;
    context ??= contextOf(paragraph, marks, names);
    if (context.quotationOf[i] !== -1) continue;
    keep(context, found, attributionAt(context, i, found[found.length - 1]));
  }
  if (found.length === 0 && tokens.length > 1 && mayHaveDash(paragraph)) {
    const dash = dashAttribution((context ??= contextOf(paragraph, marks, names)));
    if (dash) found.push(dash);
  }
  return context ? found.map((attribution) => toReading(context, attribution)) : [];
}

const MAY_BE_CUE = trait(
  ({ lower }) =>
    SPEECH_FORMS.has(lower) ||
    PHRASE_HEADS.has(lower) ||
    SPEECH_NOUNS.has(lower) ||
    LIGHT_VERBS.has(lower) ||
    lower === "according" ||
    lower === "words" ||
    lower === "to",
);

const mayHaveDash = (paragraph: Paragraph): boolean => /[—–―]|(?:^|\s)--?\s/.test(paragraph.text);

function attributionAt(context: Context, index: number, previous: Found | undefined): Found | undefined {
  if (lowerAt(context, index) === "according") return accordingTo(context, index);
  const verbless = inWords(context, index) ?? toSomebody(context, index);
  if (verbless) return verbless;
  const cue = cueVerbAt(context, index);
  const verbal = cue && reportingAttribution(context, cue, previous);
  return verbal ?? nounAttribution(context, index, previous);
}

/**
 * Takes an attribution up unless it stands inside another's content. One around earlier ones takes their place; one that
 * starts a new main clause ("…, but he said that …") ends the content before it.
 */
function keep(context: Context, found: Found[], next: Found | undefined): void {
  if (!next) return;
  const at = next.cue?.first ?? 0;
  while (found.length > 0) {
    const last = found[found.length - 1];
    if (!last) break;
    // “…,” he said, according to a court paper: the words are his.
    if (next.form === "according" && isQuotedBefore(context, last, at)) return;
    if (next.form !== "before" && next.form !== "noun" && next.content.some((part) => covers(part, last))) {
      found.pop();
      continue;
    }
    const inside = last.content.findIndex((part) => part.first <= at && at < part.last);
    if (inside >= 0) {
      const cut = newClauseBefore(context, last, next) ?? quotationBefore(context, last, next);
      if (cut === undefined) return;
      const content = last.content
        .slice(0, inside + 1)
        .map((part, index) => (index === inside ? { first: part.first, last: cut } : part));
      found[found.length - 1] = { ...last, content };
    }
    break;
  }
  const last = found[found.length - 1];
  const { cue, source, kind, form } = next;
  const content = last ? next.content.flatMap((part) => without(part, last.content)) : next.content;
  found.push({ cue, source, content, kind, form });
}

const isQuotedBefore = (context: Context, last: Found, at: number): boolean =>
  (last.form === "after" || last.form === "between") &&
  quotationOpeningAt(context, last.content[0]?.first ?? -1) !== undefined &&
  context.sentenceOf[last.cue?.first ?? -1] === context.sentenceOf[at];

/** What is left of a stretch behind those of an earlier attribution: no words are said twice. */
function without(part: Stretch, taken: readonly Stretch[]): Stretch[] {
  const shared = taken.filter((other) => other.first < part.last && part.first < other.last);
  const first = Math.max(part.first, ...shared.map((other) => other.last));
  return first < part.last ? [{ first, last: part.last }] : [];
}

/** Where the content of `last` ends because `next` opens a main clause of its own; undefined where it does not. */
function newClauseBefore(context: Context, last: Found, next: Found): number | undefined {
  if (next.form !== "before" || next.kind !== "statement" || !next.source) return undefined;
  const part = last.content[last.content.length - 1];
  let first = next.source.first - 1;
  if (!part || first <= part.first + 1 || context.quotationOf[first] !== -1) return undefined;
  const word = lowerAt(context, first);
  const comma = lowerAt(context, first - 1) === ",";
  if (word !== ";" && word !== "but" && word !== "while" && word !== "whereas" && !(word === "and" && comma))
    return undefined;
  if (comma) first--;
  return first > part.first + 2 ? first : undefined;
}

/**
 * Where the content of `last` ends because `next` has a quotation of its own in it: "the claim that it was shut, Holt said,
 * “Go and look”", "said it would take months: “We are short of steel,” the builder wrote". Undefined where `next` is a part
 * of what somebody says: "said that when it shut, the mayor told him, “Go home.”"
 */
function quotationBefore(context: Context, last: Found, next: Found): number | undefined {
  const part = last.content[last.content.length - 1];
  const own = next.content[0];
  if (!part || !own || !next.source || !next.cue || next.kind !== "statement") return undefined;
  const quotation = quotationOpeningAt(context, own.first);
  if (!quotation || !isWholeSentence(context, quotation)) return undefined;
  const boundary = Math.min(own.first, next.source.first, next.cue.first) - 1;
  if (boundary < part.first + 2) return undefined;
  if (!/^[,:;]$/.test(lowerAt(context, boundary)) && !isDash(context, boundary)) return undefined;
  if (last.form !== "noun" && opensSubclause(context, part)) return undefined;
  return boundary;
}

/** "that when it shut, …", "if they went, …": the content has a clause before its own subject. */
function opensSubclause(context: Context, { first }: Stretch): boolean {
  const at = lowerAt(context, first) === "that" ? first + 1 : first;
  return (classAt(context, at) & (SUBORDINATOR | PREPOSITION)) !== 0;
}

const covers = (part: Stretch, other: Found): boolean =>
  other.cue !== null && part.first <= other.cue.first && other.cue.last <= part.last;

function cueOf(context: Context, cue: NonNullable<Found["cue"]>): Cue {
  const { start, end } = spanOf(context, cue);
  return { start, end, lemma: cue.lemma };
}

/** As the pipeline takes it: with offsets for tokens. */
export function toReading(context: Context, found: Found): AttributionReading {
  const head = found.source && headOf(context, found.source);
  return {
    cue: found.cue && cueOf(context, found.cue),
    source: found.source && spanOf(context, found.source),
    head: head && spanOf(context, head),
    content: found.content.map((part) => spanOf(context, part)),
    type: typeOf(context, found.content),
    kind: found.kind,
    form: found.form,
  };
}
