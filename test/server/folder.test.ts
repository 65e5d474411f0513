import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Location, ProgressToken, SymbolInformation, WorkDoneProgressBegin } from "vscode-languageserver/node";
import { afterEach, expect, test } from "vitest";
import { CAPABILITIES, Server } from "../support/server";
import { CLEAN, NOTES } from "../support/stories";

let server: Server | undefined;
afterEach(async () => {
  await server?.stop();
  server = undefined;
});

/** The minister in another story, with a middle name. */
const SECOND = `KARSK, June 2, 2014 (Meridian) — The ports opened again, Transport Minister Irina Maria Orlova said.

“We go on,” Orlova said.
`;

/** Somebody of her surname, and nobody's first name. */
const OTHER = `KARSK, June 3, 2014 (Meridian) — The fair was a success, Mayor Pavel Orlova said.

“We go on,” Smith said.
`;

const folderFiles = (): Map<string, string> =>
  new Map([
    ["mem:/desk/first.article", CLEAN],
    ["mem:/desk/second.txt", SECOND],
    ["mem:/desk/other.md", OTHER],
    ["mem:/desk/notes.txt", NOTES],
  ]);

const search = (query: string): Promise<SymbolInformation[]> =>
  server?.connection.sendRequest("workspace/symbol", { query }) ?? Promise.reject(new Error("no server"));

const say = ({ name, containerName, location }: SymbolInformation): string =>
  `${name} (${containerName ?? ""}) ${path.posix.basename(location.uri)}:${location.range.start.line + 1}`;

/** Asks again until the answer is as it should be: files are read a moment after they have changed. */
const eventually = (check: () => Promise<void>, timeout = 8000): Promise<void> =>
  expect.poll(() => check().then(() => "as expected", String), { timeout }).toBe("as expected");

test("people are found over all stories, by a part of the name", async () => {
  server = await Server.start({ files: folderFiles() });
  expect((await search("orlova")).map(say).toSorted()).toEqual([
    "Irina Maria Orlova (Transport Minister · 2 quotes) second.txt:1",
    "Irina Orlova (Transport Minister · 3 quotes) first.article:3",
    "Pavel Orlova (Mayor · 1 quote) other.md:1",
  ]);
  expect((await search("ir or")).map(({ name }) => name)).not.toContain("Pavel Orlova");
  expect((await search("Tom")).map(say)).toEqual([]);
});

test("references go on into other stories of the same person, and no others", async () => {
  server = await Server.start({ files: folderFiles() });
  await search("");
  const story = await server.open(CLEAN, { uri: "mem:/desk/first.article" });
  const context = { includeDeclaration: true };
  const all = await story.askAt<Location[]>("textDocument/references", "the minister", { context });
  expect(all.filter(({ uri }) => uri === story.uri)).toHaveLength(6);
  expect(all.filter(({ uri }) => uri !== story.uri).map(({ uri, range }) => [uri, range.start.line])).toEqual([
    ["mem:/desk/second.txt", 0],
    ["mem:/desk/second.txt", 0],
    ["mem:/desk/second.txt", 2],
    ["mem:/desk/second.txt", 2],
  ]);
  const quotes = await story.askAt<Location[]>("textDocument/references", "cannot sign", { context });
  expect(quotes.filter(({ uri }) => uri !== story.uri)).toHaveLength(2);
});

test("an open story counts as it stands in the editor, and as its file does once it is closed", async () => {
  server = await Server.start({ files: folderFiles() });
  const story = await server.open(SECOND, { uri: "mem:/desk/second.txt", languageId: "plaintext" });
  await story.change("Irina Maria Orlova", "Anna Brandt");
  expect((await search("Brandt")).map(({ name }) => name)).toEqual(["Anna Brandt"]);
  await story.close();
  await eventually(async () => expect((await search("irina maria")).map(({ name }) => name)).toHaveLength(1));
  expect(await search("Brandt")).toEqual([]);
});

