import { finds, findsNothing } from "../support/checks";

finds(
  "speaker-role-conflict",
  "two sides of a court",
  `
  Assistant prosecutor Elena Marchetti said investigators found a can.

  [Public defender Elena Marchetti] left the room first.
`,
);

finds(
  "speaker-role-conflict",
  "two parties",
  `
  Republican Sen. Jane Roe said she would ask.

  “We have none,” said [Democratic Sen. Jane Roe].
`,
);

findsNothing(
  "speaker-role-conflict",
  "change of office told in the story",
  `
  Mayor Jane Roe said she would go. Roe, a former governor, said she was tired.

  Then-Senator Jane Roe voted for it in 2009. Jane Roe, who was then attorney general, signed it.
`,
);

findsNothing(
  "speaker-role-conflict",
  "offices that are sought, and roles that go together",
  `
  Gov. Karl Weber said he would wait. Presidential candidate Karl Weber, the governor, said no more.

  Chairman and chief executive Ann Petty said sales fell. Board member Ann Petty sold her shares.
`,
);

findsNothing(
  "speaker-role-conflict",
  "one office in two words",
  `
  District Attorney Lena Pruett said it was arson. “It was,” said prosecutor Lena Pruett.

  Rep. Tom Lindgren said so. Congressman Tom Lindgren left.
`,
);
