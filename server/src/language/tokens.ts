/**
 * Cuts a paragraph into tokens. Markdown's markup (emphasis, link targets, list and quote signs at a line's start) is
 * passed over: tokens hold places in the text as it is, so what is skipped stays where it was.
 */
import { ABBREVIATIONS } from "./abbreviations";
import { isCapital, isDigit, isLetter, isSpace } from "./characters";
import { classOf } from "./phrases";
import type { Shape, Token, TokenKind } from "./token";
import { traitsOf } from "./traits";

/** Every character that may open or close a quotation. */
export const QUOTATION_MARKS = "\"'`´“”„‟‘’‚‛«»‹›";
const SYMBOLS = "$£€¥%§°&+=<>|~^@#₽₹";
/** What English writes onto a word with an apostrophe; a token of its own, as in the Penn Treebank. */
const CLITICS: ReadonlySet<string> = new Set(["s", "d", "ll", "ve", "re", "m"]);

const LINK = /(?:https?:\/\/|www\.)[^\s<>"“”)\]]+/y;
/** `](target)` after a link's text; the target is bounded so that a stray bracket costs nothing. */
const LINK_TARGET = /\]\([^()\s]{0,2000}\)/y;
/** A line's opening signs in Markdown: quote, list, heading. */
const LINE_SIGNS = /(?:>[ \t]?)+|[-*+][ \t]+|#{1,6}[ \t]+/y;
/** A link's text and the start of its target; bounded for the same reason. */
const LINK_TEXT = /\[[^\][\n]{1,300}\]\(/y;

/** Tokens in order, without overlap; white space and markup are in none of them. Any string will do. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let space = true;
  let line = true;

  const push = (end: number, kind: TokenKind): void => {
    const { text: covered, lower, shape, classes, traits } = lexemeOf(text.slice(at, end), kind);
    tokens.push({
      start: at,
      end,
      kind,
      text: covered,
      lower,
      shape,
      classes,
      traits,
      spaceBefore: space,
      lineBefore: line,
    });
    at = end;
    space = line = false;
  };

  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      line ||= code === 10 || code === 13;
      space = true;
      at++;
      continue;
    }
    if (line) {
      const signs = matchEnd(LINE_SIGNS, text, at);
      if (signs) {
        at = signs;
        space = true;
        continue;
      }
    }
    if (isLetter(text, at)) {
      const link = code === 104 || code === 119 ? linkEnd(text, at) : 0; // h, w
      if (link) push(link, "link");
      else push(wordEnd(text, at), "word");
      continue;
    }
    if (isDigit(text, at)) {
      push(numberEnd(text, at), "number");
      continue;
    }
    const clitic = space ? 0 : cliticEnd(text, at);
    if (clitic) {
      push(clitic, "word");
      continue;
    }
    const markup = markupEnd(text, at, code);
    if (markup) {
      // What markup touches still touches: "**Erik Dahl**," has no space before its comma.
      at = markup;
      continue;
    }
    const character = text.charAt(at);
    if (QUOTATION_MARKS.includes(character)) push(at + 1, "mark");
    else if (SYMBOLS.includes(character)) push(at + 1, "symbol");
    else push(punctuationEnd(text, at, code), "punctuation");
  }
  return tokens;
}

/** What a token is wherever it stands. */
type Lexeme = Pick<Token, "kind" | "text" | "lower" | "shape" | "classes" | "traits">;

/**
 * Lexemes by text, which tells the kind too. The same few thousand words make up most copy: sharing their strings spares not
 * only their making but most of the work of the look-ups that every later stage does by them.
 */
const lexemes = new Map<string, Lexeme>();
/** As many as are kept, and how long a text may be to be kept: memory stays bounded whatever is read. */
const MOST_LEXEMES = 30_000;
const LONGEST_LEXEME = 40;

function lexemeOf(text: string, kind: TokenKind): Lexeme {
  const known = lexemes.get(text);
  if (known?.kind === kind) return known;
  const shape = kind === "word" ? shapeOf(text) : "none";
  const lower = shape === "none" && kind !== "number" ? text : keyOf(text, shape);
  const word = { kind, text, lower, shape };
  const lexeme = { kind, text, lower, shape, classes: classOf(word), traits: traitsOf(word) };
  if (text.length <= LONGEST_LEXEME) {
    if (lexemes.size >= MOST_LEXEMES) lexemes.clear();
    lexemes.set(text, lexeme);
  }
  return lexeme;
}

/** Where a sticky pattern's match at `at` ends; 0 for none. */
function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : 0;
}

