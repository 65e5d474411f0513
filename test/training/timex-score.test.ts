import { expect, test } from "vitest";
import type { Timex } from "../../training/corpora/timeml";
import { count, measureOf, noCounts, type Counts } from "../../training/timex-score";

const TEXT = "They met on  Monday night and again in May.";

const timex = (words: string, value: string): Timex => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, type: "DATE", value };
};

function score(gold: readonly Timex[], found: readonly Timex[]): Counts {
  const counts = noCounts();
  count(counts, TEXT, gold, found);
  return counts;
}

test("extents, and values where extents overlap", () => {
  const gold = [timex("Monday night", "2011-07-04TNI"), timex("May", "2011-05")];
  const found = [timex("Monday", "2011-07-04"), timex("May", "2011-05"), timex("again", "P1D")];
  expect(score(gold, found)).toEqual({ gold: 2, found: 3, relaxed: 2, strict: 1, value: 1 });
});

test("white space does not count in an extent", () => {
  expect(score([timex(" Monday", "2011-07-04")], [timex("Monday", "2011-07-04")])).toMatchObject({ strict: 1 });
});

test("each expression has one partner, the equal extent first", () => {
  const gold = [timex("Monday night", "A"), timex("night", "B")];
  expect(score(gold, [timex("night", "B")])).toMatchObject({ relaxed: 1, strict: 1, value: 1 });
});

test("the measure in per cent", () => {
  expect(measureOf(1, { ...noCounts(), gold: 2, found: 4 })).toEqual({ precision: 25, recall: 50, f1: 100 / 3 });
  expect(measureOf(0, noCounts())).toEqual({ precision: 0, recall: 0, f1: 0 });
});
