import { finds, findsNothing } from "../support/checks";

finds(
  "anonymous-unexplained",
  "a source of whom nothing is said",
  `
  The yard will be sold, [a source] said.
`,
);

finds(
  "anonymous-unexplained",
  "a described source with no reason given",
  `
  [A person familiar with the sale] said the yard would go for $2 million.
`,
);

findsNothing(
  "anonymous-unexplained",
  "a source with the reason beside it or in another paragraph",
  `
  A person familiar with the sale said the yard would go. The person spoke on condition of anonymity to discuss a private sale.

  An official briefed on the plan, who was not authorized to speak, said no.
`,
);

findsNothing(
  "anonymous-unexplained",
  "witnesses, spokesmen, officials at large and minors",
  `
  A spokesman said no. A 15-year-old boy said he ran. A neighbor said it was loud. Officials said the road was shut.
`,
);
