import { finds, findsNothing } from "../support/checks";

finds(
  "quote-continuation",
  "a paragraph that closes although the same speech goes on",
  `
  Director Samuel Okonjo shook his head.

  “The state has a gas can and a grudge,” Okonjo said. “That is all it [has.”]
  → “The state has a gas can and a grudge,” Okonjo said. “That is all it has.

  “And a grudge is not evidence. A grudge is not even a motive.”
`,
);

finds(
  "quote-continuation",
  "a paragraph of a running quotation that does not open",
  `
  “No one sat on anything,” Pruitt said. “We had a number on a page in November.

  [It] was only on Sunday that we saw the second crack.”
  → “It was only on Sunday that we saw the second crack.”
`,
);

findsNothing(
  "quote-continuation",
  "a running quotation as it should be",
  `
  “No one sat on anything,” Pruitt said. “We had a number on a page in November.

  “It was only on Sunday that we saw the second crack.”
`,
);

findsNothing(
  "quote-continuation",
  "a partial quotation at a paragraph's end, which closes rightly",
  `
  Director Samuel Okonjo called the case “a gas can and a grudge.”

  “And a grudge is not evidence. A grudge is not even a motive.”
`,
);

findsNothing(
  "quote-continuation",
  "the next paragraph has an attribution of its own",
  `
  “That is where we stand,” Minister Irina Orlova said. “It is where we will stand.”

  “We cannot sign what our ports cannot pay,” Orlova said.
`,
);

findsNothing(
  "quote-continuation",
  "a question and its answer",
  `
  “Where were you on Friday?” Prosecutor Elena Marchetti asked. “Who was with you?”

  “I was asleep in my mother’s house all night.”
`,
);

findsNothing(
  "quote-continuation",
  "copy between the two quotations",
  `
  “The state has a gas can and a grudge,” Director Samuel Okonjo said. “That is all it has.”

  The jury took notes. “And a grudge is not evidence.”
`,
);

findsNothing(
  "quote-continuation",
  "a crosshead in marks of another kind",
  `
  "It is late, and nobody came," Mayor Ann Petty said. "I shall go home now."

  'All bets are off now.'

  Eight years ago the road was shut for the first time.
`,
);
