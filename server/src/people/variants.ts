/** Whether two spellings may be one person's name: initials, short forms, one letter's difference. */
import { NICKNAMES } from "../lexicon/given-names";

/** True for two given names that one person may bear: "William" and "Bill", "George" and "G.". */
export function sameGivenName(one: string, other: string): boolean {
  if (one === other) return true;
  if (isInitial(one) || isInitial(other)) return one[0] === other[0];
  return (
    (NICKNAMES.get(one)?.includes(other) ?? false) ||
    (NICKNAMES.get(other)?.includes(one) ?? false) ||
    sharesNickname(one, other)
  );
}

const sharesNickname = (one: string, other: string): boolean => {
  const long = NICKNAMES.get(one);
  return long !== undefined && (NICKNAMES.get(other)?.some((name) => long.includes(name)) ?? false);
};

const isInitial = (word: string): boolean => word.length <= 2 && (word.length === 1 || word.endsWith("."));

/**
 * True for two full names (words in lower case, suffixes left out) that one person may bear. The surnames are the same,
 * or one letter apart where the given names agree.
 */
export function samePerson(one: readonly string[], other: readonly string[]): boolean {
  const surname = one.at(-1) ?? "";
  const otherSurname = other.at(-1) ?? "";
  const given = one[0] ?? "";
  const otherGiven = other[0] ?? "";
  if (surname !== otherSurname)
    return given === otherGiven && given.length > 1 && oneLetterApart(surname, otherSurname, 5);
  if (!sameGivenName(given, otherGiven) && !oneLetterApart(given, otherGiven, 5)) return false;
  if (one.length <= 2 || other.length <= 2) return true;
  return sameGivenName(one[1] ?? "", other[1] ?? "");
}

/** True where one letter changed, was lost or was added, or two neighbours changed places; only for words of at least `shortest` letters. */
export function oneLetterApart(one: string, other: string, shortest: number): boolean {
  if (
    one.length < shortest ||
    other.length < shortest ||
    Math.abs(one.length - other.length) > 1 ||
    one[0] !== other[0]
  )
    return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let end = 0;
  while (
    end < one.length - start &&
    end < other.length - start &&
    one[one.length - 1 - end] === other[other.length - 1 - end]
  )
    end++;
  const left = one.length - start - end;
  const swapped =
    left === 2 && one.length === other.length && one[start] === other[start + 1] && one[start + 1] === other[start];
  return swapped || (left <= 1 && other.length - start - end <= 1);
}

/** Letters of a word that may be a misspelled surname; a longer one is no word at all. */
const LONGEST_SURNAME = 30;

/** The word and each of it with one letter left out: words one letter apart share one of them. */
export function* lettersLeftOut(word: string): Generator<string> {
  yield word;
  if (word.length > LONGEST_SURNAME) return;
  for (let i = 1; i < word.length; i++) yield word.slice(0, i) + word.slice(i + 1);
}
