import { finds, findsNothing } from "../support/checks";

finds(
  "speaker-shared-surname",
  "a bare surname after two who bear it",
  `
  Daniel Pruett, 44, is charged with arson. His cousin, boatyard owner Lena Pruett, was the first witness.

  [Pruett] said the locks were changed on Thursday.
  → Daniel Pruett said the locks were changed on Thursday.
  → Lena Pruett said the locks were changed on Thursday.
`,
);

finds(
  "speaker-shared-surname",
  "once in a paragraph, also where it only acts",
  `
  Daniel Pruett, 44, is charged with arson. His cousin, boatyard owner Lena Pruett, was the first witness.

  On the pier [Pruett] turned away. Then Pruett left.
`,
);

findsNothing(
  "speaker-shared-surname",
  "families told apart by first names",
  `
  Daniel Pruett, 44, is charged with arson. His cousin, boatyard owner Lena Pruett, was the first witness.

  “He had the key,” Lena Pruett told the court. Daniel Pruett’s truck was searched. Daniel said nothing.
`,
);

findsNothing(
  "speaker-shared-surname",
  "a surname that was one person’s before the other came in",
  `
  Mayor Lena Pruett said the yard would close. “It is time,” Pruett said.

  Pruett said her cousin Daniel Pruett would sell. “We are tired,” Pruett said.
`,
);

findsNothing(
  "speaker-shared-surname",
  "streets and families",
  `
  Daniel Pruett, 44, is charged with arson. His cousin, boatyard owner Lena Pruett, was the first witness.

  The yard on Pruett Street was the Pruetts’ home.
`,
);
