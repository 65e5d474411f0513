/**
 * Datelines: where a story was written, when, and for whom. Every agency has its own form; what they share is a place
 * at the very start of the copy, then a date, an agency or both in any order, then a dash.
 *
 *   ST. LOUIS (AP) —                      MOSCOW. Nov 12 (Interfax) -        (ANSA) - ROME, NOV 12 -
 *   FRANKFURT, Feb 8 (Reuters) -          MOSCOW, November 12. /TASS/.       New Delhi, Nov 12 (PTI)
 *   Paris, Nov 12, 2024 (AFP) –           BEIJING, Nov. 12 (Xinhua) --       Berlin (dpa) -
 *   NEW YORK, Nov. 12, 2024 /PRNewswire/ --       LONDON--(BUSINESS WIRE)--  WASHINGTON —
 */
import type { Dateline, Span } from "../article";
import { isCapital, isDigit, isLetter, isSmall, lettersEnd } from "../language/characters";
import { AGENCIES } from "../lexicon/agencies";
import { INITIALS, LABELS, SHORT_PLACES } from "../lexicon/datelines";
import { PLACES } from "../lexicon/place-words";
import { match, readDate } from "./calendar-date";
import { readPlaces, type PrintedPlaces } from "./place";

export interface FoundDateline {
  /** With the dash that closes it. */
  readonly dateline: Dateline;
  /** An agency or a date vouches for it, or a region or a city everybody knows; else capitals and a dash are all. */
  readonly sure: boolean;
}

/** No dateline is longer, in UTF-16 units. */
const LONGEST = 180;
const EMPHASIS = /[*_]{1,3}/y;
const DASH = /\s*[—–―‒−_-]{1,4}\s*/y;
const STOP = /[.,:]/y;
/** What may part place, date, agency: commas, stops, dashes, spaces. */
const SEPARATOR = /[\s,.*—–―‒−-]{0,8}/y;
const AGENCY = /\(([^()\n]{2,60})\)|\/([^\s/][^/\n]{1,30})\//y;

/** The dateline that `text` has at `start`; null for none. Reads no further than `end`, and never far. */
export function readDateline(text: string, start: number, end: number): FoundDateline | null {
  const head = text.slice(start, Math.min(end, start + LONGEST));
  const read = new Reader(head);
  if (!read.whole()) return null;
  const close = read.close();
  if (!close) return null;
  const { places, date, agency } = read;
  const sure = agency?.known === true || date !== null || (places !== null && (places.region || isKnown(places)));
  return {
    dateline: {
      start,
      end: start + close,
      places: places?.places ?? [],
      ...(date ? { date: { start: start + date.start, end: start + date.end } } : {}),
      ...(agency ? { agency: agency.name } : {}),
    },
    sure,
  };
}

/** A dateline's parts where they stand by themselves, as in front matter: "STROMVIK", "BRUSSELS, July 6". */
export function readPlaceAndDate(text: string, start: number, end: number): Dateline {
  const read = new Reader(text.slice(start, Math.min(end, start + LONGEST)));
  read.whole();
  const { places, date, agency } = read;
  return {
    start,
    end,
    places: places?.places ?? [text.slice(start, end)],
    ...(date ? { date: { start: start + date.start, end: start + date.end } } : {}),
    ...(agency ? { agency: agency.name } : {}),
  };
}

class Reader {
  places: PrintedPlaces | null = null;
  date: Span | null = null;
  agency: { readonly name: string; readonly known: boolean } | null = null;
  /** A dash stood between the parts already. */
  private dashed = false;
  private at = 0;

  constructor(private readonly head: string) {}

  /** Reads all parts; false where there is not enough for a dateline. */
  whole(): boolean {
    this.skip(EMPHASIS);
    // ANSA signs first; UPI and Reuters' briefs have no place.
    if (this.head[this.at] === "(" && this.readPart()) this.skip(SEPARATOR);
    this.places = readPlaces(this.head, this.at);
    if (this.places) this.at = this.places.end;
    while (this.readPart());
    return this.places !== null || (this.date !== null && this.agency?.known === true);
  }

  /** Reads a date or an agency after whatever parts them from what came before. */
  private readPart(): boolean {
    const separator = match(SEPARATOR, this.head, this.at)?.[0] ?? "";
    const next = this.at + separator.length;
    const dashed = this.dashed || /[—–―‒−]|(?:^|[\s-])-/.test(separator);
    if (!this.date) {
      const date = readDate(this.head, next);
      // After a dash the copy may begin with a date of its own; a release's date stands between dashes.
      if (date && (!dashed || this.isClosed(date.end))) {
        this.date = { start: next, end: date.end };
        return this.advance(date.end, dashed);
      }
    }
    if (this.agency) return false;
    const marked = match(AGENCY, this.head, next);
    if (marked && (marked[2] === undefined || isWords(marked[2], " .-"))) {
      const [name = "", printed] = (marked[1] ?? marked[2] ?? "").split(/\s[-–—]\s/);
      const known = isAgency(name);
      if (!known && (dashed || !this.places?.capitals || !isName(name) || name.split(" ").length > 4)) return false;
      this.agency = { name: name.trim(), known };
      // "(Newsfile Corp. - November 12, 2024)"
      const dateAt = printed ? next + marked[0].indexOf(printed) : 0;
      const date = printed && !this.date ? readDate(this.head, dateAt) : null;
      if (date) this.date = { start: dateAt, end: date.end };
      return this.advance(next + marked[0].length, dashed);
    }
    if (separator.includes(",") && this.date) {
      const words = this.head.slice(next, lettersEnd(this.head, next, ".-"));
      if (isAgency(words)) {
        this.agency = { name: words, known: true };
        return this.advance(next + words.length, dashed);
      }
    }
    return false;
  }

