import { finds, findsNothing } from "../support/checks";

finds(
  "date-range-reversed",
  "figures in the wrong order before their month",
  `
  The festival runs from [9 to 4 July].
  → The festival runs from 4 to 9 July.
`,
);

finds(
  "date-range-reversed",
  "and after it",
  `
  Rooms are let [July 9-4].
  → Rooms are let July 4-9.
`,
);

finds(
  "date-range-reversed",
  "years",
  `
  He was mayor from [2011 to 2009].
  → He was mayor from 2009 to 2011.
`,
);

finds(
  "date-range-reversed",
  "dates in full",
  `
  It ran between [9 July 2011 and 4 July 2011].
  → It ran between 4 July 2011 and 9 July 2011.
`,
);

finds(
  "date-range-reversed",
  "a length that its ends do not give",
  `
  LONDON, June 3, 2014 (AP) — The [three-day meeting, July 4-8], is open to all.
`,
);

findsNothing(
  "date-range-reversed",
  "periods in order, over the turn of a month and of a year",
  `
  LONDON, June 3, 2014 (AP) — It runs July 4-9, from 4 to 9 July, from July 31 to August 2 and from December to January.
  It ran from 1957-58 to 2009, from 28 December to 3 January, and from Monday to Friday.
`,
);

findsNothing(
  "date-range-reversed",
  "levels, scores and votes beside a date",
  `
  LONDON, June 3, 2014 (AP) — Emissions fell from 1990 to 1985 levels. They lost on July 9, 9-4.
  They won 9-4 on July 3. On July 9 5 percent was cut. From 9 to 4 members stood.
`,
);

findsNothing(
  "date-range-reversed",
  "lengths that count one end, and a week's",
  `
  LONDON, June 3, 2014 (AP) — The four-day meeting, July 4-8, and the five-day meeting, July 4-8, follow a two-day strike.
  The one-week course from July 4 to July 11 is full.
`,
);
