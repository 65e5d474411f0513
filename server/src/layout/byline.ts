/**
 * Bylines: "By MARTA KOWALCZYK", "By Jonas Weber and Aiko Tanabe", "By Ann Lee, AP Business Writer", "From our own
 * correspondent". A sentence may begin with "By" too, so names, and nothing that a sentence would have, are asked for.
 */
import type { Byline, Span } from "../article";
import { AGENCIES } from "../lexicon/agencies";
import { JOB_WORDS, NAME_PARTICLES, OUTLET_WORDS } from "../lexicon/mastheads";
import { isWeekday } from "./calendar-date";

const LONGEST = 160;
const OPENING =
  /^[*_–—-]{0,3}\s?(?:by|words by|words|story by|text by|written by|reported by|report by|analysis by|from)[:\s]\s{0,3}/i;
const HOUSE =
  /^(?:by|from)\s(?:(?:our|a|an|the)\s)(?:[\p{L}-]{2,20}\s){0,3}(?:correspondents?|reporters?|staff|staffer|bureau|writers?|editors?)\b/iu;
const AGENCY_LINE = /^(?:by\s)?(the\s)?([\p{L}.-]{2,20}(?:\s(?!staff)[\p{L}.]{2,20})?)(\sstaff)?$/iu;
const NAME_WORD = /^\p{Lu}[\p{L}\p{M}.'’-]*$/u;
/** Where the names end and the writer's place, paper or job begins. */
const TAIL = /^(?:in|of|for|at|from|with|via|the|[|•·/–—-]|[(<@[].*)$/iu;
const PARTING = /[,;]\s+|\s+(?:and|&)\s+/i;
const SMALL = /^\p{Ll}/u;
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
  if (HOUSE.test(words) && words.split(" ").length < 10 && !words.endsWith("."))
    return { ...spanOf(line), authors: [] };
  const opening = OPENING.exec(words);
  if (!opening) return null;
  const rest = words.slice(opening[0].length).replace(/[*_]{1,3}$/, "");
  const agency = agencyOf(rest);
  if (agency) return { ...spanOf(line), authors: [agency] };
  // "From" needs more than a name: places are capitalised too.
  if (/^[*_–—-]{0,3}\s?from/i.test(words)) return null;
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

function agencyOf(words: string): string | null {
  const found = AGENCY_LINE.exec(words.replace(/\.$/, ""));
  const name = found?.[2] ?? "";
  return AGENCIES.has(name.toLowerCase()) ? `${found?.[1] ?? ""}${name}${found?.[3] ?? ""}` : null;
}

/** The names in a list of names; null where it is none. What follows them (a job, a place, a paper) is passed over. */
function readNames(list: string): string[] | null {
  const parts = list.trim().split(PARTING);
  if (parts.length > 8) return null;
  const names: string[] = [];
  let rest = 0;
  for (const part of parts) {
    const words = part.split(/\s+/);
    const tail = words.findIndex((word) => TAIL.test(word) || JOB_WORDS.has(word.toLowerCase()));
    const name = tail < 0 ? words : words.slice(0, tail);
    const follows = names.length > 0;
    rest += words.length - name.length;
    if (isName(name) && !(follows && isNoWriter(words, name))) names.push(trimStop(name.join(" ")));
    else if (!follows) return null;
    else {
      // "By Ann Lee, Moscow": the rest says where or for whom; a sentence would go on in small letters.
      if (SMALL.test(words[0] ?? "") && tail !== 0) return null;
      rest += name.length;
    }
  }
  return rest > 3 && list.trimEnd().endsWith(".") ? null : names;
}

function isName(words: readonly string[]): boolean {
  const plain = words.filter((word) => !NAME_PARTICLES.has(word));
  const [first = ""] = plain;
  const last = plain.at(-1)?.replace(/\.$/, "").toLowerCase() ?? "";
  if (plain.length < 2 || plain.length > 5 || isWeekday(first) || NO_SURNAMES.has(last)) return false;
  return plain.every((word) => NAME_WORD.test(word) && !/['’]s$/i.test(word));
}

/** After a name: "Chicago Tribune", "AP Business Writer". */
const isNoWriter = (words: readonly string[], name: readonly string[]): boolean =>
  words.some((word) => JOB_WORDS.has(word.toLowerCase())) || OUTLET_WORDS.has(name.at(-1)?.toLowerCase() ?? "");

/** A full stop after the last name is the line's, unless it belongs to "Jr." or an initial. */
const trimStop = (name: string): string => (/(?:\b\p{L}|\b[js]r)\.$/iu.test(name) ? name : name.replace(/\.$/, ""));
