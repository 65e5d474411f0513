import { describe, expect, test } from "vitest";
import { splitSentences } from "../../server/src/language/sentences";
import { tokenize } from "../../server/src/language/tokens";

/** `|` stands where one sentence ends and the next begins. */
function sentences(name: string, copy: string): void {
  test(name, () => {
    const expected = copy.split("|").map((sentence) => sentence.trim());
    const text = copy.replaceAll("|", "");
    const found = splitSentences(tokenize(text));
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
}

describe("sentences end", () => {
  sentences("at a stop", `The bridge is shut. |It opens in May.`);
  sentences("at a question and an exclamation", `Who pays? |Nobody! |So it goes.`);
  sentences("with the closing mark after the stop", `“We lost.” |They left.`);
  sentences("with a closing bracket", `(It was late.) |They left.`);
  sentences("at an abbreviation before a word that opens sentences", `It works for Holt Inc. |The firm is small.`);
  sentences("where the space after a closing mark is lost", `“One.”|“Two.”`);
  sentences("before a figure", `They left. |212,000 stayed.`);
  sentences("at a line's end", `They left.\n|They stayed.`);
});

describe("sentences go on", () => {
  sentences("after a title", `Mr. Holt met Sen. Cole.`);
  sentences("after an initial", `George W. Cole met J. Holt.`);
  sentences("after U.S.", `The U.S. Senate and the U.S. economy.`);
  sentences("after a month", `It closed on Jan. 8 and Sept. 19.`);
  sentences("after a question in marks before a small letter", `“Who pays?” he asked.`);
  sentences("after a decimal point", `It grew 3.5 percent.`);
  sentences("after dots before a small letter", `They left ... and stayed.`);
});

describe("tokens", () => {
  test("every token is in one sentence", () => {
    const tokens = tokenize(`“We lost.” They left. Mr. Holt stayed! (It was late.)`);
    const found = splitSentences(tokens);
    expect(found[0]?.first).toBe(0);
    expect(found.at(-1)?.last).toBe(tokens.length);
    for (const [index, sentence] of found.entries()) expect(sentence.first).toBe(found[index - 1]?.last ?? 0);
  });

  test("none in nothing", () => {
    expect(splitSentences([])).toEqual([]);
  });
});
