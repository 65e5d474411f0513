/** Attributions by a verb: "he said that …", "“…,” he said", "“…,” said the minister", "…, he said, …". */
import { CAPITAL, NOMINAL, startsNounPhrase, STOP } from "../../language/phrases";
import {
  AUXILIARY,
  COORDINATOR,
  DETERMINER,
  POSSESSIVE,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  TIME,
  VERB,
} from "../../lexicon/function-words";
import { CLAUSE, FINDING, HEARER, NAMING, QUOTE, STATEMENT } from "../../lexicon/speech-verbs";
import { hasClauseVerb } from "../clauses";
import { complementAfter, type Complement } from "../complements";
import { contentFrom, type Reach } from "../content";
import { classAt, lowerAt, quotationClosingAt, sentenceAt, type Context } from "../context";
import { kindOf, type CueVerb } from "../cues";
import { sentenceSubject, type Found } from "../found";
import { nounContent } from "../noun-content";
import { subjectAfter, subjectBefore, type Stretch } from "../sources";
import { quotedContent } from "../quoted";
import { inquires, isBare, isCounted, isPlainVerb, isPlural, judges } from "./doubtful";
import { trailingAttribution } from "./trailing";

/** How far back a cue looks for its subject. */
const LOOK_BACK = 80;

/** The attribution this verb makes; undefined where it makes none. `previous` is the one before it in the paragraph. */
export function reportingAttribution(context: Context, cue: CueVerb, previous: Found | undefined): Found | undefined {
  const sentence = sentenceAt(context, cue.head);
  const floor = Math.max(sentence.first, cue.first - LOOK_BACK);

  if (cue.form === "finite") {
    const inverted = invertedSubject(context, cue, floor);
    if (inverted) return trailingAttribution(context, cue, inverted, cue.first, inverted.last);
  }
  const complement = complementAfter(context, cue);
  if (cue.form !== "finite") return dependentAttribution(context, cue, complement, previous, floor);

  const subject = subjectBefore(context, cue.first, floor);
  if (subject && cue.doubtful && isCounted(context, cue, subject)) return undefined;
  if (cue.lemma === "respond to" && cue.negated) return undefined;
  // "The company, asked whether it would pay, said": nobody's question.
  if (cue.lemma === "ask" && lowerAt(context, cue.first - 1) === ",") return undefined;
  if (complement) {
    const source = subject ?? sharedSubject(context, cue, previous, sentence.first);
    if (!source) return undefined;
    if (complement.kind === "noun" && cue.takes & STATEMENT && isPointer(context, complement.first)) return undefined;
    if (NAMING.has(cue.lemma) && complement.kind === "noun" && !judges(context, complement.first)) return undefined;
    if (cue.takes & FINDING && complement.kind === "clause" && !inquires(context, source)) return undefined;
    if (cue.doubtful && !isPlainVerb(context, cue, subject, complement)) return undefined;
    // “…,” he said: the quotation before wins over a phrase after, unless another attribution has it.
    if (subject && complement.kind !== "answer" && isOpenQuotation(context, subject.first, previous, complement)) {
      const trailing = trailingAttribution(context, cue, subject, subject.first, cue.last);
      if (trailing) return trailing;
    }
    const split =
      complement.kind === "quotation" && subject ? splitAttribution(context, cue, subject, complement) : undefined;
    return split ?? leadingAttribution(context, cue, source, complement);
  }
  if (!subject || (cue.doubtful && isBare(context, cue) && !isPlural(context, subject))) return undefined;
  return trailingAttribution(context, cue, subject, subject.first, cue.last);
}

function leadingAttribution(
  context: Context,
  cue: CueVerb,
  source: Stretch | null,
  complement: Complement,
): Found | undefined {
  const content =
    complement.first >= context.tokens.length
      ? []
      : complement.kind === "quotation"
        ? quotedContent(context, complement.first, cue.first)
        : complement.kind === "noun" || complement.kind === "gerund" || complement.kind === "answer"
          ? [nounContent(context, complement.first)]
          : [contentFrom(context, complement.first, cue.first, reachOf(context, source, complement))];
  return { cue: cueOf(cue), source, content, kind: kindOf(cue), form: "before" };
}

/** "The reality, he said, “is grim.”": words before the attribution that the quotation goes on with. */
function splitAttribution(context: Context, cue: CueVerb, subject: Stretch, complement: Complement): Found | undefined {
  const comma = subject.first - 1;
  const { first } = sentenceAt(context, subject.first);
  if (lowerAt(context, comma) !== "," || comma <= first || context.quotationOf[comma - 1] !== -1) return undefined;
  if (context.tokens[complement.first + 1]?.shape !== "lower") return undefined;
  const goesOn = classAt(context, complement.first + 1) & (AUXILIARY | VERB);
  const lead = classAt(context, first);
  const plain = startsNounPhrase(context.tokens, first) && !(lead & TIME && !(lead & DETERMINER));
  if (!goesOn && !(plain && hasClauseVerb(context, first, comma))) return undefined;
  const content = [{ first, last: comma }, ...quotedContent(context, complement.first, cue.first)];
  return { cue: cueOf(cue), source: subject, content, kind: kindOf(cue), form: "between" };
}

function reachOf(context: Context, source: Stretch | null, complement: Complement): Reach {
  if (source && classAt(context, source.first) & RELATIVE && source.last === source.first + 1) return "clause";
  const before = source && classAt(context, source.first - 1);
  // "Although she said the road was safe, they stayed": a clause that opens the sentence ends at its comma.
  const opening = source ? source.first - 1 - sentenceAt(context, source.first).first : 2;
  if (before && before & SUBORDINATOR && opening < 2 && lowerAt(context, source.first - 1) !== "that") return "clause";
  return complement.kind === "infinitive" ? "infinitive" : "sentence";
}

