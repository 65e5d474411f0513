import { finds, findsNothing } from "../support/checks";

finds(
  "date-weekday-mismatch",
  "the wrong weekday beside a full date",
  `
  The vote was held on [Tuesday, July 4, 2011].
  → The vote was held on Monday, July 4, 2011.
  → The vote was held on Tuesday, July 5, 2011.
`,
);

finds(
  "date-weekday-mismatch",
  "the dateline's year counts",
  `
  PARIS, Nov 12, 2024 (AFP) - Talks resume on [Friday, November 14].
`,
);

finds(
  "date-weekday-mismatch",
  "the fix keeps the copy's own way of writing",
  `
  The vote was held on [Tues., July 4, 2011].
  → The vote was held on Mon., July 4, 2011.
  → The vote was held on Tues., July 5, 2011.
`,
);

finds(
  "date-weekday-mismatch",
  "a day in front of its month, with its ordinal",
  `
  The vote was held on [Tuesday 4th July 2011].
  → The vote was held on Monday 4th July 2011.
  → The vote was held on Tuesday 5th July 2011.
`,
);

finds(
  "date-weekday-mismatch",
  "a day that only another month has is not offered",
  `
  The vote was held on [Thursday, July 1, 2011].
  → The vote was held on Friday, July 1, 2011.
`,
);

findsNothing(
  "date-weekday-mismatch",
  "the right weekday",
  `
  The vote was held on Monday, July 4, 2011.
`,
);

findsNothing(
  "date-weekday-mismatch",
  "no year is certain, so the copy may be right",
  `
  BRUSSELS, July 6 (Itar-Tass) — They met on Tuesday, July 4.
`,
);

findsNothing(
  "date-weekday-mismatch",
  "a weekday that belongs to the next date",
  `
  They met on July 4, 2011. Tuesday, they did not.
`,
);

findsNothing(
  "date-weekday-mismatch",
  "a weekday alone",
  `
  PARIS, Nov 12, 2024 (AFP) - Talks resume on Friday.
`,
);

finds(
  "date-weekday-mismatch",
  "the date line under the byline and the paper's name counts",
  `
  Well closes again

  By ANN LEE
  The Harbour Ledger
  Wednesday, Oct. 8, 2025

  The well was last tested on [Thursday, Sept. 9], the engineer said, and the town has asked for more.
`,
);
