import { finds, findsNothing } from "../support/checks";

finds(
  "duplicated-paragraph",
  "a paragraph that was pasted twice",
  `
  The yard burned on Monday night after the crews had left.

  “We lost the roof,” said Fire Chief Walter Brandvold.

  [The yard burned on Monday night after the crews had left.]
`,
);

findsNothing(
  "duplicated-paragraph",
  "short lines that return, and paragraphs that differ by a word",
  `
  He did not answer.

  The yard burned on Monday night after the crews had left.

  He did not answer.

  The yard burned on Tuesday night after the crews had left.
`,
);
