/**
 * What a word can mean in a date: one look-up a token, so that the many words that mean nothing cost nothing more.
 * A word can be several things at once ("second", "may", "spring"); the grammar decides which.
 */
import {
  CARDINAL_WORDS,
  DECADE_WORDS,
  DOUBTFUL_WORDS,
  EDGE_NOUNS,
  EDGE_WORDS,
  MONTH_WORDS,
  OPEN_AMOUNTS,
  ORDINAL_WORDS,
  PART_OF_DAY_WORDS,
  SCALE_WORDS,
  SEASON_WORDS,
  UNIT_WORDS,
  VAGUE_WORDS,
  WEEKDAY_PLURALS,
  WEEKDAY_WORDS,
  WHICH_WORDS,
} from "../lexicon/dates";
import { APPROXIMATIONS, DEICTIC_WORDS, GRAMMAR_WORDS, SET_WORDS, ZONE_WORDS } from "../lexicon/dates";
import { entriesOf } from "../lexicon/keys";
import { HOLIDAY_STARTS } from "../lexicon/holidays";
import type { Token } from "../language/token";
import { trait } from "../language/traits";
import type { PartOfDay, Season, Unit, Which } from "./meaning";

export interface DateWord {
  /** It can be a date, or a date's chief word; the others only help. */
  head: boolean;
  /** 1 to 12. */
  month: number | undefined;
  /** 0 Sunday … 6 Saturday. */
  weekday: number | undefined;
  unit: Unit | undefined;
  plural: boolean;
  season: Season | undefined;
  part: PartOfDay | undefined;
  /** A whole number or a decimal, in figures or a word. */
  cardinal: number | undefined;
  /** How many figures it is written in; 0 for words. */
  figures: number;
  ordinal: number | undefined;
  scale: number | undefined;
  /** "60s", "1960s", "nineties": the decade's first year, below 100 where the century is not said. */
  decade: number | undefined;
  open: boolean;
  which: Which | undefined;
  edge: "START" | "MID" | "END" | undefined;
  edgeNoun: "START" | "MID" | "END" | undefined;
  approximates: boolean;
  vague: "past" | "present" | "future" | undefined;
  /** Days from today: -1 for "yesterday". */
  deictic: number | undefined;
  /** "daily": the unit it repeats by. */
  every: Unit | undefined;
  zone: boolean;
  /** "9am", "7.30pm": the time of day in minutes. */
  clock: number | undefined;
  /** Other words the grammar knows by name. */
  role: string | undefined;
  holiday: boolean;
  /** It is another word too: "may", "sat". */
  doubtful: boolean;
}

const blank = (): DateWord => ({
  head: false,
  month: undefined,
  weekday: undefined,
  unit: undefined,
  plural: false,
  season: undefined,
  part: undefined,
  cardinal: undefined,
  figures: 0,
  ordinal: undefined,
  scale: undefined,
  decade: undefined,
  open: false,
  which: undefined,
  edge: undefined,
  edgeNoun: undefined,
  approximates: false,
  vague: undefined,
  deictic: undefined,
  every: undefined,
  zone: false,
  clock: undefined,
  role: undefined,
  holiday: false,
  doubtful: false,
});

const WORDS: ReadonlyMap<string, DateWord> = build();

