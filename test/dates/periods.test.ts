/** Stretches of time that a word beside them makes, or unmakes. */
import { describe } from "vitest";
import { dates } from "../support/dates";

// Wednesday 6 July 2011.
const TODAY = "2011-07-06";

describe("what lasts is not the last one", () => {
  dates(TODAY, [
    "The hearing is expected to last [five weeks = P5W].",
    "The strike will last [two days = P2D].",
    "Repairs could last [years = PXY], he said.",
    "Sessions last [90 minutes = PT90M] and cost nothing.",
    "The truce did not last [three days = P3D].",
    "It fell for [the last five weeks = P5W].",
    "He ran it for his [last two years = P2Y].",
    "Prices will rise over [the next two years or so = P2Y APPROX].",
    "More rain will fall in [the days ahead = PXD].",
    "They will pay for it in [the years to come = PXY].",
    "It rained in [last two weeks = P2W].",
  ]);
});

describe("past a date is beyond it", () => {
  dates(TODAY, [
    "The dispute could drag on past [Christmas = 2011-12-25].",
    "Talks may go past [next week = 2011-W28].",
    "The work will run past [November = 2011-11].",
    "Sales rose in [the past week = P1W].",
    "It rained [this past Monday = 2011-07-04].",
    "As in [past years = PAST_REF], they marched.",
  ]);
});

describe("seasons after a preposition", () => {
  dates(TODAY, [
    "A delay beyond [the spring = 2012-SP] would be costly.",
    "The campaign will stretch into [the fall = 2011-FA].",
    "It was open throughout [the summer = 2011-SU].",
    "The spring in the clock broke.",
    "The fall in prices went on.",
  ]);
});

describe("half of a year, not of a match", () => {
  dates(TODAY, [
    "It expects sales in [the first half = 2011-H1] to be lower.",
    "Profit for [the first half = 2011-H1] rose 4 percent.",
    "Revenue fell in [the second half = 2010-H2], the company said.",
    "She scored twice in the first half.",
    "Income tax was the talk of the first half of the match.",
    "The first half of the film drags.",
    "The first half was dull.",
    "Profit rose. He had a good first half, and a poor second half.",
    "[First-half = 2011-H1] profit rose to 3 million. She had a bad first half.",
  ]);
});
