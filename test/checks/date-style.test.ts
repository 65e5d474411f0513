import { finds, findsNothing } from "../support/checks";

finds(
  "date-style",
  "what an agency writes otherwise",
  `
  It opened on [September 4th], closed at [12 p.m.] and was sold [last Wednesday].
  → It opened on Sept. 4, closed at 12 p.m. and was sold last Wednesday.
  → It opened on September 4th, closed at noon and was sold last Wednesday.
  → It opened on September 4th, closed at 12 p.m. and was sold Wednesday.
`,
  { profile: "ap" },
);

finds(
  "date-style",
  "day and month the other way round, times without their stops",
  `
  It opened on [4 July 2011] at [7pm], and at [9:00 a.m.] in [Sept.] 2012.
  → It opened on July 4, 2011 at 7pm, and at 9:00 a.m. in Sept. 2012.
  → It opened on 4 July 2011 at 7 p.m., and at 9:00 a.m. in Sept. 2012.
  → It opened on 4 July 2011 at 7pm, and at 9 a.m. in Sept. 2012.
  → It opened on 4 July 2011 at 7pm, and at 9:00 a.m. in September 2012.
`,
  { profile: "reuters" },
);

finds(
  "date-style",
  "what a British paper writes otherwise",
  `
  It opened on Monday, [Sept. 4], and closed at [7:30 p.m.] in [the 1990’s].
  → It opened on Monday, 4 September, and closed at 7:30 p.m. in the 1990’s.
  → It opened on Monday, Sept. 4, and closed at 7.30pm in the 1990’s.
  → It opened on Monday, Sept. 4, and closed at 7:30 p.m. in the 1990s.
`,
  { profile: "guardian" },
);

findsNothing(
  "date-style",
  "an agency's own way",
  `
  It opened on Sept. 4, 2011, at 7 p.m., on July 4, in March, in September 2012, at noon and on Wednesday in the 1990s.
`,
  { profile: "ap" },
);

findsNothing(
  "date-style",
  "a British paper's own way",
  `
  It opened on 4 September 2011 at 7pm, on Thursday 6 June, in September 2012, at 7.30pm and last Wednesday.
`,
  { profile: "guardian" },
);

findsNothing(
  "date-style",
  "copy of no house",
  `
  It opened on September 4th, closed at 12 p.m. and was sold last Wednesday.
`,
);