  /** Where the dateline ends, its dash included; 0 where what was read is none. */
  close(): number {
    this.skip(EMPHASIS);
    const { head, places, date, agency } = this;
    const stopped = match(STOP, head, this.at)?.[0] ?? "";
    const dash = match(DASH, head, this.at + (stopped === "." || stopped === "," ? 1 : 0))?.[0];
    const dashEnd = dash ? this.at + (stopped ? 1 : 0) + dash.trimEnd().length : 0;
    if (places && isLabel(places)) return 0;
    if (agency?.known) {
      if (dashEnd) return dashEnd;
      // TASS closes with a stop, PTI with nothing at all.
      if (places?.capitals || date) return this.at + (stopped === "." || stopped === ":" ? 1 : 0);
      return 0;
    }
    if (!places) return 0;
    if (agency || date) {
      if (dashEnd && (places.capitals || date)) return dashEnd;
      return stopped === ":" && places.capitals ? this.at + 1 : 0;
    }
    return this.closeBare(places, dash ?? "", dashEnd, stopped);
  }

  /** "WASHINGTON —": neither date nor agency; the place and what follows must vouch for it. */
  private closeBare(places: PrintedPlaces, dash: string, dashEnd: number, stopped: string): number {
    const { head } = this;
    const known = isKnown(places);
    // Indian and Gulf papers: "ISLAMABAD: The prime minister …"
    if (stopped === ":" && !dashEnd)
      return known && places.capitals && saysMore(head.slice(this.at + 1)) ? this.at + 1 : 0;
    if (!dashEnd || stopped === ":") return 0;
    const rest = head.slice(dashEnd);
    const parted = dash !== dash.trim() || rest === "";
    if (!parted || (rest !== "" && !saysMore(rest))) return 0;
    if (!isShort(places)) return 0;
    if (!places.capitals) return known && /[—–―_]|--/.test(dash) && rest !== "" ? dashEnd : 0;
    if (known || places.region) return dashEnd;
    const [place = ""] = places.places;
    return place.length > 4 && rest !== "" && !INITIALS.has(place.toLowerCase()) ? dashEnd : 0;
  }

  private skip(pattern: RegExp): void {
    this.at += match(pattern, this.head, this.at)?.[0].length ?? 0;
  }

  private advance(at: number, dashed: boolean): boolean {
    this.at = at;
    this.dashed = dashed;
    return true;
  }

  private isClosed(at: number): boolean {
    return match(DASH, this.head, at) !== null || this.head[at] === "(" || this.head.startsWith(" (", at);
  }
}

/** A headline in capitals has commas and dashes too; a place has few words, and its region is seldom in capitals. */
function isShort({ places: [place = ""], region }: PrintedPlaces): boolean {
  const [city = "", ...regions] = place.split(", ");
  if (city.split(" ").length > 4) return false;
  return (
    !region ||
    regions.every((name) => name !== name.toUpperCase() || name.includes(".") || PLACES.has(name.toLowerCase()))
  );
}

/** A letter, then nothing but letters and the characters in `others`. */
const isWords = (text: string, others: string): boolean =>
  isLetter(text, 0) && lettersEnd(text, 0, others) === text.length;

const isName = (text: string): boolean => isCapital(text, 0) && isWords(text, " .&'’-");

/** "PRNewswire-Asia" and "TASS/Interfax" are known by their first part. */
function isAgency(name: string): boolean {
  const key = name.trim().toLowerCase();
  return AGENCIES.has(key) || AGENCIES.has(key.split(/[-/]/)[0]?.trim() ?? "");
}

function isKnown({ places }: PrintedPlaces): boolean {
  const city = (places[0] ?? "").split(",")[0]?.toLowerCase() ?? "";
  return PLACES.has(city) || SHORT_PLACES.has(city);
}

function isLabel({ places }: PrintedPlaces): boolean {
  const [first = ""] = places;
  return LABELS.has(
    first
      .toLowerCase()
      .split(/[\s,]+/)
      .at(-1) ?? "",
  );
}

/** Copy follows: a sentence that begins as sentences do, not all in capitals. */
function saysMore(rest: string): boolean {
  const copy = rest.trimStart();
  let first = 0;
  while (first < 3 && "\"“‘'«„`(*".includes(copy[first] ?? " ")) first++;
  const opens = isCapital(copy, first) || isDigit(copy, first) || "$€£".includes(copy[first] ?? " ");
  if (!opens || copy.length <= 20) return false;
  for (let at = first; at < copy.length; at++) if (isSmall(copy, at) && isSmall(copy, at + 1)) return true;
  return false;
}
