/** Finds who speaks: the noun phrase that is a cue's subject, before it or, as in "said Lavrov", after it. */
import { hasVerb, nounPhraseEnd, startsNounPhrase, CAPITAL, GERUND, NOMINAL, PAST, STOP } from "../language/phrases";
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
  VERB,
} from "../lexicon/function-words";
import { classAt, lowerAt, sentenceAt, type Context } from "./context";

/** Tokens `[first, last)`. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

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
  if (lower === ")") {
    const open = bracketBefore(context, k, floor);
    const before = open === undefined ? undefined : subjectBefore(context, open, floor);
    return before && { first: before.first, last };
  }
  if (classAt(context, k) & (DETERMINER | POSSESSIVE) && !(classAt(context, k) & CAPITAL) && !NUMBERS.has(lower))
    return undefined;
  if (!(classAt(context, k) & NOMINAL) && lower !== "’" && lower !== "'" && !isQuotedWord(context, k)) return undefined;
  return trimmed(context, segmentFirst(context, k, floor), last) ?? wholeBefore(context, last, floor);
}

/**
 * "A boy who was not named because of his age said": a subject whose relative clause has clauses of its own runs from its
 * article to the cue, where the sentence opens with it.
 */
function wholeBefore(context: Context, last: number, floor: number): Stretch | undefined {
  if (floor !== sentenceAt(context, floor).first || !(classAt(context, floor) & DETERMINER)) return undefined;
  const head = nounPhraseEnd(context.tokens, context.classes, floor, last);
  const relative = classAt(context, head);
  if (!(relative & RELATIVE)) return undefined;
  for (let i = head; i < last; i++) if (lowerAt(context, i) === ",") return undefined;
  return { first: floor, last };
}

/** "some said", "one of them said": a quantifier alone is the subject only where no noun phrase goes on before it. */
function standsAlone(context: Context, index: number, floor: number): boolean {
  const own = classAt(context, index);
  if (!(own & DETERMINER) && !(own & RELATIVE)) return true;
  return index === floor || !(classAt(context, index - 1) & (DETERMINER | POSSESSIVE | PREPOSITION));
}

const isDash = (context: Context, index: number): boolean => {
  const lower = lowerAt(context, index);
  return (
    lower === "—" || lower === "–" || lower === "--" || (lower === "-" && context.tokens[index]?.spaceBefore === true)
  );
};

/** "Three in five insiders — and two thirds of voters — said": the subject with what stands between dashes. */
function subjectBeforeDash(context: Context, dash: number, floor: number): Stretch | undefined {
  for (let i = dash - 1; i > floor; i--) {
    if (!isDash(context, i)) continue;
    const subject = subjectBefore(context, i, floor);
    return subject && { first: subject.first, last: dash };
  }
  return undefined;
}

/** Goes left from `k` over one noun phrase with what modifies it; returns its first token. */
function segmentFirst(context: Context, k: number, floor: number): number {
  let i = k;
  while (i >= floor) {
    const own = classAt(context, i);
    const lower = lowerAt(context, i);
    if (own & STOP) {
      if (lower === "-" || lower === "/") {
        i--;
        continue;
      }
      if (lower === ")") {
        const open = bracketBefore(context, i, floor);
        if (open !== undefined) {
          i = open - 1;
          continue;
        }
      }
      break;
    }
    if (context.quotationOf[i] !== -1) {
      if (!isQuotedWord(context, i)) break;
      i--;
      continue;
    }
    if (lower === "that" || own & RELATIVE) {
      const relative = own & RELATIVE && i > floor && classAt(context, i - 1) & NOMINAL && isVerbal(context, i + 1);
      if (relative) {
        i--;
        continue;
      }
      if (!(own & DETERMINER) || isVerbal(context, i + 1)) break;
    } else if (
      own & SUBORDINATOR &&
      !(own & PREPOSITION && classAt(context, i + 1) & NOMINAL && i > floor && i < k && lower === "as")
    ) {
      break;
    } else if (own & COORDINATOR) {
      if (lower !== "and" && lower !== "or" && lower !== "&") break;
      if (i === floor || !(classAt(context, i - 1) & NOMINAL) || clauseHasVerb(context, floor, i)) break;
    } else if (isVerbal(context, i) && !(own & CAPITAL)) {
      const relative = relativeBefore(context, i, floor);
      if (relative !== undefined) {
        i = relative - 1;
        continue;
      }
      // The cue is the clause's verb, so a participle before it belongs to the noun: "documents seen by Reuters".
      const before = i > floor ? classAt(context, i - 1) : 0;
      const participle = own & PAST && i > floor && !(before & PRONOUN && !(before & DETERMINER));
      const irregular = own & NOMINAL && before & NOMINAL && classAt(context, i + 1) & (PREPOSITION | TIME);
      const attributive = own & NOMINAL && before & (DETERMINER | POSSESSIVE);
      if (!participle && !irregular && !attributive) break;
    } else if (own & PRONOUN && !(own & (DETERMINER | POSSESSIVE))) {
      break;
    } else if (own & ADVERB && !(own & NOMINAL) && i === floor) {
      break;
    }
    i--;
  }
  return i + 1;
}

