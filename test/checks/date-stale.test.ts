import { finds, findsNothing } from "../support/checks";

finds(
  "date-stale",
  "a weekday more than a week ahead",
  `
  COLUMBUS, Ohio, Sept. 19, 2023 (AP) — Closing arguments are set for [a week from Thursday].
  → COLUMBUS, Ohio, Sept. 19, 2023 (AP) — Closing arguments are set for Sept. 28.
`,
);

finds(
  "date-stale",
  "a weekday further back, in copy that writes the day first",
  `
  LONDON, 19 September 2023 (Reuters) — The yard burned [two Fridays ago].
  → LONDON, 19 September 2023 (Reuters) — The yard burned 8 September.
`,
);

findsNothing(
  "date-stale",
  "weekdays of the week around the story",
  `
  COLUMBUS, Ohio, Sept. 19, 2023 (AP) — It burned Wednesday, and last Tuesday; the court meets next Monday.
`,
);

findsNothing(
  "date-stale",
  "weekdays with their date, told from another, that come back, or in somebody's words",
  `
  COLUMBUS, Ohio, Sept. 19, 2023 (AP) — It closed on Aug. 1, 2023, and the following Tuesday it burned.
  The court meets every Tuesday. It met on Thursday, Aug. 3. “Come a week from Thursday,” the mayor said.
`,
);

findsNothing(
  "date-stale",
  "a story without a date",
  `
  Closing arguments are set for a week from Thursday.
`,
);

findsNothing(
  "date-stale",
  "weekdays that the copy tells by their week",
  `
  COLUMBUS, Ohio, Sept. 19, 2023 (AP) — It began on Monday of last week, and it will end on Friday of next week.
  Crews walk out on Wednesday, Thursday and Friday next week. The court rules on Thursday week.
`,
);
