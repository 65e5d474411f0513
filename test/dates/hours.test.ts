/** Hours of the day, and the day they are on. */
import { describe } from "vitest";
import { dates } from "../support/dates";

// Wednesday 6 July 2011.
const TODAY = "2011-07-06";

describe("the early hours are a morning's", () => {
  dates(TODAY, [
    "Talks broke down in [the early hours of this morning = 2011-07-06TMO START TIME].",
    "The fire began in [the early hours of Sunday = 2011-07-03TMO].",
    "He was held in [the small hours of Sunday morning = 2011-07-03TMO].",
    "Snow fell in [the early hours of 4 March = 2011-03-04TMO].",
    "He wrote it in [the early morning hours = 2011-07-06TMO].",
    "It burned in [the early morning hours of Sunday = 2011-07-03TMO].",
    "Talks ended in [the early hours = 2011-07-06TMO].",
  ]);
});

describe("a part of the day that is in hand", () => {
  dates(TODAY, [
    "Shares had fallen by [early afternoon = 2011-07-06TAF START TIME].",
    "The river rose until [late evening = 2011-07-06TEV END].",
    "Crowds came in [the early evening = 2011-07-06TEV].",
    "An early morning raid woke them.",
    "She is an early evening regular.",
    "The notice came at [11.30 at night = 2011-07-06T23:30].",
    "The gates open at [7.15 in the morning = 2011-07-06T07:15].",
    "It rose to 11.30 in the poll.",
  ]);
});

describe("a time of day is not on the day that ends something else", () => {
  dates(TODAY, [
    "He offered to wait until [Christmas = 2011-12-25], but was refused at [1am = 2011-07-06T01:00].",
    "They had argued since [Friday = 2011-07-01], she said, and gave up at [3 a.m. = 2011-07-06T03:00]",
    "It must be done by [Friday = 2011-07-08] at [5 p.m. = 2011-07-08T17:00]",
    "On [Friday = 2011-07-01] they met, and at [9 p.m. = 2011-07-01T21:00] they left.",
  ]);
});

describe("hours that are no length", () => {
  dates(TODAY, [
    "One in four works outside regular daytime hours.",
    "The library will keep its opening hours.",
    "They cut trading hours and staff.",
    "They waited [hours = PTXH] for help.",
    "It was gone within [hours = PTXH].",
    "They found out on [Monday = 2011-07-04], and “not one day before”.",
    "He would go, and not a minute sooner.",
  ]);
});
