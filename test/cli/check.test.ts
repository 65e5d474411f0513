/** `copydesk check` as a desk's continuous integration runs it. */
import { expect, it } from "vitest";
import { copydesk, folderOf, type Run } from "../support/command-line";

const CLEAN = "PARIS, May 4, 2021 (AP) — “It is done,” Mayor Ann Petty said on Tuesday.\n";
/** Of severity information, warning and error. */
const UNSPOKEN = `${CLEAN}\nSmoke drifted for miles over the road.\n\n“You could see it from the highway.”\n`;
const UNCLOSED = `${CLEAN}\n“It is late, Petty said.\n`;

const check = (words: readonly string[], files: Readonly<Record<string, string>>): Promise<Run> =>
  copydesk(["check", ...words], { cwd: folderOf(files) });

it("prints nothing and exits with 0 for clean copy", async () => {
  const { status, stdout, stderr } = await check(["story.txt"], { "story.txt": CLEAN });
  expect([status, stdout, stderr]).toEqual([0, "", "Nothing to check in 1 file.\n"]);
});

it("prints a line for each finding and exits with 1 for a warning", async () => {
  const { status, stdout, stderr } = await check(["story.txt"], { "story.txt": UNCLOSED });
  expect(status).toBe(1);
  expect(stdout).toBe("story.txt:3:1: warning: This quotation is opened and never closed. (quote-unbalanced)\n");
  expect(stderr).toBe("1 warning in 1 file.\n");
});

it.for([
  ["error", 0],
  ["warning", 0],
  ["information", 1],
  ["hint", 1],
] as const)("fails on %s or graver: exits with %i for an information", async ([level, expected]) => {
  const { status, stdout } = await check(["--fail-on", level, "story.txt"], { "story.txt": UNSPOKEN });
  expect(stdout).toContain("information: No one is named");
  expect(status).toBe(expected);
});

it("takes profile, severities and initials from the nearest .copydesk.json, which --profile goes before", async () => {
  const files = {
    ".copydesk.json": `{ "checks": { "quote-unbalanced": "error" }, "profile": "ap" }`,
    "news/.copydesk.json": `{ "checks": { "quote-unbalanced": "off" }, "profile": "none" }`,
    "city/story.txt": UNCLOSED,
    "news/story.txt": `${UNCLOSED}\nPetty claimed that the road was wide.\n`,
  };
  const { stdout } = await check(["."], files);
  expect(stdout).toContain("city/story.txt:3:1: error:");
  expect(stdout).not.toContain("news/story.txt");
  const { stdout: loaded } = await check(["--profile", "ap", "."], files);
  expect(loaded).toContain("“claimed” doubts it");
});

it("tells the faults of a broken .copydesk.json by line, and goes by the rest of it", async () => {
  const { status, stdout, stderr } = await check(["story.txt"], {
    ".copydesk.json": `{\n  "profil": "ap",\n  "checks": { "quote-unbalanced": "off" }\n}\n`,
    "story.txt": UNCLOSED,
  });
  expect([status, stdout]).toEqual([0, ""]);
  expect(stderr).toContain("copydesk: .copydesk.json, line 2: “profil” is no setting that Copydesk knows\n");
});

it("passes over what is no article in a folder, and checks what is named", async () => {
  const files = { "README.md": "# How to build\n\n“It is late\n" };
  expect((await check(["."], files)).status).toBe(0);
  expect((await check(["README.md"], files)).status).toBe(1);
});

it("prints one SARIF log, one JSON array, or commands of a workflow, for all files", async () => {
  const files = { "one.txt": UNCLOSED, "two.txt": UNCLOSED, "clean.txt": CLEAN };
  const sarif = JSON.parse((await check(["--format", "sarif", "."], files)).stdout) as {
    runs: [{ results: unknown[] }];
  };
  expect(sarif.runs[0].results).toHaveLength(2);
  const { stdout } = await check(["--format", "json", "--jobs", "2", "."], files);
  const json = JSON.parse(stdout) as { file: string; findings: unknown[] }[];
  expect(json.map(({ file, findings }) => [file, findings.length])).toEqual([
    ["clean.txt", 0],
    ["one.txt", 1],
    ["two.txt", 1],
  ]);
  expect((await check(["--format", "github", "one.txt"], files)).stdout).toMatch(/^::warning file=one\.txt,line=3,/);
});

it.for([
  [["check"], "no file given"],
  [["check", "--format", "xml", "a.txt"], "“xml” is none of text, json, sarif, github"],
  [["check", "--fail-on", "never", "a.txt"], "“never” is none of error, warning, information, hint"],
  [["check", "--profile", "nyt", "a.txt"], "“nyt” is none of ap, reuters, bbc, guardian, none"],
  [["check", "--odd", "a.txt"], "unknown option '--odd'"],
] as const)("%j is wrong usage: 2, and says why", async ([words, message]) => {
  const { status, stderr } = await copydesk(words);
  expect(status).toBe(2);
  expect(stderr).toContain(message);
});

it("goes on after a file that cannot be read, and exits with 1", async () => {
  const { status, stderr, stdout } = await check(["missing.txt", "story.txt"], { "story.txt": CLEAN });
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toContain("copydesk: missing.txt: no such file or folder");
});
