/** What the rules alone read in a paragraph, which is evidence for the learned reader and stands where it is a quotation. */
import { describe, expect, test } from "vitest";
import { readParagraph } from "../../server/src/reading";
import { readAttributions } from "../../server/src/quotes/attributions";

function contents(name: string, copy: string, expected: readonly string[]): void {
  test(name, () => {
    const reading = readParagraph(copy);
    const found = readAttributions(reading, reading.marks, reading.names);
    expect(found.flatMap(({ content }) => content.map(({ start, end }) => copy.slice(start, end)))).toEqual(expected);
  });
}

describe("a quotation among other words", () => {
  contents(
    "a colon before it and its attribution after it",
    "The letter spoke of the delay it said Marsh would cause: “Nobody can wait for so long,” the union wrote.",
    ["the delay it said Marsh would cause", "“Nobody can wait for so long,”"],
  );
  contents(
    "two cues: it belongs to the one that introduces it",
    "After the vote he warned, “It costs us,” Holt told them.",
    ["“It costs us,”"],
  );
  contents(
    "between dashes before it, another attribution",
    "When Holt noted that the council has not paid for the lift ― the first of many ― Orr boasted, “That makes us smart.”",
    ["that the council has not paid for the lift", "“That makes us smart.”"],
  );
  contents("a connective is the speaker's", "Holt said on the other hand, “the bridge works fine if you walk.”", [
    "on the other hand, “the bridge works fine if you walk.”",
  ]);
});
