import { finds, findsNothing } from "../support/checks";

finds(
  "cue-loaded",
  "verbs that take a side, where the house has them",
  `
  Mayor Ann Petty [claimed] the road was safe. Senator Karl Weber [admits] that it is not.
  → Mayor Ann Petty said the road was safe. Senator Karl Weber admits that it is not.
  → Mayor Ann Petty claimed the road was safe. Senator Karl Weber says that it is not.
`,
  { profile: "ap" },
);

finds(
  "cue-loaded",
  "mild verbs by a wire’s book alone",
  `
  Mayor Ann Petty [insisted] that the road was safe.
`,
  { profile: "reuters" },
);

findsNothing("cue-loaded", "mild verbs by a paper’s book", "Mayor Ann Petty insisted that the road was safe.", {
  profile: "guardian",
});

findsNothing(
  "cue-loaded",
  "verbs that report, and other senses of the verb",
  `
  Mayor Ann Petty said the road was safe. She told the council that she had asked.

  She was admitted to hospital. A militia claimed responsibility. She noted the time and left.
`,
  { profile: "ap" },
);

findsNothing("cue-loaded", "a desk without a house style", "Mayor Ann Petty claimed that the road was safe.");
