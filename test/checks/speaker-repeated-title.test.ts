import { finds, findsNothing } from "../support/checks";

finds(
  "speaker-repeated-title",
  "a full title on a later reference",
  `
  Foreign Minister Karl Weber said the talks would go on. “We shall see,” Weber said.

  In the evening [Foreign Minister Karl Weber] flew home.
  → In the evening Weber flew home.
`,
  { profile: "ap" },
);

findsNothing(
  "speaker-repeated-title",
  "another title, an apposition and a surname",
  `
  Foreign Minister Karl Weber said the talks would go on. Party leader Karl Weber was tired.

  Weber, the foreign minister, flew home.
`,
  { profile: "ap" },
);

findsNothing(
  "speaker-repeated-title",
  "a desk without a house style",
  `
  Foreign Minister Karl Weber said the talks would go on. Foreign Minister Karl Weber flew home.
`,
);

finds(
  "speaker-repeated-title",
  "a title without a fix where two bear the surname",
  `
  Foreign Minister Karl Weber said the talks would go on. His sister, Senator Ann Weber, did not.

  In the evening [Foreign Minister Karl Weber] flew home.
`,
  { profile: "reuters" },
);
