/**
 * What an attribution and its parts are by Copydesk's own conventions, where those of the corpus that the model learned
 * from differ: a source ends before the comma behind it, a cue before its colon and before "in a statement", a content
 * before the comma of a trailing attribution. A name with a colon before somebody's words, and a colon before the next
 * paragraph's, are the rules' alone.
 */
import { tagNumber, tagSet } from "../../language/tags";
import { INFINITIVE, NAMING, OBJECT_INFINITIVE, SPEECH_FORMS, STATEMENT } from "../../lexicon/speech-verbs";
import type { TokenSpan } from "./candidates";
import type { FrameReading } from "./frames";
import { isQuotation, type View } from "./view";

const COMMA = tagNumber("COMMA");
const COLON = tagNumber("COLON");
const PREPOSITION = tagNumber("IN");
const PAST_FORMS = tagSet("VBN", "VBD");
const GERUND = tagNumber("VBG");

/** In {@link View.names}: a name's last token. */
const NAME_ENDS = 8;

/** Whether the frame is an attribution that the product lists; the rules' reading stands in for one without content. */
export function isListed(view: View, frame: FrameReading): boolean {
  const { cue, source, before, after, hint } = frame;
  if (!before && !after && hint && !isQuotation(hint.rule)) return false;
  // "The engineers she spoke to said": for the rules the verb of a clause is the source's own, whatever the model makes of it.
  if (hint?.source && cue.first < hint.source.last && hint.source.first < cue.last) return false;
  if (hint?.rule.cue?.lemma === ":" || (hint?.rule.content.length === 0 && endsInColon(view))) return false;
  if (isSentenceStart(view, cue.first)) {
    // "Asked whether he would go, she said": nobody's question.
    if (source === null && wordAt(view, cue.first) === "asked") return false;
    // "Commenting on the vote, she said": what she spoke of, not what she said of it.
    if (view.tags[cue.first] === GERUND && after && (!hasVerb(view, after) || isBehind(source, cue))) return false;
  }
  // "A spokeswoman, asked whether he would go, said": the same.
  if (
    wordAt(view, cue.first) === "asked" &&
    view.tags[cue.first - 1] === COMMA &&
    after &&
    view.tags[after.last] === COMMA
  )
    return false;
  // "A poll published by the institute": by whom, not what.
  const agent =
    after !== null && before === null && wordAt(view, after.first) === "by" && view.tags[after.first + 1] !== GERUND;
  if (agent && PAST_FORMS[view.tags[cue.last - 1] ?? 0]) return false;
  // "A guard was asked what was behind it": whose question it was is not said.
  if (wordAt(view, cue.last - 1) === "asked" && BEING.has(wordAt(view, cue.first)) && !isBehind(source, cue))
    return false;
  const pointed = isPointer(view, before) ? !after : isPointer(view, after) && !before;
  if (pointed && !hint && isSaid(view, cue)) return false;
  if (!hint && after && isNameGiven(view, cue, after)) return false;
  if (!hint && before && !after && isTerm(view, before)) return false;
  return infinitiveAfter(view, frame) !== "participle";
}

const TITLED: ReadonlySet<string> = new Set(["titled", "entitled"]);

const isBehind = (source: TokenSpan | null, cue: TokenSpan): boolean => source !== null && source.first >= cue.last;

/**
 * "Locals call the bridge “Old Rusty”", "a film titled “Rust”": a name given says nothing of what the one who gives it
 * thinks.
 */
function isNameGiven(view: View, cue: TokenSpan, { last }: TokenSpan): boolean {
  if (TITLED.has(wordAt(view, cue.last - 1))) return true;
  const { lemma = "" } = SPEECH_FORMS.get(wordAt(view, cue.last - 1))?.verb ?? {};
  if (!NAMING.has(lemma) || (view.openOf[last - 1] ?? -1) < 0) return false;
  let word = last - 2;
  while (word > 0 && view.paragraph.tokens[word]?.kind !== "word") word--;
  return (view.capitals[word] ?? 0) > 0;
}

const isSaid = (view: View, cue: TokenSpan): boolean =>
  ((SPEECH_FORMS.get(wordAt(view, cue.last - 1))?.verb.takes ?? 0) & STATEMENT) !== 0;

/** "The police denied this": what is pointed at was said before, by another. */
const isPointer = (view: View, part: TokenSpan | null): boolean =>
  part !== null && part.last - part.first === 1 && POINTERS.has(wordAt(view, part.first));

const POINTERS: ReadonlySet<string> = new Set(["this", "that", "it", "so"]);

/** The most tokens, marks among them, of a term. */
const TERM = 8;

/**
 * "“Super ferries” supported by two brothers": a few words in marks that nothing closes, neither in the marks nor behind
 * them, are what the sentence is about. Of PolNeAR's training stories' contents one is of this make.
 */
function isTerm({ closeOf, tags }: View, { first, last }: TokenSpan): boolean {
  if (closeOf[first] !== last - 1 || last - first > TERM) return false;
  return !CLOSING[tags[last - 2] ?? 0] && !CLOSING[tags[last] ?? 0];
}

