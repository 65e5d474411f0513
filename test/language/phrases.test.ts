import { describe, expect, test } from "vitest";
import { hasVerb, nounPhraseEnd } from "../../server/src/language/phrases";
import { tokenize } from "../../server/src/language/tokens";

/** The plain noun phrase at the copy's start is the stretch in brackets. */
function nounPhrase(name: string, copy: string): void {
  test(name, () => {
    const expected = /^\[(.*?)\]/.exec(copy)?.[1] ?? "";
    const text = copy.replace(/[[\]]/g, "");
    const tokens = tokenize(text);
    const end = nounPhraseEnd(tokens, 0, tokens.length);
    expect(text.slice(0, tokens[end - 1]?.end ?? 0)).toBe(expected);
  });
}

describe("plain noun phrases", () => {
  nounPhrase("article and noun", "[The minister] said so");
  nounPhrase("adjectives", "[the Russian foreign minister] was there");
  nounPhrase("a possessive", "[Rasmussen’s spokeswoman] will speak");
  nounPhrase("of goes on", "[the head of the council] in Rome");
  nounPhrase("a pronoun is whole", "[he] told them");
  nounPhrase("a figure with hyphens", "[The 64-year-old nurse] has left");
  nounPhrase("a participle after the article", "[a packed meeting] in the hall");
  nounPhrase("a day is not in it", "[reporters] Wednesday morning");
  nounPhrase("none before a preposition", "[]in the hall");
});

describe("verbs", () => {
  const verbIn = (copy: string): boolean => {
    const tokens = tokenize(copy);
    return hasVerb(tokens, 0, tokens.length);
  };

  test("auxiliaries, irregular verbs and -ed count", () => {
    expect(["it is late", "they went home", "the road closed"].map(verbIn)).toEqual([true, true, true]);
  });

  test("a bare noun phrase has none", () => {
    expect(["the old bridge", "the head of the council"].map(verbIn)).toEqual([false, false]);
  });
});
