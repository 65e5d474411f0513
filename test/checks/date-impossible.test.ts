import { finds, findsNothing } from "../support/checks";

finds(
  "date-impossible",
  "a day that its month does not have",
  `
  COLUMBUS, Ohio, Sept. 19, 2023 (AP) — A plea hearing set for [June 31] never took place.
  → COLUMBUS, Ohio, Sept. 19, 2023 (AP) — A plea hearing set for June 30 never took place.
`,
);

finds(
  "date-impossible",
  "the same with nothing that tells the year",
  `
  The hearing was set for [31st April].
  → The hearing was set for 30th April.
`,
);

finds(
  "date-impossible",
  "29 February of a year that has none",
  `
  It opened on [29 February 2011].
  → It opened on 28 February 2011.
`,
);

finds(
  "date-impossible",
  "a day in figures",
  `
  It opened on [31/04/2023].
`,
);

finds(
  "date-impossible",
  "times that no clock shows",
  `
  Doors close at [25:00]. The line runs until [13:30 p.m.] and the shop from [9:75 a.m.] on.
`,
);

findsNothing(
  "date-impossible",
  "29 February of a leap year, and of no year",
  `
  It opened on 29 February 2012, and he was born on 29 February.
`,
);

findsNothing(
  "date-impossible",
  "the ends of the day",
  `
  It ran from 0:30 a.m. to 24:00, then at 00:15 GMT.
`,
);

findsNothing(
  "date-impossible",
  "figures that are no time",
  `
  She finished in 62:10, ahead by 25:30, and paid $25.75 at 30.5 degrees. He read Genesis 25:61.
`,
);
