/**
 * Texts that a careless pattern or a nested loop would take minutes for. What is counted is the processor's time for a
 * text and for one four times as long: a stage that is linear takes four times as long, one that is quadratic sixteen.
 */
import { expect, test } from "vitest";
import { analyze } from "../../server/src/analyze";
import { findFaults } from "../../server/src/checks";
import { annotate } from "../../server/src/export/annotation";

const LENGTH = 3000;
/** Milliseconds for the long text below which nothing can be wrong, and nothing can be told from the noise either. */
const QUICK = 100;

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
])("%j, over and over", { timeout: 60_000 }, (unit) => {
  const long = processorTime(unit, 4 * LENGTH);
  if (long < QUICK) return;
  const ratio = Math.min(...[1, 2].map(() => processorTime(unit, 4 * LENGTH) / processorTime(unit, LENGTH)));
  expect(ratio).toBeLessThan(8);
});

/** Milliseconds that this process, whatever others do beside it, takes for all that is done for a text. */
function processorTime(unit: string, length: number): number {
  const text = unit.repeat(Math.ceil(length / unit.length));
  const before = process.cpuUsage();
  const article = analyze(text);
  annotate(article, findFaults(article), "-", "codepoint");
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
