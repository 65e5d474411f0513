import { expect, test } from "vitest";
import { offsetConverter } from "../../server/src/export/offsets";

/** Every offset of the text, from 0 to its length, in code points. */
const inPoints = (text: string): number[] => {
  const convert = offsetConverter(text, "codepoint");
  return Array.from({ length: text.length + 1 }, (_, offset) => convert(offset));
};

test("code units are passed through", () => {
  const convert = offsetConverter("a😀b", "utf16");
  expect([0, 1, 3, 4].map(convert)).toEqual([0, 1, 3, 4]);
});

test.each([
  ["", [0]],
  ["abc", [0, 1, 2, 3]],
  ["a😀b", [0, 1, 2, 2, 3]],
  ["😀😀", [0, 1, 1, 2, 2]],
  ["é́", [0, 1, 2]], // a combining accent is a point of its own
  ["\ud83da", [0, 1, 2]], // so is half a pair
  ["a\ude00", [0, 1, 2]],
])("%j in code points", (text, expected) => {
  expect(inPoints(text)).toEqual(expected);
});

test("offsets outside the text are held at its ends", () => {
  const convert = offsetConverter("a😀", "codepoint");
  expect([-1, 99].map(convert)).toEqual([0, 2]);
});
