/**
 * Bylines: "By MARTA KOWALCZYK", "By Jonas Weber and Aiko Tanabe", "By Ann Lee, AP Business Writer", "From our own
 * correspondent". A sentence may begin with "By" too, so names, and nothing that a sentence would have, are asked for.
 */
import type { Byline, Span } from "../article";
import { isCapital, isSmall, lettersEnd } from "../language/characters";
import { AGENCIES } from "../lexicon/agencies";
import { JOB_WORDS, NAME_PARTICLES, OUTLET_WORDS } from "../lexicon/mastheads";
import { isWeekday } from "./calendar-date";

const LONGEST = 160;
const OPENING = /^[*_–—-]{0,3}\s?([A-Za-z]{2,8}(?: [Bb][Yy])?)[:\s]\s{0,3}/;
const OPENINGS: ReadonlySet<string> = new Set(
  "by,words by,words,story by,text by,written by,reported by,report by,analysis by,from".split(","),
);
const HOUSE = /^(?:by|from)\s(?:our|a|an|the)\s/;
const HOUSE_JOB = /^(?:correspondents?|reporters?|staff|staffer|bureau|writers?|editors?)\b/;
/** Where the names end and the writer's place, paper or job begins. */
const TAILS: ReadonlySet<string> = new Set("in of for at from with via the | • · / – — -".split(" "));
const BRACKETED = /^[(<@[]/;
const PARTING = /[,;]\s+|\s+(?:[Aa][Nn][Dd]|&)\s+/;
/** What capitalised pairs after "By" may mean besides a writer: "By Election Day". */
const NO_SURNAMES: ReadonlySet<string> = new Set(
  "day night time year week month morning evening afternoon sea land air design law numbers default hour end side way road rail train".split(
    " ",
  ),
);

/** The byline that fills the line; null for none. */
export function readByline(text: string, line: Span): Byline | null {
  if (line.end - line.start > LONGEST) return null;
  const words = text.slice(line.start, line.end);
  if (isHouse(words) && words.split(" ").length < 10 && !words.endsWith(".")) return { ...spanOf(line), authors: [] };
  const opening = OPENING.exec(words);
  const by = opening?.[1]?.toLowerCase() ?? "";
  if (!opening || !OPENINGS.has(by)) return null;
  const rest = words.slice(opening[0].length).replace(/[*_]{1,3}$/, "");
  const agency = agencyOf(rest);
  if (agency) return { ...spanOf(line), authors: [agency] };
  // "From" needs more than a name: places are capitalised too.
  if (by === "from") return null;
  const authors = readNames(rest);
  return authors ? { ...spanOf(line), authors } : null;
}

/** A line that is an agency's name alone: "The Associated Press", "Reuters Staff". */
export function readAgencyLine(text: string, line: Span): Byline | null {
  if (line.end - line.start > 40) return null;
  const name = agencyOf(text.slice(line.start, line.end));
  return name ? { ...spanOf(line), authors: [name] } : null;
}

/** Names in a list, as front matter gives them: "Ann Lee and Bo Chen"; what is no list of names is one name. */
export const splitAuthors = (value: string): readonly string[] =>
  readNames(value.replace(/^by\s/i, "")) ?? [value.trim()];

/** A line that is a person's name alone, as set above a job line. */
export function readNameLine(text: string, line: Span): Byline | null {
  if (line.end - line.start > 60) return null;
  const authors = readNames(text.slice(line.start, line.end));
  return authors?.length === 1 ? { ...spanOf(line), authors } : null;
}

/** "Local democracy reporter", "AP Business Writer", "@annlee": what stands under a byline. */
export function isJobLine(text: string, line: Span): boolean {
  if (line.end - line.start > 80) return false;
  const words = text.slice(line.start, line.end);
  if (/^@\w{2,30}$|^[\w.+-]{1,40}@[\w.-]{3,40}$/.test(words)) return true;
  const parts = words.toLowerCase().split(/[\s,/|]+/);
  return (
    parts.length < 10 &&
    !/[.!?:"“”]$|\d/.test(words) &&
    parts.some((part) => JOB_WORDS.has(part)) &&
    !parts.includes("said")
  );
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** "From our own correspondent", "By a staff writer". */
function isHouse(printed: string): boolean {
  const words = printed.toLowerCase();
  const opening = HOUSE.exec(words);
  if (!opening) return false;
  for (const word of words.slice(opening[0].length).split(/\s/, 4)) {
    if (HOUSE_JOB.test(word)) return true;
    if (word.length < 2 || word.length > 20 || lettersEnd(word, 0, "-") < word.length) return false;
  }
  return false;
}

/** The agency that is all the words name, with "the" before it and "staff" after it; one of two words at most. */
function agencyOf(line: string): string | null {
  const words = line.replace(/\.$/, "").split(/\s/, 6);
  const keys = words.map((word) => word.toLowerCase());
  const start = keys[0] === "by" ? 1 : 0;
  const first = start + (keys[start] === "the" ? 1 : 0);
  const last = keys.at(-1) === "staff" ? -1 : keys.length;
  const name = keys.slice(first, last);
  if (name.length > 2 || name[1]?.includes("-") || /[\d/]/.test(name.join(" "))) return null;
  return AGENCIES.has(name.join(" ")) ? words.slice(start).join(" ") : null;
}

/** The names in a list of names; null where it is none. What follows them (a job, a place, a paper) is passed over. */
function readNames(list: string): string[] | null {
  const parts = list.trim().split(PARTING);
  if (parts.length > 8) return null;
  const names: string[] = [];
  let rest = 0;
  for (const part of parts) {
    const words = part.split(/\s+/);
    const tail = words.findIndex((word) => endsNames(word.toLowerCase()));
    const name = tail < 0 ? words : words.slice(0, tail);
    const follows = names.length > 0;
    rest += words.length - name.length;
    if (isName(name) && !(follows && isNoWriter(words, name))) names.push(trimStop(name.join(" ")));
    else if (!follows) return null;
    else {
      // "By Ann Lee, Moscow": the rest says where or for whom; a sentence would go on in small letters.
      if (isSmall(words[0] ?? "", 0) && tail !== 0) return null;
      rest += name.length;
    }
  }
  return rest > 3 && list.trimEnd().endsWith(".") ? null : names;
}

const endsNames = (word: string): boolean => TAILS.has(word) || BRACKETED.test(word) || JOB_WORDS.has(word);

function isName(words: readonly string[]): boolean {
  const plain = words.filter((word) => !NAME_PARTICLES.has(word));
  const [first = ""] = plain;
  const last = plain.at(-1)?.replace(/\.$/, "").toLowerCase() ?? "";
  if (plain.length < 2 || plain.length > 5 || isWeekday(first) || NO_SURNAMES.has(last)) return false;
  return plain.every((word) => isNameWord(word) && !/['’][sS]$/.test(word));
}

const isNameWord = (word: string): boolean => isCapital(word, 0) && lettersEnd(word, 0, ".'’-") === word.length;

/** After a name: "Chicago Tribune", "AP Business Writer". */
const isNoWriter = (words: readonly string[], name: readonly string[]): boolean =>
  words.some((word) => JOB_WORDS.has(word.toLowerCase())) || OUTLET_WORDS.has(name.at(-1)?.toLowerCase() ?? "");

/** A full stop after the last name is the line's, unless it belongs to "Jr." or an initial. */
const trimStop = (name: string): string =>
  !name.endsWith(".") || /\b(?:[A-Za-z]|[JjSs][Rr])\.$/.test(name) ? name : name.slice(0, -1);
