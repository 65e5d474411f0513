import { describe, expect, test } from "vitest";
import { tokenize } from "../../server/src/language/tokens";

/** The copy's tokens are these, set apart by spaces. */
function tokens(name: string, copy: string, expected: string): void {
  test(name, () => {
    const found = tokenize(copy);
    expect(found.map(({ text }) => text)).toEqual(expected.split(" "));
    for (const token of found) expect(copy.slice(token.start, token.end)).toBe(token.text);
  });
}

describe("words", () => {
  tokens("a clitic is a token", "Monday’s talks, he'd said", "Monday ’s talks , he 'd said");
  tokens("an inner apostrophe is not", "O’Brien didn't go", "O’Brien didn't go");
  tokens("hyphens split", "the 97-year-old span", "the 97 - year - old span");
  tokens("letters of other alphabets", "José Müller in Łódź, Путин", "José Müller in Łódź , Путин");
  tokens("a possessive plural leaves its apostrophe", "the drivers’ forum", "the drivers ’ forum");
});

describe("abbreviations", () => {
  tokens("a title keeps its stop", "Mr. Holt and Sen. Cole", "Mr. Holt and Sen. Cole");
  tokens("initials", "the U.S. at 9 a.m. today", "the U.S. at 9 a.m. today");
  tokens("a name's initial", "J. Holt and George W. Cole", "J. Holt and George W. Cole");
  tokens("a month", "Jan. 8 and Sept. 19", "Jan. 8 and Sept. 19");
  tokens("a word before a stop does not", "He left. She stayed.", "He left . She stayed .");
});

describe("numbers and signs", () => {
  tokens("figures with their commas and points", "212,000 of 3.5 million", "212,000 of 3.5 million");
  tokens("suffixes belong to them", "the 60s and £38m on the 15th", "the 60s and £ 38m on the 15th");
  tokens("per cent", "22% of $2.3 million", "22 % of $ 2.3 million");
  tokens("feet and inches", `6'2" tall`, `6 ' 2 " tall`);
  tokens("dots in a row", "and then ... nothing", "and then ... nothing");
});

describe("marks", () => {
  tokens("each is a token", `“No,” he said, ‘never’.`, `“ No , ” he said , ‘ never ’ .`);
  tokens("a decade's apostrophe", "the ’90s", "the ’ 90s");
});

describe("addresses", () => {
  tokens(
    "a link is one token",
    "See https://example.org/a_b?c=d, or www.example.org.",
    "See https://example.org/a_b?c=d , or www.example.org .",
  );
});

describe("Markdown is passed over", () => {
  tokens("emphasis", "**Erik Dahl**, of the *Courier*", "Erik Dahl , of the Courier");
  tokens("a link's target", "cut [in the spring](https://example.org/b) here", "cut in the spring here");
  tokens("quote and list signs", "> “Yes.”\n- Nov. 2", "“ Yes . ” Nov. 2");
  tokens("an editor's insertion stays", "“[The minister] left”", "“ [ The minister ] left ”");

  test("what markup touches still touches", () => {
    const comma = tokenize("**Dahl**, he").find(({ text }) => text === ",");
    expect(comma?.spaceBefore).toBe(false);
  });
});

describe("shape, case and space", () => {
  const shapeOf = (word: string): string => tokenize(word)[0]?.shape ?? "";

  test("shapes", () => {
    expect(["talks", "Talks", "NATO", "McDonald", "A", "O’Brien"].map(shapeOf)).toEqual([
      "lower",
      "capital",
      "upper",
      "mixed",
      "capital",
      "mixed",
    ]);
  });

  test("lower case has straight apostrophes", () => {
    expect(tokenize("Didn’t")[0]?.lower).toBe("didn't");
  });

  test("no tokens in nothing", () => {
    expect(tokenize("")).toEqual([]);
    expect(tokenize(" \n\t ")).toEqual([]);
  });
});
