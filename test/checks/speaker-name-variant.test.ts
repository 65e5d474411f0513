import { expect, test } from "vitest";
import { analyze } from "../../server/src/analyze";
import { ANY_HOUSE, findFaults } from "../../server/src/checks";
import { finds, findingsIn, findsNothing } from "../support/checks";

finds(
  "speaker-name-variant",
  "a surname spelled in two ways",
  `
  Assistant prosecutor Elena Marchetti said investigators found a can.

  “It was no mystery,” Marchetti said.

  [Marchetta] said the can bore a number.
  → Marchetti said the can bore a number.
`,
);

finds(
  "speaker-name-variant",
  "a given name spelled in two ways",
  `
  Foreign Minister Sergei Lavrov said the talks would go on. “We shall see,” Lavrov said.

  In the evening [Sergey] Lavrov flew home.
  → In the evening Sergei Lavrov flew home.
`,
);

test("speaker-name-variant says how often each spelling stands", () => {
  const [finding] = findingsIn(
    "speaker-name-variant",
    "Prosecutor Elena Marchetti said so. “Yes,” Marchetti said.\n\nMarchetta said the can bore a number.\n",
  );
  expect(finding?.message).toBe("Elena Marchetti is spelled “Marchetti” twice and “Marchetta” once.");
});

findsNothing(
  "speaker-name-variant",
  "two people with introductions of their own",
  `
  Fire Chief Dana Johnson said the roof was lost. “It went fast,” Johnson said.

  Councilman Karl Johnston said he would ask for money. “We have none,” Johnston said.
`,
);

findsNothing(
  "speaker-name-variant",
  "short forms, initials, possessives, families and kinds of apostrophe",
  `
  Mayor William O'Neill said he would not run. “No,” O’Neill said. The O’Neills live on Elm Street.

  Bill O’Neill’s brother was there. William J. O'Neill signed the order.
`,
);

test("speaker-name-variant holds to the house’s spelling", () => {
  const people = [
    { name: "Muammar Gaddafi", aliases: [], misspellings: ["Qaddafi", "Moammar Gadhafi"], needsNoIntroduction: true },
  ];
  const text = "Qaddafi fell in 2011. Moammar Gadhafi had ruled since 1969. Gaddafi was 69.\n";
  const findings = findFaults(analyze(text), {}, { ...ANY_HOUSE, people });
  const own = findings.filter(({ check }) => check === "speaker-name-variant");
  expect(own.map(({ start, end }) => text.slice(start, end))).toEqual(["Qaddafi", "Moammar Gadhafi"]);
  expect(own.map(({ fixes }) => fixes?.[0]?.edits[0]?.newText)).toEqual(["Gaddafi", "Muammar Gaddafi"]);
});
