import { describe, expect, test } from "vitest";
import { columns, fill, justify, printable } from "../../server/src/export/typeset";

const plain = (text: string): string => text;
const loud = (text: string): string => `<${text}>`;

describe("printable", () => {
  test.each([
    ["  two \n\n lines ", "two lines"],
    ["\u001b[31mred\u001b[0m and \u0007bell", "[31mred[0m and bell"],
    ["a\u202ebc\u2066d", "abcd"],
    ["\u009b2J", "2J"],
    ["naïve “quotes” — 😀", "naïve “quotes” — 😀"],
  ])("%j", (text, printed) => expect(printable(text)).toBe(printed));
});

test.each([
  ["Lavrov", 6],
  ["“é”", 3],
  ["e\u0301", 1],
  ["東京", 4],
  ["😀", 2],
])("%s takes %i columns", (text, width) => expect(columns(text)).toBe(width));

describe("fill", () => {
  test("breaks between words, and hangs the lines after the first", () => {
    const lines = fill([{ text: "one two three four five", paint: plain }], 12, "  1  ");
    expect(lines).toEqual(["  1  one two", "     three", "     four", "     five"]);
  });

  test("fills a line to its last column", () => {
    expect(fill([{ text: "abcd efgh ij", paint: plain }], 9)).toEqual(["abcd efgh", "ij"]);
  });

  test("lets a word stand out that no line can hold", () => {
    expect(fill([{ text: "a incomprehensible b", paint: plain }], 6, "> ", "  ")).toEqual([
      "> a",
      "  incomprehensible",
      "  b",
    ]);
  });

  test("paints runs, each line for itself, and only words", () => {
    const lines = fill(
      [
        { text: "one two", paint: plain },
        { text: "three four five", paint: loud },
      ],
      14,
      "* ",
      "  ",
    );
    expect(lines).toEqual(["* one two", "  <three four>", "  <five>"]);
  });

  test("gives no line for no words", () => {
    expect(fill([{ text: " ", paint: loud }], 10, "* ")).toEqual([]);
  });
});

describe("justify", () => {
  test("sets both ends of a line", () => expect(justify("ab", 2, "cd", 8, loud)).toBe("ab    <cd>"));
  test("leaves the right end out where there is no room", () =>
    expect(justify("abcdef", 6, "cd", 8, loud)).toBe("abcdef"));
});
