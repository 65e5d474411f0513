import { describe } from "vitest";
import { dates } from "../support/dates";

// Wednesday 6 July 2011.
const TODAY = "2011-07-06";

describe("weekdays look back, unless the clause looks ahead", () => {
  dates(TODAY, [
    "Lavrov said on [Monday = 2011-07-04] that talks had failed.",
    "Lavrov said [Wednesday = 2011-07-06] that talks had failed.",
    "The council voted [Thursday = 2011-06-30] to close it.",
    "The council will vote on [Thursday = 2011-07-07].",
    "The council is expected to vote on [Friday = 2011-07-08].",
    "She told jurors to return on [Monday = 2011-07-11].",
    "He said [Tuesday = 2011-07-05] that the vote would be held [Friday = 2011-07-08].",
    "Talks are due to resume [Saturday = 2011-07-09].",
    "After [Monday = 2011-07-04]’s session they left.",
    "It must leave by [Friday = 2011-07-08].",
    "It was raised [last Friday = 2011-07-01].",
    "It was raised [last Wednesday = 2011-06-29].",
    "It meets [next Monday = 2011-07-11].",
    "It meets [next Wednesday = 2011-07-13].",
    "It meets [this Thursday = 2011-07-07].",
    "It meets [this coming Sunday = 2011-07-10].",
    "It is set for [a week from Thursday = 2011-07-14].",
  ]);
});

describe("a verb that tells the time", () => {
  dates(TODAY, [
    "The minister meets Orlova on [Thursday = 2011-07-07].",
    "Pilots plan a stoppage on [Friday = 2011-07-08].",
    "The union plans a march [Friday = 2011-07-08].",
    "The minister unveiled a rescue plan on [Friday = 2011-07-01].",
    "She will succeed him [Feb. 1 = 2012-02-01].",
    "The roof tore off on [Friday = 2011-07-01].",
    "It ended as previously planned on [Friday = 2011-07-01].",
    "He will fly in [March = 2012-03].",
    "It has been closed since [January = 2011-01].",
    "Loans were extended through [January = 2012-01].",
    "It met in [May = 2011-05], and on [the 15th = 2011-05-15] it closed.",
    "It will [one day = FUTURE_REF] be a city.",
    "It was done as in [past years = PAST_REF].",
    "It served for [hundreds of years = PXY].",
    "Profit for [the year = P1Y] ended [March 31 = 2011-03-31] rose.",
    "Sales rose in [the last quarter of 2007 = 2007-Q4].",
    "It opens on [weekends = P1WE SET].",
  ]);
});

describe("days and weeks from today", () => {
  dates(TODAY, [
    "It was calm [today = 2011-07-06 DATE].",
    "It was calm [yesterday = 2011-07-05].",
    "It will be calm [tomorrow = 2011-07-07].",
    "It was calm [last week = 2011-W26].",
    "It was calm [this week = 2011-W27].",
    "It will be calm [next week = 2011-W28].",
    "It will be calm [early next week = 2011-W28 START].",
    "It was calm over [the weekend = 2011-W26-WE].",
    "It was calm [last weekend = 2011-W26-WE].",
    "It will be calm [next weekend = 2011-W28-WE].",
    "It opened [the week of March 7 = 2011-W10].",
  ]);
});

describe("months, quarters, years from today", () => {
  dates(TODAY, [
    "Prices rose [last month = 2011-06].",
    "Prices rose [this month = 2011-07].",
    "Prices rose [earlier this month = 2011-07 BEFORE].",
    "They will rise [next month = 2011-08].",
    "They rose [last year = 2010].",
    "They rose [earlier this year = 2011 BEFORE].",
    "The summit will take place [next year = 2012].",
    "The summit will take place [early next year = 2012 START].",
    "They rose [last December = 2010-12].",
    "They rose [last June = 2011-06].",
    "They will rise [next May = 2012-05].",
    "They rose [last quarter = 2011-Q2].",
    "It will close by [the end of the year = 2011 END].",
    "It closed at [the beginning of June = 2011-06 START].",
    "It closed in [mid-June = 2011-06 MID].",
    "It closed in [the middle of June = 2011-06 MID].",
    "It closed in [late May = 2011-05 END].",
    "He wants it done [this decade = 201].",
    "[This century = 20] has been kind.",
  ]);
});

