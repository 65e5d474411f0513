import { finds, findsNothing } from "../support/checks";

finds(
  "date-order-ambiguous",
  "a date in figures that two readers read in two ways; the story's own order goes first",
  `
  COLUMBUS, Ohio, Sept. 19, 2023 (AP) — The insurance was renewed on [03/04/2023] for a year.
  → COLUMBUS, Ohio, Sept. 19, 2023 (AP) — The insurance was renewed on March 4, 2023 for a year.
  → COLUMBUS, Ohio, Sept. 19, 2023 (AP) — The insurance was renewed on April 3, 2023 for a year.
`,
);

finds(
  "date-order-ambiguous",
  "in a story that writes the day first",
  `
  The insurance of 5 May 2022 was renewed on [03/04/2023].
  → The insurance of 5 May 2022 was renewed on 3 April 2023.
  → The insurance of 5 May 2022 was renewed on 4 March 2023.
`,
);

findsNothing(
  "date-order-ambiguous",
  "a story whose other figures settle it",
  `
  It was renewed on 03/04/2023, a week after 27/03/2023.
`,
);

findsNothing(
  "date-order-ambiguous",
  "dates with one reading",
  `
  It was renewed on 25/12/2012, 04/04/2013, 2014-04-03 and by 7 votes to 6, or 6/7.
`,
);

findsNothing(
  "date-order-ambiguous",
  "the story's own day",
  `
  LONDON, 3 April 2023 (Reuters) — The report, of 03/04/2023, was withdrawn.
`,
);
