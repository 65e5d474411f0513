import { finds, findsNothing } from "../support/checks";

const BODY = `
  Ferry line to halt sailings

  By Ann Petty

  [Three] people were hurt on Monday when a ferry struck a dock.

  The ferry was on its way from the islands, police said.

  Nobody on the dock was hurt, the harbor master said.

  The line has had two accidents in ten years.
`;

finds("dateline-missing", "an agency's story without one", BODY, { profile: "ap" });

finds(
  "dateline-missing",
  "a dateline later than the story's own date",
  `
  ---
  title: Ferry line to halt sailings
  date: 2023-10-19
  ---

  STROMVIK, [Oct. 29, 2023] (Reuters) — The ferry line said it would halt sailings.
`,
);

findsNothing("dateline-missing", "houses that have none", BODY.replace(/[[\]]/g, ""), { profile: "guardian" });
findsNothing("dateline-missing", "copy of no house", BODY.replace(/[[\]]/g, ""));

findsNothing(
  "dateline-missing",
  "a story that has one, filed the evening before",
  `
  ---
  title: Ferry line to halt sailings
  date: 2023-10-18
  ---

  STROMVIK, Oct. 19, 2023 (Reuters) — The ferry line said it would halt sailings.

  The ferry was on its way from the islands, police said.

  Nobody on the dock was hurt, the harbor master said.

  The line has had two accidents in ten years.
`,
  { profile: "reuters" },
);

findsNothing(
  "dateline-missing",
  "a brief",
  `
  Three people were hurt on Monday when a ferry struck a dock.
`,
  { profile: "ap" },
);

findsNothing(
  "dateline-missing",
  "a story whose front matter gives the place",
  BODY.replace(/[[\]]/g, "").replace("Ferry line to halt sailings", "---\n  dateline: STROMVIK\n  ---"),
  { profile: "ap" },
);
