import { finds, findsNothing } from "../support/checks";

finds(
  "quote-punctuation",
  "stops outside the mark, where the house has them inside",
  `
  Mayor Ann Petty called it “a mess[”,] and “a shame[”.]
  → Mayor Ann Petty called it “a mess,” and “a shame”.
  → Mayor Ann Petty called it “a mess”, and “a shame.”
`,
  { profile: "ap" },
);

finds(
  "quote-punctuation",
  "stops inside the mark that belong to the sentence around it, where the house goes by sense",
  `
  Mayor Ann Petty called it “a complete mess[.”]
  → Mayor Ann Petty called it “a complete mess”.
`,
  { profile: "guardian" },
);

finds(
  "quote-punctuation",
  "a whole sentence with its stop outside, where the house goes by sense",
  `
  Mayor Ann Petty said: “It is late and nobody came[”.]
  → Mayor Ann Petty said: “It is late and nobody came.”
`,
  { profile: "bbc" },
);

findsNothing(
  "quote-punctuation",
  "sentences that keep their stops, where the house goes by sense",
  `
  Mayor Ann Petty said: “It is late.” “It is,” she said, “a complete mess.” She called it “a mess”.
`,
  { profile: "guardian" },
);

findsNothing(
  "quote-punctuation",
  "stops inside, questions, colons and inches, where the house has them inside",
  `
  “It is late,” said Mayor Ann Petty. Did she say “late”? She said “late”: it was. The plank is 12".

  She said, “Why now?”
`,
  { profile: "ap" },
);

findsNothing("quote-punctuation", "a desk without a house style", "Mayor Ann Petty called it “a mess”, and “a mess.”");
