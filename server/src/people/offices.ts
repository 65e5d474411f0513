/** Reading a role's words: which office it is, what else they say, and whether two phrases mean the same office. */
import type { Token } from "../language/token";
import { WORD_CLASSES } from "../lexicon/function-words";
import { DEMONYMS, PLACES } from "../lexicon/place-words";
import { FORMER_WORDS, OFFICE_NAMES, singularRole } from "../lexicon/role-words";
import type { Office } from "./reading";
import { bare, isHyphen, joined } from "./words";

/** The office that tokens `[first, last)` name; words after `of`, `for`, `at` count as modifiers. */
export function readOffice(tokens: readonly Token[], first: number, last: number): Office {
  const words: string[] = [];
  const after: string[] = [];
  let into = words;
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    if (!token || (token.kind !== "word" && token.kind !== "number")) continue;
    if (i > first && WORD_CLASSES.has(token.lower) && !(token.lower === "late")) {
      if (words.length > 0) into = after;
      continue;
    }
    if (FORMER_WORDS.has(token.lower)) continue;
    let word = bare(token.lower);
    while (
      i + 2 < last &&
      isHyphen(tokens[i + 1]) &&
      joined(token, tokens[i + 1]) &&
      joined(tokens[i + 1], tokens[i + 2])
    ) {
      word += `-${tokens[i + 2]?.lower ?? ""}`;
      i += 2;
    }
    into.push(word);
  }
  return officeOf(words, after);
}

function officeOf(words: readonly string[], after: readonly string[]): Office {
  const head = words.at(-1) ?? "";
  for (const length of [3, 2, 1]) {
    if (words.length < length) continue;
    const office = OFFICE_NAMES.get(words.slice(-length).join(" "));
    if (office) return { office, head, modifiers: [...words.slice(0, -length), ...after] };
  }
  return { office: singularRole(head), head, modifiers: [...words.slice(0, -1), ...after] };
}

/**
 * How well `mention` ("the minister") fits `role` ("Russian Foreign Minister"): 0 for not at all, 1 where the office is
 * the same, more for each further word that both say, less for each that the role does not have. Two countries, or two
 * parties, are two offices.
 */
export function officeFit(mention: Office, role: Office): number {
  const same = mention.office === role.office || (mention.modifiers.length === 0 && mention.head === role.head);
  if (!same || isSecond(mention) !== isSecond(role)) return 0;
  let fit = 1;
  // A state's name may be of two words; a city's judge is also the state's, but its governor is not another's.
  const ofState = STATEWIDE.has(role.office);
  const placed = ofState ? holdPlace(role.modifiers) : role.modifiers.some(isPlace);
  for (const [i, word] of mention.modifiers.entries()) {
    if (role.modifiers.includes(word) || role.modifiers.includes(SAME_WORDS.get(word) ?? word)) fit += 1;
    else if (placed && (ofState ? isPlaceAt(mention.modifiers, i) : isPlace(word))) return 0;
    else fit -= DEMONYMS.has(word) ? 0.4 : 0.3;
  }
  return Math.max(fit, 0.3);
}

/** "the president" is no vice president. */
const isSecond = ({ office, modifiers }: Office): boolean =>
  office.startsWith("vice") || modifiers.includes("vice") || modifiers.includes("deputy");

/** Offices that are held for a whole state, and for one only. */
const STATEWIDE: ReadonlySet<string> = new Set(["senator", "governor"]);

/** Whether the words hold a place or a people. */
export const holdPlace = (words: readonly string[]): boolean => words.some((_, i) => isPlaceAt(words, i));

const isPlace = (word: string): boolean => DEMONYMS.has(word) || PLACES.has(word);

/** "jersey" is a place after "new". */
const isPlaceAt = (words: readonly string[], at: number): boolean =>
  isPlace(words[at] ?? "") || PLACES.has(`${words[at - 1] ?? ""} ${words[at] ?? ""}`);

const SAME_WORDS: ReadonlyMap<string, string> = new Map([
  ["new", "incoming"],
  ["next", "incoming"],
  ["gop", "republican"],
  ["republican", "gop"],
  ["defence", "defense"],
  ["defense", "defence"],
]);
