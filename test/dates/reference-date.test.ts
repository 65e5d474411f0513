import { expect, test, describe } from "vitest";
import { datesIn, story, storyDates } from "../support/dates";

describe("where the reference date comes from", () => {
  story(
    "a dateline with its year",
    "2023-09-19",
    `
Yard sold

MILLBROOK HARBOR, Ohio, [Sept. 19, 2023 = 2023-09-19] — A jury on [Tuesday = 2023-09-19] heard two accounts.
`,
  );

  story(
    "front matter before the dateline's place",
    "2023-10-19",
    `---
title: "Ferry"
date: [2023-10-19 = 2023-10-19]
---

The company said [Wednesday = 2023-10-18] it would halt sailings on [Jan. 8 = 2024-01-08].
`,
  );

  story(
    "the file's date, where the story gives none",
    "2024-05-14",
    `
Villagers angry

Residents met on [Monday night = 2024-05-13TNI].
`,
    "2024-05-14",
  );
});

describe("a last line that says when the story was published", () => {
  story(
    "under a dateline with no date",
    "2025-03-04",
    `
Ferry stops

HALIFAX — The ferry will stop on [Thursday = 2025-03-06], its owner said, and nobody knows for how long.

The owner said so on [Monday = 2025-03-03].

This report by The Canadian Press was first published March 4, 2025.
`,
  );

  story(
    "it gives the dateline's day its year",
    "2025-03-03",
    `
Ferry stops

HALIFAX, [March 3 = 2025-03-03] — The ferry will stop on [Thursday = 2025-03-06], its owner said.

This story was originally published March 4, 2025 at 5:00 AM.
`,
  );

  story(
    "the dateline's own year stands",
    "2023-09-19",
    `
HALIFAX, [Sept. 19, 2023 = 2023-09-19] — The ferry stopped on [Monday = 2023-09-18], its owner said.

This article was first published on 4 March 2025.
`,
  );

  story(
    "without a year it says nothing",
    null,
    `
Ferry stops

HALIFAX — The ferry stopped on [Monday = XXXX-WXX-1], its owner said, and nobody knows for how long.

This report by The Canadian Press was first published March 4.
`,
  );
});

describe("a dateline without a year", () => {
  story(
    "a weekday that must fit its date, and next year named",
    "2015-03-11",
    `
Harbour towns near a pact

OSLO, [March 11 = 2015-03-11] (Nordwire) - The towns can share their dredgers by [2016 = 2016], the mayor said.

After the workshop of [March 9 = 2015-03-09], she praised the plan.

The towns sign [next year = 2016]. [Monday = 2015-03-09]’s workshop was the third.
`,
  );

  story(
    "nothing settles it: left open",
    "XXXX-03-11",
    `
Harbour towns near a pact

OSLO, [March 11 = XXXX-03-11] (Nordwire) - The towns can share their dredgers, the mayor said on [Monday = XXXX-WXX-1].
`,
  );

  test("the reason names the clues, and the evidence is where they stand", () => {
    const text = `Harbour towns near a pact

OSLO, March 11 (Nordwire) - The towns can share their dredgers by 2016, the mayor said.

After the workshop of March 9, she praised the plan.

The towns sign next year. Monday’s workshop was the third.
`;
    const { reference } = storyDates(text);
    expect(reference?.certain).toBe(false);
    expect(reference?.reason).toBe("year 2015: March 9 is a Monday, and 2016 is “next year”");
    expect(reference?.evidence.map(({ start, end }) => text.slice(start, end))).toEqual([
      "March 11",
      "Monday",
      "March 9",
      "next year",
      "2016",
    ]);
  });
});

describe("day and month in figures", () => {
  const value = (copy: string): string | undefined =>
    datesIn(copy, "2023-09-19").find(({ value: of }) => of.length === 10)?.value;

  test("the story writes the month first", () => {
    expect(datesIn("Renewed on 03/04/2023, lapsed on May 5, 2023.", "2023-09-19")[0]?.value).toBe("2023-03-04");
  });
  test("the story writes the day first", () => {
    expect(datesIn("Renewed on 03/04/2023, lapsed on 5 May 2023.", "2023-09-19")[0]?.value).toBe("2023-04-03");
  });
  test("another date in figures settles it", () => {
    expect(datesIn("Renewed on 03/04/2023, lapsed on 25/04/2023.", "2023-09-19")[0]?.value).toBe("2023-04-03");
  });
  test("nothing settles it: not certain", () => {
    expect(value("Renewed on 03/04/2023.")).toBe("2023-03-04");
    expect(datesIn("Renewed on 03/04/2023.", "2023-09-19")[0]?.certain).toBe(false);
  });
});

describe("what the checks need", () => {
  test("weekday and day of the month keep their places", () => {
    const text = "It ran on Thursday, June 9, 2023.";
    const [date] = datesIn(text, "2023-09-19");
    expect(date?.explicit).toBe(true);
    expect(date?.weekday).toEqual({ start: 10, end: 18, day: 4 });
    expect(date?.dayOfMonth).toEqual({ start: 25, end: 26, day: 9 });
    expect(date?.reason).toBe("Friday 9 June 2023, as written, though the copy says Thursday");
  });
  test("no year in the copy: not explicit", () => {
    const [date] = datesIn("The cabinet is due to meet on Thursday 6 June.", "2024-05-14");
    expect(date?.explicit).toBe(false);
    expect(date?.interval).toEqual({ from: "2024-06-06", to: "2024-06-06" });
    expect(date?.weekday?.day).toBe(4);
    expect(date?.dayOfMonth?.day).toBe(6);
  });
  test("a date that no calendar has is not certain and covers no day", () => {
    const [date] = datesIn("A hearing set for June 31 never took place.", "2023-09-19");
    expect(date?.certain).toBe(false);
    expect(date?.interval).toBeUndefined();
  });
  test("a weekday's reason names the day it is told from", () => {
    const [date] = datesIn("Lavrov said on Monday that talks had failed.", "2011-07-06");
    expect(date?.reason).toBe("Monday 4 July 2011: the Monday before the reference date, Wednesday 6 July 2011");
  });
});
