/** A line of text in words, for whoever asks what kind of line it is. */
import { isCapital, isDigit, isLetter } from "../language/characters";

/** A line in words: as printed, and bare of case and of what leans on them. */
export interface Words {
  readonly text: string;
  readonly printed: readonly string[];
  readonly bare: readonly string[];
  readonly bracketed: boolean;
}

export function wordsOf(text: string): Words {
  const printed = text.split(/\s+/);
  return { text, printed, bare: bareWords(printed), bracketed: /^[*_]{0,3}[([]/.test(text) };
}

/** Words in small letters, straight apostrophes, without what leans on them; what has no letter or digit is no word. */
export const bareWords = (printed: readonly string[]): string[] => printed.map(bareWord).filter(Boolean);

export function bareWord(printed: string): string {
  let start = 0;
  let end = printed.length;
  while (start < end && !holds(printed, start) && !"$€£#".includes(printed[start] ?? "")) start++;
  while (end > start && !holds(printed, end - 1)) end--;
  return printed.slice(start, end).toLowerCase().replaceAll("’", "'");
}

const holds = (text: string, at: number): boolean =>
  isLetter(text, at) || isDigit(text, at) || text[at] === "@" || text[at] === "©";

/** Words that may stand between names in a credit. */
const BETWEEN: ReadonlySet<string> = new Set(
  (
    "and in at by from to with the of for on & reporting reported additional writing editing translating writer writers reporter reporters " +
    "correspondent correspondents staff contributed de del van von der den bin al el la da dos research graphics"
  ).split(" "),
);

export const namesOnly = (printed: readonly string[]): boolean =>
  printed.length > 0 && printed.every((word) => isHigh(word) || BETWEEN.has(bareWord(word)));

/** Its first letter is a capital; or it has none. */
function isHigh(word: string): boolean {
  let at = 0;
  while (at < word.length && !isLetter(word, at)) at++;
  return at === word.length || isCapital(word, at);
}

/** Whether a colon follows the first `count` words. */
export const startsWithColon = (text: string, count: number): boolean =>
  text
    .split(/\s+/, count)
    .at(-1)
    ?.replace(/[*_]+$/, "")
    .endsWith(":") === true;

/** All of it in italics, opened and closed by a single sign. */
export const isEmphasised = (text: string): boolean =>
  /^[*_](?![*_\s])/.test(text) && /[^*_\s][*_]$/.test(text) && text.length > 8;
