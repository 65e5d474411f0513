import { describe } from "vitest";
import { dates } from "../support/dates";

describe("what looks like a date and is none", () => {
  dates("2011-07-06", [
    "She is 52 years old.",
    "The 97-year-old span will stay closed.",
    "A 15-year-old boy testified.",
    "The 3-month-old was found by a 64-year-old nurse.",
    "Boys of 12 years of age may apply.",
    "He may agree, and they march and fall as the sun sets.",
    "Prices may fall; they sat and will spring back.",
    "Theresa May said no, and May did too.",
    "Mr. March and Mrs. May sat in the sun.",
    "April Jones and June Brown met Augusta.",
    "Three quarters of voters and half of the rest agreed.",
    "A quarter of the delayed orders came from a single customer.",
    "In the second half the striker scored.",
    "The vote was 52-48, then 10/12.",
    "They won 3-2 and lost 6/7.",
    "It costs $1990 or £2,000.",
    "Call 555-0199 or 0171 555 1997.",
    "Version 2.10.4 and version 1.12.2011b shipped.",
    "Some 2000 people and 1995 soldiers marched.",
    "Windows 2000 and Route 1999 are names.",
    "He read The Sun and USA Today.",
    "He told “60 Minutes” of it.",
    "About 20 of them left with a dozen more.",
    "It is the second of its kind, and the first to go.",
    "There is no second chance.",
    "It rose 22% to 131 million euros.",
    "The temperature was in the 60s.",
    "He lives at 1600 Pennsylvania Avenue.",
    "Sat next to the sun, she sat in the fall of the light.",
    "He will march on the capital; may he fail.",
    "Super Tuesday and Bloody Sunday are names; so is High Noon.",
    "The company moved from a fiscal year to a calendar year.",
    "It came on the 15th floor, in the final quarter of the field.",
  ]);
});

describe("beside them, what is a date", () => {
  dates("2011-07-06", [
    "Daniel Pruett, 44, was held on [Tuesday = 2011-07-05].",
    "Ollerenshaw, 71, moved there in [1962 = 1962].",
    "In [May = 2011-05], Mr. May resigned.",
    "The [March = 2011-03] accession was ratified.",
    "The 12-year-old was missing for [two days = P2D].",
    "Sales rose 5% in [May = 2011-05] to 1,200 units.",
    "It was the worst fall since [Black Monday = 1987-10-19].",
    "The law was passed after the [Sept. 11 = 2001-09-11] attacks; on [May 11 = 2011-05-11] they met.",
  ]);
});

describe("with no date to tell them from", () => {
  dates("", [
    "Lavrov said on [Monday = XXXX-WXX-1] that talks of [July 4 = XXXX-07-04] failed [last year = XXXX].",
    "It closed in [May = XXXX-05] and in [the spring = XXXX-SP] it reopened.",
    "It opened on [July 4, 2011 = 2011-07-04].",
  ]);
});
