/** Attributions after their content or in its midst: "“…,” he said", "…, he said on Monday", "…, he said, …". */
import { GERUND } from "../../language/phrases";
import {
  ADVERB,
  AUXILIARY,
  COORDINATOR,
  DETERMINER,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  SUBORDINATOR,
  TIME,
  VERB,
} from "../../lexicon/function-words";
import { CLAUSE, QUOTE, SPEECH_FORMS, STATEMENT } from "../../lexicon/speech-verbs";
import { adjunctsEnd } from "../adjuncts";
import { hasClauseVerb, isBareClause } from "../clauses";
import { trimEnd } from "../content";
import { classAt, lowerAt, quotationClosingAt, quotationOpeningAt, sentenceAt, type Context } from "../context";
import { kindOf, type CueVerb } from "../cues";
import type { AttributionForm, Found } from "../found";
import { contentEndingWith } from "../quoted";
import type { MarkedStretch } from "../index";
import type { Stretch } from "../sources";

/** How many words may stand between an attribution and the second half of its quotation. */
const FARTHEST = 24;

/**
 * The attribution whose words start at `start` and end before `end` (adjuncts apart), where content stands before it;
 * undefined where none does.
 */
export function trailingAttribution(
  context: Context,
  cue: CueVerb,
  source: Stretch,
  start: number,
  end: number,
): Found | undefined {
  const sentence = sentenceAt(context, cue.head);
  const before = lowerAt(context, start - 1);
  const comma = before === "," ? 1 : 0;
  const quotation = quotationClosingAt(context, start - 1) ?? quotationClosingAt(context, start - 1 - comma);
  let first: Stretch;
  if (quotation) {
    if (!(cue.takes & (QUOTE | CLAUSE))) return undefined;
    first = contentEndingWith(context, quotation, 0);
  } else {
    if (!(cue.takes & CLAUSE) || (cue.doubtful && !(cue.takes & STATEMENT))) return undefined;
    if (start - 1 <= sentence.first || (before !== "," && before !== "—" && before !== "–")) return undefined;
    first = { first: sentence.first, last: start - 1 };
  }
  const rest =
    continued(context, adjunctsEnd(context, end, sentence.last), sentence.last, quotation !== undefined) ??
    (quotation && resumed(context, quotation, cue, end, sentence.last));
  if (!quotation && !rest && !hasMainClause(context, first)) return undefined;
  const content = rest ? [first, rest] : [first];
  const form: AttributionForm = rest ? "between" : "after";
  return { cue: { first: cue.first, last: cue.last, lemma: cue.lemma }, source, content, kind: kindOf(cue), form };
}

/** "On Tuesday, even as shares fell, he wrote": only what opens the sentence stands before the attribution, no content. */
function hasMainClause(context: Context, content: Stretch): boolean {
  let first = content.first;
  while (first < content.last && opensAside(context, first)) {
    while (first < content.last && lowerAt(context, first) !== ",") first++;
    first++;
  }
  return first < content.last && hasClauseVerb(context, first, content.last);
}

/** "Not everyone should go, he said": of the subject, not before it. */
const OF_SUBJECT: ReadonlySet<string> = new Set("not only nearly almost hardly never just about some".split(" "));

function opensAside(context: Context, index: number): boolean {
  const own = classAt(context, index);
  if (OF_SUBJECT.has(lowerAt(context, index))) return false;
  if (own & (DETERMINER | POSSESSIVE | PRONOUN) && !(own & SUBORDINATOR)) return false;
  return (own & (PREPOSITION | ADVERB | SUBORDINATOR | TIME)) !== 0 && lowerAt(context, index) !== "there";
}

/**
 * “X,” he said, looking at the bridge, “and Y.”: what stands between keeps the halves of one sentence apart, and the second
 * half, in lower case, closes it. Also “X,” he said “Y.”, which has lost its comma.
 */
function resumed(
  context: Context,
  before: MarkedStretch,
  cue: CueVerb,
  end: number,
  limit: number,
): Stretch | undefined {
  if (lowerAt(context, before.last - 2) !== ",") return undefined;
  let first = end;
  while (first < limit && first < end + FARTHEST && context.quotationOf[first] === -1) first++;
  const quotation = quotationOpeningAt(context, first);
  if (!quotation || quotation.last < limit - 1) return undefined;
  const half = { first, last: quotation.last };
  if (first === cue.last) return context.tokens[first + 1]?.shape === "lower" ? undefined : half;
  let joint = first - 1;
  if (classAt(context, joint) & COORDINATOR) joint--;
  if (lowerAt(context, joint) !== "," || context.tokens[first + 1]?.shape !== "lower") return undefined;
  // “X,” he said, adding, “y.”: another attribution has it.
  return SPEECH_FORMS.has(lowerAt(context, joint - 1)) ? undefined : half;
}

/** "He said on Tuesday, hours before the vote": when he said it. */
function tellsWhen(context: Context, first: number): boolean {
  for (let i = first; i < first + 4; i++) {
    if (/^(?:before|after)$/.test(lowerAt(context, i))) return i > first && (classAt(context, i - 1) & TIME) !== 0;
  }
  return false;
}

/** What goes on after ", he said,": the second half of a split quote. */
function continued(context: Context, end: number, limit: number, quoted: boolean): Stretch | undefined {
  const lower = lowerAt(context, end);
  if (end >= limit - 1) return undefined;
  if (lower !== "," && lower !== ":" && lower !== "—" && lower !== "–" && lower !== ";") {
    return undefined;
  }
  const opening = quotationOpeningAt(context, end + 1);
  if (opening && quoted) return { first: end + 1, last: opening.last };
  // "He never played it, she said; he wanted to look at it"
  const free = lower === ";" && !quoted && /^(?:he|she|it|they)$/.test(lowerAt(context, end + 1));
  if (lower !== "," && !(free && isBareClause(context, end + 1, limit))) return undefined;
  // “Only you,” she said, would use the occasion.
  if (quoted && !(classAt(context, end + 1) & (AUXILIARY | VERB))) return undefined;
  if (classAt(context, end + 1) & GERUND || tellsWhen(context, end + 1)) return undefined;
  // "The bridge was shut, he said, and the road had sunk": a clause of its own, not what he did next.
  const coordinated = (classAt(context, end + 1) & COORDINATOR) !== 0 && lowerAt(context, end + 1) !== "but";
  if (coordinated && (quoted || !isBareClause(context, end + 2, limit))) return undefined;
  const last = trimEnd(context, end + 1, limit);
  return last - end > 3 ? { first: end + 1, last } : undefined;
}
