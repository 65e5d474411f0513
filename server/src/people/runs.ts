/**
 * Runs of capitalised words: what may be a name with its titles. "Russian Foreign Minister Sergei Lavrov" is one run of
 * five units; a hyphened word ("Secretary-General", "Jean-Claude") is one unit.
 */
import type { Token } from "../language/token";
import { trait } from "../language/traits";
import { GIVEN_NAMES } from "../lexicon/given-names";
import { NAME_PARTICLES } from "../lexicon/honorifics";
import { isRoleWord, OFFICE_COMPLEMENTS } from "../lexicon/role-words";
import type { Paragraph } from "../reading";
import { isGivenMonth, isHeadOfName, isPossessive, MONTHS_AND_DAYS, readUnits, type Unit } from "./units";
import { isCapitalized, isFunctionWord, isHyphen, isOpeningWord, joined } from "./words";

export interface Run {
  readonly units: readonly Unit[];
  /** True where its first word opens the sentence, so that the capital may mean nothing. */
  readonly opens: boolean;
  readonly possessive: boolean;
  readonly sentence: number;
}

/** All runs in order. `dated` says which tokens stand in a date, which are never part of a name. */
export function findRuns({ tokens, sentences }: Paragraph, dated: (token: number) => boolean): Run[] {
  const runs: Run[] = [];
  sentences.forEach((sentence, index) => {
    let opening = true;
    for (let i = sentence.first; i < sentence.last;) {
      const token = tokens[i];
      if (!token) break;
      const units = startsName(tokens, i, opening, dated) ? readUnits(tokens, i, sentence.last, dated) : undefined;
      const last = units?.at(-1);
      if (!units || !last) {
        if (token.kind === "word" || token.kind === "number") opening = token.text === "'" || token.text === "’";
        // A colon or an opening quotation mark lets a sentence start again.
        if (token.text === ":" || token.kind === "mark" || token.text === "—") opening = true;
        i++;
        continue;
      }
      const clitic = tokens[last.last];
      const possessive = isPossessive(tokens, last.last);
      runs.push({ units, opens: opening, possessive, sentence: index });
      i = Math.max(last.last, i + 1);
      if (possessive && clitic?.lower === "'s") i = last.last + 1;
      opening = false;
    }
  });
  return runs;
}

function startsName(
  tokens: readonly Token[],
  at: number,
  opening: boolean,
  dated: (token: number) => boolean,
): boolean {
  const token = tokens[at];
  if (!token || dated(at)) return false;
  if (!isCapitalized(token)) return (token.traits & PARTICLE) !== 0 && startsWithParticle(tokens, at);
  const next = tokens[at + 1];
  // "Will Smith": the one function word that is a given name.
  if (token.lower === "will" && isCapitalized(next) && !isFunctionWord(next?.lower ?? ""))
    return !(opening && isAsked(tokens, at));
  if (isGivenMonth(tokens, at)) return true;
  if (MONTHS_AND_DAYS.has(token.lower) || isFunctionWord(token.lower)) return false;
  // "secretary of State Whitfield": the office's own word.
  if (tokens[at - 1]?.lower === "of" && OFFICE_COMPLEMENTS.has(token.lower) && isRoleWord(tokens[at - 2]?.lower ?? ""))
    return false;
  // "Chicago-based": an adjective, no name.
  if (isHyphen(next) && joined(token, next) && joined(next, tokens[at + 2]) && !isCapitalized(tokens[at + 2])) {
    return tokens[at + 2]?.kind === "word" && isRoleWord(`${token.lower}-${tokens[at + 2]?.lower}`);
  }
  // "Usually, Helikon wins."
  if (opening && tokens[at + 1]?.text === "," && isAdverb(token.lower) && !describes(tokens[at + 2])) return false;
  // "Inspectors warned", "Closing arguments": a common word whose capital is the sentence's.
  if (opening && isOpeningWord(token.lower)) {
    return isCapitalized(next) && (isHeadOfName(next?.lower ?? "") || NAME_OPENERS.has(token.lower));
  }
  return true;
}

/** "Will Sanders win?": tokens from `at` on to a question mark. */
function isAsked(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + LONGEST_QUESTION; i++) {
    const text = tokens[i]?.text;
    if (text === undefined || text === "." || text === "!") return false;
    if (text === "?") return true;
  }
  return false;
}

const LONGEST_QUESTION = 40;

/** "Tully, 54,", "Lively, who", "Lively, the actor": what follows tells of a person. */
const describes = (token: Token | undefined): boolean =>
  token?.kind === "number" || ["who", "whose", "whom", "a", "an", "the", "then"].includes(token?.lower ?? "");

/** By the endings of most. */
const isAdverb = (lower: string): boolean =>
  ADVERB_ENDINGS.some((ending) => lower.endsWith(ending)) && !GIVEN_NAMES.has(lower);

const ADVERB_ENDINGS = "ally ully ently antly ately edly ingly ously ively ably ibly arly inly rtly stly".split(" ");

/** Words that open a sentence and a name alike: "New Jersey Gov.", "World Bank", "Police Chief". */
const NAME_OPENERS: ReadonlySet<string> = new Set(
  "new old big great world police news national international global public local united".split(" "),
);

const PARTICLE = trait(({ kind, lower }) => kind === "word" && NAME_PARTICLES.has(lower));

/** "al-Assad", "de Gaulle", "bin Laden" at a name's start: a hyphen or a preceding lower word that is none of English. */
function startsWithParticle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token) return false;
  if (isHyphen(next) && joined(token, next)) return isCapitalized(tokens[at + 2]) && joined(next, tokens[at + 2]);
  return (
    STARTING_PARTICLES.has(token.lower) &&
    (isCapitalized(next) || (NAME_PARTICLES.has(next?.lower ?? "") && isCapitalized(tokens[at + 2])))
  );
}

const STARTING_PARTICLES: ReadonlySet<string> = new Set("de da von van der bin ibn al el".split(" "));
