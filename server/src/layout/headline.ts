/** Which of the lines above the copy is the headline, and whom its words are attributed to. */
import type { Headline, Span } from "../article";
import { isCapital, isDigit, isLetter, isSmall, lettersEnd } from "../language/characters";
import { HEADLINE_LABELS, HEADLINE_SOURCES, KICKERS, NAME_PARTICLES, SAYING_WORDS } from "../lexicon/mastheads";
import { isRule, type Line } from "./lines";
import { endsSentence } from "./paragraphs";

const LONGEST = 220;
/** How far down the copy is looked at to tell a headline from a first line. */
const LOOK_AHEAD = 12;

/** Too long for a headline, or a sentence as copy has them. */
export function isProse(text: string, line: Span): boolean {
  const length = line.end - line.start;
  return length > LONGEST || (length > 130 && endsSentence(text, line));
}

/** "POLITICS", "Exclusive": a label over a headline. */
export function isKicker(text: string, line: Span): boolean {
  if (line.end - line.start > 30) return false;
  const words = text.slice(line.start, line.end).toLowerCase().replace(/[.:]$/, "").split(/\s+/);
  return words.length < 4 && words.every((word) => KICKERS.has(word) || word === "&" || word === "and");
}

/**
 * Whether line `at` is a headline although neither byline nor dateline follows: it must look like one, and what
 * follows must look like copy. A list, a program or a letter has no such line.
 */
export function isHeadline(text: string, lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  const next = lines[at + 1];
  if (!line || !next || isProse(text, line) || isRule(text, line.start, line.end)) return false;
  if (line.sign !== "none" && !(line.sign === "heading" && line.rank === 1)) return false;
  const words = text.slice(line.start, line.end);
  const count = words.split(/\s+/).length;
  const deck = hasDeck(text, line, next);
  if (count < 3 || count > 26 || !opensHigh(words) || (!deck && /[,:;{}()=<>\\]$/.test(words))) return false;

  const { copy, average } = measureCopy(text, lines, at + 1);
  if (line.sign === "heading") return copy > 0 && average >= 60;
  if (deck || (isTitleCase(words) && next.afterBlank)) return copy > 0 && average >= 70;
  if (copy < 2) return false;
  // A first paragraph has articles and the past tense; headlines do without.
  if (words.endsWith(".")) {
    if (!next.afterBlank || average < 110) return false;
    return (
      count < 15 && (!READS_AS_COPY.test(words) || (count < 12 && average > words.length * 3.5 && !REPORTS.test(words)))
    );
  }
  return average >= 70 && (next.afterBlank || average > words.length * 1.6);
}

/** A capital or a figure, after three marks at most. */
function opensHigh(words: string): boolean {
  let first = 0;
  while (first < 3 && !isLetter(words, first) && !isDigit(words, first)) first++;
  return isCapital(words, first) || isDigit(words, first);
}

const REPORTS = /\b(?:said|was|were|told|had)\b/;
const READS_AS_COPY = /\b(?:said|was|were|told|had|a|an|the|its|their|[a-z]{2,12}ed)\b/;

/** Archives part headline and deck by a semicolon and a line's end. */
export function hasDeck(text: string, line: Line, next: Line | undefined): boolean {
  return (
    text[line.end - 1] === ";" && next !== undefined && !next.afterBlank && next.sign === "none" && !isProse(text, next)
  );
}

/** How many of the next lines are copy, and how long they are. */
function measureCopy(text: string, lines: readonly Line[], from: number): { copy: number; average: number } {
  let copy = 0;
  let length = 0;
  for (const following of lines.slice(from, from + LOOK_AHEAD)) {
    if (following.sign !== "none" || !endsSentence(text, following) || following.end - following.start < 40) continue;
    copy++;
    length += following.end - following.start;
  }
  return { copy, average: copy > 0 ? length / copy : 0 };
}

/** Whether the headline's words go on in the next line. */
export function goesOnInNext(text: string, line: Span, next: Line): boolean {
  if (next.afterBlank || next.sign !== "none") return false;
  const words = text.slice(line.start, line.end);
  const following = text.slice(next.start, Math.min(next.end, next.start + LONGEST));
  if (isSmall(following, 0) || endsInSmallWord(words) || /[,–—-]$/.test(words)) return true;
  return isShouted(words) && isShouted(following);
}

/** Four letters at most, none of them a capital: "of", "from". */
function endsInSmallWord(words: string): boolean {
  let first = words.length;
  while (first > 0 && isSmall(words, first - 1)) first--;
  const length = words.length - first;
  return length > 0 && length < 5 && (first === 0 || /\s/.test(words.charAt(first - 1)));
}

