/**
 * Wire slugs, the names stories go by on a desk:
 *
 *   Reuters  HELIKON-RESULTS/ (UPDATE 2), RUSSIA-NATO/MISSILES (PIX)     AP   BC-EU--Talks, 3rd Ld-Writethru
 *   Tass     6/7 Tass 355                                                AFP  France-politics-vote,2ndlead
 *   PTI      DEL34 SC-VERDICT                                            any  Slug: bridge-closure
 */
import type { Span } from "../article";
import { isLetter, lettersEnd } from "../language/characters";
import { AGENCIES } from "../lexicon/agencies";

const LONGEST = 90;
const LABELLED = /^(?:slug|slugline|keyword)\s?:\s{0,4}(?=\S)/i;
/** Day and month, agency, number of the take. */
const DATED = /^\d{1,2}\/\d{1,2}\s{1,3}([^\s\d/.]{2,20})\s{1,3}\d{1,5}$/;
const REUTERS = /^[A-Z0-9&.'-]{2,40}\/[A-Z0-9&.'/-]{0,40}(?:\s?\([A-Z0-9 ,.+/-]{1,40}\)){0,3}$/;
const AP = /^(?:[BAP][CM]-{1,2}|[A-Z]{2,4}--)[A-Z]/;
const PTI = /^[A-Z]{3}\d{1,3}\s{1,3}[A-Z0-9-]{2,20}(?:\s[A-Z0-9-]{2,20}){0,4}$/;
const TAKE = /^\s?(?:\d[a-z]{2})?\s?(?:lead|ld|sched|urgent|update|newseries|writethru)\d{0,2}$/;
const FIGURES = "0123456789";
const UNDERSCORED = /^[A-Z0-9]{2,24}(?:_[A-Z0-9]{1,24}){1,6}$/;

/** The slug that fills the line; null for none. A label ("Slug:") is not in the span. */
export function readSlug(text: string, line: Span): Span | null {
  if (line.end - line.start > LONGEST) return null;
  const words = text.slice(line.start, line.end);
  const label = LABELLED.exec(words);
  if (label) return { start: line.start + label[0].length, end: line.end };
  const dated = DATED.exec(words);
  if (dated) return AGENCIES.has(dated[1]?.toLowerCase() ?? "") ? { start: line.start, end: line.end } : null;
  const found = [REUTERS, PTI, UNDERSCORED].some((form) => form.test(words)) || isAp(words) || isParted(words);
  return found ? { start: line.start, end: line.end } : null;
}

function isAp(words: string): boolean {
  const opening = AP.exec(words)?.[0].length ?? words.length;
  const rest = words.length - opening;
  return rest > 1 && rest <= 70 && lettersEnd(words, opening, `${FIGURES} .,'’&-`) === words.length;
}

/** One word of three parts or more, with the take's number after a comma. */
function isParted(words: string): boolean {
  const comma = words.indexOf(",");
  const parts = (comma < 0 ? words : words.slice(0, comma)).split("-");
  const [first = ""] = parts;
  if (parts.length < 3 || parts.length > 7 || first.length < 2 || !isLetter(first, 0)) return false;
  const longest = (part: string): number => (part === first ? 25 : 24);
  return (
    parts.every(
      (part) => part !== "" && part.length <= longest(part) && lettersEnd(part, 0, `${FIGURES}'’`) === part.length,
    ) &&
    (comma < 0 || TAKE.test(words.slice(comma + 1).toLowerCase()))
  );
}
