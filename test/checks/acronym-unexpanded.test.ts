import { expect, test } from "vitest";
import { analyze } from "../../server/src/analyze";
import { ANY_HOUSE, findFaults } from "../../server/src/checks";
import { finds, findsNothing } from "../support/checks";

finds(
  "acronym-unexpanded",
  "initials used twice and never spelled out",
  `
  A spokesman for [MHRC] said the road was shut. The board of MHRC meets in May.
`,
);

finds(
  "acronym-unexpanded",
  "initials used once as the name of somebody who acts",
  `
  The [RBIU] took over the case in July.
`,
);

findsNothing(
  "acronym-unexpanded",
  "initials that are spelled out before or after",
  `
  The Regional Burn Investigation Unit (RBIU) took over the case. The RBIU has a staff of nine.

  The MHRC said the road was shut. A judge of the Maine Human Rights Commission agreed. The MHRC did not.

  The DPRK, officially the Democratic People’s Republic of Korea, said no. The DPRK has said so before.
`,
);

findsNothing(
  "acronym-unexpanded",
  "initials that everybody knows",
  `
  The EU and NATO met in the U.S. The EU paid; the BBC reported it. NATO did not. The CEO of IBM was there.
`,
);

findsNothing(
  "acronym-unexpanded",
  "initials used in passing, Roman numerals, models, tags, shouting and a transcript’s labels",
  `
  A worker from ZQT was hurt. World War III and Part III were late. The TKX-421 and the TKX-5 flew.

  The sign read CLOSED FOR REPAIRS UNTIL MAY, and CLOSED FOR REPAIRS it was.

  PRUITT: We had a number. PRUITT: It was in May. #RBIU was a tag, as was #RBIU.
`,
);

test("acronym-unexpanded knows the desk’s own initials", () => {
  const article = analyze("The RBIU took over the case in July.\n");
  const found = findFaults(article, {}, { ...ANY_HOUSE, acronyms: new Set(["RBIU"]) });
  expect(found.map(({ check }) => check)).not.toContain("acronym-unexpanded");
});