const isVerbal = (context: Context, index: number): boolean => {
  const own = classAt(context, index);
  return (own & (AUXILIARY | VERB | PAST)) !== 0 && lowerAt(context, index) !== "'s";
};

/** "who led", "which has been": the relative pronoun a verb's clause hangs on, with only auxiliaries and adverbs between. */
function relativeBefore(context: Context, verb: number, floor: number): number | undefined {
  for (let i = verb - 1; i >= floor && i >= verb - 5; i--) {
    const own = classAt(context, i);
    if (own & RELATIVE) return i;
    if (!(own & (AUXILIARY | ADVERB))) return undefined;
  }
  return undefined;
}

function clauseHasVerb(context: Context, floor: number, before: number): boolean {
  let first = before;
  while (
    first > floor &&
    first > before - 14 &&
    !(classAt(context, first - 1) & STOP && lowerAt(context, first - 1) !== "-")
  )
    first--;
  return hasVerb(context.classes, first, before);
}

/** A short quotation inside a name or noun phrase: William “Bud” Carter, the “bread boat” owner. */
function isQuotedWord(context: Context, index: number): boolean {
  const stretch = context.quotations[context.quotationOf[index] ?? -1];
  if (!stretch?.close || stretch.last - stretch.first > 6) return false;
  return !(classAt(context, stretch.last - 2) & STOP) && stretch.first > sentenceAt(context, index).first;
}

function bracketBefore(context: Context, close: number, floor: number): number | undefined {
  for (let i = close - 1; i >= floor && i >= close - 20; i--)
    if (lowerAt(context, i) === "(" || lowerAt(context, i) === "[") return i;
  return undefined;
}