/** A full stop or comma at an address's end is the sentence's. */
function linkEnd(text: string, start: number): number {
  if (!text.startsWith("http", start) && !text.startsWith("www.", start)) return 0;
  let end = matchEnd(LINK, text, start);
  while (end > start + 1 && ".,;:!?'’".includes(text.charAt(end - 1))) end--;
  return end;
}

/** Where the run of letters and digits (and marks combining with them) at `at` ends. */
function runEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && (isLetter(text, end) || isDigit(text, end))) end += step(text, end);
  return end;
}

const step = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

/** Where "’s" and its like end, where they stand at `at`; 0 for anything else. */
function cliticEnd(text: string, at: number): number {
  if (!isApostrophe(text.charCodeAt(at))) return 0;
  const end = runEnd(text, at + 1);
  return end - at <= 3 && CLITICS.has(text.slice(at + 1, end).toLowerCase()) ? end : 0;
}

/** A word with what belongs to it: an inner apostrophe ("O’Brien", "don’t"), an abbreviation's stop. */
function wordEnd(text: string, start: number): number {
  const one = start + step(text, start);
  if (text.charCodeAt(one) === 46) {
    const initials = initialsEnd(text, start);
    if (initials) return initials;
  }
  let end = runEnd(text, start);
  while (isApostrophe(text.charCodeAt(end)) && !cliticEnd(text, end) && isLetter(text, end + 1)) {
    end = runEnd(text, end + 1);
  }
  const stop = text.charCodeAt(end) === 46 && end - start <= 6;
  return stop && ABBREVIATIONS.has(text.slice(start, end).toLowerCase()) ? end + 1 : end;
}

/** "U.S.", "a.m.", "J.K.": two single letters and more with their stops; or one with its stop before a name. 0 for none. */
function initialsEnd(text: string, start: number): number {
  let end = start;
  let letters = 0;
  while (letters < 5 && isLetter(text, end)) {
    const stop = end + step(text, end);
    if (text.charCodeAt(stop) !== 46) break;
    end = stop + 1;
    letters++;
  }
  if (letters !== 1) return letters > 1 ? end : 0;
  return isCapital(text, isSpace(text.charCodeAt(end)) ? end + 1 : end) ? end : 0;
}

/** Digits with their separators and what is written onto them: "212,000", "2.1", "60s", "15th", "38m". */
function numberEnd(text: string, start: number): number {
  let end = start;
  for (;;) {
    while (isDigit(text, end)) end++;
    const separator = text.charCodeAt(end);
    if ((separator !== 44 && separator !== 46) || !isDigit(text, end + 1)) break;
    end++;
  }
  while (end < text.length && isLetter(text, end)) end += step(text, end);
  return end;
}

/** The end of the emphasis or link markup at `at`; 0 where there is none. */
function markupEnd(text: string, at: number, code: number): number {
  if (code === 42) return at + 1; // *
  if (code === 95) return isLetter(text, at + 1) || (at > 0 && isLetter(text, at - 1)) ? at + 1 : 0; // _
  if (code === 93) return matchEnd(LINK_TARGET, text, at); // ]
  // A bracketed insertion by the editor ("[the minister]") has no target and stays.
  if (code === 91) return matchEnd(LINK_TEXT, text, at) ? at + 1 : 0; // [
  return 0;
}

/** Full stops and hyphens run together; all else stands alone. */
function punctuationEnd(text: string, at: number, code: number): number {
  let end = at + step(text, at);
  if (code === 46 || code === 45) while (text.charCodeAt(end) === code) end++;
  return end;
}

/** The words of nearly all copy, told without a look at each letter. */
const SMALL_WORD = /^[a-z]+$/;
const CAPITAL_WORD = /^[A-Z][a-z]*$/;

function shapeOf(text: string): Shape {
  if (SMALL_WORD.test(text)) return "lower";
  if (CAPITAL_WORD.test(text)) return "capital";
  let letters = 0;
  let capitals = 0;
  for (let i = 0; i < text.length; i++) {
    if (!isLetter(text, i)) continue;
    letters++;
    if (isCapital(text, i)) capitals++;
  }
  if (letters === 0) return "none";
  if (capitals === 0) return "lower";
  if (capitals === letters) return letters > 1 ? "upper" : "capital";
  return capitals === 1 && isCapital(text, 0) ? "capital" : "mixed";
}

const keyOf = (text: string, shape: Shape): string => {
  const lower = shape === "lower" ? text : text.toLowerCase();
  return lower.includes("’") ? lower.replaceAll("’", "'") : lower;
};
