/**
 * Contents that cannot be what somebody says, as the model cut them: words told without their verb, the hearer told, half of
 * what two conjunctions join. The rules' reading of the same cue, or the sentence, gives the end that the model missed.
 */
import { tagNumber, tagSet } from "../../language/tags";
import { HEARER, QUOTE, SPEECH_FORMS } from "../../lexicon/speech-verbs";
import { MEDIA } from "../complements";
import type { TokenSpan } from "./candidates";
import type { FrameReading } from "./frames";
import { isQuotation, type View } from "./view";

const COMMA = tagNumber("COMMA");
const PREPOSITION = tagNumber("IN");
const NOUN = tagNumber("NN");
const DETERMINER = tagNumber("DT");
const GERUND = tagNumber("VBG");
const TO = tagNumber("TO");
const ADVERB = tagNumber("RB");
const PAST = tagNumber("VBD");
const PARTICIPLE = tagNumber("VBN");
const PRESENT = tagSet("VBZ", "VBP", "MD");
const FINITE = tagSet("VBD", "VBZ", "MD");
const COLON = tagNumber("COLON");
const COORDINATOR = tagNumber("CC");
const RELATIVE = tagSet("WDT", "WP");
/** What no clause after a hearer begins with; an infinitive has its hearer. */
const NO_CLAUSE = tagSet("WDT", "WP", "TO");
const PAUSES = tagSet("COMMA", "DASH", "BRACKET");
/** How many tokens of a stretch are looked through, so that a sentence without an end costs no more than others. */
const FARTHEST = 160;
/** The most tokens of a that-clause that was cut at an aside before its verb. */
const CUT = 8;
const STOP = tagNumber("STOP");

/** The frame with its contents as they can be; quotations by the rules stay as they are. */
export function mended(view: View, frame: FrameReading): FrameReading {
  const { hint } = frame;
  if (hint && isQuotation(hint.rule)) return frame;
  const whole = closedSentence(view, frame);
  if (whole) return { ...frame, before: frame.before ?? whole, after: null };
  const described = accordingTo(frame);
  if (described) return described;
  const before = frame.before && wholeBefore(view, frame, frame.before);
  if (before && frame.after && tellsWhen(view, frame.after.first)) return { ...frame, before, after: null };
  const after = mendedAfter(view, frame) ?? (before && otherHalf(view, frame));
  return { ...frame, source: wholeSource(view, frame), before, after };
}

/** "A juror who would not give her name said": of a source with a clause of its own the model may take the last words. */
function wholeSource({ tags, paragraph: { tokens } }: View, { source, hint }: FrameReading): TokenSpan | null {
  const whole = hint?.source;
  if (!source || !whole || whole.last !== source.last || whole.first >= source.first) return source;
  if (source.first - whole.first > FARTHEST) return source;
  for (let i = whole.first; i < source.first; i++)
    if (RELATIVE[tags[i] ?? 0] && tokens[i]?.lower !== "that") return whole;
  return source;
}

/** Whether a finite verb stands in the stretch before any clause that begins with "which" or "who". */
export function hasMainVerb({ tags, verbs }: View, { first, last }: TokenSpan): boolean {
  const limit = Math.min(last, first + FARTHEST);
  let end = first + 1;
  while (end < limit && !RELATIVE[tags[end] ?? 0]) end++;
  return (verbs[end] ?? 0) > (verbs[first] ?? 0);
}

/**
 * "Not everyone should rush off after a sandwich, Roe said": of a sentence that a comma closes before its attribution no
 * mere noun is said. `before` or, where it has no verb, the sentence up to it.
 */
function wholeBefore(view: View, { cue, source, hint }: FrameReading, before: TokenSpan): TokenSpan {
  if (view.depth[before.first] || hasMainVerb(view, before) || !takesSpeech(view, cue)) return before;
  if (view.tags[before.last] !== COMMA && view.tags[before.last - 1] !== COMMA) return before;
  if (source !== null && source.last <= before.first) return before;
  const first = hint?.before?.first ?? before.first;
  // Behind a comma, a dash or a bracket the noun may be all that is said.
  if (before.first - first > FARTHEST) return before;
  for (let i = first; i < before.first; i++) if (PAUSES[view.tags[i] ?? 0]) return before;
  return { first: Math.min(first, before.first), last: before.last };
}

/**
 * "The bridge is shut, Roe told the council, rejecting the charge that nobody had looked": where the rules see a sentence
 * closed by its attribution, what is said further on is another's or another time's.
 */
