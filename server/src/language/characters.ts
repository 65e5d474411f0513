/**
 * What kind of character stands at a place. News is nearly all ASCII, so that is a table look-up; the rest asks
 * Unicode. Places outside the text are of no kind.
 *
 * Patterns with `\p{…}` are kept to this file: an engine needs up to 10 ms to compile one with several, ten times
 * as long as the rest of a stage takes, and every first look at an article would pay for it.
 */

const LETTER = /[\p{L}\p{M}]/u;
const CAPITAL = /\p{Lu}/u;
const SMALL = /\p{Ll}/u;
const DIGIT = /\p{N}/u;
const SPACE = /\s/;

const enum Kind {
  None,
  Small,
  Capital,
  Digit,
}

const ASCII = new Uint8Array(128);
for (let code = 0; code < 26; code++) {
  ASCII[65 + code] = Kind.Capital;
  ASCII[97 + code] = Kind.Small;
  if (code < 10) ASCII[48 + code] = Kind.Digit;
}

/** The code point's text at `at`; empty outside the text. Half a surrogate pair is a character of no kind. */
const characterAt = (text: string, at: number): string => {
  const code = text.codePointAt(at);
  return code === undefined ? "" : String.fromCodePoint(code);
};

/** A letter, or a mark that combines with one. */
export function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return ASCII[code] === Kind.Small || ASCII[code] === Kind.Capital;
  return isTypographic(code) ? false : LETTER.test(characterAt(text, at));
}

export function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return ASCII[code] === Kind.Capital;
  return isTypographic(code) ? false : CAPITAL.test(characterAt(text, at));
}

export function isSmall(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return ASCII[code] === Kind.Small;
  return isTypographic(code) ? false : SMALL.test(characterAt(text, at));
}

export function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return ASCII[code] === Kind.Digit;
  return isTypographic(code) ? false : DIGIT.test(characterAt(text, at));
}

/** Where the run of letters, and of the characters in `others` (first plane only), that starts at `at` ends. */
export function lettersEnd(text: string, at: number, others = ""): number {
  let end = at;
  while (end < text.length) {
    if (isLetter(text, end)) end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
    else if (others.includes(text.charAt(end))) end++;
    else break;
  }
  return end;
}

/** Takes a UTF-16 code unit: all white space lies in the first plane. */
export function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13);
  return code === 0xa0 || (code >= 0x1680 && SPACE.test(String.fromCharCode(code)));
}

/** General Punctuation (dashes, curly marks): the characters of news beyond ASCII that are met most. */
const isTypographic = (code: number): boolean => code >= 0x2010 && code <= 0x2027;
