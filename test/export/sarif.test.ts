import { readFileSync } from "node:fs";
import path from "node:path";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { analyze } from "../../server/src/analyze";
import { checks, findFaults } from "../../server/src/checks";
import { sarifFrame, sarifResults } from "../../server/src/export/sarif";

const schema: Record<string, unknown> = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, "../fixtures/sarif/sarif-2.1.0-rtm.5.json"), "utf8"),
);
// Draft 4 calls itself by an address that Ajv does not know; what this schema uses of it means the same in draft 7.
delete schema["$schema"];
delete schema["id"];
const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);

const STORY =
  "“This is late, Mayor Ann Petty said.\n\nA second mayor, 𝒳, came. The vote was held on Tuesday, July 4, 2011.\n\nADVERTISEMENT\n";

interface Result {
  readonly ruleId: string;
  level: string;
  readonly locations: unknown;
  readonly fixes: readonly { readonly artifactChanges: readonly { readonly replacements: unknown }[] }[];
}

interface Log {
  readonly runs: readonly [
    {
      readonly results: Result[];
      readonly tool: {
        readonly driver: {
          readonly rules: readonly { readonly id: string; readonly shortDescription: { readonly text: string } }[];
        };
      };
    },
  ];
}

function logOf(...files: readonly (readonly [name: string, text: string])[]): Log {
  const [before, after] = sarifFrame(checks, "0.1.0");
  const results = files.flatMap(([name, text]) => {
    const article = analyze(text);
    return sarifResults(article, findFaults(article), name);
  });
  return JSON.parse(`${before}${results.map((result) => JSON.stringify(result)).join(",")}${after}`) as Log;
}

test("a log of findings, with fixes and related places, is valid SARIF 2.1.0", () => {
  const log = logOf(["stories/one story.txt", STORY], ["C:\\stories\\two.txt", STORY]);
  expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
  expect(log.runs[0].results.length).toBeGreaterThan(2);
});

test("a log without findings is valid too", () => {
  expect(validate(logOf())).toBe(true);
});

test("the schema refuses what is no log, so that the tests above can fail", () => {
  expect(validate({ version: "2.1.0" })).toBe(false);
  const log = logOf(["one.txt", STORY]);
  const [result] = log.runs[0].results;
  if (result) result.level = "grave";
  expect(validate(log)).toBe(false);
});

test("a result names its check, its level, its file and its place by line and UTF-16 column", () => {
  const results = logOf(["./stories/one story.txt", STORY]).runs[0].results;
  const weekday = results.find(({ ruleId }) => ruleId === "date-weekday-mismatch");
  expect(weekday?.level).toBe("warning");
  expect(weekday?.locations).toEqual([
    {
      physicalLocation: {
        artifactLocation: { uri: "stories/one%20story.txt" },
        region: { startLine: 3, startColumn: 48, endLine: 3, endColumn: 69 },
      },
    },
  ]);
  expect(weekday?.fixes[0]?.artifactChanges[0]?.replacements).toEqual([
    {
      deletedRegion: { startLine: 3, startColumn: 48, endLine: 3, endColumn: 55 },
      insertedContent: { text: "Monday" },
    },
  ]);
});

test("every check is a rule of the log, by its id and in its words", () => {
  const { rules } = logOf().runs[0].tool.driver;
  expect(rules.map(({ id }) => id)).toEqual(checks.map(({ id }) => id));
  for (const rule of rules) expect(rule.shortDescription.text).toMatch(/\.$/);
});
