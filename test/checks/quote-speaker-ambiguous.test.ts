import { finds, findsNothing } from "../support/checks";

finds(
  "quote-speaker-ambiguous",
  "a pronoun with two to choose from",
  `
  The yard burned on Sunday, and nobody was hurt.

  Mayor Karl Weber met Senator Tom Lindgren in the yard on Monday, and Lindgren met Weber again in the evening.

  “It was a long day,” [he] said.
  → “It was a long day,” Weber said.
  → “It was a long day,” Lindgren said.
`,
);

findsNothing(
  "quote-speaker-ambiguous",
  "a pronoun with one to choose from",
  `
  Mayor Karl Weber walked through the yard on Monday. “It was a long day,” he said.

  Fire Chief Ann Petty met Mayor Karl Weber, who had brought his dog. “It was a long day,” she said.
`,
);

findsNothing(
  "quote-speaker-ambiguous",
  "a pronoun that goes on with who has just spoken",
  `
  “We lost the roof,” said Fire Chief Walter Brandvold, who had called Mayor Karl Weber. “It went fast,” he said.
`,
);

findsNothing(
  "quote-speaker-ambiguous",
  "a pronoun that goes on with who has just spoken, whoever else is named in between",
  `
  Mayor Karl Weber lost in 2012. Senator Tom Lindgren said he didn’t believe the boats did Weber in, arguing that the yard
  was a bigger hurdle.

  “It’s not what worked. Those are distractions,” he said.
`,
);

findsNothing(
  "quote-speaker-ambiguous",
  "a pronoun after a sentence that names only one of them",
  `
  Senator Tom Lindgren met Mayor Karl Weber and Fire Chief Paul Ivey in the yard on Monday, and Ivey met Lindgren again.

  There was a letter about Weber. “It was a long day,” he said.
`,
);
