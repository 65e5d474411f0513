import { finds, findsNothing } from "../support/checks";

finds(
  "quote-late-attribution",
  "two sentences before the reader learns who speaks now",
  `
  “We lost the roof,” said Fire Chief Walter Brandvold.

  [“I heard glass. Then I heard nothing at all for a minute. I ran,”] said Dale Hutchins, a fisherman.
`,
);

findsNothing(
  "quote-late-attribution",
  "a speaker named after the first sentence, or before it",
  `
  “We lost the roof,” said Fire Chief Walter Brandvold.

  “I heard glass,” said Dale Hutchins, a fisherman. “Then I heard nothing. I ran.”

  Hutchins said: “I heard glass. Then I heard nothing. I ran.”
`,
);

findsNothing(
  "quote-late-attribution",
  "a speaker who goes on, or of whom the paragraph before has spoken",
  `
  “We lost the roof,” said Fire Chief Walter Brandvold.

  “It went fast. There was wind from the sea. We had no water,” Brandvold said.

  The fire worried Dale Hutchins, a fisherman.

  “I heard glass. Then I heard nothing. I ran,” Hutchins said.
`,
);

findsNothing(
  "quote-late-attribution",
  "initials and abbreviations",
  `
  “We lost the roof,” said Fire Chief Walter Brandvold.

  “I called Mr. Weber at the U.S. Coast Guard,” said Dale Hutchins, a fisherman.
`,
);