test("files that come, change and go are followed", async () => {
  const files = folderFiles();
  server = await Server.start({ files });
  expect(await search("Brandt")).toEqual([]);
  const tell = (uri: string, type: number): Promise<void> | undefined =>
    server?.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri, type }] });

  files.set("mem:/desk/new.article", CLEAN.replaceAll("Irina Orlova", "Anna Brandt"));
  await tell("mem:/desk/new.article", 1);
  await eventually(async () => expect(await search("Brandt")).toHaveLength(1));

  files.set("mem:/desk/new.article", CLEAN);
  await tell("mem:/desk/new.article", 2);
  await eventually(async () => expect(await search("Brandt")).toHaveLength(0));
  expect(await search("Irina Orlova")).toHaveLength(3);

  files.delete("mem:/desk/new.article");
  await tell("mem:/desk/new.article", 3);
  await eventually(async () => expect(await search("Irina Orlova")).toHaveLength(2));
});

test("never is heeded, and always", async () => {
  server = await Server.start({
    files: new Map([
      ["mem:/quiet/a.article", CLEAN],
      ["mem:/loud/b.txt", "Mayor Anna Holm said no."],
    ]),
    settings: (uri) => ({ enable: uri.includes("quiet") ? "never" : "always" }),
  });
  expect((await search("")).map(({ name }) => name)).toEqual(["Anna Holm"]);
});

const LAST = 2999;

test("opening a story begins the reading; how far it is shows; it can be stopped, and begun again", async () => {
  // So many that they are not read before the first word on them; the last one is told from the others.
  const story = (number: number): string =>
    `${number < LAST ? SECOND : SECOND.replaceAll("Orlova", "Brandt")}\nItem ${number}.\n`;
  const files = new Map(
    Array.from({ length: LAST + 1 }, (_, number) => [`mem:/desk/${number}.article`, story(number)]),
  );
  server = await Server.start({
    files,
    capabilities: { ...CAPABILITIES, window: { workDoneProgress: true } },
  });
  const { connection } = server;
  const token = new Promise<ProgressToken>((resolve) => {
    connection.onRequest("window/workDoneProgress/create", (params: { token: ProgressToken }) => {
      resolve(params.token);
      return null;
    });
  });
  const told: { token: ProgressToken; value: WorkDoneProgressBegin | { kind: "report" | "end" } }[] = [];
  connection.onNotification("$/progress", (params: (typeof told)[number]) => void told.push(params));
  await server.open(CLEAN);
  await expect
    .poll(() => told[0]?.value, { timeout: 15_000 })
    .toMatchObject({
      kind: "begin",
      title: "Reading stories",
      cancellable: true,
      message: expect.stringMatching(/^[\d,]+ of 3,000$/),
    });
  await connection.sendNotification("window/workDoneProgress/cancel", { token: await token });
  await expect.poll(() => told.at(-1)?.value.kind, { timeout: 15_000 }).toBe("end");
  expect((await search("Orlova")).length).toBeGreaterThan(0);
  expect(await search("Brandt")).toEqual([]);

  await connection.sendNotification("copydesk/readFolder");
  await eventually(async () => expect(await search("Brandt")).toHaveLength(1), 60_000);
}, 90_000);

