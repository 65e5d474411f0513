/** The subject before its cue: "the minister, who spoke in Rome, said". */
import { hasVerb, nounPhraseEnd, startsNounPhrase, CAPITAL, GERUND, NOMINAL, PAST } from "../../language/phrases";
import {
  ADVERB,
  AUXILIARY,
  COORDINATOR,
  DETERMINER,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  TIME,
} from "../../lexicon/function-words";
import { classAt, isDash, lowerAt, sentenceAt, type Context } from "../context";
import { bracketBefore, isQuotedWord, isVerbal, type Stretch } from "./parts";
import { segmentFirst } from "./segment";

const SUBJECTS: ReadonlySet<string> = new Set(
  "he she they i we it you who which nobody everybody somebody everyone someone anyone none others one some many most few several both this that these those another he's she's they're we're i'm all".split(
    " ",
  ),
);

const NUMBERS: ReadonlySet<string> = new Set(
  "one two three four five six seven eight nine ten dozens hundreds thousands half".split(" "),
);

/** The subject that ends right before token `last`; nothing where no noun phrase stands there. */
export function subjectBefore(context: Context, last: number, floor: number): Stretch | undefined {
  const k = last - 1;
  if (k < floor) return undefined;
  const lower = lowerAt(context, k);
  if (lower === ",") return subjectBeforeComma(context, k, floor);
  if (isDash(context, k)) return subjectBeforeDash(context, k, floor);
  if (SUBJECTS.has(lower) && standsAlone(context, k, floor)) return { first: k, last };
  const contact = withContactClause(context, last, floor);
  if (contact) return contact;
  if (lower === ")") {
    const open = bracketBefore(context, k, floor);
    const before = open === undefined ? undefined : subjectBefore(context, open, floor);
    return before && { first: before.first, last };
  }
  if (classAt(context, k) & (DETERMINER | POSSESSIVE) && !(classAt(context, k) & CAPITAL) && !NUMBERS.has(lower))
    return undefined;
  if (!(classAt(context, k) & NOMINAL) && lower !== "’" && lower !== "'" && !isQuotedWord(context, k)) return undefined;
  const near = trimmed(context, segmentFirst(context, k, floor), last);
  if (!near) return wholeBefore(context, last, floor);
  // "A juror who declined to give her name said": her name is what she did not give.
  const whole = near.first > floor ? wholeBefore(context, last, floor) : undefined;
  return whole && hasVerb(context.tokens, floor, near.first) ? whole : near;
}

/**
 * "A boy who was not named because of his age said": a subject whose relative clause has clauses of its own runs from its
 * article to the cue, where the sentence opens with it.
 */
function wholeBefore(context: Context, last: number, floor: number): Stretch | undefined {
  if (floor !== sentenceAt(context, floor).first || !(classAt(context, floor) & DETERMINER)) return undefined;
  const head = nounPhraseEnd(context.tokens, floor, last);
  const relative = classAt(context, head);
  if (!(relative & RELATIVE)) return undefined;
  for (let i = head; i < last; i++) if (lowerAt(context, i) === ",") return undefined;
  return { first: floor, last };
}

/** "The experts I interviewed said", "the engineers she spoke to said": a relative clause that nothing opens. */
function withContactClause(context: Context, last: number, floor: number): Stretch | undefined {
  if (floor !== sentenceAt(context, floor).first) return undefined;
  const verb = classAt(context, last - 1) & PREPOSITION ? last - 2 : last - 1;
  const pronoun = verb - 1;
  if (pronoun <= floor || !CLAUSE_SUBJECTS.has(lowerAt(context, pronoun)) || !isVerbal(context, verb)) return undefined;
  const subject = trimmed(context, floor, pronoun);
  if (!subject || nounPhraseEnd(context.tokens, subject.first, pronoun) < pronoun) return undefined;
  return { first: subject.first, last };
}

/** Pronouns that can be nothing but a subject. */
const CLAUSE_SUBJECTS: ReadonlySet<string> = new Set(["i", "he", "she", "we", "they"]);

/** "some said", "one of them said": a quantifier alone is the subject only where no noun phrase goes on before it. */
function standsAlone(context: Context, index: number, floor: number): boolean {
  const own = classAt(context, index);
  if (!(own & DETERMINER) && !(own & RELATIVE)) return true;
  return index === floor || !(classAt(context, index - 1) & (DETERMINER | POSSESSIVE | PREPOSITION));
}

/** "Three in five insiders — and two thirds of voters — said": the subject with what stands between dashes. */
function subjectBeforeDash(context: Context, dash: number, floor: number): Stretch | undefined {
  for (let i = dash - 1; i > floor; i--) {
    if (!isDash(context, i)) continue;
    const subject = subjectBefore(context, i, floor);
    return subject && { first: subject.first, last: dash };
  }
  return undefined;
}