function closedSentence(view: View, { cue, source, before, after, hint }: FrameReading): TokenSpan | undefined {
  if (!hint?.before || hint.after || !after || source === null || !hasMainVerb(view, hint.before)) return undefined;
  // "The bank is safe, he wrote in a note to clients"
  const named = takesSpeech(view, cue) && !RELATIVE[view.tags[source.first] ?? 0];
  if (named && !before && !view.depth[after.first] && !hasMainVerb(view, after)) return hint.before;
  const ownSentence = view.capitals[view.depth[after.first] ? after.first + 1 : after.first] !== 0;
  for (let i = cue.last; i < Math.min(after.first, cue.last + FARTHEST); i++) {
    if (view.tags[i] === COMMA && (!before || (!ownSentence && view.tags[i + 1] === GERUND))) return hint.before;
  }
  return undefined;
}

/** "According to Aena, the airport operator, flights were cancelled": the description is the source's. */
function accordingTo(frame: FrameReading): FrameReading | undefined {
  const { source, after, hint } = frame;
  if (hint?.rule.form !== "according" || !source || !after || !hint.source || !hint.after) return undefined;
  const longer = hint.source.first === source.first && hint.source.last > source.last;
  if (!longer || hint.after.first <= after.first || hint.after.first >= after.last) return undefined;
  return { ...frame, source: hint.source, after: { first: hint.after.first, last: after.last } };
}

/** "…, he said, hours before the vote": when he said it. */
function tellsWhen({ paragraph: { tokens } }: View, first: number): boolean {
  for (let i = first; i < first + 4; i++) {
    const word = tokens[i]?.lower ?? "";
    if (word === "before" || word === "after") return i > first;
    if (!/^(?:just|an?|the|one|two|three|minutes?|hours?|days?|weeks?|months?|years?)$/.test(word)) return false;
  }
  return false;
}

/** "The bridge was shut, he said, and the road had sunk": both halves are said. */
function otherHalf({ tags }: View, { hint }: FrameReading): TokenSpan | null {
  const half = hint?.rule.form === "between" ? hint.after : null;
  const joint = half && (tags[half.first] === COORDINATOR || tags[half.first - 1] === COLON);
  return joint ? half : null;
}

function mendedAfter(view: View, { cue, after, hint }: FrameReading): TokenSpan | null {
  if (!after) return null;
  const first = startOf(view, cue, after, hint?.after ?? null);
  const whole = { first, last: endOf(view, { first, last: after.last }, hint?.after ?? null) };
  const last = asVerdict(view, cue, whole) ?? secondHalf(view, cue, whole, hint?.after ?? null);
  return withoutGloss(view, { first, last });
}

const DESCRIBING: ReadonlySet<string> = new Set(
  "describe portray depict characterize characterise".split(" ").flatMap((verb) => {
    const stem = verb.replace(/e$/, "");
    return [verb, `${verb}s`, `${stem}ed`, `${stem}ing`];
  }),
);

/** "described “Slow Water,” her best-known song, as “the sound of nobody”": the verdict is in it, not just the thing. */
function asVerdict(view: View, cue: TokenSpan, { first, last }: TokenSpan): number | undefined {
  const { paragraph, sentenceOf, closeOf } = view;
  if (!DESCRIBING.has(paragraph.tokens[cue.last - 1]?.lower ?? "") || first !== cue.last) return undefined;
  const end = Math.min(first + FARTHEST, paragraph.sentences[sentenceOf[first] ?? 0]?.last ?? last);
  let as = first;
  while (as < end && paragraph.tokens[as]?.lower !== "as") as++;
  const close = as < last ? -1 : (closeOf[as + 1] ?? -1);
  return close >= 0 ? close + 1 : undefined;
}

/**
 * "said it was “looking” and plans to meet them", "and had asked for a meeting": after a past form of the cue a second verb
 * in the present, or in the past of the past, is not the reporter's. The end of what it belongs to, or that of `span`.
 */
function secondHalf(view: View, cue: TokenSpan, span: TokenSpan, byRules: TokenSpan | null): number {
  const { tags, paragraph, sentenceOf } = view;
  if (tags[cue.last - 1] !== PAST || tags[span.last] !== COORDINATOR || !hasMainVerb(view, span)) return span.last;
  const verb = tags[span.last + 1] === ADVERB ? span.last + 2 : span.last + 1;
  const had = paragraph.tokens[verb]?.lower === "had" && tags[verb + 1] === PARTICIPLE;
  const sentence = paragraph.sentences[sentenceOf[span.first] ?? 0];
  const wish = SPEECH_FORMS.get(paragraph.tokens[verb]?.lower ?? "")?.form === "present" && tags[verb + 1] === TO;
  if (!sentence || verb >= sentence.last || !(had || wish || PRESENT[tags[verb] ?? 0])) return span.last;
  if (byRules && byRules.last > verb) return byRules.last;
  return tags[sentence.last - 1] === STOP ? sentence.last - 1 : sentence.last;
}

