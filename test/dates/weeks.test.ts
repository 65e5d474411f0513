/** A weekday with the week it is in. */
import { describe } from "vitest";
import { dates } from "../support/dates";

// Wednesday 6 July 2011.
const TODAY = "2011-07-06";

describe("a weekday's own week says which day it is, whatever the clause does", () => {
  dates(TODAY, [
    "The ministers meet again on [Friday next week = 2011-07-15].",
    "The ministers met on [Friday last week = 2011-07-01].",
    "It opens on [Monday of next week = 2011-07-11].",
    "The trial began on [Monday of last week = 2011-06-27].",
    "It closes on [Sunday of this week = 2011-07-10].",
    "It closed on [Tuesday this week = 2011-07-05].",
    "Crews walk out on [Monday = 2011-07-11], [Wednesday = 2011-07-13] and [Friday of next week = 2011-07-15].",
    "Crews walked out on [Tuesday = 2011-06-28] and [Thursday last week = 2011-06-30].",
    "The fair runs from [Monday = 2011-07-11] to [Saturday of next week = 2011-07-16].",
    "The roof fell in on [Saturday night last week = 2011-07-02TNI].",
    "It met on [the Thursday of last week = 2011-06-30].",
    "The court sits on [July 18 = 2011-07-18], and rules on [Friday of that week = 2011-07-22].",
    "The court sat on [June 14 = 2011-06-14], and ruled on [Friday of the following week = 2011-06-24].",
  ]);
});

describe("a British week is seven days on", () => {
  dates(TODAY, [
    "The inquest will resume on [Thursday week = 2011-07-14].",
    "She starts on [Monday week = 2011-07-18], the club said.",
    "The poll is [Wednesday week = 2011-07-13].",
  ]);
});

describe("a week that is another's", () => {
  dates(TODAY, [
    "He said on [Friday = 2011-07-01] [last week = 2011-W26]'s storm was the worst.",
    "It was a long [Monday = 2011-07-04]-to-[Friday = 2011-07-01] week for them.",
    "It opened on [Monday = 2011-07-04]. [Next week = 2011-W28] it will close.",
    "They met on [Tuesday = 2011-07-05], and [last week = 2011-W26] they fought.",
  ]);
});
