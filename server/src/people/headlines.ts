/** Copy in capitals or in title case, where a capital alone says nothing. */
import type { Token } from "../language/token";
import { PLAIN_VERBS } from "../lexicon/common-words";
import { HONORIFICS } from "../lexicon/honorifics";
import { THING_HEADS } from "../lexicon/organization-words";
import { isRoleWord } from "../lexicon/role-words";
import { SPEECH_FORMS } from "../lexicon/speech-verbs";
import { isGivenName } from "./kinds";
import type { Run } from "./runs";
import type { Unit } from "./units";
import { bare, isAuxiliary, isInitial, isOpeningWord, isVerb } from "./words";

/** True where nearly every word is in capitals, as in some headlines. */
export function isShouted(tokens: readonly Token[]): boolean {
  let words = 0;
  let upper = 0;
  for (const token of tokens) {
    if (token.kind !== "word" || token.text.length < 2) continue;
    words++;
    if (token.shape === "upper") upper++;
  }
  return words > 1 && upper > words * 0.7;
}

/** True where all longer words have a capital and there are words enough to tell: "Mayor Says Bridge Will Stay Shut". */
export function isTitleCase(tokens: readonly Token[]): boolean {
  let words = 0;
  let low = 0;
  for (const token of tokens) {
    if (token.kind !== "word" || token.lower === "'s") continue;
    // A verb in lower case: a sentence, however many names it holds.
    if (token.shape === "lower" && (isVerb(token) || isAuxiliary(token.lower))) return false;
    if (token.text.length < 4) continue;
    words++;
    if (token.shape === "lower") low++;
  }
  return words >= 3 && low * 12 <= words;
}

/** In title case a run holds verbs and nouns beside the names: given names with what follows them, and single words. */
export function cutHeadlineRun(run: Run): Run[] {
  const cut: Run[] = [];
  const { units } = run;
  for (let i = 0; i < units.length;) {
    let last = i + 1;
    const first = units[i];
    if (first && isGivenName(first) && first.lower !== "will" && !isPlainWord(units[i + 1])) {
      while (last < units.length && last < i + 3 && isInitial(units[last]?.lower ?? "")) last++;
      while (last < units.length && units[last]?.small) last++;
      if (last < units.length) last++;
    } else if (
      first &&
      (isRoleWord(first.lower) || HONORIFICS.has(bare(first.lower))) &&
      units[i + 1] &&
      !isPlainWord(units[i + 1])
    ) {
      last = Math.min(units.length, i + (isGivenName(units[i + 1]) ? 3 : 2));
    }
    cut.push({ ...run, units: units.slice(i, last), opens: true, possessive: run.possessive && last === units.length });
    i = last;
  }
  return cut;
}

/** A verb or another common word that a headline gives a capital. */
const isPlainWord = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  (SPEECH_FORMS.has(unit.lower) ||
    PLAIN_VERBS.has(unit.lower) ||
    isOpeningWord(unit.lower) ||
    THING_HEADS.has(unit.lower));
