import { finds, findsNothing } from "../support/checks";

finds(
  "date-tense",
  "a promise for a day that is past",
  `
  LONDON, March 3, 2014 (AP) — The bridge will open to traffic on [12 February 2014]. It shall be sold in [2012].
`,
);

finds(
  "date-tense",
  "a past for a day that is to come",
  `
  LONDON, March 3, 2014 (AP) — The committee voted on [12 May 2014]. The mayor resigned in [June 2015].
`,
);

findsNothing(
  "date-tense",
  "verbs that fit",
  `
  LONDON, March 3, 2014 (AP) — The bridge opened on 12 February 2014 and will close on 12 May 2014.
`,
);

findsNothing(
  "date-tense",
  "dates that are another noun's or another clause's",
  `
  LONDON, March 3, 2014 (AP) — The town will mark the anniversary of 4 July 1999. It will stay closed, as it has since 2009.
  The mayor said 9 July 2030 would be a holiday. It will hear from those who lost homes in 2012.
  The contract signed runs to 12 May 2016. He was told that it was due on 12 May 2015.
`,
);

findsNothing(
  "date-tense",
  "dates without a year, quoted ones, and stories whose year is inferred",
  `
  LONDON, July 6 (AP) — The bridge will open on 12 May 2011, and in 2012. “It will open on 12 February 2009,” he said.
`,
);