/** Takes off what stands before the subject in its clause: "But", "Earlier", "On Monday", "After the session". */
function trimmed(context: Context, start: number, last: number): Stretch | undefined {
  let first = start;
  for (let guard = 0; guard < 8 && first < last; guard++) {
    const own = classAt(context, first);
    const lower = lowerAt(context, first);
    if (lower === "one" || (own & (PRONOUN | DETERMINER | POSSESSIVE) && !(own & ADVERB))) break;
    // "As the mayor put it": no preposition before a clause.
    if (own & PREPOSITION && lower !== "like" && lower !== "as") {
      let end = first + 1;
      if (classAt(context, end) & TIME || context.tokens[end]?.kind === "number") {
        while (end < last && (classAt(context, end) & TIME || context.tokens[end]?.kind === "number")) end++;
      } else {
        end = nounPhraseEnd(context.tokens, end, last);
      }
      if (end === first + 1) return undefined;
      // "At the party's convention Elizabeth Warren": only the last name can be the subject.
      if (end >= last) end = lastNameIn(context, first + 2, last);
      if (end >= last) return undefined;
      first = end;
    } else if (
      own & (COORDINATOR | ADVERB | SUBORDINATOR) ||
      lower === "as" ||
      (own & TIME && first + 1 < last && !(own & CAPITAL && classAt(context, first + 1) & CAPITAL))
    ) {
      first++;
    } else {
      break;
    }
  }
  if (first < last && lowerAt(context, first).startsWith("'") && classAt(context, first) & (POSSESSIVE | AUXILIARY))
    return undefined;
  if (first >= last || !startsNounPhrase(context.tokens, first)) {
    const lower = lowerAt(context, first);
    if (first >= last || !isQuotedWord(context, first) || lower === "") return undefined;
  }
  return { first, last };
}

/** The first token of the run of capitals that closes `[first, last)`, where lower-case words stand before it; else `last`. */
function lastNameIn(context: Context, first: number, last: number): number {
  let start = last;
  while (start > first && classAt(context, start - 1) & CAPITAL) start--;
  const before = classAt(context, start - 1);
  return start > first && before & NOMINAL && !(before & (DETERMINER | POSSESSIVE)) ? start : last;
}

type Segment = "name" | "inner" | "aside" | "clause";

/** "Pruitt, who took office in January, said": the subject with the apposition or relative clause between commas. */
function subjectBeforeComma(context: Context, comma: number, floor: number): Stretch | undefined {
  let last = comma;
  let end = comma;
  let found: Stretch | undefined;
  let trailing = true;
  for (let guard = 0; guard < 12; guard++) {
    let first = end;
    while (first > floor && lowerAt(context, first - 1) !== ",") {
      const open = lowerAt(context, first - 1) === ")" ? bracketBefore(context, first - 1, floor) : undefined;
      if (open === undefined && breaksClause(context, first - 1)) break;
      first = open ?? first - 1;
    }
    const kind = first < end ? segmentKind(context, first, end) : "clause";
    if (kind === "clause") {
      if (!found && trailing) return undefined;
      if (first < end && !found) found = subjectBefore(context, end, first);
      break;
    }
    // Asides next to the verb ("Pruitt, speaking in Rome, said") are no part of the source.
    if (trailing && kind === "aside") last = first - 1;
    if (kind !== "aside") trailing = false;
    if (kind === "name") {
      const subject = trimmed(context, first, end);
      if (subject) found = subject;
      else break;
      if (subject.first > first && !(classAt(context, first) & PREPOSITION)) break;
    }
    if (first <= floor || breaksClause(context, first - 1)) break;
    end = first - 1;
  }
  return found && found.first < last ? { first: found.first, last: Math.max(last, found.last) } : undefined;
}

const breaksClause = (context: Context, index: number): boolean => {
  const lower = lowerAt(context, index);
  if (context.quotationOf[index] !== -1) return true;
  return lower === ";" || lower === ":" || lower === "—" || lower === "–" || lower === "--" || lower === "(";
};

function segmentKind(context: Context, first: number, end: number): Segment {
  const own = classAt(context, first);
  const lower = lowerAt(context, first);
  if (own & RELATIVE && lower !== "that") return "inner";
  if (lower === "where" || lower === "including") return "inner";
  if (end - first === 1 && context.tokens[first]?.kind === "number") return "inner";
  if (lower === "of" || lower === "from" || lower === "formerly" || lower === "both") return "inner";
  if (own & (PREPOSITION | SUBORDINATOR) || own & GERUND) return "aside";
  if (own & ADVERB && end - first <= 3) return "aside";
  if (own & PAST && !(own & CAPITAL) && !hasVerb(context.tokens, first + 1, end)) return "inner";
  for (let i = first; i < end; i++) {
    if (classAt(context, i) & RELATIVE && i > first) break;
    if (isVerbal(context, i) && !(classAt(context, i) & (CAPITAL | PAST))) {
      // "the company founded by his brother" has a participle, not a verb.
      return "clause";
    }
  }
  return "name";
}