const CLOSING = tagSet("COMMA", "STOP", "DASH");

/** Whether a finite verb stands in the stretch. */
export const hasVerb = ({ verbs }: View, { first, last }: TokenSpan): boolean =>
  (verbs[last] ?? 0) > (verbs[first] ?? 0);

/** The frame with its parts as the product gives them. */
export function tidied(view: View, frame: FrameReading): FrameReading {
  const { cue, source, before, after } = frame;
  const spoken = source && source.last <= cue.first && (isPassive(view, cue) || isHearing(view, cue));
  return {
    ...frame,
    cue: { ...cue, last: cueEnd(view, cue) },
    source: source && !spoken ? wholeName(view, withoutComma(view, withoutDay(view, source, cue))) : null,
    before: before && !(after && isPointer(view, before)) ? withoutComma(view, before) : null,
    after: after && !(before && isPointer(view, after)) ? withoutComma(view, after) : null,
  };
}

/** "Duterte has been called “the Trump of the East”": the subject is spoken of, and who calls him so is not said. */
function isPassive(view: View, { first, last }: TokenSpan): boolean {
  let being = false;
  for (let i = first; i < last; i++) {
    const word = wordAt(view, i);
    if (being && SPOKEN_OF.has(word)) return true;
    if (BEING.has(word)) being = true;
  }
  return false;
}

/** "A court has heard that Roe fled": who hears it does not say it, but somebody does. */
export const isHearing = (view: View, cue: TokenSpan): boolean =>
  wordAt(view, cue.last - 1) === "heard" && HEARERS.has(wordAt(view, cue.first - 1));

const HEARERS: ReadonlySet<string> = new Set("court jury inquest tribunal hearing inquiry trial panel".split(" "));

const BEING: ReadonlySet<string> = new Set("is are was were been being be".split(" "));

const SPOKEN_OF: ReadonlySet<string> = new Set(
  "called described seen viewed regarded considered condemned criticized criticised branded dubbed labeled labelled portrayed hailed".split(
    " ",
  ),
);

/**
 * What an infinitive right after a lone past form makes of it: "participle" where the verb takes none ("the union said
 * to represent them"), "wish" where it takes one only after an object ("they asked not to be named"); else undefined.
 */
export function infinitiveAfter(view: View, { cue, after }: FrameReading): "participle" | "wish" | undefined {
  if (after?.first !== cue.last || cue.last - cue.first > 1) return undefined;
  const opening = wordAt(view, after.first);
  if (opening !== "to" && (opening !== "not" || wordAt(view, after.first + 1) !== "to")) return undefined;
  const known = SPEECH_FORMS.get(wordAt(view, cue.first));
  if (!known || (known.form !== "past" && known.form !== "participle") || known.verb.takes & INFINITIVE)
    return undefined;
  return known.verb.takes & OBJECT_INFINITIVE ? "wish" : "participle";
}

const PLACE_DETERMINERS: ReadonlySet<string> = new Set(["a", "an", "the", "his", "her", "its", "their"]);

function cueEnd(view: View, { first, last }: TokenSpan): number {
  const end = last > first + 1 && view.tags[last - 1] === COLON ? last - 1 : last;
  for (let i = first + 1; i + 2 < end; i++) {
    const opens = wordAt(view, i) === "in" && PLACE_DETERMINERS.has(wordAt(view, i + 1));
    if (opens && SPEECH_FORMS.has(wordAt(view, i - 1))) return i;
  }
  return end;
}

function withoutComma({ tags }: View, span: TokenSpan): TokenSpan {
  const { first, last } = span;
  return last > first + 1 && tags[last - 1] === COMMA ? { first, last: last - 1 } : span;
}

/** "said coach Ana Ruiz on Sunday": the day is not the speaker's. */
function withoutDay({ dates, names, tags }: View, source: TokenSpan, cue: TokenSpan): TokenSpan {
  if (source.first < cue.last) return source;
  for (let i = source.first + 1; i < source.last; i++) {
    if (dates[i] !== 1) continue;
    const last = tags[i - 1] === PREPOSITION ? i - 1 : i;
    return (names[last - 1] ?? 0) >= NAME_ENDS ? { first: source.first, last } : source;
  }
  return source;
}

/** A name is never cut: "Roe" of "Adeyemi-Roe" is Adeyemi-Roe. */
function wholeName({ names }: View, { first, last }: TokenSpan): TokenSpan {
  let start = first;
  if (names[start]) while (start > 0 && (names[start - 1] ?? 0) > 0 && (names[start - 1] ?? 0) < NAME_ENDS) start--;
  return { first: start, last };
}

const endsInColon = ({ tags, count }: View): boolean => tags[count - 1] === COLON;

const isSentenceStart = ({ paragraph, sentenceOf }: View, i: number): boolean =>
  paragraph.sentences[sentenceOf[i] ?? 0]?.first === i;

const wordAt = ({ paragraph: { tokens } }: View, i: number): string => tokens[i]?.lower ?? "";
