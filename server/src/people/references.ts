/** Pronouns and "the minister": words that stand for somebody named elsewhere. */
import type { Span } from "../article";
import type { Token } from "../language/token";
import { trait } from "../language/traits";
import type { Gender } from "../lexicon/given-names";
import { GENDERED_WORDS, isRoleWord } from "../lexicon/role-words";
import { PERSON_NOUNS } from "../lexicon/source-words";
import type { MarkReading } from "../quotes";
import type { Paragraph } from "../reading";
import { isSubject } from "./names";
import { readOffice } from "./offices";
import { quotedStretches } from "./quoted";
import type { NameReading, ReferenceReading } from "./reading";
import { endsTitle, isCapitalized, isHyphen, joined } from "./words";

/** Personal pronouns of the third person and the gender they state. */
export const PRONOUN_GENDER: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ["he", "male"],
  ["him", "male"],
  ["his", "male"],
  ["himself", "male"],
  ["she", "female"],
  ["her", "female"],
  ["hers", "female"],
  ["herself", "female"],
]);

/** "he", "he's", "who"; the articles of "the minister", "a boy". */
const MAY_REFER = trait(
  ({ kind, lower }) =>
    kind === "word" &&
    (pronounGender(lower) !== undefined || lower === "who" || lower === "the" || lower === "a" || lower === "an"),
);

/** In order of start; none overlaps a titled name. Offsets count from the paragraph's start. */
export function findReferences(
  paragraph: Paragraph,
  marks: MarkReading,
  names: readonly NameReading[],
): ReferenceReading[] {
  const { tokens, sentences } = paragraph;
  const quoted = quotedStretches(paragraph, marks);
  const belongsToName = besideNames(names);
  const references: ReferenceReading[] = [];
  sentences.forEach((sentence, index) => {
    for (let i = sentence.first; i < sentence.last; i++) {
      if (!((tokens[i]?.traits ?? 0) & MAY_REFER)) continue;
      const phrase = pronounAt(tokens, i) ?? definiteRoleAt(tokens, i, sentence.last, belongsToName);
      if (!phrase) continue;
      const { start, end, first, last, pronoun, role, indefinite, gender } = phrase;
      const subject = isSubject(tokens, i, last, sentence.first);
      const isQuoted = quoted.isQuoted(i);
      references.push({
        start,
        end,
        first,
        last,
        pronoun,
        role,
        indefinite,
        gender,
        sentence: index,
        subject,
        quoted: isQuoted,
      });
      i = last - 1;
    }
  });
  return references;
}

/** A reference as its own words tell of it. */
type ReferringPhrase = Omit<ReferenceReading, "sentence" | "subject" | "quoted">;

/** "she", "who" at this token; undefined where there is none. */
function pronounAt(tokens: readonly Token[], at: number): ReferringPhrase | undefined {
  const token = tokens[at];
  const gender = token && pronounGender(token.lower);
  if (!token || (!gender && token.lower !== "who")) return undefined;
  return {
    start: token.start,
    end: token.end,
    first: at,
    last: at + 1,
    pronoun: token.lower.replace(/'.*$/, ""),
    role: null,
    indefinite: false,
    gender,
  };
}

/** "the foreign minister", "a spokesman" from this article on; undefined where there is none, or where it belongs to a name. */
function definiteRoleAt(
  tokens: readonly Token[],
  at: number,
  end: number,
  belongsToName: (phrase: Span) => boolean,
): ReferringPhrase | undefined {
  const article = tokens[at];
  if (!article) return undefined;
  const indefinite = article.lower === "a" || article.lower === "an";
  if (article.lower !== "the" && !indefinite) return undefined;
  const last = definiteRoleEnd(tokens, at + 1, end);
  if (!last) return undefined;
  const noun = tokens[last - 1];
  const span: Span = { start: article.start, end: noun?.end ?? article.end };
  if (belongsToName(span)) return undefined;
  const gender = GENDERED_WORDS.get(noun?.lower ?? "");
  return {
    start: span.start,
    end: span.end,
    first: at,
    last,
    pronoun: null,
    role: readOffice(tokens, at + 1, last),
    indefinite,
    gender,
  };
}

/** Tells of phrases, asked for in order, which are a name's title or its description: those are no references. */
function besideNames(names: readonly NameReading[]): (phrase: Span) => boolean {
  let next = 0;
  let passed = 0;
  let described = 0;
  return ({ start, end }) => {
    while ((names[next]?.titled.end ?? Infinity) <= start) next++;
    const beside = names[next];
    // "the boatyard owner Lena Pruett": a title, no reference.
    if (beside && beside.titled.start < end && beside.titled.end > end) return true;
    // ", the regional transport commissioner,": the description of the name before.
    while ((names[passed]?.end ?? Infinity) < start) described = Math.max(described, names[passed++]?.whole.end ?? 0);
    return described >= end;
  };
}

/** "he", and "he's" where it is one token. */
const pronounGender = (lower: string): Gender | undefined =>
  PRONOUN_GENDER.get(lower) ??
  (lower.includes("'") ? PRONOUN_GENDER.get(lower.slice(0, lower.indexOf("'"))) : undefined);

/** Where "Russian foreign minister" ends after its "the"; 0 where no role or word for a person closes the phrase. */
export function definiteRoleEnd(tokens: readonly Token[], at: number, end: number): number {
  let i = at;
  for (; i < end && i < at + 8; i++) {
    const token = tokens[i];
    if (!token) break;
    if (isHyphen(token) && joined(tokens[i - 1], token) && joined(token, tokens[i + 1])) continue;
    if (token.kind !== "word" && token.kind !== "number") break;
    if (token.lower === "'s") break;
    if (i > at && !token.spaceBefore && !isHyphen(tokens[i - 1])) break;
    if (token.kind === "word" && endsTitle(token) && !isNounHere(token.lower)) break;
    // "the minister Sergei": a role, then a name.
    if (i > at && isCapitalized(token) && tokens[i - 1]?.shape === "lower" && isRoleWord(tokens[i - 1]?.lower ?? ""))
      break;
  }
  const last = tokens[i - 1];
  if (!last || i === at) return 0;
  let word = last.lower;
  for (let j = i - 1; j - 2 >= at && isHyphen(tokens[j - 1]) && joined(tokens[j - 1], tokens[j]); j -= 2)
    word = `${tokens[j - 2]?.lower}-${word}`;
  return isRoleWord(word) || (word !== last.lower && isRoleWord(last.lower)) || PERSON_NOUNS.has(last.lower) ? i : 0;
}

const isNounHere = (lower: string): boolean =>
  lower === "former" || lower === "late" || lower === "first" || lower === "chief" || lower === "state";
