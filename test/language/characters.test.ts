import { describe, expect, test } from "vitest";
import { isCapital, isDigit, isLetter, isSmall } from "../../server/src/language/characters";

/** Every code unit of the first planes' alphabets, punctuation and currencies, and some beyond. */
const characters = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code)).concat(
  "你",
  "好",
  "𝐀",
  "😀",
  "",
);

describe("what tables tell of a character is what Unicode says", () => {
  const agrees = (name: string, ask: (text: string, at: number) => boolean, pattern: RegExp): void => {
    test(name, () => expect(characters.filter((text) => ask(text, 0) !== pattern.test(text))).toEqual([]));
  };
  agrees("letters and the marks on them", isLetter, /[\p{L}\p{M}]/u);
  agrees("capitals", isCapital, /\p{Lu}/u);
  agrees("small letters", isSmall, /\p{Ll}/u);
  agrees("digits and figures", isDigit, /\p{N}/u);
});

test("places outside a text are of no kind", () => {
  expect([isLetter("a", 1), isCapital("A", -1), isSmall("", 0), isDigit("1", 5)]).toEqual([false, false, false, false]);
});
