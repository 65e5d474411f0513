/** From frames, which count tokens, to the readings that the article pass joins. */
import type { Cue, Quote } from "../../article";
import { tagNumber } from "../../language/tags";
import { INFINITIVE, NOUN as TAKES_NOUN, QUESTION, SPEECH_FORMS, STATEMENT } from "../../lexicon/speech-verbs";
import type { Context } from "../context";
import { spanOf, typeOf } from "../extent";
import type { AttributionForm } from "../found";
import type { AttributionReading } from "../index";
import { headOf } from "../sources";
import type { TokenSpan } from "./candidates";
import { hasMainVerb } from "./contents";
import { infinitiveAfter, isHearing } from "./conventions";
import { hintFor, type FrameReading } from "./frames";
import { isQuotation, type View } from "./view";

const NOUN = tagNumber("NN");
const NOUNS = tagNumber("NNS");

/** The reading of a frame, offsets from the paragraph's start; null for a cue whose content stands nowhere near. */
export function toReading(context: Context, view: View, frame: FrameReading): AttributionReading | null {
  const content = [frame.before, frame.after].filter((span) => span !== null);
  const rule = frame.hint?.rule;
  const quotation = rule && isQuotation(rule) ? rule : undefined;
  if (content.length === 0 && !quotation) return null;
  const cue = { ...spanOf(context, frame.cue), lemma: lemmaOf(view, frame.cue) } satisfies Cue;
  return {
    cue,
    source: frame.source && spanOf(context, frame.source),
    head: frame.source && spanOf(context, headOf(context, frame.source)),
    content: quotation?.content ?? content.map((span) => spanOf(context, span)),
    type: quotation?.type ?? typeOf(context, content),
    kind: isThought(view, frame) ? "attitude" : kindOf(view, frame.cue, rule?.kind),
    form: quotation?.form ?? formOf(view, frame),
  };
}

const isThought = (view: View, frame: FrameReading): boolean =>
  infinitiveAfter(view, frame) !== undefined || isClaim(view, frame) || isNamed(view, frame);

/** "A militia claimed responsibility": a verb that takes no noun for what is said has one here, so nothing is said. */
function isClaim(view: View, { cue, before, after, hint }: FrameReading): boolean {
  if (hint || before || !after || hasMainVerb(view, after) || (view.depth[after.first] ?? 0) > 0) return false;
  const takes = SPEECH_FORMS.get(view.paragraph.tokens[cue.last - 1]?.lower ?? "")?.verb.takes ?? 0;
  const asWish = view.paragraph.tokens[after.first]?.lower === "to" ? INFINITIVE : 0;
  return takes !== 0 && (takes & (TAKES_NOUN | QUESTION | asWish)) === 0;
}

/** "His death was confirmed", "the line was announced in 2012": a thing is named, of which nothing is said. */
function isNamed(view: View, { cue, before, after }: FrameReading): boolean {
  const part = before ?? after;
  if (!part || (before && after) || hasMainVerb(view, part) || (view.depth[part.first] ?? 0) > 0) return false;
  if (view.tags[cue.last - 1] !== PARTICIPLE) return false;
  // "Was declared the winner", but "was told to leave".
  const given = part.first === cue.last && isPassiveForm(view, cue) && view.tags[part.first] !== TO;
  return before ? before.last === cue.first : given;
}

const isPassiveForm = ({ paragraph: { tokens } }: View, { first, last }: TokenSpan): boolean =>
  /^(?:is|are|was|were|been|being)$/.test(tokens[last - 2]?.lower ?? "") && last - first > 1;

const TO = tagNumber("TO");

const PARTICIPLE = tagNumber("VBN");

/** The dictionary's form of the cue's verb; the last word as written where the cue has no verb of speech. */
function lemmaOf({ paragraph: { tokens } }: View, { first, last }: TokenSpan): string {
  for (let i = last - 1; i >= first; i--) {
    const form = SPEECH_FORMS.get(tokens[i]?.lower ?? "");
    if (form) return form.verb.lemma;
  }
  return tokens[last - 1]?.lower ?? "";
}

const NEGATIONS: ReadonlySet<string> = new Set(["not", "never", "cannot"]);

/**
 * A statement is said or written: a verb of speech that is not denied, or "according to". Where the cue has no such verb
 * ("expressed hope") the rules' answer counts, if they have one.
 */
export function kindOf(view: View, cue: TokenSpan, byRules?: Quote["kind"]): Quote["kind"] {
  const { tokens } = view.paragraph;
  if (isHearing(view, cue)) return "statement";
  let said = false;
  for (let i = cue.first; i < cue.last; i++) {
    const lower = tokens[i]?.lower ?? "";
    // "is charged with", "agrees with": nothing is said.
    if (NEGATIONS.has(lower) || lower.endsWith("n't") || (lower === "with" && i === cue.last - 1)) return "attitude";
    const form = SPEECH_FORMS.get(lower);
    if (lower === "according" || (form && form.verb.takes & STATEMENT)) said = true;
  }
  return said ? "statement" : (byRules ?? "attitude");
}

function formOf(view: View, { cue, before, after }: FrameReading): AttributionForm {
  if (view.paragraph.tokens[cue.first]?.lower === "according") return "according";
  if (before && after) return "between";
  if (before) return "after";
  const tag = view.tags[cue.last - 1];
  return (tag === NOUN || tag === NOUNS) && !hintFor(view, cue) ? "noun" : "before";
}
