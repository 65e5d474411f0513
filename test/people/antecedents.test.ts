import { describe, expect, test } from "vitest";
import { analyze } from "../../server/src/analyze";
import { QUESTIONS } from "../../server/src/people/antecedent-questions";
import {
  nobodyRow,
  probabilities,
  readTable,
  ROWS,
  toTable,
  USES,
  USUAL_WEIGHTS,
} from "../../server/src/people/antecedent-ranker";
import { OBJECT, POSSESSIVE, SUBJECT, useOf } from "../../server/src/people/pronoun-place";
import { ANTECEDENT_WEIGHTS } from "../../server/src/model/antecedent-weights";
import { tokenize } from "../../server/src/language/tokens";
import { speakers } from "../support/people";

describe("whom a pronoun means, where several may be meant", () => {
  speakers(
    "the speaker of the sentence, in a clause of it",
    `
    Councillor Martin Reyes attacked the plan. Paul Okafor said the harbour would stay open, even as [he → Paul Okafor]
    says the money is short.
  `,
  );
  speakers(
    "the speaker of the sentence, and not somebody named aside in his words",
    `
    Senator Martin Reyes has fought the harbour for years. Paul Okafor said the dredging that Reyes wanted would stop,
    even as [he → Paul Okafor] says the money is there.
  `,
  );
  speakers(
    "nobody, where the only name is one of the other gender",
    `
    John Smith met voters. Smith said [she → nobody] was fine.
  `,
  );
  speakers(
    "the name right before it",
    `
    Mayor Jeff Weaver replied that Paul Sanders [himself → Paul Sanders] would go. Tom Dahl and [his → Tom Dahl] wife came.
  `,
  );
  speakers(
    "no vice president where the president is meant, and the president by a short title",
    `
    Vice President Ann Roe met Pres. Carl Hume. [The president → Carl Hume] left early.
  `,
  );
  speakers(
    "somebody new who was no more than described",
    `
    A woman in the queue dropped her bag. [She → woman] said the ferry was late.
  `,
  );
  speakers(
    "the subject before the hearer",
    `
    Ellen Brandt criticised Maria Soto. [She → Ellen Brandt] said Soto had lied.
  `,
  );
  speakers(
    "whoever said something, and not whom it was said of",
    `
    “It was his plan,” said Martin Reyes of Paul Okafor. [He → Martin Reyes] said Okafor had signed the paper.
  `,
  );
  speakers(
    "the one whose given name fits",
    `
    Karin Holm spoke to Paul Okafor before the vote. “I am tired,” [she → Karin Holm] said.
  `,
  );
  speakers(
    "nobody, where none is likelier than the others",
    `
    Aides to Karin Holm, friends of Maria Soto and lawyers for Anna Weiss met on Monday. [She → nobody] said nothing.
  `,
  );
  test("and says between whom it could not choose", () => {
    const { quotes } = analyze(
      "Aides to Karin Holm, friends of Maria Soto and lawyers for Anna Weiss met on Monday. She said nothing.",
    );
    expect(quotes.map(({ speaker }) => speaker)).toEqual([null]);
    expect(quotes[0]?.reason).toMatch(/It may be (?:[A-Z]\w+ ?){2} or (?:[A-Z]\w+ ?){2}: the copy does not say\.$/);
  });
  test("is told with less confidence among several than of one alone", () => {
    const confidence = (copy: string): number => analyze(copy).quotes.at(-1)?.confidence ?? 0;
    const alone = confidence("Karin Holm came back on Monday. She said the ferry was late.");
    const several = confidence("Karin Holm met Maria Soto and Anna Weiss on Monday. She said the ferry was late.");
    expect(several).toBeGreaterThan(0);
    expect(several).toBeLessThan(alone);
  });
});

describe("the use of a pronoun", () => {
  test.each([
    ["she left", SUBJECT],
    ["his boat", POSSESSIVE],
    ["her boat", POSSESSIVE],
    ["her first boat", POSSESSIVE],
    ["her in the boat", OBJECT],
    ["her.", OBJECT],
    ["him", OBJECT],
    ["himself", OBJECT],
  ])("%s", (copy, use) => {
    const [pronoun, next] = tokenize(copy);
    expect(useOf(pronoun?.lower ?? "", next)).toBe(use);
  });
});

describe("the table of weights", () => {
  test("has a row of three for each answer of each question", () => {
    const shape = Object.entries(ANTECEDENT_WEIGHTS).map(([question, rows]) => [question, rows.length]);
    const expected = Object.entries(QUESTIONS).map(([question, answers]) => [question, answers.length]);
    expect(shape).toEqual([...expected, ["nobody", 4]]);
    expect(new Set(Object.values(ANTECEDENT_WEIGHTS).flatMap((rows) => rows.map((row) => row.length)))).toEqual(
      new Set([USES]),
    );
  });
  test("is the same once it is written and read again", () => {
    expect(readTable(toTable(USUAL_WEIGHTS))).toEqual(USUAL_WEIGHTS);
  });
  test("gives chances that leave some to nobody", () => {
    const weights = new Float64Array(ROWS * USES);
    expect(probabilities([[0], [1], [2]], SUBJECT, weights)).toEqual([0.25, 0.25, 0.25]);
    weights[nobodyRow(3) * USES + SUBJECT] = 1000;
    expect(probabilities([[0], [1], [2]], SUBJECT, weights)).toEqual([0, 0, 0]);
    expect(probabilities([[0], [1], [2]], OBJECT, weights)).toEqual([0.25, 0.25, 0.25]);
  });
});
