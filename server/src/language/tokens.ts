/**
 * Cuts a paragraph into tokens. Markdown's markup (emphasis, link targets, list and quote signs at a line's start) is
 * passed over: tokens hold places in the text as it is, so what is skipped stays where it was.
 */
import { ABBREVIATIONS } from "./abbreviations";
import type { Shape, Token, TokenKind } from "./token";

const WORD = /\p{L}[\p{L}\p{M}\p{N}]*/uy;
const NUMBER = /\p{N}+(?:[.,]\p{N}+)*[\p{L}\p{M}]*/uy;
const LETTER = /\p{L}/u;
const SPACE = /\s/u;
const LINK = /(?:https?:\/\/|www\.)[^\s<>"“”)\]]+|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]+\.[\p{L}\p{N}.-]+/uy;
/** `](target)` after a link's text; the target is bounded so that a stray bracket costs nothing. */
const LINK_TARGET = /\]\([^()\s]{0,2000}\)/y;
/** A line's opening signs in Markdown: quote, list, heading. */
const LINE_SIGNS = /(?:>[ \t]?)+|[-*+][ \t]+|#{1,6}[ \t]+/y;

const QUOTATION_MARKS = "\"“”„‟'‘’‚‛«»‹›`´";
const APOSTROPHES = "'’";
const SYMBOLS = "$£€¥%§°&+=<>|~^@#₽₹";
/** What English writes onto a word with an apostrophe; a token of its own, as in the Penn Treebank. */
const CLITICS: ReadonlySet<string> = new Set(["s", "d", "ll", "ve", "re", "m"]);
/** "U.S.", "a.m.", "J.K.": single letters with their stops, up to five. */
const INITIALS = /(?:\p{L}\.){2,5}|\p{L}\.(?=\s?\p{Lu})/uy;

/** Tokens in order, without overlap; white space and markup are in none of them. Any string will do. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let space = true;
  let line = true;

  const push = (end: number, kind: TokenKind): void => {
    const covered = text.slice(at, end);
    const lower = covered.toLowerCase().replaceAll("’", "'");
    tokens.push({
      start: at,
      end,
      kind,
      text: covered,
      lower,
      shape: kind === "word" ? shapeOf(covered, lower) : "none",
      spaceBefore: space,
      lineBefore: line,
    });
    at = end;
    space = line = false;
  };
  const skip = (end: number): void => {
    at = end;
    space = true;
  };

  while (at < text.length) {
    const character = text[at] ?? "";
    if (SPACE.test(character)) {
      if (character === "\n") line = true;
      skip(at + 1);
      continue;
    }
    if (line) {
      const signs = matchEnd(LINE_SIGNS, text, at);
      if (signs) {
        skip(signs);
        continue;
      }
    }
    const link = character === "h" || character === "w" || LETTER.test(character) ? linkEnd(text, at) : 0;
    if (link) {
      push(link, "link");
      continue;
    }
    const word = matchEnd(WORD, text, at);
    if (word) {
      push(wordEnd(text, at, word), "word");
      continue;
    }
    const number = matchEnd(NUMBER, text, at);
    if (number) {
      push(number, "number");
      continue;
    }
    if (APOSTROPHES.includes(character) && at > 0 && !space) {
      const clitic = matchEnd(WORD, text, at + 1);
      if (clitic && CLITICS.has(text.slice(at + 1, clitic).toLowerCase())) {
        push(clitic, "word");
        continue;
      }
    }
    if (character === "]") {
      const target = matchEnd(LINK_TARGET, text, at);
      if (target) {
        skip(target);
        space = false;
        continue;
      }
    }
    if (isMarkup(text, at, character)) {
      // What markup touches still touches: "**Erik Dahl**," has no space before its comma.
      const before: boolean = space;
      skip(at + 1);
      space = before;
      continue;
    }
    if (QUOTATION_MARKS.includes(character)) push(at + 1, "mark");
    else if (SYMBOLS.includes(character)) push(at + 1, "symbol");
    else push(punctuationEnd(text, at), "punctuation");
  }
  return tokens;
}

/** Where a sticky pattern's match at `at` ends; 0 for none. */
function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : 0;
}

function linkEnd(text: string, at: number): number {
  // A mail address needs its @ soon; looking first keeps plain words cheap.
  const character = text[at];
  if (character === "h" || character === "w") {
    const end = text.startsWith("http", at) || text.startsWith("www.", at) ? matchEnd(LINK, text, at) : 0;
    if (end) return trimmedLink(text, at, end);
  }
  return 0;
}

/** A full stop or comma at an address's end is the sentence's. */
function trimmedLink(text: string, start: number, end: number): number {
  let last = end;
  while (last > start + 1 && ".,;:!?'’".includes(text[last - 1] ?? "")) last--;
  return last;
}

/** Extends a run of letters by what belongs to the word: an inner apostrophe ("O’Brien", "don’t"), an abbreviation's stop. */
function wordEnd(text: string, start: number, letters: number): number {
  const initials = text[start + 1] === "." ? matchEnd(INITIALS, text, start) : 0;
  if (initials > letters) return initials;

  let end = letters;
  while (APOSTROPHES.includes(text[end] || " ")) {
    const next = matchEnd(WORD, text, end + 1);
    if (!next || CLITICS.has(text.slice(end + 1, next).toLowerCase())) break;
    end = next;
  }
  if (text[end] === "." && ABBREVIATIONS.has(text.slice(start, end).toLowerCase())) return end + 1;
  return end;
}

function shapeOf(text: string, lower: string): Shape {
  if (text === lower) return LETTER.test(text) ? "lower" : "none";
  if (text === text.toUpperCase()) {
    let letters = 0;
    for (const character of text) if (LETTER.test(character)) letters++;
    return letters > 1 ? "upper" : "capital";
  }
  return text.slice(1) === lower.slice(1).replaceAll("'", text.includes("’") ? "’" : "'") ? "capital" : "mixed";
}

/** Asterisks, underscores beside a word, and the opening bracket of a link. */
function isMarkup(text: string, at: number, character: string): boolean {
  if (character === "*") return true;
  if (character === "_") return LETTER.test(text[at + 1] ?? "") || LETTER.test(text[at - 1] ?? "");
  if (character !== "[") return false;
  // A link's text is short; a bracketed insertion by the editor ("[the minister]") has no target and stays.
  const close = text.indexOf("]", at);
  return close > 0 && close - at < 300 && text[close + 1] === "(";
}

function punctuationEnd(text: string, at: number): number {
  const character = text[at];
  let end = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  if (character === "." || character === "-") while (text[end] === character) end++;
  return end;
}