const GLOSSES: readonly string[] = ["a reference to", "in reference to", "referring to", "an allusion to", "a nod to"];

/** "“Any arrangement,” a reference to the treaty": what the reporter explains behind the speaker's own words. */
function withoutGloss(view: View, { first, last }: TokenSpan): TokenSpan {
  const { openOf, tags } = view;
  // What is explained stands near the end.
  for (let i = Math.max(first + 1, last - FARTHEST); i + 3 < last; i++) {
    if ((openOf[i] ?? -1) < 0) continue;
    const comma = tags[i + 1] === COMMA;
    if ((comma || tags[i - 1] === COMMA) && isGloss(view, comma ? i + 2 : i + 1)) return { first, last: i + 1 };
  }
  return { first, last };
}

/** "a reference to", "language that he used before", "an account which she denied" */
function isGloss({ tags, paragraph: { tokens } }: View, at: number): boolean {
  const words = [0, 1, 2].map((offset) => tokens[at + offset]?.lower ?? "");
  if (GLOSSES.some((gloss) => words.join(" ").startsWith(gloss))) return true;
  const noun = tags[at] === DETERMINER ? at + 1 : at;
  return tags[noun] === NOUN && /^(?:that|which)$/.test(tokens[noun + 1]?.lower ?? "");
}

function startOf(view: View, cue: TokenSpan, { first, last }: TokenSpan, byRules: TokenSpan | null): number {
  if (byRules && byRules.first < last) {
    // "told members his staff had looked": who is told is no part of it.
    const told = takes(view, cue) & HEARER && first === cue.last && byRules.first > first;
    if (told && NO_CLAUSE[view.tags[byRules.first] ?? 0]) return first;
    // "said that A, and that B": both are said.
    const half = view.tags[first] === COORDINATOR && byRules.first < first;
    // "said that prices, which fell, would rise": a clause has its subject.
    const verb = FINITE[view.tags[first] ?? 0] === 1 && byRules.first < first;
    if (told || half || verb) return byRules.first;
  }
  return first === cue.last ? behindMedium(view, first, last) : first;
}

const BY_WAY_OF: ReadonlySet<string> = new Set(["by", "in", "on", "via", "through", "over"]);

/** "said by email it is looking into it": how it was said is no part of what was. */
function behindMedium({ tags, paragraph: { tokens } }: View, first: number, last: number): number {
  if (tags[first] !== PREPOSITION || !BY_WAY_OF.has(tokens[first]?.lower ?? "")) return first;
  let i = first + 1;
  while (i < first + 4 && i < last && !MEDIA.has(tokens[i]?.lower ?? "")) i++;
  return i < last - 1 && MEDIA.has(tokens[i]?.lower ?? "") ? i + 1 : first;
}

/** "was told that Roe, of Alderby, had written to the bank": a that-clause has a verb, in its sentence. */
function endOf(view: View, span: TokenSpan, byRules: TokenSpan | null): number {
  const { paragraph, sentenceOf, tags } = view;
  const opens = paragraph.tokens[span.first]?.lower === "that" && tags[span.first] !== DETERMINER;
  const length = span.last - span.first;
  if (!opens || length === 1 || length > CUT || !PAUSES[tags[span.last] ?? 0] || hasMainVerb(view, span))
    return span.last;
  if (byRules && byRules.first <= span.first && byRules.last > span.last) return byRules.last;
  const end = paragraph.sentences[sentenceOf[span.first] ?? 0]?.last ?? span.last;
  return Math.max(span.last, tags[end - 1] === STOP ? end - 1 : end);
}

/** What the cue's verb takes; 0 for none. */
function takes({ paragraph: { tokens } }: View, { first, last }: TokenSpan): number {
  for (let i = last - 1; i >= first; i--) {
    const form = SPEECH_FORMS.get(tokens[i]?.lower ?? "");
    if (form) return form.verb.takes;
  }
  return 0;
}

const takesSpeech = (view: View, cue: TokenSpan): boolean => (takes(view, cue) & QUOTE) !== 0;
