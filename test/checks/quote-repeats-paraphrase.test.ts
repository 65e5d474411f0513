import { finds, findsNothing } from "../support/checks";

finds(
  "quote-repeats-paraphrase",
  "a quotation that says the sentence before it again",
  `
  Fire Chief Walter Brandvold said the warehouse roof had collapsed within ten minutes of the alarm.

  [“The warehouse roof collapsed ten minutes after the alarm,”] Brandvold said.
`,
);

findsNothing(
  "quote-repeats-paraphrase",
  "a quotation that says more",
  `
  Fire Chief Walter Brandvold said the warehouse roof had collapsed within ten minutes of the alarm.

  “The roof came down before my second crew had left the station on Elm Street,” Brandvold said.
`,
);

findsNothing(
  "quote-repeats-paraphrase",
  "short answers, and quotations after quotations",
  `
  Fire Chief Walter Brandvold said the roof had collapsed. “The roof collapsed,” he said.

  “The warehouse roof collapsed ten minutes after the alarm,” he said. “The warehouse roof collapsed ten minutes after the alarm.”
`,
);
