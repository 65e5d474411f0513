/** Holidays of one name that fall on different days. */
import { describe } from "vitest";
import { dates, story } from "../support/dates";

describe("by the country in its name", () => {
  dates("2011-07-06", [
    "It will open on India’s [Independence Day = 2011-08-15].",
    "It will close for Canadian [Thanksgiving = 2011-10-10].",
    "It will close for [Thanksgiving = 2011-11-24].",
    "It opened on [Independence Day = 2011-07-04].",
    "It marked Freedonia’s [Independence Day = XXXX-XX-XX].",
    "It will open by [St Patrick’s Day = 2012-03-17].",
    "It closed on [Victoria Day = 2011-05-23].",
    "It closed on [Victoria Day 2015 = 2015-05-18].",
    "It will close on Finland’s [Independence Day = 2011-12-06].",
  ]);
});

describe("by the dateline's place, or its agency's", () => {
  story(
    "an agency of India, a town nobody knows",
    "2025-08-13",
    `
Tapa, [Aug 13, 2025 = 2025-08-13] (PTI) The road will be shut until [Independence Day = 2025-08-15], officials said.
`,
  );
  story(
    "a city of Pakistan, a foreign agency",
    "2025-08-12",
    `
KARACHI, [Aug. 12, 2025 = 2025-08-12] (AFP) - The road will be shut until [Independence Day = 2025-08-14], officials said.
`,
  );
  story(
    "a Canadian city",
    "2025-10-08",
    `
HALIFAX, [Oct. 8, 2025 = 2025-10-08] (CP) — The bridge will be shut until [Thanksgiving = 2025-10-13], officials said.
`,
  );
  story(
    "an American city, and an agency of India",
    "2025-06-30",
    `
NEW YORK, [June 30, 2025 = 2025-06-30] (PTI) - The pier will be shut until [Independence Day = 2025-07-04], officials said.
`,
  );
  story(
    "a Sydney story cannot say which Labour Day",
    "2025-09-02",
    `
SYDNEY, [Sept. 2, 2025 = 2025-09-02] (AAP) - The pier will be shut until [Labour Day = XXXX-XX-XX], officials said.
`,
  );
});
