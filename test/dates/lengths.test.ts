import { describe } from "vitest";
import { dates } from "../support/dates";

const TODAY = "2011-07-06";

describe("lengths of time", () => {
  dates(TODAY, [
    "It took [six months = P6M DURATION].",
    "It took [22 months = P22M].",
    "It took [the 24 hours = PT24H].",
    "It took [20 minutes = PT20M].",
    "It took [a year = P1Y].",
    "It took [a couple of years = P2Y].",
    "It took [a few days = PXD].",
    "It took [several weeks = PXW].",
    "It took [two and a half years = P2Y6M].",
    "It took [2 1/2 years = P2Y6M].",
    "It took [half an hour = PT30M].",
    "It took [an hour and a half = PT1H30M].",
    "It took [twenty-four hours = PT24H].",
    "It took [a hundred years = P100Y].",
    "It took [two decades = P20Y].",
    "It took [a century = P100Y].",
    "It took [months = PXM].",
    "It dragged on for [decades = PXE].",
    "It took [an hour and 20 minutes = PT1H20M].",
    "It took [two to three weeks = P2W].",
    "A [two-year = P2Y] deal was signed.",
    "A [30-day = P30D] truce was signed.",
    "It grew over [the past three months = P3M].",
    "It will grow over [the next few weeks = PXW].",
    "It shut the bridge within [the hour = PT1H].",
    "It was [two years = P2Y]’ worth of guesswork.",
    "Profit rose in [the first nine months = P9M].",
    "It lasted [two years, three months = P2Y3M].",
  ]);
});

describe("how sharp", () => {
  dates(TODAY, [
    "They will meet in [less than a year = P1Y LESS_THAN].",
    "It took [nearly forty years = P40Y LESS_THAN].",
    "It took [almost an hour = PT1H LESS_THAN].",
    "It took [at least six months = P6M EQUAL_OR_MORE].",
    "It took [more than two weeks = P2W MORE_THAN].",
    "It took [no more than sixty days = P60D EQUAL_OR_LESS].",
    "It took about [five hours = PT5H APPROX].",
    "It took [roughly 10 days = P10D APPROX].",
    "It took [up to three days = P3D EQUAL_OR_LESS].",
  ]);
});

describe("what comes back", () => {
  dates(TODAY, [
    "It meets [every Tuesday = XXXX-WXX-2 SET].",
    "It meets [every October = XXXX-10 SET].",
    "It meets [each year = P1Y SET].",
    "It meets [every two weeks = P2W SET].",
    "It meets [daily = P1D SET].",
    "It meets [twice a month = P1M SET].",
    "It meets [three times a week = P1W SET].",
    "It meets on [Mondays = XXXX-WXX-1 SET].",
    "It costs $5 million [a year = P1Y SET].",
    "It opens [every morning = XXXX-XX-XXTMO SET].",
  ]);
});

describe("times of day", () => {
  dates(TODAY, [
    "They must return at [9 a.m. Thursday = 2011-07-07T09:00 TIME], she said.",
    "It struck at [7:15 p.m. = 2011-07-06T19:15].",
    "It struck at [7.30pm = 2011-07-06T19:30].",
    "It struck at [12 a.m. = 2011-07-06T00:00].",
    "It struck at [12 p.m. = 2011-07-06T12:00].",
    "Shares were down at [0915 GMT = 2011-07-06T09:15].",
    "It struck at [15:40 = 2011-07-06T15:40].",
    "It struck at [6 a.m. EDT = 2011-07-06T06:00].",
    "It struck at [noon Saturday = 2011-07-02T12:00].",
    "It struck at [midnight = 2011-07-06T24:00].",
    "It struck at [4 in the morning = 2011-07-06T04:00].",
    "It struck at [three o'clock = 2011-07-06T03:00].",
    "They met on [Monday night = 2011-07-04TNI TIME].",
    "They met [Wednesday morning = 2011-07-06TMO].",
    "They met [yesterday afternoon = 2011-07-05TAF].",
    "They met [last night = 2011-07-05TNI].",
    "They met [this morning = 2011-07-06TMO].",
    "They will meet [tonight = 2011-07-06TNI].",
  ]);
});
