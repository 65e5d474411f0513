/** What may stand before a date and says how sharp it is or which end of it: "nearly", "at least", "early", "the end of". */
import { entriesOf } from "../../lexicon/keys";
import { APPROXIMATIONS } from "../../lexicon/dates";
import type { Meaning, Modifier } from "../meaning";
import { endsPhrase, lowerAt, pastHyphen, wordAt, type Found, type Scan } from "./found";

interface Approximation {
  readonly words: readonly string[];
  readonly mod: Modifier | "";
}

/** The phrases by their first word, the longest first. */
const APPROXIMATIONS_BY_WORD: ReadonlyMap<string, readonly Approximation[]> = byFirstWord();

function byFirstWord(): Map<string, Approximation[]> {
  const known = new Map<string, Approximation[]>();
  for (const [phrase, mod] of entriesOf(APPROXIMATIONS)) {
    const words = phrase.split(" ");
    const first = words[0] ?? "";
    known.set(first, [...(known.get(first) ?? []), { words, mod }]);
  }
  for (const list of known.values()) list.sort((a, b) => b.words.length - a.words.length);
  return known;
}

const standsAt = (scan: Scan, at: number, words: readonly string[]): boolean =>
  words.every((word, index) => lowerAt(scan, at + index) === word);

/** "nearly forty years", "at least six months", "more than a year ago", "around Nov. 1". */
export function approximated(scan: Scan, at: number): Found | null {
  if (!wordAt(scan, at)?.approximates) return null;
  const phrase = APPROXIMATIONS_BY_WORD.get(lowerAt(scan, at))?.find(({ words }) => standsAt(scan, at, words));
  if (!phrase) return null;
  const { mod } = phrase;
  const last = at + phrase.words.length;
  const found = scan.plain(last);
  if (!found || found.slugOnly || !canBeApproximated(scan, at, found)) return null;
  // News annotation leaves "about" outside the expression; what it says of it stays.
  if (lowerAt(scan, at) === "about" && last === at + 1) return { ...found, mod: "APPROX" };
  return mod === "" ? { ...found, first: at } : { ...found, first: at, mod };
}

/** "Over", "about" and "around" before a day are prepositions of another kind ("over the weekend", "about Monday"). */
function canBeApproximated(scan: Scan, at: number, found: Found): boolean {
  const { kind } = found.meaning;
  const word = lowerAt(scan, at);
  // "over several years" spreads over them, "for over several years" counts them.
  if (kind === "duration") return word !== "over" || COUNTING.has(lowerAt(scan, at - 1));
  if (kind === "offset") return true;
  if (kind === "clock") return word !== "over" && word !== "under" && word !== "some";
  if (kind === "period" || kind === "weekday" || kind === "part" || kind === "set" || kind === "vague") return false;
  return (
    word === "around" ||
    word === "circa" ||
    word === "approximately" ||
    (word === "about" && kind === "slot" && found.meaning.slot.is === "day")
  );
}

const COUNTING: ReadonlySet<string> = new Set(
  "for in after took takes lasted lasting spent to of within by".split(" "),
);

/** "early next year", "late 1970s", "mid-November", "the end of 1990", "earlier this month". */
export function edged(scan: Scan, at: number): Found | null {
  const word = wordAt(scan, at);
  if (word?.edge !== undefined) {
    let next = pastHyphen(scan, at + 1);
    const part = word.edge === "MID" ? wordAt(scan, next)?.part : undefined;
    if (part !== undefined) return { first: at, last: next + 1, meaning: { kind: "part", part }, mod: "MID" };
    if (lowerAt(scan, next) === "in" && next === at + 1) next++;
    if (next === at + 2 && lowerAt(scan, at + 1) === "in" && lowerAt(scan, next) === "the") return null;
    if (lowerAt(scan, next) === "on" && next === at + 1) return null;
    const hour = next === at + 1 ? partOfDayInHand(scan, at, next) : null;
    if (hour) return { ...hour, first: at, mod: word.edge };
    const inner = scan.plain(next, true);
    const comparative = lowerAt(scan, at) === "earlier" || lowerAt(scan, at) === "later";
    if (inner && canHaveEdge(inner.meaning) && !inner.slugOnly) {
      // "early in 1990" leaves "early in" out; "mid-1996" and "early 1990" do not.
      if (lowerAt(scan, next - 1) === "in") return null;
      // "Earlier Friday" is earlier than something else that Friday.
      if (comparative && (inner.meaning.kind === "weekday" || lowerAt(scan, next) === "today")) return null;
      const mod: Modifier = comparative ? (lowerAt(scan, at) === "earlier" ? "BEFORE" : "AFTER") : word.edge;
      return { ...inner, first: at, mod };
    }
    return null;
  }
  if (word?.edgeNoun !== undefined && lowerAt(scan, at + 1) === "of" && lowerAt(scan, at - 1) !== "a") {
    const inner = scan.expression(at + 2);
    if (inner && canHaveEdge(inner.meaning) && !inner.slugOnly) return { ...inner, first: at, mod: word.edgeNoun };
  }
  return null;
}

/** "By early afternoon", "in the late evening": after a preposition, the day in hand's; "an early morning raid" is none. */
function partOfDayInHand(scan: Scan, at: number, partAt: number): Found | null {
  const word = wordAt(scan, partAt);
  if (word?.part === undefined || word.plural || scan.tokens[partAt]?.shape !== "lower") return null;
  if (lowerAt(scan, partAt) === "overnight" || !endsPhrase(scan, partAt + 1) || lowerAt(scan, partAt + 1) === "of")
    return null;
  const before = lowerAt(scan, at - 1) === "the" ? lowerAt(scan, at - 2) : lowerAt(scan, at - 1);
  if (!PART_PREPOSITIONS.has(before)) return null;
  return { first: partAt, last: partAt + 1, meaning: { kind: "part", part: word.part } };
}

const PART_PREPOSITIONS: ReadonlySet<string> = new Set(
  "by until till since from before after in at during through throughout around into".split(" "),
);

function canHaveEdge(meaning: Meaning): boolean {
  return (
    meaning.kind !== "duration" &&
    meaning.kind !== "set" &&
    meaning.kind !== "vague" &&
    meaning.kind !== "clock" &&
    meaning.kind !== "offset"
  );
}
