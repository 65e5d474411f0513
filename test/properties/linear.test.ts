/**
 * Texts that a careless pattern or a nested loop would take minutes for. Each must be done within seconds, many times
 * what it takes; a stage that is quadratic in any of these does not come near.
 */
import { expect, test } from "vitest";
import { analyze } from "../../server/src/analyze";
import { findFaults } from "../../server/src/checks";
import { annotate } from "../../server/src/export/annotation";

const LENGTH = 60_000;

test.each([
  "“",
  "“a ",
  "”",
  "‘",
  "'",
  '"',
  '"a" ',
  "« ",
  "(",
  "[a](",
  "[",
  "> ",
  "*",
  "_a",
  "#",
  "a",
  "A",
  "A. ",
  "Mr. ",
  "Anna Koss ",
  "Anna Koss, chairman of ",
  "van der ",
  "the minister ",
  "he said ",
  "said that ",
  "“Yes,” he said. ",
  "according to ",
  "1",
  "1,",
  "1-",
  "July 4 ",
  "Monday, ",
  "from Monday to ",
  "the year after ",
  "a@",
  "a.b.",
  "http://",
  "- ",
  "—",
  "...",
  " ",
  "\n",
  "\n\n",
  "a\n\n",
  "“a\n\n",
  "He said.\n\n",
  "Anna Koss said “yes”.\n\n",
  "July 4\n\n",
  "By Anna Koss\n\n",
  "PARIS, May 4 (AP) — ",
  "Share\n\n",
  "---\n",
  "a: b\n",
  "\ud83d",
  "e\u0301",
])("%j, over and over", { timeout: 4000 }, (unit) => {
  const article = analyze(unit.repeat(Math.ceil(LENGTH / unit.length)));
  expect(annotate(article, findFaults(article), "-", "codepoint").length).toBeGreaterThan(0);
});
