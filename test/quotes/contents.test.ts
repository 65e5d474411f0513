/** Where what somebody says begins and ends, as rules and model together have it: copy, and who says what. */
import { describe, expect, test } from "vitest";
import { analyze } from "../../server/src/analyze";

/** `expected`: "source > content / content" for each statement, "-" for no source. */
function says(copy: string, ...expected: string[]): void {
  test(copy, () => {
    const cut = ({ start, end }: { start: number; end: number }): string => copy.slice(start, end);
    const found = analyze(copy)
      .quotes.filter(({ kind }) => kind === "statement")
      .map(({ source, spans }) => `${source ? cut(source) : "-"} > ${spans.map(cut).join(" / ")}`);
    expect(found).toEqual(expected);
  });
}

describe("who is told is no part of what is told", () => {
  says("Marta Holt told members his staff had looked twice.", "Marta Holt > his staff had looked twice");
  says("Marta Holt told council members that she was tired.", "Marta Holt > that she was tired");
});

describe("a clause is whole", () => {
  says(
    "The jury was told that Holt, of Alder, near Marsh, had written to the bank.",
    "- > that Holt, of Alder, near Marsh, had written to the bank",
  );
  says(
    "Not everyone should rush off after a sandwich, Marta Holt said.",
    "Marta Holt > Not everyone should rush off after a sandwich",
  );
  says(
    "The bank also said that core inflation, which strips out food, would end the year at 3.6%.",
    "The bank > that core inflation, which strips out food, would end the year at 3.6%",
  );
});

describe("the second verb of what is said", () => {
  says(
    "The authority said it is “reviewing the findings” and plans to meet the builders.",
    "The authority > it is “reviewing the findings” and plans to meet the builders",
  );
  says(
    "Minister Marta Holt said she was “bitterly disappointed” and had asked for a meeting with the company.",
    "Minister Marta Holt > she was “bitterly disappointed” and had asked for a meeting with the company",
  );
});

describe("both halves of what an attribution splits", () => {
  says(
    "The bridge was shut at noon, Marta Holt said, and the road behind it had sunk.",
    "Marta Holt > The bridge was shut at noon / and the road behind it had sunk",
  );
  says(
    "The old man never played it, Marta Holt said; he wanted to look at it.",
    "Marta Holt > The old man never played it / he wanted to look at it",
  );
});

describe("what is not said", () => {
  says("“Super ferries” supported by two brothers sank the old line.");
  says("The minister denied this.");
  says("The line was first announced in 2012.");
  says("A guard was asked what was behind the curtain.");
  says("The company, asked whether it would pay, said it would.", "The company > it would");
  says("A colleague reported her to the board, which shut the office.");
  says("A poll published by the Marsh Institute pleased the party.");
});

describe("who hears it does not say it", () => {
  says("Holt stole £2m from her clients, a court has heard.", "- > Holt stole £2m from her clients");
});

describe("how and what about", () => {
  says("The authority said by email it is “looking into it”.", "The authority > it is “looking into it”");
  says(
    "The line will stay, Marta Holt told the assembly, rejecting a claim that nobody had “looked”.",
    "Marta Holt > The line will stay",
  );
});

describe("what the reporter explains behind it", () => {
  says(
    "Marta Holt said she did not expect cuts “in the foreseeable future,” language that the board used in 2022.",
    "Marta Holt > she did not expect cuts “in the foreseeable future,”",
  );
  says(
    "The firm will close two plants, Marta Holt said, hours before it reported a loss.",
    "Marta Holt > The firm will close two plants",
  );
});

describe("a straight single mark that runs into the next paragraph", () => {
  says(
    "His partner, Kay Dunn, added: 'We moved here for peace. She's called the police twice.\n\n'I'm tired because of that woman.'",
    "His partner, Kay Dunn > 'We moved here for peace. She's called the police twice. / 'I'm tired because of that woman.'",
  );
});

describe("words before “to”", () => {
  says(
    "The leader of the party threatened on Monday to walk out of the talks.",
    "The leader of the party > to walk out of the talks",
  );
});

describe("according to whom", () => {
  says(
    "They applied to be the carrier; according to Marta Holt, the board was silent for a year.",
    "Marta Holt > the board was silent for a year",
  );
  says(
    "According to an official, who asked not to be named, a compromise was rejected over the weekend.",
    "an official, who asked not to be named > a compromise was rejected over the weekend",
  );
  says(
    "According to Norair, the airport operator, 61 of the flights were late.",
    "Norair, the airport operator > 61 of the flights were late",
  );
});

describe("a headline's quotation is whose it is in the story", () => {
  const story = `‘We built this town’: mine to close four years early

By Tess Kavanagh

The mine at Garra will close next year, its owner said on Monday.

“We built this town and it will outlast them,” said Craig Holt, a miner.
`;
  const headlineQuotes = (copy: string): (string | undefined)[] => {
    const { quotes, speakers } = analyze(copy);
    return quotes
      .filter(({ spans: [span] }) => (span?.end ?? 0) < copy.indexOf("\n"))
      .map(({ speaker }) => speakers.find(({ id }) => id === speaker)?.name);
  };
  test("repeated", () => expect(headlineQuotes(story)).toEqual(["Craig Holt"]));
  test("not repeated", () =>
    expect(headlineQuotes(story.replace("‘We built this town’", "‘Black Friday’"))).toEqual([]));
});
