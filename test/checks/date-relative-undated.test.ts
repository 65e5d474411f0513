import { finds, findsNothing } from "../support/checks";

finds(
  "date-relative-undated",
  "the first weekday of a story without a date",
  `
  Council closes bridge

  By Ann Petty

  The council voted on [Monday] to close the bridge. It had met last week, and will meet on Friday.
`,
);

finds(
  "date-relative-undated",
  "a dateline that gives no day",
  `
  SEATTLE (AP) — Three people were hurt [yesterday] when a ferry struck a dock.
`,
);

findsNothing(
  "date-relative-undated",
  "a story with a dateline",
  `
  SEATTLE, July 6 (AP) — Three people were hurt on Monday when a ferry struck a dock.
`,
);

findsNothing(
  "date-relative-undated",
  "front matter with a date",
  `
  ---
  title: Ferry strikes dock
  date: 2023-10-19
  ---

  Three people were hurt on Monday when a ferry struck a dock.
`,
);

findsNothing(
  "date-relative-undated",
  "bare copy, whose date stands elsewhere",
  `
  Three people were hurt on Monday when a ferry struck a dock.
`,
);

findsNothing(
  "date-relative-undated",
  "what is said inside marks, and words that mean no day in particular",
  `
  By Ann Petty

  “We will open on Monday,” said Mayor Jo Sand. Today the town has two bridges; last year it had one, and in May none.
`,
);
