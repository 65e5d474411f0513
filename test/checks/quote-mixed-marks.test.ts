import { finds, findsNothing } from "../support/checks";

finds(
  "quote-mixed-marks",
  "a quotation that opens with one kind and closes with another",
  `
  "We saw it," said Fire Chief Walter Brandvold.

  [“I heard glass,"] fisherman Dale Hutchins said.
  → "I heard glass," fisherman Dale Hutchins said.
`,
);

finds(
  "quote-mixed-marks",
  "curly among straight, and single among double",
  `
  "We saw it," said Fire Chief Walter Brandvold. "It went fast," he said. "Too fast," he said.

  [“I heard glass,”] fisherman Dale Hutchins said.

  [‘So did I,’] he added.
`,
);

finds(
  "quote-mixed-marks",
  "many of two kinds, told once",
  `
  "We saw it," said Fire Chief Walter Brandvold. "It went fast," he said. "Too fast," he said. "We ran," he said. "All of us ran," he said.

  [“I heard glass,”] fisherman Dale Hutchins said. “I ran,” Hutchins said. “I fell,” he said. “I was wet,” he said.
`,
);

findsNothing(
  "quote-mixed-marks",
  "one kind, quotations inside quotations, and terms in single marks",
  `
  “He told me ‘no way’ and left,” said Fire Chief Walter Brandvold. The ‘secret’ route is no secret.
`,
);

findsNothing(
  "quote-mixed-marks",
  "code and attributes of a page’s markup",
  `
  “We saw it,” said Fire Chief Walter Brandvold. “It went fast,” he said.

  <img src="fire.jpg" alt="The yard"> Use \`echo "hello"\` in https://example.org/?q="x" then.
`,
);
