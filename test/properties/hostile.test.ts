/**
 * Texts that a careless pattern or a nested loop would take minutes for: such a test hangs, and that is its failing.
 * How the time grows with the length is measured by `npm run bench`; no test asserts a time.
 */
import { expect, test } from "vitest";
import { HOSTILE } from "../../bench/hostile.mjs";
import { analyze } from "../../server/src/analyze";
import { findFaults } from "../../server/src/checks";
import { brokenFindings, brokenPromises } from "../support/invariants";

const LENGTH = 2400;

test.each(HOSTILE)("%j, over and over", { timeout: 60_000 }, (piece) => {
  const article = analyze(piece.repeat(Math.ceil(LENGTH / piece.length)));
  const findings = findFaults(article);
  expect([...brokenPromises(article), ...brokenFindings(article, findings)].slice(0, 5)).toEqual([]);
});