const isShouted = (words: string): boolean => words.length > 8 && words === words.toUpperCase();

const DASH_BEFORE_SOURCE = /\s(?:[–—―‒]|--?)\s/g;

/** The headline's span with its attribution, where a dash or a colon gives one. `copy` is where the story's copy starts. */
export function readHeadline(text: string, span: Span, copy: number): Headline {
  const headline = { start: span.start, end: span.end };
  const words = text.slice(span.start, span.end);
  if (words.length > LONGEST) return headline;
  const end = words.replace(/\s*[.*_]{1,3}$/, "").length;
  const attribute = (source: [number, number], said: [number, number]): Headline => ({
    ...headline,
    attribution: {
      source: { start: span.start + source[0], end: span.start + source[1] },
      words: { start: span.start + said[0], end: span.start + said[1] },
    },
  });
  const titled = isTitleCase(words);
  const body = (): string => text.slice(copy, copy + 20_000);

  // "… – Rasmussen"
  const dash = [...words.matchAll(DASH_BEFORE_SOURCE)].at(-1);
  if (dash) {
    const from = dash.index + dash[0].length;
    if (isSource(words.slice(from, end), titled, body)) return attribute([from, end], [0, dash.index]);
  }
  // "…: Lavrov"
  const last = words.lastIndexOf(": ");
  if (last > 0 && last > words.length / 3 && isSource(words.slice(last + 2, end), titled, body))
    return attribute([last + 2, end], [0, last]);
  // "Lavrov: …" — a subject before a colon ("Brexit: …") is no source: the copy must know it as one.
  const first = words.indexOf(": ");
  if (first > 0) {
    const source = words.slice(0, first);
    const quoted = /^["“‘'«„]/.test(words.slice(first + 2));
    if (isSource(source, !quoted, body) && (!titled || source.split(/\s+/).length < 4))
      return attribute([0, first], [first + 2, end]);
  }
  return headline;
}

/** A source's name or description, short; `doubtful` where capitals say nothing, so that the copy must vouch for it. */
function isSource(phrase: string, doubtful: boolean, body: () => string): boolean {
  const words = phrase.split(/\s+/);
  const [first = ""] = words;
  const last = words.at(-1) ?? "";
  if (words.length > 5 || phrase.length < 2 || /[\d"“”?!,;|]/.test(phrase)) return false;
  if (
    words.some((word) => HEADLINE_LABELS.has(word.toLowerCase())) ||
    /^(?:News|Times|Post|Online|TV|Live)$/.test(last)
  )
    return false;
  const noun = HEADLINE_SOURCES.has(last.toLowerCase());
  if (doubtful && !noun && words.length > 3) return false;
  const named = words.every(
    (word) =>
      isCapital(word, 0) ||
      HEADLINE_SOURCES.has(word) ||
      NAME_PARTICLES.has(word) ||
      /^(?:of|the|for|and|&)$/.test(word),
  );
  if (!named || (!isCapital(first, 0) && !noun)) return false;
  return noun || !doubtful || speaks(last, body());
}

/** Whether somebody of this name says something in the copy. */
function speaks(name: string, body: string): boolean {
  const written =
    isShouted(name) || name === name.toUpperCase() ? [name, name.charAt(0) + name.slice(1).toLowerCase()] : [name];
  for (const form of written) {
    for (
      let at = body.indexOf(form), tries = 0;
      at >= 0 && tries < 40;
      at = body.indexOf(form, at + form.length), tries++
    ) {
      const before = /([A-Za-z]+)\W{1,3}$/.exec(body.slice(Math.max(0, at - 24), at))?.[1] ?? "";
      const rest = lettersEnd(body, at + form.length, "'’");
      const after =
        /^\W{1,3}(?:(?:also|has|had|have)\s)?([A-Za-z]+)/.exec(body.slice(rest, at + form.length + 40))?.[1] ?? "";
      if (SAYING_WORDS.has(after.toLowerCase()) || (SAYING_WORDS.has(before.toLowerCase()) && before !== "told"))
        return true;
    }
  }
  return false;
}

/** Four letters in a row. */
function hasFourLetters(word: string): boolean {
  for (let at = 0; at + 4 <= word.length; at++) if (lettersEnd(word, at) >= at + 4) return true;
  return false;
}

/** Capitals on most words, as American web headlines have them. */
function isTitleCase(words: string): boolean {
  const long = words.split(/\s+/).slice(1).filter(hasFourLetters);
  const high = long.filter((word) => isCapital(word, isLetter(word, 0) ? 0 : 1));
  return long.length > 2 && high.length > long.length * 0.65;
}
