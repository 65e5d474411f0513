import { expect, test } from "vitest";
import { analyze } from "../../server/src/analyze";
import { ANY_HOUSE, findFaults } from "../../server/src/checks";
import { finds, findsNothing } from "../support/checks";

finds(
  "speaker-no-role",
  "a quoted person whom nothing describes",
  `
  The yard burned on Monday night.

  [Dale Hutchins] said he called 911 twice. “I heard glass,” Hutchins said.
`,
);

findsNothing(
  "speaker-no-role",
  "titles, appositions, ages, places, parties and clauses",
  `
  Fire Chief Walter Brandvold said the roof was lost.

  “We saw it,” said Denise Okafor, who owns a diner. Lena Pruett, 51, said she had been asleep.

  Rep. Jane Roe (R-Ohio) said she would ask. On the pier, voter Tom Lindgren said he would wait.

  Karl Weber of Dayton said the smoke was thick. Her neighbor Ann Petty said nothing worked.
`,
);

findsNothing(
  "speaker-no-role",
  "a person who is described further on",
  `
  Dale Hutchins said he called 911 twice.

  The 61-year-old fisherman lives on the pier. “I heard glass,” said Dale Hutchins, a retired welder.
`,
);

findsNothing(
  "speaker-no-role",
  "the very famous, and sources without a name",
  `
  Barack Obama said he would come. A person with direct knowledge of the plan said it was late.
`,
);

findsNothing(
  "speaker-no-role",
  "a signature under a vox pop",
  `
  “The boat was always late.” — Sonia Herrera

  “It was the only boat we had.” — Oscar Quint
`,
);

test("speaker-no-role asks nothing of whom the desk’s list says that no introduction is needed", () => {
  const text = "The yard burned on Monday.\n\nDale Hutchins said he called twice. “I heard glass,” Hutchins said.\n";
  const people = [{ name: "Dale Hutchins", aliases: [], misspellings: [], needsNoIntroduction: true }];
  const checks = (house = ANY_HOUSE): string[] => findFaults(analyze(text), {}, house).map(({ check }) => check);
  expect(checks()).toEqual(["speaker-no-role"]);
  expect(checks({ ...ANY_HOUSE, people })).toEqual([]);
});