function build(): Map<string, DateWord> {
  const words = new Map<string, DateWord>();
  const add = (list: string | readonly string[], meaning: Partial<DateWord>): void => {
    const alone = Object.assign(blank(), meaning);
    for (const word of typeof list === "string" ? list.split(" ").filter(Boolean) : list) {
      const known = words.get(word);
      words.set(word, known ? { ...known, ...meaning } : alone);
    }
  };
  MONTH_WORDS.forEach((list, index) => add(list, { month: index + 1, head: true }));
  WEEKDAY_WORDS.forEach((list, index) => add(list, { weekday: index, head: true }));
  WEEKDAY_PLURALS.forEach((list, index) => add(list, { weekday: index, plural: true, head: true }));
  for (const [unit, [singular, plural]] of entriesOf(UNIT_WORDS)) {
    add(singular, { unit, head: true });
    add(plural, { unit, plural: true, head: true });
  }
  for (const [season, list] of entriesOf(SEASON_WORDS)) add(list, { season, head: true });
  for (const [part, list] of entriesOf(PART_OF_DAY_WORDS)) add(list, { part, head: true });
  for (const [word, cardinal] of entriesOf(CARDINAL_WORDS)) add([word], { cardinal });
  for (const [word, scale] of entriesOf(SCALE_WORDS)) add([word], { scale });
  for (const [word, ordinal] of entriesOf(ORDINAL_WORDS)) add([word], { ordinal });
  for (const [word, decade] of entriesOf(DECADE_WORDS)) add([word], { decade, head: true });
  add([...OPEN_AMOUNTS], { open: true });
  for (const [which, list] of entriesOf(WHICH_WORDS)) add(list, { which });
  for (const [edge, list] of entriesOf(EDGE_WORDS)) add(list, { edge });
  for (const [edge, list] of entriesOf(EDGE_NOUNS)) add(list, { edgeNoun: edge });
  for (const phrase of Object.keys(APPROXIMATIONS)) add([phrase.split(" ")[0] ?? phrase], { approximates: true });
  for (const [when, list] of entriesOf(VAGUE_WORDS)) add(list, { vague: when, head: true });
  for (const [word, deictic] of entriesOf(DEICTIC_WORDS)) add([word], { deictic, head: true });
  for (const [word, every] of entriesOf(SET_WORDS)) add([word], { every, head: true });
  add(ZONE_WORDS, { zone: true });
  for (const [role, list] of entriesOf(GRAMMAR_WORDS)) add(list, { role });
  // What makes a date without any of the words above: "the past", "three o'clock", "nineteen ninety-six".
  add("noon midnight past future o'clock nineteen twenty thousand", { head: true });
  add([...HOLIDAY_STARTS], { holiday: true, head: true });
  for (const word of DOUBTFUL_WORDS) add([word], { doubtful: true });
  return words;
}

const IN_DATES = trait(({ kind, lower }) => kind === "word" && WORDS.has(lower));

/** What a token can mean in a date; undefined for most. */
export function dateWordOf(token: Token): DateWord | undefined {
  if (token.traits & IN_DATES) return WORDS.get(token.lower);
  return token.kind === "number" ? readFigures(token.lower) : undefined;
}

/** Reads a number token: "9", "2.5", "212,000", "15th", "1960s", "9am". */
function readFigures(text: string): DateWord | undefined {
  let figures = 0;
  let at = 0;
  let whole = true;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) figures++;
    else if (code === 44 || code === 46) whole = false;
    else break;
  }
  if (figures === 0 || figures > 15) return undefined;
  const word = blank();
  const figure = text.slice(0, at);
  const suffix = text.slice(at);
  const value = Number(whole ? figure : figure.replaceAll(",", ""));
  word.figures = whole ? figures : 0;
  if (suffix === "") {
    // "10.07.2011" is no number; the grammar of written dates reads it by itself.
    if (Number.isFinite(value)) word.cardinal = value;
    else word.role = "dotted";
    word.head = whole || word.role === "dotted";
    return word;
  }
  if (suffix === "s") {
    if (!whole || value % 10 !== 0 || (figures !== 2 && figures !== 4)) return undefined;
    word.decade = value;
    word.head = true;
    return word;
  }
  if (suffix === "th" || suffix === "st" || suffix === "nd" || suffix === "rd") {
    if (!whole) return undefined;
    word.ordinal = value;
    word.head = true;
    return word;
  }
  if (suffix === "am" || suffix === "pm" || suffix === "a" || suffix === "p") {
    const clock = suffix.length === 2 ? minutesOf(figure, suffix === "pm") : undefined;
    if (clock === undefined) return undefined;
    word.clock = clock;
    word.head = true;
    return word;
  }
  return undefined;
}

/** "7", "7.30" on a twelve-hour clock, in minutes from midnight; undefined for what is no time. */
export function minutesOf(figure: string, afternoon: boolean): number | undefined {
  const [hours = "", minutes = "0", rest] = figure.split(/[.:]/);
  const hour = Number(hours);
  const minute = Number(minutes);
  if (rest !== undefined || hour < 1 || hour > 12 || minute > 59 || minutes.length > 2) return undefined;
  return ((hour % 12) + (afternoon ? 12 : 0)) * 60 + minute;
}