describe("ago, earlier, later", () => {
  dates(TODAY, [
    "They met [two days ago = 2011-07-04].",
    "They met [three weeks ago = 2011-W24].",
    "They met [five months ago = 2011-02].",
    "They met [nearly four years ago = 2007 LESS_THAN].",
    "They met [a decade ago = 2001].",
    "They met [several years ago = PAST_REF].",
    "They will meet [two weeks from now = 2011-W29].",
    "They met on [May 3 = 2011-05-03] and parted [three days later = 2011-05-06].",
    "It sank on [May 3 = 2011-05-03]; [the following day = 2011-05-04] it was found.",
    "It sank on [May 3 = 2011-05-03]; [that day = 2011-05-03] two died.",
    "It was sold in [2004 = 2004], and [a year later = 2005] sold again.",
    "It was sold in [2004 = 2004], and [the following year = 2005] sold again.",
    "They met [a year ago today = 2010-07-06].",
    "They met on [the day before Christmas = 2010-12-24].",
    "They met [two Fridays ago = 2011-06-24].",
    "They met [a fortnight ago = 2011-W25].",
    "Sales rose from 7 [a year ago = 2010]; orders rose from 5 [a year earlier = 2010].",
  ]);
});

describe("seasons", () => {
  dates(TODAY, [
    "They can agree by [spring 2012 = 2012-SP].",
    "They can agree by [the 2012 spring = 2012-SP] summit.",
    "It fell apart in [the winter of 1994 = 1994-WI].",
    "It was cut in [the spring = 2011-SP].",
    "No decision will be taken until [the autumn = 2011-FA].",
    "Recovery will not come before [autumn = 2011-FA].",
    "They left [last fall = 2010-FA].",
    "They left [last summer = 2010-SU].",
    "They will be back [this summer = 2011-SU].",
    "They will be back in [the fall = 2011-FA].",
  ]);
});

describe("quarters, halves, fiscal years", () => {
  dates("2024-02-08", [
    "Profit fell in [the fourth quarter = 2023-Q4].",
    "[Fourth-quarter = 2023-Q4] profit fell.",
    "It reports [first-quarter = 2024-Q1] results soon.",
    "Profit fell in [the third quarter of 2022 = 2022-Q3].",
    "Profit fell in [last year's third quarter = 2023-Q3].",
    "Profit fell in [the first half of 2023 = 2023-H1].",
    "Profit fell in [Q3 2022 = 2022-Q3].",
    "Profit fell in [fiscal 2022 = 2022].",
    "Profit fell in [the fiscal first quarter = 2024-Q1].",
    "Profit fell in [the fourth quarter = 2023-Q4]. [A year earlier = 2022-Q4] it rose.",
    "Profit fell in [the fourth quarter = 2023-Q4] from [the year-earlier quarter = 2022-Q4].",
    "Profit rose in [the second = 2023-Q2] and [third quarters = 2023-Q3].",
    "[Fourth-quarter = 2023-Q4] profit fell after a flat [third quarter = 2023-Q3]; it had risen [a year ago = 2022-Q4].",
  ]);
});

describe("holidays", () => {
  dates(TODAY, [
    "They met on [Christmas Day = 2010-12-25].",
    "They will meet on [Christmas Eve = 2011-12-24].",
    "They met on [Easter Monday = 2011-04-25].",
    "They met at [Easter 2008 = 2008-03-23].",
    "They met on [Memorial Day = 2011-05-30].",
    "They will meet on [Labor Day = 2011-09-05].",
    "They will meet on [Thanksgiving = 2011-11-24].",
    "They will meet on [New Year's Eve = 2011-12-31].",
    "They met on [Good Friday = 2011-04-22].",
  ]);
});

describe("vague", () => {
  dates(TODAY, [
    "It is [now = PRESENT_REF DATE] closed.",
    "It is [currently = PRESENT_REF] closed.",
    "It closed [recently = PAST_REF].",
    "It has grown in [recent years = PXY].",
    "It has grown in [the past = PAST_REF].",
    "It may grow in [the future = FUTURE_REF].",
  ]);
});
