import { describe, expect, test } from "vitest";
import type { DateExpression } from "../../server/src/article";
import { sayDate, sayDay, sayInterval } from "../../server/src/export/say";

const date = (value: string, parts: Partial<DateExpression> = {}): DateExpression => ({
  start: 0,
  end: 1,
  type: value.startsWith("P") && !value.endsWith("REF") ? "DURATION" : "DATE",
  value,
  certain: true,
  reason: "",
  explicit: false,
  ...parts,
});

test.each([
  ["2011-07-06", "Wednesday 6 July 2011"],
  ["2024-02-29", "Thursday 29 February 2024"],
  ["2023-02-29", "2023-02-29"],
  ["soon", "soon"],
])("the day %s", (iso, words) => expect(sayDay(iso)).toBe(words));

test.each([
  ["2011-07-04", "2011-07-04", "Monday 4 July 2011"],
  ["2011-07-01", "2011-07-31", "July 2011"],
  ["2012-02-01", "2012-02-29", "February 2012"],
  ["2012-02-01", "2012-02-28", "1 – 28 February 2012"],
  ["2011-01-01", "2011-12-31", "2011"],
  ["1990-01-01", "1999-12-31", "1990 – 1999"],
  ["2011-07-04", "2011-07-06", "4 – 6 July 2011"],
  ["2012-03-01", "2012-05-31", "1 March – 31 May 2012"],
  ["2011-12-21", "2012-03-20", "21 December 2011 – 20 March 2012"],
])("from %s to %s", (from, to, words) => expect(sayInterval(from, to)).toBe(words));

describe("what a date expression means", () => {
  test.each([
    ["P1Y", {}, "1 year"],
    ["P1Y", { mod: "LESS_THAN" }, "less than 1 year"],
    ["P6M", { mod: "EQUAL_OR_MORE" }, "at least 6 months"],
    ["PT24H", {}, "24 hours"],
    ["PXM", {}, "some months"],
    ["P2CE", {}, "2 centuries"],
    ["P0.5Y", {}, "0.5 years"],
    ["P1D", { type: "SET" }, "every 1 day"],
    ["PRESENT_REF", {}, "now"],
    ["XXXX-07-06", {}, "6 July, year not said"],
    ["XXXX-07", {}, "July, year not said"],
    ["2012-SP", {}, "2012-SP"],
    ["2011-07-06", { interval: { from: "2011-07-06", to: "2011-07-06" } }, "Wednesday 6 July 2011"],
    ["2011-07-06TMO", { interval: { from: "2011-07-06", to: "2011-07-06" } }, "Wednesday 6 July 2011 morning"],
    ["2011-07-06T18:05", { interval: { from: "2011-07-06", to: "2011-07-06" } }, "Wednesday 6 July 2011 at 18:05"],
    ["XXXX-WXX-7", { type: "SET" }, "every XXXX-WXX-7"],
  ] as const)("%s %j", (value, parts, words) => expect(sayDate(date(value, parts))).toBe(words));
});
