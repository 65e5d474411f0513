import { finds, findsNothing } from "../support/checks";

finds(
  "quote-nesting",
  "curly marks in curly marks",
  `
  “He told me [“no way”] and left,” said Fire Chief Walter Brandvold.
  → “He told me ‘no way’ and left,” said Fire Chief Walter Brandvold.
`,
);

finds(
  "quote-nesting",
  "straight marks in straight marks",
  `
  "He told me ["no way"] and left," said Fire Chief Walter Brandvold.
  → "He told me 'no way' and left," said Fire Chief Walter Brandvold.
`,
);

findsNothing(
  "quote-nesting",
  "the other kind inside, either way round, and quotations side by side",
  `
  “He told me ‘no way’ and left,” said Fire Chief Walter Brandvold. ‘She called it “a mess”,’ he said.

  The “old” yard and the “new” yard are one. “It is,” he said, “one yard.”
`,
);
