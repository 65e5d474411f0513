/** What `copydesk annotate` prints, and how it finds its files. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { annotationsIn, copydesk, folderOf } from "../support/command-line";

const fixtures = path.resolve(import.meta.dirname, "../fixtures/articles");
const manifest = path.resolve(import.meta.dirname, "../../package.json");
const STORY = "PARIS, May 4 (AP) — “It is done,” she said.\n";

describe("formats", () => {
  it("json is one object for one file", async () => {
    const cwd = folderOf({ "a.txt": STORY });
    const { status, stdout, stderr } = await copydesk(["annotate", "--format", "json", "a.txt"], { cwd });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({ schema: "copydesk/1", file: "a.txt", offsets: "utf16", length: 44 });
  });

  it("json is an array for several files, and for a folder that holds one", async () => {
    const cwd = folderOf({ "a.txt": STORY, "in/b.txt": STORY });
    const several = await copydesk(["annotate", "--format", "json", "a.txt", "in/b.txt"], { cwd });
    expect(JSON.parse(several.stdout)).toMatchObject([{ file: "a.txt" }, { file: "in/b.txt" }]);
    const folder = await copydesk(["annotate", "--format", "json", "in"], { cwd });
    expect(JSON.parse(folder.stdout)).toMatchObject([{ file: "in/b.txt" }]);
  });

  it("json is an empty array where none of several could be read", async () => {
    const { status, stdout } = await copydesk(["annotate", "--format", "json", "no-a.txt", "no-b.txt"]);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual([]);
  });

  it("ndjson is a line for each file, in order, however many threads there are", async () => {
    const names = Array.from({ length: 40 }, (_, index) => `${String(index).padStart(2, "0")}.txt`);
    const files = names.map((name, index) => [name, STORY.repeat(1 + (index % 7))] as const);
    const cwd = folderOf(Object.fromEntries(files));
    const [one, three] = await Promise.all(
      ["1", "3"].map((jobs) => copydesk(["annotate", "--format", "ndjson", "--jobs", jobs, "."], { cwd })),
    );
    expect(annotationsIn(one?.stdout ?? "").map(({ file }) => file)).toEqual(names);
    expect(three?.stdout).toBe(one?.stdout);
  });

  it("text is a page without colour or control characters where it is not for a terminal", async () => {
    const { status, stdout } = await copydesk(["annotate", path.join(fixtures, "ap-bridge-closure.txt")]);
    expect(status).toBe(0);
    expect(stdout.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
    expect(stdout.split("\n").filter((line) => Array.from(line).length > 80)).toEqual([]);
    expect(stdout).toContain("Today is ");
  });

  it("text names each file where there are several", async () => {
    const cwd = folderOf({ "a.txt": STORY, "b.txt": STORY });
    const { stdout } = await copydesk(["annotate", "."], { cwd });
    expect(stdout).toMatch(/^── a\.txt ─+\n/);
    expect(stdout).toMatch(/\n\n── b\.txt ─+\n/);
  });
});

describe("offsets", () => {
  const text = "😀 Paris, May 4 (AP) — “It is 𝒟one,” she said.\n";

  it("count code points where asked, and every span still covers its text", async () => {
    const { stdout } = await copydesk(["annotate", "--format", "json", "--offsets", "codepoint", "-"], { input: text });
    const annotation = JSON.parse(stdout) as { length: number; article: { paragraphs: Covered[] } };
    const points = Array.from(text);
    expect(annotation.length).toBe(points.length);
    expect(annotation.article.paragraphs.length).toBeGreaterThan(0);
    for (const { start, end, text: covered } of annotation.article.paragraphs) {
      expect(points.slice(start, end).join("")).toBe(covered);
    }
  });

  it("count from behind a byte order mark", async () => {
    const [plain, marked] = await Promise.all(
      [text, `\ufeff${text}`].map((input) => copydesk(["annotate", "--format", "json", "-"], { input })),
    );
    expect(marked?.stdout).toBe(plain?.stdout);
  });

  interface Covered {
    readonly start: number;
    readonly end: number;
    readonly text: string;
  }
});

describe("files", () => {
  it("a folder is searched for articles, sorted, without hidden files and node_modules", async () => {
    const cwd = folderOf({
      "desk/b.news": STORY,
      "desk/a.wire": STORY,
      "desk/c/d.article": STORY,
      "desk/c/E.MD": STORY,
      "desk/z.txt": STORY,
      "desk/photo.jpg": STORY,
      "desk/.draft.txt": STORY,
      "desk/.git/e.txt": STORY,
      "desk/node_modules/f.md": STORY,
    });
    const { stdout } = await copydesk(["annotate", "--format", "ndjson", "desk"], { cwd });
    const found = annotationsIn(stdout).map(({ file }) => file);
    expect(found).toEqual(["desk/a.wire", "desk/b.news", "desk/c/E.MD", "desk/c/d.article", "desk/z.txt"]);
  });

  it("a file that is named may have any ending, and be hidden", async () => {
    const cwd = folderOf({ ".draft": STORY });
    const { stdout } = await copydesk(["annotate", "--format", "ndjson", ".draft"], { cwd });
    expect(annotationsIn(stdout).map(({ file }) => file)).toEqual([".draft"]);
  });

  it("“-” is standard input, in its place among files", async () => {
    const cwd = folderOf({ "a.txt": STORY, "b.txt": "Nothing happened.\n" });
    const words = ["annotate", "--format", "ndjson", "b.txt", "-", "a.txt"];
    const { stdout } = await copydesk(words, { cwd, input: STORY });
    expect(annotationsIn(stdout).map(({ file }) => file)).toEqual(["b.txt", "-", "a.txt"]);
  });

  it("an empty file is an article with nothing in it", async () => {
    const { status, stdout } = await copydesk(["annotate", "--format", "json", "-"], { input: "" });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ length: 0, speakers: [], quotes: [], dates: [], findings: [] });
  });
});

describe("reference dates", () => {
  it("--date holds for every file", async () => {
    const { stdout } = await copydesk(["annotate", "--format", "json", "--date", "2011-07-06", "-"], { input: STORY });
    expect(JSON.parse(stdout)).toMatchObject({ article: { referenceDate: { value: "2011-07-06", source: "option" } } });
  });

  it("--date-map goes by file stem: only the last extension is cut off", async () => {
    const cwd = folderOf({
      "in/a.b.txt": STORY,
      "c.txt": STORY,
      "days.tsv": "a.b\t2011-07-06\r\nc\t2012-01-02\tnote\r\n",
    });
    const words = ["annotate", "--format", "ndjson", "--date-map", "days.tsv", "in", "c.txt"];
    const { status, stdout } = await copydesk(words, { cwd });
    expect(status).toBe(0);
    const values = annotationsIn(stdout).map(({ article }) => article.referenceDate?.value);
    expect(values).toEqual(["2011-07-06", "2012-01-02"]);
  });
});

describe("the program", () => {
  it.each([["--help"], ["-h"], ["annotate", "--help"], ["annotate", "-h"]])("%s %s", async (...words) => {
    const { status, stdout } = await copydesk(words.filter(Boolean));
    expect(status).toBe(0);
    expect(stdout).toMatch(/^usage: copydesk annotate /);
    expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
  });

  it("--version is the package's", async () => {
    const { stdout } = await copydesk(["--version"]);
    const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { version: string };
    expect(stdout).toBe(`${version}\n`);
  });

  it("ends in quiet where its reader stops reading", async () => {
    const program = path.resolve(import.meta.dirname, "../../dist/cli.js");
    const files = Array.from({ length: 60 }, () => path.join(fixtures, "ap-bridge-closure.txt"));
    const child = spawn(process.execPath, [program, "annotate", "--format", "json", ...files]);
    let stderr = "";
    child.stderr.on("data", (chunk) => (stderr += String(chunk)));
    child.stdout.once("data", () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on("close", resolve));
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });
});
