/** What a user is told of bad input and of a wrong command line. */
import { readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { annotationsIn, copydesk, folderOf, program } from "../support/command-line";

const STORY = "PARIS, May 4 (AP) — “It is done,” she said.\n";

/** Runs over a good file beside a bad one: the bad one costs one line and the status, the good one is still done. */
async function besideGood(bad: Readonly<Record<string, string | Uint8Array>>, name: string): Promise<string> {
  const cwd = folderOf({ "good.txt": STORY, ...bad });
  const { status, stdout, stderr } = await copydesk(["annotate", "--format", "ndjson", name, "good.txt"], { cwd });
  expect(status).toBe(1);
  expect(annotationsIn(stdout).map(({ file }) => file)).toEqual(["good.txt"]);
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  return stderr.trimEnd();
}

describe("bad input costs one line that names file and cause, and the other files are done", () => {
  it("no such file", async () => {
    expect(await besideGood({}, "missing.txt")).toBe("copydesk: missing.txt: no such file or folder");
  });

  it("a file taken for a folder", async () => {
    expect(await besideGood({}, "good.txt/part.txt")).toBe("copydesk: good.txt/part.txt: no such file or folder");
  });

  it("a folder without articles", async () => {
    expect(await besideGood({ "photos/one.jpg": "", "photos/.hidden.txt": STORY }, "photos")).toBe(
      "copydesk: photos: no article in it (.article .news .wire .txt .md)",
    );
  });

  it("an empty folder", async () => {
    expect(await besideGood({ "empty/": "" }, "empty")).toContain("copydesk: empty: no article in it");
  });

  it("a binary file", async () => {
    expect(await besideGood({ "photo.txt": new Uint8Array([0x89, 0x50, 0x00, 0x47]) }, "photo.txt")).toBe(
      "copydesk: photo.txt: is a binary file (a zero byte at 2)",
    );
  });

  it("a file in UTF-16", async () => {
    expect(await besideGood({ "wide.txt": Buffer.from("\ufeffHello", "utf16le") }, "wide.txt")).toBe(
      "copydesk: wide.txt: is UTF-16, not UTF-8",
    );
  });

  it("a file in Latin-1", async () => {
    expect(await besideGood({ "old.txt": Buffer.from("Cafe\n\nCafé Müller", "latin1") }, "old.txt")).toBe(
      "copydesk: old.txt: is not valid UTF-8 (line 3)",
    );
  });

  it("a file cut in the middle of a character", async () => {
    expect(await besideGood({ "cut.txt": Buffer.from("Café").subarray(0, 4) }, "cut.txt")).toBe(
      "copydesk: cut.txt: is not valid UTF-8 (line 1)",
    );
  });

  it("a file as large as no story is", async () => {
    expect(await besideGood({ "huge.txt": Buffer.alloc(33 * 1024 * 1024, "a ") }, "huge.txt")).toBe(
      "copydesk: huge.txt: is too large (33 MB; an article may have 32 MB)",
    );
  });

  it("a symbolic link to itself, and one to nothing", async () => {
    const cwd = folderOf({ "good.txt": STORY });
    symlinkSync("loop.txt", path.join(cwd, "loop.txt"));
    symlinkSync("nowhere.txt", path.join(cwd, "dangling.txt"));
    const words = ["annotate", "--format", "ndjson", "loop.txt", "dangling.txt", "good.txt"];
    const { status, stdout, stderr } = await copydesk(words, { cwd });
    expect(status).toBe(1);
    expect(annotationsIn(stdout)).toHaveLength(1);
    expect(stderr).toBe(
      "copydesk: loop.txt: its symbolic links lead in a circle\ncopydesk: dangling.txt: no such file or folder\n",
    );
  });

  it("a file that is gone by the time a thread reads it is that file's problem alone", async () => {
    const cwd = folderOf({ "a.txt": STORY, "bad.txt": new Uint8Array([0]), "z.txt": STORY });
    const { status, stdout, stderr } = await copydesk(["annotate", "--format", "ndjson", "--jobs", "2", "."], { cwd });
    expect(status).toBe(1);
    expect(annotationsIn(stdout).map(({ file }) => file)).toEqual(["a.txt", "z.txt"]);
    expect(stderr).toBe("copydesk: bad.txt: is a binary file (a zero byte at 0)\n");
  });

  it("standard input that is no text", async () => {
    const { status, stdout, stderr } = await copydesk(["annotate", "-"], { input: new Uint8Array([0xc3, 0x28]) });
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toBe("copydesk: standard input: is not valid UTF-8 (line 1)\n");
  });
});

describe("bad dates", () => {
  it.each(["2011-02-29", "6 July 2011", "2011-7-6", "tomorrow"])("--date %s", async (date) => {
    const cwd = folderOf({ "good.txt": STORY });
    const { status, stdout, stderr } = await copydesk(["annotate", "--date", date, "good.txt"], { cwd });
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toBe(`copydesk: --date: “${date}” is no date (YYYY-MM-DD)\n`);
  });

  it("lines of a date map: the others still count", async () => {
    const cwd = folderOf({
      "one.txt": STORY,
      "two.txt": STORY,
      "days.tsv": "one\t2011-02-30\ntwo\t2011-05-05\n\nthree 2011-05-06\n\t2011-05-07\n",
    });
    const words = ["annotate", "--format", "ndjson", "--date-map", "days.tsv", "one.txt", "two.txt"];
    const { status, stdout, stderr } = await copydesk(words, { cwd });
    expect(status).toBe(1);
    expect(stderr).toBe(
      "copydesk: days.tsv, line 1: “2011-02-30” is no date (YYYY-MM-DD)\n" +
        "copydesk: days.tsv, line 4: no file stem, tab and date\n" +
        "copydesk: days.tsv, line 5: no file stem, tab and date\n",
    );
    const references = annotationsIn(stdout).map(({ article }) => article.referenceDate);
    expect(references[1]).toMatchObject({ value: "2011-05-05", source: "option" });
    expect(references[0]?.source).not.toBe("option");
  });

  it("a date map that is not there", async () => {
    const cwd = folderOf({ "good.txt": STORY });
    const words = ["annotate", "--format", "ndjson", "--date-map", "days.tsv", "good.txt"];
    const { status, stdout, stderr } = await copydesk(words, { cwd });
    expect(status).toBe(1);
    expect(stderr).toBe("copydesk: days.tsv: no such file or folder\n");
    expect(annotationsIn(stdout)).toHaveLength(1);
  });
});

describe("wrong usage says what is wrong, then the usage, with status 2", () => {
  it.each([
    [[], "no command given"],
    [["anotate"], "“anotate” is no command"],
    [["lsp"], "lsp speaks over standard input and output: give --stdio"],
    [["lsp", "--port"], "“--port” is no option of lsp"],
    [["annotate"], "no file given"],
    [["annotate", "--frmat", "json", "a.txt"], "unknown option '--frmat'"],
    [["annotate", "--format"], "option '--format <value>' argument missing"],
    [["annotate", "a.txt", "--date"], "option '--date <value>' argument missing"],
    [["annotate", "--format", "xml", "a.txt"], "--format “xml” is none of text, json, ndjson"],
    [["annotate", "--offsets", "bytes", "a.txt"], "--offsets “bytes” is none of utf16, codepoint"],
    [["annotate", "--jobs", "0", "a.txt"], "--jobs “0” is no number from 1 to 999"],
    [["annotate", "--jobs", "two", "a.txt"], "--jobs “two” is no number from 1 to 999"],
    [["annotate", "--help=yes", "a.txt"], "option '-h, --help' does not take an argument"],
    [
      ["annotate", "--date", "2011-07-06", "--date-map", "m.tsv", "a.txt"],
      "--date and --date-map are given; one of them says what “today” is",
    ],
  ])("copydesk %j", async (words, fault) => {
    const { status, stdout, stderr } = await copydesk(words);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    const [first, second] = stderr.split("\n");
    expect(first).toBe(`copydesk: ${fault}`);
    expect(second).toMatch(/^usage: copydesk annotate /);
  });
});

describe("a package that is not whole", () => {
  it.each([
    ["without its weights", undefined, "ENOENT"],
    ["with half of them", (whole: Uint8Array) => whole.subarray(0, whole.length / 2), "This is no file of weights"],
  ])("%s: the articles are read by rules alone, and it says so", async (_, cut, fault) => {
    const built = (name: string): Uint8Array => readFileSync(path.join(path.dirname(program), name));
    const weights = built("attribution.weights");
    const cwd = folderOf({
      "cli.js": built("cli.js"),
      "engine.js": built("engine.js"),
      "a.txt": STORY,
      ...(cut && { "attribution.weights": cut(weights) }),
    });
    const words = ["annotate", "--format", "json", "a.txt"];
    const { status, stdout, stderr } = await copydesk(words, { cwd, bundle: path.join(cwd, "cli.js") });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ quotes: [{ type: "direct" }] });
    expect(stderr).toContain(fault);
    expect(stderr.trim()).toMatch(/^copydesk: [^\n]*; attributions are read by rules alone$/);
  });
});
