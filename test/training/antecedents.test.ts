import { describe, expect, test } from "vitest";
import { placeDocument } from "../../training/corpora/gum-coreference";
import {
  accuracyOf,
  countGap,
  countGum,
  f1Of,
  noGapScores,
  noPronouns,
  pairF1,
  readDocuments,
  readExamples,
} from "../../training/pronoun-score";
import { learn, usualAntecedentTraining } from "../../training/train-antecedents";

const word = (number: string, form: string, notes = "_"): string =>
  [number, form, "_\t_\t_\t_\t_\t_\t_", notes].join("\t");

const FILE = [
  "# newdoc id = ferry",
  "# newpar",
  word("1", "Karin", "Entity=(1-person-new-nnnnn-cf1-1,2-coref"),
  word("2", "Holm", "Entity=1)"),
  word("3-4", "didn't"),
  word("3", "did"),
  word("4", "n't"),
  word("5", "sail", "SpaceAfter=No"),
  word("6", "."),
  "",
  "# newpar",
  word("1", "She", "Entity=(1-person-giv:act-nnnnn-cf1-1-ana)"),
  word("2", "blames", "_"),
  word("3", "the", "Entity=(2-object-new-nnnnn-cf2-2-sgl"),
  word("4", "ferry", "Entity=2)|SpaceAfter=No"),
  word("5", "."),
  "",
].join("\n");

describe("a document with coreference", () => {
  test("is put together from its words, with the heads of its mentions", () => {
    const { id, text, mentions } = placeDocument(FILE);
    expect(id).toBe("ferry");
    expect(text).toBe("Karin Holm didn't sail.\n\nShe blames the ferry.");
    expect(mentions.map(({ entity, start, end }) => [entity, text.slice(start, end)])).toEqual([
      ["1", "Karin Holm"],
      ["1", "She"],
      ["2", "ferry"],
    ]);
  });
  test("is scored by its pronouns", () => {
    const counts = noPronouns();
    countGum(counts, readDocuments([placeDocument(FILE)]));
    expect(counts).toEqual({ asked: 1, answered: 1, right: 1 });
    expect(f1Of(counts)).toBe(100);
  });
});

test("an example with two names is scored by the one that is meant, and by pairs", () => {
  const text = "Karin Holm sails. She likes Anna Weiss.";
  const example = (meant: boolean) => ({
    id: "ferry",
    text,
    pronoun: { start: 18, end: 21 },
    names: [
      { start: 0, end: 10, meant },
      { start: 28, end: 38, meant: !meant },
    ],
  });
  const scores = noGapScores();
  countGap(scores, readExamples([example(true), example(false)], false));
  expect(scores.pronouns).toEqual({ asked: 2, answered: 2, right: 1 });
  expect(accuracyOf(scores.pronouns)).toBe(50);
  expect(scores.feminine).toEqual({ gold: 2, found: 2, right: 1 });
  expect(pairF1(scores.feminine)).toBe(50);
  expect(scores.masculine).toEqual({ gold: 0, found: 0, right: 0 });
});

test("names that are told are people's, whatever the copy says of them", () => {
  const text = "Zorblat met Quixby. She left.";
  const example = {
    id: "made-up",
    text,
    pronoun: { start: 20, end: 23 },
    names: [
      { start: 0, end: 7, meant: true },
      { start: 12, end: 18, meant: false },
    ],
  };
  const [read] = readExamples([example], true);
  const names = read?.passages[0]?.reading.names ?? [];
  expect(names.map(({ start, end, kind }) => [text.slice(start, end), kind])).toEqual([
    ["Zorblat", "person"],
    ["Quixby", "person"],
  ]);
});

test("learning prefers what was right, and gives the same weights each time", () => {
  const examples = Array.from({ length: 20 }, (_, i) => ({
    use: 0 as const,
    rows: [[0], [1]],
    right: i % 10 === 0 ? [false, true] : [true, false],
  }));
  const weights = learn(examples, usualAntecedentTraining);
  expect(weights[0]).toBeGreaterThan(weights[3] ?? 0);
  expect(learn(examples, usualAntecedentTraining)).toEqual(weights);
});
