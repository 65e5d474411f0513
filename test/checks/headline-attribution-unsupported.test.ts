import { finds, findsNothing } from "../support/checks";

finds(
  "headline-attribution-unsupported",
  "a headline that says what its source does not",
  `
  [Fire chief says boatyard blaze was set on purpose]

  By TESS HALLORAN

  MILLBROOK, Ohio (AP) — A jury on Tuesday heard two accounts of the fire.

  Fire Chief Walter Brandvold testified that the cause remains undetermined. “We could not rule anything in or out,” Brandvold said.
`,
);

finds(
  "headline-attribution-unsupported",
  "quoted words that the story does not have",
  `
  Mayor calls bypass [‘monstrous folly’]

  By TESS HALLORAN

  MILLBROOK, Ohio (AP) — Mayor Ann Petty said on Tuesday that she did not like the road.

  “It is too wide,” Petty said.
`,
);

findsNothing(
  "headline-attribution-unsupported",
  "a headline that names its source by role or surname",
  `
  Crack in bridge grew for months, engineer says

  By TESS HALLORAN

  MILLBROOK, Ohio (AP) — A crack in the bridge had grown for months before it was shut, an engineer said Tuesday.

  “It grew through the winter,” said Ruth Delgado, a consulting engineer. “The bridge should have been shut.”
`,
);

findsNothing(
  "headline-attribution-unsupported",
  "words that the story has, a word at arm’s length, and sources that are no persons",
  `
  Officials say ‘rat run’ must end as ‘secret’ plan is leaked

  By TESS HALLORAN

  MILLBROOK, Ohio (AP) — Villagers have called the lane a rat run for years.

  “It is dangerous,” said Ann Petty, a teacher.
`,
);

findsNothing(
  "headline-attribution-unsupported",
  "a headline that sums up, in words of its own, what its source says in the lead",
  `
  Harbour towns close to pact on stray nets, Nordic minister says

  By TESS HALLORAN

  OSLO (AP) — The three ports are “within sight” of an accord to keep ferry lanes free of stray nets, Nordic Minister Liv Brandvold said Tuesday.

  “We speak of a few sentences now,” Brandvold said.
`,
);
