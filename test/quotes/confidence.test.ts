import { expect, test } from "vitest";
import { calibrated } from "../../server/src/quotes/article/confidence";

test("a confidence stays one, in the order it had, and never certain", () => {
  const steps = Array.from({ length: 101 }, (_, i) => calibrated(i / 100));
  expect(steps[0]).toBe(0);
  expect(Math.max(...steps)).toBe(0.99);
  expect(steps.toSorted((a, b) => a - b)).toEqual(steps);
});

test("the odds are twice what the rules say", () => {
  expect(calibrated(0.5)).toBe(0.67);
  expect(calibrated(0.87)).toBe(0.93);
});
