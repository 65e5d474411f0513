/**
 * What kind of character stands at a place. News is nearly all Latin, so that is a table look-up; the rest asks
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

/** In this order: from `Letter` on, all are letters. */
const enum Kind {
  None,
  Digit,
  Letter,
  Small,
  Capital,
}

/** The kinds of the first 256 characters (Basic Latin and Latin-1), which hold nearly every letter of news in English. */
const KINDS = new Uint8Array(256)
  .fill(Kind.Digit, 0x30, 0x3a)
  .fill(Kind.Capital, 0x41, 0x5b)
  .fill(Kind.Small, 0x61, 0x7b)
  .fill(Kind.Capital, 0xc0, 0xdf)
  .fill(Kind.Small, 0xdf);
for (const sign of [0xd7, 0xf7]) KINDS[sign] = Kind.None; // × ÷
for (const figure of [0xb2, 0xb3, 0xb9, 0xbc, 0xbd, 0xbe]) KINDS[figure] = Kind.Digit; // ² ³ ¹ ¼ ½ ¾
for (const ordinal of [0xaa, 0xba]) KINDS[ordinal] = Kind.Letter; // ª º
KINDS[0xb5] = Kind.Small; // µ

const kindOf = (code: number): Kind => KINDS[code] ?? Kind.None;

/** The code point's text at `at`; empty outside the text. Half a surrogate pair is a character of no kind. */
const characterAt = (text: string, at: number): string => {
  const code = text.codePointAt(at);
  return code === undefined ? "" : String.fromCodePoint(code);
};

/** A letter, or a mark that combines with one. */
export function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 256) return kindOf(code) >= Kind.Letter;
  return asksUnicode(code) && LETTER.test(characterAt(text, at));
}

export function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 256) return kindOf(code) === Kind.Capital;
  return asksUnicode(code) && CAPITAL.test(characterAt(text, at));
}

export function isSmall(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 256) return kindOf(code) === Kind.Small;
  return asksUnicode(code) && SMALL.test(characterAt(text, at));
}

export function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 256) return kindOf(code) === Kind.Digit;
  return asksUnicode(code) && DIGIT.test(characterAt(text, at));
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

/**
 * Not so outside the text, where `code` is not a number, nor for General Punctuation (dashes, curly marks) and currencies:
 * the characters of news beyond Latin that are met most.
 */
const asksUnicode = (code: number): boolean =>
  code >= 256 && !(code >= 0x2010 && code <= 0x2027) && !(code >= 0x20a0 && code <= 0x20bf);
