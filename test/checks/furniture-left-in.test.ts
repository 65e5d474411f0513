import { finds, findsNothing } from "../support/checks";

finds(
  "furniture-left-in",
  "an invitation at the end",
  `
  Fire Chief Walter Brandvold said the cause was not known.

  Closing arguments are set for Friday.

  [Share this article]
  → Closing arguments are set for Friday.
`,
);

finds(
  "furniture-left-in",
  "a box in the middle of the copy",
  `
  Fire Chief Walter Brandvold said the cause was not known.

  [ADVERTISEMENT - CONTINUE READING BELOW]
  → Closing arguments are set for Friday.

  Closing arguments are set for Friday.
`,
);

findsNothing(
  "furniture-left-in",
  "a wire's credits and separators",
  `
  ST. LOUIS (AP) — Inspectors warned the state about the bridge, Director Ruth Delgado said.

  ___

  Associated Press writer Leo Fenn in Jefferson City, Missouri, contributed to this report.
`,
);

findsNothing(
  "furniture-left-in",
  "copy that speaks of sharing and commenting",
  `
  Lawmakers declined to leave a comment period open, Director Ruth Delgado said.

  She asked readers to share this article of faith.
`,
);
