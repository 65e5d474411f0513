import { finds, findsNothing } from "../support/checks";

finds(
  "speaker-unresolved-role",
  "an office that nobody has been named in",
  `
  The yard burned on Monday night.

  [The mayor] said the road would stay shut. The mayor said she was sorry.
`,
);

findsNothing(
  "speaker-unresolved-role",
  "an office whose holder has been named or described",
  `
  Mayor Ann Petty said the road would stay shut. The mayor said she was sorry.

  A judge in Dayton said no. The judge said the case was old.
`,
);

findsNothing(
  "speaker-unresolved-role",
  "bodies, groups, papers and people without an office",
  `
  The ministry said no. The officials said yes. The report said nothing. The boy said he ran.
`,
);
