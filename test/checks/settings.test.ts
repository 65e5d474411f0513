import { expect, test } from "vitest";
import { analyze } from "../../server/src/analyze";
import { checks, findFaults } from "../../server/src/checks";

const ARTICLE = analyze(
  "The vote was held on Tuesday, July 4, 2011.\n\n“Nobody slammed a door, Mayor Henrik Aas said.\n",
);

const found = (severities = {}): string[] =>
  findFaults(ARTICLE, severities).map(({ check, severity }) => `${severity} ${check}`);

test("without settings each check has its own severity, findings are in the order of the text", () => {
  expect(found()).toEqual(["warning date-weekday-mismatch", "warning quote-unbalanced"]);
});

test("a setting changes a severity, or turns a check off", () => {
  expect(found({ "date-weekday-mismatch": "error", "quote-unbalanced": "off" })).toEqual([
    "error date-weekday-mismatch",
  ]);
});

test.for([
  ["front matter", "---\ncopydesk-ignore: quote-unbalanced\n---\n"],
  ["an HTML comment", "<!-- copydesk-ignore quote-unbalanced -->\n\n"],
  ["a comment of several ids", "# copydesk-ignore furniture-left-in, quote-unbalanced\n\n"],
])("%s silences a check in its file", ([, head]) => {
  const article = analyze(`${head}${ARTICLE.text}`);
  expect(findFaults(article).map(({ check }) => check)).toEqual(["date-weekday-mismatch"]);
});

test("copy that merely names the words silences nothing", () => {
  const article = analyze(`${ARTICLE.text}\nThe manual tells of copydesk-ignore quote-unbalanced at length.\n`);
  expect(findFaults(article).map(({ check }) => check)).toContain("quote-unbalanced");
});

test("each check has a rule, and an id that can stand in a setting and a file name", () => {
  for (const { id, rule } of checks) {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)+$/);
    expect(rule).toMatch(/\.$/);
  }
  expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
});