/** Takes off what stands before the subject in its clause: "But", "Earlier", "On Monday", "After the session". */
function trimmed(context: Context, start: number, last: number): Stretch | undefined {
  let first = start;
  for (let guard = 0; guard < 8 && first < last; guard++) {
    const own = classAt(context, first);
    const lower = lowerAt(context, first);
    if (lower === "one" || (own & (PRONOUN | DETERMINER | POSSESSIVE) && !(own & ADVERB))) break;
    if (own & PREPOSITION && lower !== "like") {
      let end = first + 1;
      if (classAt(context, end) & TIME || context.tokens[end]?.kind === "number") {
        while (end < last && (classAt(context, end) & TIME || context.tokens[end]?.kind === "number")) end++;
      } else {
        end = nounPhraseEnd(context.tokens, context.classes, end, last);
      }
      if (end === first + 1) return undefined;
      // "At the party's convention Elizabeth Warren": only the last name can be the subject.
      if (end >= last) end = lastNameIn(context, first + 2, last);
      if (end >= last) return undefined;
      first = end;
    } else if (
      own & (COORDINATOR | ADVERB | SUBORDINATOR) ||
      (own & TIME && first + 1 < last && !(own & CAPITAL && classAt(context, first + 1) & CAPITAL))
    ) {
      first++;
    } else {
      break;
    }
  }
  if (first < last && lowerAt(context, first).startsWith("'") && classAt(context, first) & (POSSESSIVE | AUXILIARY))
    return undefined;
  if (first >= last || !startsNounPhrase(context.classes, first)) {
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
  if (own & PAST && !(own & CAPITAL) && !hasVerb(context.classes, first + 1, end)) return "inner";
  for (let i = first; i < end; i++) {
    if (classAt(context, i) & RELATIVE && i > first) break;
    if (isVerbal(context, i) && !(classAt(context, i) & (CAPITAL | PAST))) {
      // "the company founded by his brother" has a participle, not a verb.
      return "clause";
    }
  }
  return "name";
}

/** Verbs of motion and place apart, what may stand after the speaker of "…,” said Lavrov on Monday". */
const ENDS_AFTER: ReadonlySet<string> = new Set(
  "in at on during after by via before when while as to through over because if since with about following upon until".split(
    " ",
  ),
);

/** The subject that starts at token `first` after an inverted cue, with its apposition. */
export function subjectAfter(context: Context, first: number): Stretch | undefined {
  if (context.quotationOf[first] !== -1 || !startsNounPhrase(context.classes, first)) return undefined;
  const own = classAt(context, first);
  if (own & TIME && !(own & DETERMINER)) return undefined;
  const limit = sentenceAt(context, first).last;
  if (own & PRONOUN && !(own & (DETERMINER | POSSESSIVE))) return { first, last: first + 1 };
  let inApposition = false;
  let relative = false;
  let i = first + 1;
  for (; i < limit; i++) {
    const lower = lowerAt(context, i);
    const bits = classAt(context, i);
    if (context.quotationOf[i] !== -1 && !isQuotedWord(context, i)) break;
    if (lower === ",") {
      const next = classAt(context, i + 1);
      const word = lowerAt(context, i + 1);
      if (next & GERUND || next & COORDINATOR || ENDS_AFTER.has(word) || next & ADVERB) break;
      if (next & PRONOUN && !(next & (DETERMINER | RELATIVE | POSSESSIVE))) break;
      if (context.quotationOf[i + 1] !== -1) break;
      inApposition = true;
      continue;
    }
    if (
      lower === "-" ||
      (lower === "." &&
        context.tokens[i]?.spaceBefore === false &&
        i + 1 < limit &&
        !context.tokens[i + 1]?.spaceBefore)
    )
      continue;
    if (bits & STOP && lower !== "/") {
      if (lower === "(") {
        const close = bracketAfter(context, i, limit);
        if (close !== undefined) {
          i = close;
          continue;
        }
      }
      break;
    }
    if (inApposition || relative) continue;
    if (bits & RELATIVE && lower !== "that") relative = true;
    if (bits & (AUXILIARY | VERB | PAST) && !(bits & CAPITAL)) {
      // A verb here is the sentence's own: what came before the cue is its subject.
      if (bits & PAST && classAt(context, i + 1) & PREPOSITION) continue;
      return undefined;
    }
    if (bits & TIME && !(bits & DETERMINER) && lower !== "may") break;
    if (ENDS_AFTER.has(lower)) break;
    if (bits & COORDINATOR && lower !== "and" && lower !== "&" && lower !== "or") break;
    if (lower === "and" && !(classAt(context, i + 1) & (CAPITAL | NOMINAL))) break;
    if (bits & ADVERB && !(bits & NOMINAL)) break;
  }
  while (i > first + 1 && lowerAt(context, i - 1) === ",") i--;
  return { first, last: i };
}

function bracketAfter(context: Context, open: number, limit: number): number | undefined {
  for (let i = open + 1; i < limit && i < open + 20; i++) if (lowerAt(context, i) === ")") return i;
  return undefined;
}

/** The index of the first name that starts at or after `offset`; names are in order. */
function firstNameFrom(context: Context, offset: number): number {
  let low = 0;
  let high = context.names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((context.names[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The source's core in tokens: the name in it, else the noun phrase without what follows its head. */
export function headOf(context: Context, source: Stretch): Stretch {
  const start = context.tokens[source.first]?.start ?? 0;
  const end = context.tokens[source.last - 1]?.end ?? 0;
  let simple = nounPhraseEnd(context.tokens, context.classes, source.first, source.last);
  if (simple === source.first) simple = source.first + 1;
  let inner: Stretch | undefined;
  for (let i = firstNameFrom(context, start); i < context.names.length; i++) {
    const name = context.names[i];
    if (!name || name.start >= end) break;
    if (name.end > end) continue;
    // The name that closes the phrase is the speaker's; one before "'s" or "of" is somebody else's.
    if (name.last === simple || name.last === source.last) return { first: name.first, last: name.last };
    const opensApposition =
      lowerAt(context, name.first - 1) === "," || name.titled.start === (context.tokens[simple + 1]?.start ?? -1);
    if (
      !inner &&
      opensApposition &&
      name.kind === "person" &&
      simple < source.last &&
      lowerAt(context, simple) === ","
    ) {
      inner = { first: name.first, last: name.last };
    }
  }
  return inner ?? { first: source.first, last: simple };
}
