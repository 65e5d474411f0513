import { expect, test } from "vitest";
import {
  addMonths,
  dayOf,
  easterOf,
  isoOf,
  isoWeekOf,
  nearestDateOn,
  sayDate,
  toCivil,
  toDay,
  weekdayName,
} from "../../server/src/dates/calendar";

test("days and civil dates are each other's inverse, and agree with the platform's calendar", () => {
  for (let day = toDay(1890, 1, 1); day < toDay(2110, 1, 1); day += 17) {
    const { year, month, day: of } = toCivil(day);
    expect(toDay(year, month, of)).toBe(day);
    expect(isoOf(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
  }
});

test("a weekday and a date are said as a copy editor says them", () => {
  const day = toDay(2011, 7, 4);
  expect(weekdayName(day)).toBe("Monday");
  expect(sayDate(day)).toBe("Monday 4 July 2011");
});

test("bad dates are no days", () => {
  expect(["2011-02-29", "2011-06-31", "2011-13-01", "11-06-30", "", "XXXX-07-06"].map(dayOf)).toEqual([
    null,
    null,
    null,
    null,
    null,
    null,
  ]);
  expect(dayOf("2012-02-29")).toBe(toDay(2012, 2, 29));
});

test.each([
  ["2011-01-01", "2010-W52"],
  ["2011-07-06", "2011-W27"],
  ["2008-12-29", "2009-W01"],
  ["2020-12-31", "2020-W53"],
])("%s is in week %s", (date, week) => {
  expect(isoWeekOf(dayOf(date) ?? 0)).toBe(week);
});

test.each([
  [1998, "1998-04-12"],
  [2008, "2008-03-23"],
  [2011, "2011-04-24"],
  [2024, "2024-03-31"],
])("Easter %i is %s", (year, date) => {
  expect(isoOf(easterOf(year))).toBe(date);
});

test("months end where they end", () => {
  expect(isoOf(addMonths(toDay(2011, 1, 31), 1))).toBe("2011-02-28");
  expect(isoOf(addMonths(toDay(2011, 3, 31), -13))).toBe("2010-02-28");
});

test("the nearest such weekday", () => {
  const wednesday = toDay(2011, 7, 6);
  expect(isoOf(nearestDateOn(1, wednesday))).toBe("2011-07-04");
  expect(isoOf(nearestDateOn(6, wednesday))).toBe("2011-07-09");
  expect(isoOf(nearestDateOn(3, wednesday))).toBe("2011-07-06");
});
