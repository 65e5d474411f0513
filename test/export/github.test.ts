import { expect, test } from "vitest";
import { analyze } from "../../server/src/analyze";
import { findingLines } from "../../server/src/export/finding-lines";
import { githubCommands } from "../../server/src/export/github";

const ARTICLE = analyze("One line.\nAnother line.\n");
const finding = {
  start: 10,
  end: 17,
  check: "cue-loaded",
  severity: "hint" as const,
  message: "100 % loaded:\nfirst, second",
};

test("a command names level, file, place and check; what would end it is written in code", () => {
  expect(githubCommands(ARTICLE, [finding], "a,b:c.txt")).toEqual([
    "::notice file=a%2Cb%3Ac.txt,line=2,endLine=2,col=1,endColumn=8,title=cue-loaded::100 %25 loaded:%0Afirst, second",
  ]);
});

test("a place of several lines has no columns, which GitHub would not take", () => {
  const [command] = githubCommands(ARTICLE, [{ ...finding, start: 4, severity: "error" }], "a.txt");
  expect(command).toContain("::error file=a.txt,line=1,endLine=2,title=");
});

test("a line for the terminal has file, line, column, severity, message and check", () => {
  expect(findingLines(ARTICLE, [{ ...finding, message: "Loaded." }], "a.txt")).toEqual([
    "a.txt:2:1: hint: Loaded. (cue-loaded)",
  ]);
});
