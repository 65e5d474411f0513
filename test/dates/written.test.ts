import { describe } from "vitest";
import { dates } from "../support/dates";

// Wednesday 6 July 2011.
const TODAY = "2011-07-06";

describe("day, month and year", () => {
  dates(TODAY, [
    "The treaty was signed on [July 4, 2011 = 2011-07-04 DATE].",
    "The treaty was signed on [4 July 2011 = 2011-07-04 DATE].",
    "The treaty was signed on [4th July 2011 = 2011-07-04].",
    "The treaty was signed on [the 4th of July 2011 = 2011-07-04].",
    "The treaty was signed on [July 4th, 2011 = 2011-07-04].",
    "The treaty was signed on [Sept. 9, 1998 = 1998-09-09].",
    "The treaty was signed on [Sept 9, 1998 = 1998-09-09].",
    "The treaty was signed on [9 Sep 1998 = 1998-09-09].",
    "The treaty was signed on [Jan. 8, 2024 = 2024-01-08].",
    "The treaty was signed on [January 8 2024 = 2024-01-08].",
    "It ran on [Thursday, June 9, 2023 = 2023-06-09], the court heard.",
    "It ran on [Friday 9 June 2023 = 2023-06-09].",
    "It ran on [Friday, 9 June 2023 = 2023-06-09].",
    "It ran on [Fri., Jun. 9, 2023 = 2023-06-09].",
    "The file is of [2023-10-19 = 2023-10-19].",
    "The file is of [2023/10/19 = 2023-10-19].",
    "Der Stand vom [19.10.2023 = 2023-10-19].",
    "It was due on [31/12/2009 = 2009-12-31].",
    "It was due on [12/31/2009 = 2009-12-31].",
    "It was due on [12/31/09 = 2009-12-31].",
    "She was born on [May 5, 1946 = 1946-05-05] in Leeds.",
    "The law of [March 1, 1871 = 1871-03-01] still stands.",
  ]);
});

describe("day and month", () => {
  dates(TODAY, [
    "The talks of [July 4 = 2011-07-04] failed.",
    "The talks of [4 July = 2011-07-04] failed.",
    "They met on [Monday, July 4 = 2011-07-04].",
    "They met on [Monday 4 July = 2011-07-04].",
    "They met on [Monday the 4th = 2011-07-04].",
    "It will open on [Dec. 24 = 2011-12-24].",
    "It will open on [January 15 = 2012-01-15].",
    "It closed on [Nov. 30 = 2010-11-30].",
    "It closed on [the 5th of May = 2011-05-05].",
    "The deadline is [Aug 1 = 2011-08-01].",
    "It starts on [May 3 = 2011-05-03], they said.",
    "[July fourth = 2011-07-04] was quiet.",
  ]);
});

describe("months, years", () => {
  dates(TODAY, [
    "He took office in [January 2009 = 2009-01].",
    "He took office in [Jan. 2009 = 2009-01].",
    "He took office in [January = 2011-01].",
    "He will take office in [January = 2012-01].",
    "He left in [November = 2010-11].",
    "It opened in [May = 2011-05] and closed in [June = 2011-06].",
    "It opened in [March = 2011-03].",
    "Sales fell in [August of 2008 = 2008-08].",
    "In [1997 = 1997] they signed an act.",
    "It has been so since [1949 = 1949].",
    "The [1997 = 1997] treaty stands.",
    "He ruled from [1066 = 1066] to [1087 = 1087].",
    "It was lost in [the year 2000 = 2000].",
    "In [nineteen ninety-six = 1996] it burned.",
    "In [January nineteen ninety-seven = 1997-01] it burned.",
    "Growth slowed in [’98 = 1998].",
    "Growth slowed in ['98 = 1998].",
    "They fell out in [June last year = 2010-06].",
    "Prices rose from [2007 = 2007] to [2009 = 2009].",
  ]);
});

describe("ranges", () => {
  dates(TODAY, [
    "The summit of [July 4 = 2011-07-04]-[6 = 2011-07-06] failed.",
    "The summit of [July 4 = 2010-07-04]–[6, 2010 = 2010-07-06] failed.",
    "It runs from [July 8 = 2011-07-08] to [10 = 2011-07-10].",
    "It ran from [9 = 2011-05-09] to [11 May = 2011-05-11].",
    "It ran from [9 = 2010-05-09] to [11 May 2010 = 2010-05-11].",
    "It meets on [April 24 = 2011-04-24] and [25 = 2011-04-25].",
    "He was away in [1957 = 1957]-[58 = 1958].",
    "The war of [1914 = 1914]-[1918 = 1918] ended it.",
    "It was open from [May 2010 = 2010-05] to [June 2011 = 2011-06].",
  ]);
});

describe("decades and centuries", () => {
  dates(TODAY, [
    "Built in [the 1960s = 196], it leaks.",
    "Built in [the early 1980s = 198 START], it leaks.",
    "Built in [the late 1970s = 197 END], it leaks.",
    "It skirts [the ’60s = 196] estate.",
    "Fashions of [the nineties = 199] are back.",
    "In [the 20th century = 19] it was rare.",
    "A [19th-century = 18] church stands there.",
    "In [the twenty-first century = 20] it is common.",
  ]);
});

describe("dates that no calendar has", () => {
  dates(TODAY, [
    "A hearing on [June 31 = 2011-06-31] never took place.",
    "A hearing on [February 29, 2011 = 2011-02-29] never took place.",
  ]);
});
