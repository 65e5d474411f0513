/** The places at a dateline's beginning: "BRUSSELS", "MILLBROOK HARBOR, Ohio", "MOSCOW/KYIV", "Rio de Janeiro". */
import { isCapital, isLetter, lettersEnd } from "../language/characters";
import { AGENCIES } from "../lexicon/agencies";
import { PLACE_LINKS } from "../lexicon/datelines";
import { isMonth, isWeekday, match } from "./calendar-date";

export interface PrintedPlaces {
  /** As written, each with its region: "MILLBROOK HARBOR, Ohio". */
  readonly places: readonly string[];
  readonly end: number;
  /** In capitals, as most agencies set them. */
  readonly capitals: boolean;
  /** A region stands after one of them. */
  readonly region: boolean;
}

/** Scots and French names keep small letters among the capitals: "McALLEN", "LaPORTE", "DeKALB". */
const MIXED_CAPITALS = /^(?:Mc|Mac|De|La|Le|Du|O’|O')/;
const JOINT = /\/|\s(?:and|&)\s/y;
const REGION = /,\s/y;
/** Cities whose district stands after a stroke: "Frankfurt/Main (dpa)". */
const STROKE_CITIES: ReadonlySet<string> = new Set(["main", "oder", "saale", "neckar", "spree"]);
const LONGEST = { capitals: 7, small: 4, region: 3 };

/** The places that start at `at` in a line's beginning; null where no place can be read. */
export function readPlaces(text: string, at: number): PrintedPlaces | null {
  const first = readPlace(text, at);
  if (!first) return null;
  const places: string[] = [];
  let place: Place | null = first;
  let start = at;
  let end = at;
  let region = false;
  while (place) {
    const regions: number = readRegions(text, place.end);
    region ||= regions > place.end;
    places.push(text.slice(start, regions));
    end = regions;
    const joint = match(JOINT, text, regions);
    const next = joint ? readPlace(text, regions + joint[0].length) : null;
    if (!joint || !next || next.capitals !== first.capitals || places.length === 4) break;
    if (joint[0] === "/" && STROKE_CITIES.has(text.slice(regions + 1, next.end).toLowerCase())) {
      places[places.length - 1] = text.slice(start, next.end);
      end = next.end;
      break;
    }
    start = regions + joint[0].length;
    place = next;
  }
  return { places, end, capitals: first.capitals, region };
}

interface Place {
  readonly end: number;
  readonly capitals: boolean;
}

function readPlace(text: string, at: number): Place | null {
  const first = wordAt(text, at);
  if (!first || !startsHigh(first) || isMonth(first) || isWeekday(first)) return null;
  const capitals = isCapitals(first) && countLetters(first) > 1;
  const words = capitals ? LONGEST.capitals : LONGEST.small;
  let end = at + first.length;
  let last = first;
  // Links count only where a word of the name follows them: "ROSTOV-on-DON" is one word, "CIUDAD de MEXICO" three.
  for (let count = 1, ahead = end; count < words && text[ahead] === " ";) {
    const word = wordAt(text, ahead + 1);
    if (!word) break;
    if (PLACE_LINKS.has(word) && word !== "and") {
      ahead += 1 + word.length;
      continue;
    }
    if (isMonth(word) || (capitals ? !isCapitals(word) : !startsHigh(word))) break;
    end = ahead = ahead + 1 + word.length;
    last = word;
    count++;
  }
  // Interfax closes the place with a full stop; an abbreviation keeps its own ("D.C.", "ST.").
  const stop = last.endsWith(".") && countLetters(last) > 3 && !last.slice(0, -1).includes(".");
  return { end: stop ? end - 1 : end, capitals };
}

/** Where the regions after a place end: ", Ohio", ", N.J.", ", South Africa", ", Ill., USA". */
function readRegions(text: string, at: number): number {
  let end = at;
  for (let count = 0; count < 2; count++) {
    const comma = match(REGION, text, end);
    if (!comma) break;
    let to = end;
    for (let words = 0, ahead = end + comma[0].length; words < LONGEST.region; words++) {
      const word = wordAt(text, ahead);
      if (!word || !startsHigh(word) || isMonth(word) || isWeekday(word) || AGENCIES.has(word.toLowerCase())) break;
      to = ahead + word.length;
      if (text[to] !== " ") break;
      ahead = to + 1;
    }
    if (to === end) break;
    end = to;
  }
  return end;
}

/** The word at `at` with what holds it together: "ST.", "N.J.", "PORT-AU-PRINCE", "N'DJAMENA", "Xi’an"; empty for none. */
function wordAt(text: string, at: number): string {
  let end = lettersEnd(text, at);
  if (end === at) return "";
  while (".'’-".includes(text[end] ?? " ") && isLetter(text, end + 1)) end = lettersEnd(text, end + 1);
  return text.slice(at, text[end] === "." ? end + 1 : end);
}

function countLetters(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) if (isLetter(word, at)) letters++;
  return letters;
}

const startsHigh = (word: string): boolean => isCapital(word, 0);

function isCapitals(word: string): boolean {
  const prefix = MIXED_CAPITALS.exec(word)?.[0].length ?? 0;
  const mixed = prefix > 0 && isCapital(word, prefix) && isCapital(word, prefix + 1);
  const rest = (mixed ? word.slice(prefix) : word).replace(/['’]s$/, "");
  return rest === rest.toUpperCase() && rest !== rest.toLowerCase();
}
