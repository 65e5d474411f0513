import { expect, test } from "vitest";
import { Calibration } from "../../training/calibration";

function calibrationOf(...answers: readonly (readonly [confidence: number, isRight: boolean])[]): Calibration {
  const calibration = new Calibration();
  for (const [confidence, isRight] of answers) calibration.add(confidence, isRight);
  return calibration;
}

test("bins that hold something, with their mean and their share of right ones", () => {
  const { bins } = calibrationOf([0.95, true], [0.85, false], [0.85, true], [0.25, false]);
  expect(bins.map(({ count }) => count)).toEqual([1, 2, 1]);
  expect(bins.map(({ from, to }) => [from, to])).toEqual([
    [0.2, 0.3],
    [0.8, 0.9],
    [0.9, 1],
  ]);
  expect(bins[1]?.mean).toBeCloseTo(0.85);
  expect(bins[1]?.right).toBe(0.5);
});

test("the error is weighted by the size of the bins", () => {
  // Three of 0.9 all right (0.1 off), one of 0.5 wrong (0.5 off).
  const calibration = calibrationOf([0.9, true], [0.9, true], [0.9, true], [0.5, false]);
  expect(calibration.expectedError).toBeCloseTo((3 * 0.1 + 0.5) / 4);
});

test("doubt and trust in one bin make up for each other, in two they do not", () => {
  expect(calibrationOf([0.62, true], [0.68, false]).expectedError).toBeCloseTo(0.15);
  expect(calibrationOf([0.5, true], [0.6, false]).expectedError).toBeCloseTo(0.55);
});

test("the ends of the scale, and nothing at all", () => {
  expect(calibrationOf([1, true], [0, false]).bins.map(({ from }) => from)).toEqual([0, 0.9]);
  expect(calibrationOf([1, true], [0, false]).expectedError).toBe(0);
  expect(calibrationOf().expectedError).toBe(0);
  expect(calibrationOf().bins).toEqual([]);
});
