import { expect, test } from "vitest";
import type { DateExpression } from "../../server/src/article";
import { sayDistance, sayMeaning } from "../../server/src/features/say-date";

const date = (parts: Partial<DateExpression>): DateExpression => ({
  start: 0,
  end: 1,
  type: "DATE",
  value: "",
  certain: true,
  explicit: false,
  reason: "",
  ...parts,
});
const days = (from: string, to = from): Partial<DateExpression> => ({ interval: { from, to } });

test.for([
  ["Monday 4 July 2011", { value: "2011-07-04", ...days("2011-07-04") }],
  ["4 to 6 July 2011", { ...days("2011-07-04", "2011-07-06") }],
  ["1 March to 31 May 2012", { value: "2012-SP", ...days("2012-03-01", "2012-05-31") }],
  ["30 December 2011 to 2 January 2012", { ...days("2011-12-30", "2012-01-02") }],
  ["Monday 4 July 2011, 09:15", { type: "TIME", value: "2011-07-04T09:15", ...days("2011-07-04") }],
  ["1 year", { type: "DURATION", value: "P1Y" }],
  ["24 hours", { type: "DURATION", value: "PT24H" }],
  ["1 year, 6 months", { type: "DURATION", value: "P1Y6M" }],
  ["some months", { type: "DURATION", value: "PXM" }],
  ["Every 2 weeks", { type: "SET", value: "P2W" }],
  ["Every year", { type: "SET", value: "P1Y" }],
  ["Again and again", { type: "SET", value: "XXXX-10" }],
  ["Now, as the story is written", { value: "PRESENT_REF" }],
  ["6 July, year not settled", { value: "XXXX-07-06" }],
  ["", { value: "XXXX-WXX-5" }],
] as const)("means %s", ([meaning, parts]) => {
  expect(sayMeaning(date(parts))).toBe(meaning);
});

const REFERENCE = { value: "2011-07-06", source: "dateline", certain: true, reason: "", evidence: [] } as const;

test.for([
  ["2 days before the dateline, 6 July 2011", days("2011-07-04")],
  ["1 day after the dateline, 6 July 2011", days("2011-07-07")],
  ["The day of the dateline, 6 July 2011", days("2011-07-06")],
  ["Around the dateline, 6 July 2011", days("2011-07-01", "2011-07-31")],
  ["About 8 months after the dateline, 6 July 2011", days("2012-03-01", "2012-05-31")],
  ["About 10 years before the dateline, 6 July 2011", days("2001-09-11")],
  ["", {}],
] as const)("is %s", ([distance, parts]) => {
  expect(sayDistance(date(parts), REFERENCE)).toBe(distance);
});

test("has no distance from a story without a date", () => {
  expect(sayDistance(date(days("2011-07-04")), null)).toBe("");
});