test("an editor that hands over no files has them read from the disk", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "copydesk-folder-"));
  try {
    await mkdir(path.join(folder, "inner/.hidden"), { recursive: true });
    await writeFile(path.join(folder, "first.article"), CLEAN);
    await writeFile(path.join(folder, "inner/second.txt"), SECOND);
    await writeFile(path.join(folder, "inner/.hidden/third.article"), SECOND);
    await writeFile(path.join(folder, "inner/fourth.json"), SECOND);
    await writeFile(path.join(folder, "inner/binary.article"), Uint8Array.of(0xff, 0xfe, 0x00));
    server = await Server.start({ folder: pathToFileURL(folder).href });
    expect((await search("Irina")).map(say).toSorted()).toEqual([
      "Irina Maria Orlova (Transport Minister · 2 quotes) second.txt:1",
      "Irina Orlova (Transport Minister · 3 quotes) first.article:3",
    ]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("without a folder the open stories are there", async () => {
  server = await Server.start();
  await server.open(CLEAN);
  expect((await search("Irina")).map(({ name }) => name)).toEqual(["Irina Orlova"]);
});

test("folders that are opened and closed later are read from the disk, and forgotten", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "copydesk-folders-"));
  try {
    const [first, second] = ["first", "second"].map((name) => path.join(folder, name)) as [string, string];
    await Promise.all([first, second].map((each) => mkdir(each)));
    await writeFile(path.join(first, "first.article"), CLEAN);
    await writeFile(path.join(second, "second.article"), SECOND);
    await writeFile(path.join(second, ".copydesk.json"), `{ "checks": { "quote-unbalanced": "hint" } }`);
    const [firstUri, secondUri] = [first, second].map((each) => pathToFileURL(each).href) as [string, string];
    server = await Server.start({
      folder: firstUri,
      capabilities: { ...CAPABILITIES, workspace: { ...CAPABILITIES.workspace, workspaceFolders: true } },
    });
    const names = async (): Promise<string[]> => (await search("")).map(({ name }) => name).toSorted();
    expect(await names()).not.toContain("Irina Maria Orlova");
    const tell = (added: readonly string[], removed: readonly string[]): Promise<void> | undefined => {
      const named = (uris: readonly string[]): object[] => uris.map((uri) => ({ uri, name: path.posix.basename(uri) }));
      const event = { added: named(added), removed: named(removed) };
      return server?.connection.sendNotification("workspace/didChangeWorkspaceFolders", { event });
    };
    await tell([secondUri], []);
    await eventually(async () => expect(await names()).toContain("Irina Maria Orlova"));
    expect(await names()).toContain("Irina Orlova");
    const copy = await server.open("“You could see it, Mayor Ann Petty said.", { uri: `${secondUri}/open.article` });
    const report = await copy.ask<{ items: { code: string; severity: number }[] }>("textDocument/diagnostic");
    expect(report.items).toContainEqual(expect.objectContaining({ code: "quote-unbalanced", severity: 4 }));
    await copy.close();
    await tell([], [firstUri]);
    await eventually(async () => expect(await names()).not.toContain("Irina Orlova"));
    expect(await names()).toContain("Irina Maria Orlova");
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("files in a folder have the settings of their language", async () => {
  server = await Server.start({
    files: new Map([
      ["mem:/desk/a.md", OTHER],
      ["mem:/desk/b.txt", SECOND],
    ]),
    settings: (uri) => ({ enable: uri.endsWith(".md") ? "never" : "auto" }),
  });
  expect((await search("Orlova")).map(({ name }) => name)).toEqual(["Irina Maria Orlova"]);
});

test("whoever has the folder read is told what was left out, and the log names it", async () => {
  const long = "mem:/desk/long.article";
  const files = folderFiles();
  server = await Server.start({ files });
  const { connection } = server;
  const list = [...files.keys(), long];
  connection.onRequest("copydesk/listFiles", () => list);
  const said = new Promise<string>((resolve) => {
    connection.onNotification("window/showMessage", ({ message }: { message: string }) => resolve(message));
  });
  const logged = new Promise<string>((resolve) => {
    connection.onNotification("window/logMessage", ({ message }: { message: string }) => resolve(message));
  });
  await connection.sendNotification("copydesk/readFolder");
  expect(await said).toMatch(
    /^Copydesk has read 5 files; 3 stories are known\. 1 file was left out: .*262,144 characters/,
  );
  expect(await logged).toContain(long);
});

test("a list of references that is not whole says so", async () => {
  const files = new Map(Array.from({ length: 1300 }, (_, number) => [`mem:/desk/${number}.article`, SECOND]));
  server = await Server.start({ files });
  const { connection } = server;
  const told: string[] = [];
  connection.onNotification("window/showMessage", ({ message }: { message: string }) => void told.push(message));
  await eventually(async () => expect(await search("irina maria")).toHaveLength(500), 60_000);
  const story = await server.open(SECOND, { uri: "mem:/desk/0.article" });
  const ask = (): Promise<Location[]> =>
    story.askAt<Location[]>("textDocument/references", "Orlova", { context: { includeDeclaration: true } });
  await eventually(async () => expect((await ask()).length).toBeGreaterThan(5000), 60_000);
  expect(told.at(-1)).toMatch(/^These are 5,000 places .* There may be more\.$/);
}, 90_000);
