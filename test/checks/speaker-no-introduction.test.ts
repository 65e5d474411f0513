import { finds, findsNothing } from "../support/checks";

finds(
  "speaker-no-introduction",
  "a surname that speaks and was never introduced",
  `
  The harbor office reopened on Monday after the storm.

  [Castellan] said the yard’s insurance was renewed in March.

  “We pay every year,” Castellan said.
`,
);

findsNothing(
  "speaker-no-introduction",
  "a surname after its full name, or with a role",
  `
  Elena Castellan said the yard’s insurance was renewed in March. “We pay every year,” Castellan said.

  Judge Feld told jurors to return on Wednesday. Mayor Okafor said the road would stay shut.
`,
);

findsNothing(
  "speaker-no-introduction",
  "a lead that names in full further on",
  `
  Castellan said on Monday that the yard was insured.

  Elena Castellan, who runs the yard, showed the papers. “We pay every year,” she said.
`,
);

findsNothing(
  "speaker-no-introduction",
  "a headline",
  `
  Castellan says yard was insured

  By LEO FENN

  MILLBROOK, Ohio (AP) — Elena Castellan, who runs the yard, said on Monday that it was insured.
`,
);

findsNothing(
  "speaker-no-introduction",
  "teams, mononyms, monarchs and the very famous",
  `
  Arsenal said the ground would open in May. Wexcombe said its keeper was hurt. Adele said she would sing there.

  King Charles said he was pleased. Obama said he would come.
`,
);

findsNothing(
  "speaker-no-introduction",
  "a source without a name",
  `
  A 15-year-old boy said he saw a light. A Helikon spokesperson said the site was shut.
`,
);