const cueOf = (cue: CueVerb): Stretch & { readonly lemma: string } => ({
  first: cue.first,
  last: cue.last,
  lemma: cue.lemma,
});

/** "said Lavrov": the cue stands right after the quotation or after a comma, and its subject after it. */
function invertedSubject(context: Context, cue: CueVerb, floor: number): Stretch | undefined {
  if (cue.first !== cue.head || !(cue.takes & (QUOTE | CLAUSE)) || isTelling(cue)) return undefined;
  const before = cue.first - 1;
  const quoted = followsQuotation(context, cue.first);
  if (!quoted && (lowerAt(context, before) !== "," || before <= floor)) return undefined;
  const subject = subjectAfter(context, cue.last);
  if (!subject) return undefined;
  const own = classAt(context, subject.first);
  if (!(own & (CAPITAL | DETERMINER | POSSESSIVE | PRONOUN)) && !(quoted && own & NOMINAL)) return undefined;
  const next = lowerAt(context, subject.last);
  const ends = next === "," || next === "." || next === "" || subject.last >= sentenceAt(context, cue.head).last;
  return quoted || ends ? subject : undefined;
}

/** "The police denied this.": what is pointed at was said before, by another. */
const isPointer = (context: Context, index: number): boolean =>
  /^(?:this|that|it)$/.test(lowerAt(context, index)) && (classAt(context, index + 1) & STOP) !== 0;

/** "told reporters": what follows is the hearer, never the subject; "asked Brandt" may be either. */
const isTelling = (cue: CueVerb): boolean => (cue.takes & HEARER) !== 0 && cue.lemma !== "ask";

/** Whether the quotation's closing mark, and at most a comma after it, stands right before this token. */
function followsQuotation(context: Context, index: number): boolean {
  if (quotationClosingAt(context, index - 1)) return true;
  return lowerAt(context, index - 1) === "," && quotationClosingAt(context, index - 2) !== undefined;
}

/** Whether a quotation ends right before this token that the attribution before has not taken. */
function isOpenQuotation(
  context: Context,
  index: number,
  previous: Found | undefined,
  complement: Complement,
): boolean {
  if (!followsQuotation(context, index)) return false;
  // “… ends so.” He added, “…”: the quotation before is over.
  const inside = lowerAt(context, index - 2);
  if (inside === "." || (complement.kind === "quotation" && (inside === "?" || inside === "!"))) return false;
  return !previous?.content.some((part) => part.last > index - 3 && part.first < index);
}

/** "said A and added that B": a verb without a subject of its own shares the one before. */
function sharedSubject(
  context: Context,
  cue: CueVerb,
  previous: Found | undefined,
  sentenceFirst: number,
): Stretch | null {
  const before = classAt(context, cue.first - 1);
  if (!(before & COORDINATOR) && lowerAt(context, cue.first - 1) !== ",") return null;
  if (previous?.source && previous.cue && previous.cue.first >= sentenceFirst) return previous.source;
  return sentenceSubject(context, cue.first);
}

/** "…, saying that", "was quoted as saying", "was told that": no subject of its own, or no speaker at all. */
function dependentAttribution(
  context: Context,
  cue: CueVerb,
  complement: Complement | undefined,
  previous: Found | undefined,
  floor: number,
): Found | undefined {
  if (!complement) return undefined;
  // "She was asked whether it would open": whose question it was is not said.
  if (cue.form === "passive" && cue.lemma === "ask") return undefined;
  const sentence = sentenceAt(context, cue.head);
  if (cue.form === "participle") {
    // "Commenting on the talks, he said": an introduction.
    if (cue.first <= sentence.first && complement.kind === "noun") return undefined;
    const before = lowerAt(context, cue.first - 1);
    if (before === "as") return quotedAs(context, cue, complement, floor);
    if (before !== "," && before !== "by" && cue.first > sentence.first && before !== "and" && before !== "—") {
      if (complement.kind !== "that" && complement.kind !== "quotation") return undefined;
    }
    const shared = previous?.source && previous.cue && previous.cue.first >= sentence.first ? previous.source : null;
    const source = shared ?? (cue.first > sentence.first ? sentenceSubject(context, cue.first) : null);
    return leadingAttribution(context, cue, source, complement);
  }
  if (cue.form === "infinitive") {
    if (complement.kind !== "that" && complement.kind !== "quotation") return undefined;
    return leadingAttribution(context, cue, sentenceSubject(context, cue.first), complement);
  }
  if (complement.kind === "noun" || complement.kind === "gerund" || complement.kind === "clause") return undefined;
  return leadingAttribution(context, cue, null, complement);
}

/** "Lavrov was quoted as saying": the whole verb is the cue. */
function quotedAs(context: Context, cue: CueVerb, complement: Complement, floor: number): Found | undefined {
  const quoted = cue.first - 2;
  if (!/^(?:quoted|cited|described|reported)$/.test(lowerAt(context, quoted))) return undefined;
  let first = quoted;
  while (first > floor && /^(?:was|were|is|are|been|has|have|had|being|also)$/.test(lowerAt(context, first - 1)))
    first--;
  const source = subjectBefore(context, first, floor) ?? null;
  return leadingAttribution(context, { ...cue, first, lemma: "quote" }, source, complement);
}
