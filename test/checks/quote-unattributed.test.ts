import { finds, findsNothing } from "../support/checks";

finds(
  "quote-unattributed",
  "a quotation that nobody is near",
  `
  Dale Hutchins said he called twice.

  “I heard glass and then I heard nothing,” Hutchins said.

  Several jurors took notes. The smoke drifted for miles.

  [“You could see it from the highway.”]
  → “You could see it from the highway,” Hutchins said.
`,
);

finds(
  "quote-unattributed",
  "a quotation in a story without speakers",
  `
  The smoke drifted for miles over the harbor.

  [“You could see it from the highway.”]
`,
);

findsNothing(
  "quote-unattributed",
  "titles, terms, mottos and scare quotes",
  `
  Locals call it “Old Rusty,” and a song by that name, “Old Rusty, Carry Me Over,” is still taught.

  The noticeboard carries the slogan “Keep Wensby Whole”, and the ‘secret’ route is no secret.
`,
);

findsNothing(
  "quote-unattributed",
  "a quotation that goes on over paragraphs",
  `
  “No one sat on anything,” Pruitt said. “We had a number on a page in November.

  “It was only on Sunday that we saw the second crack.”
`,
);

findsNothing(
  "quote-unattributed",
  "quotations run together on one cue",
  `
  “The first is a common register of vessels.” “The second is one corps of pilots.” “None of it costs the treasury a penny,” Director Henrik Aas said.
`,
);

findsNothing(
  "quote-unattributed",
  "a crosshead in quotation marks",
  `
  Villagers said they had not been asked about the route.

  “Rat run of the valley”

  Council leader Priya Shah said a count had shown more traffic.
`,
);

findsNothing(
  "quote-unattributed",
  "an attribution on a line of its own",
  `
  > “We have cut the crews, we have cut the lunches and we have cut the second boat.”
  >
  > — Ingrid Solheim, chief executive, Norrsund Line
`,
);

findsNothing(
  "quote-unattributed",
  "a speaker who is only a pronoun that could be two people",
  `
  Anna Berg and Maria Holm came late.

  “We could see it from the highway,” she said.
`,
);

findsNothing(
  "quote-unattributed",
  "words that lead up to it, a transcript’s labels, a name behind a dash",
  `
  The board had voted on a statement by Mayor Ann Petty of June 11:

  “We will not close the road before the summer is over.”

  “PETTY: We will not close the road before the summer.”

  The yard’s owner wired, “Sell the boats before the summer is over.”

  “We will not close the road before the summer.”― Ann Petty
`,
);

finds(
  "quote-unattributed",
  "the fix writes as the story does: its tense, its order of verb and name, its commas, its courtesy titles",
  `
  Mr Dale Hutchins, a roofer, says he called twice.

  “I heard glass and then I heard nothing”, says Mr Hutchins. “Then it was quiet for an hour”, says Mr Hutchins.

  Several jurors took notes. The smoke drifted for miles.

  [“You could see it from the highway.”]
  → “You could see it from the highway”, says Mr Hutchins.
`,
);

finds(
  "quote-unattributed",
  "a question and a running quotation keep their marks",
  `
  Dale Hutchins said he called twice.

  “I heard glass and then I heard nothing,” Hutchins said.

  Several jurors took notes. The smoke drifted for miles.

  [“Could you see it from the highway?”]
  → “Could you see it from the highway?” Hutchins said.

  The road was closed. The smoke drifted for miles.

  [“You could see it from the highway.]
  → Hutchins said: “You could see it from the highway.

  “And from the hill behind it.”
`,
);
