/** A desk's own file, `.copydesk.json`, as the server reads it, follows it and writes into it. */
import {
  DidChangeWatchedFilesNotification,
  PublishDiagnosticsNotification,
  type CodeAction,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type Location,
  type PublishDiagnosticsParams,
  type TextDocumentEdit,
} from "vscode-languageserver/node";
import { afterEach, expect, test } from "vitest";
import { CAPABILITIES, Server, type OpenDocument } from "../support/server";

let server: Server | undefined;
afterEach(() => server?.stop());

const FOLDER = "file:///desk";
const STORY =
  "PARIS, May 4, 2021 (AP) — “It is done,” Mayor Ann Petty said.\n\nSmoke drifted for miles.\n\n“You could see it from the highway.”\n";

const capabilities = {
  ...CAPABILITIES,
  workspace: {
    ...CAPABILITIES.workspace,
    workspaceEdit: { documentChanges: true, resourceOperations: ["create" as const] },
  },
};

async function start(files: Map<string, string>): Promise<OpenDocument> {
  server = await Server.start({
    files,
    folder: FOLDER,
    capabilities,
    initializationOptions: { client: { servesFiles: true, savesHouse: true } },
  });
  server.connection.onRequest("workspace/diagnostic/refresh", () => null);
  return server.open(STORY, { uri: `${FOLDER}/news/story.article` });
}

async function codes(document: OpenDocument): Promise<unknown[]> {
  const report = await document.ask<DocumentDiagnosticReport>("textDocument/diagnostic");
  return report.kind === "full" ? report.items.map(({ code }: Diagnostic) => code) : [];
}

const tellChange = async (uri: string): Promise<void> =>
  server?.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri, type: 2 }] });

async function actionsAt(story: OpenDocument, words: string): Promise<CodeAction[]> {
  const range = { start: story.position(words), end: story.position(words) };
  return story.ask<CodeAction[]>("textDocument/codeAction", { range, context: { diagnostics: [] } });
}

test("the nearest file up the tree holds, and what changes in it is followed", async () => {
  const near = `${FOLDER}/news/.copydesk.json`;
  const files = new Map([[`${FOLDER}/.copydesk.json`, `{ "checks": { "quote-unattributed": "off" } }`]]);
  const story = await start(files);
  expect(await codes(story)).toEqual([]);

  files.set(near, `{ "checks": { "quote-unattributed": "error" } }`);
  await tellChange(near);
  const report = await story.ask<DocumentDiagnosticReport>("textDocument/diagnostic");
  expect(report).toMatchObject({ kind: "full", items: [{ code: "quote-unattributed", severity: 1 }] });
});

test("a broken file is told at the fault, and the rest of it holds", async () => {
  const broken = `{\n  "profil": "ap",\n  "checks": { "quote-unattributed": "off" }\n}`;
  const address = `${FOLDER}/.copydesk.json`;
  const files = new Map([[address, broken]]);
  const story = await start(files);
  const told = (): Promise<PublishDiagnosticsParams> =>
    new Promise((resolve) => {
      server?.connection.onNotification(PublishDiagnosticsNotification.type, resolve);
    });
  const sent = told();
  // Whoever was told already is told again where the file changes.
  await tellChange(address);
  expect(await codes(story)).toEqual([]);
  expect(await sent).toMatchObject({
    uri: address,
    diagnostics: [
      { range: { start: { line: 1, character: 2 } }, message: "“profil” is no setting that Copydesk knows." },
    ],
  });

  const mended = told();
  files.set(address, "{}");
  await tellChange(address);
  expect(await codes(story)).toEqual(["quote-unattributed"]);
  expect(await mended).toMatchObject({ uri: address, diagnostics: [] });
});

test("a finding is ignored by an edit that makes the file, and stays ignored", async () => {
  const files = new Map<string, string>();
  const story = await start(files);
  const ignore = (await actionsAt(story, "“You could")).find(({ title }) => title === "Ignore this finding");
  expect(ignore?.kind).toBe("quickfix.copydesk.ignore.finding");
  expect(ignore?.command).toMatchObject({ command: "copydesk.saveHouse", arguments: [`${FOLDER}/.copydesk.json`] });
  const [create, edit] = ignore?.edit?.documentChanges ?? [];
  expect(create).toMatchObject({ kind: "create", uri: `${FOLDER}/.copydesk.json` });

  const { edits } = edit as TextDocumentEdit;
  files.set(`${FOLDER}/.copydesk.json`, "newText" in (edits[0] ?? {}) ? (edits[0] as { newText: string }).newText : "");
  await tellChange(`${FOLDER}/.copydesk.json`);
  expect(await codes(story)).toEqual([]);
  await story.change("PARIS", "LYON");
  expect(await codes(story)).toEqual([]);
});

test("a check is turned off in the story or in the workspace", async () => {
  const story = await start(new Map());
  const titles = (await actionsAt(story, "“You could")).map(({ title }) => title);
  expect(titles).toContain("Ignore quote-unattributed in this story");
  expect(titles).toContain("Ignore quote-unattributed in this workspace");
});

test("an editor can ask for one kind of these alone", async () => {
  const story = await start(new Map());
  const range = { start: story.position("“You could"), end: story.position("“You could") };
  const ask = (only: string): Promise<CodeAction[]> =>
    story.ask<CodeAction[]>("textDocument/codeAction", { range, context: { diagnostics: [], only: [only] } });
  expect((await ask("quickfix.copydesk.ignore")).map(({ kind }) => kind)).toEqual([
    "quickfix.copydesk.ignore.finding",
    "quickfix.copydesk.ignore.file",
    "quickfix.copydesk.ignore.workspace",
  ]);
  expect((await ask("quickfix.copydesk.fix")).map(({ title }) => title)).toEqual(["Attribute it to Ann Petty"]);
  expect(await ask("refactor")).toEqual([]);
});

test("the house's profile goes before the settings'", async () => {
  server = await Server.start({
    files: new Map([[`${FOLDER}/.copydesk.json`, `{ "profile": "none" }`]]),
    folder: FOLDER,
    settings: () => ({ profile: "ap" }),
  });
  const text = "PARIS, May 4 (AP) — Mayor Ann Petty claimed that the road was wide.\n";
  const inside = await server.open(text, { uri: `${FOLDER}/story.article` });
  const outside = await server.open(text, { uri: "file:///elsewhere/story.article" });
  expect(await codes(inside)).not.toContain("cue-loaded");
  expect(await codes(outside)).toContain("cue-loaded");
});

const PORTS = `KARSK, June 2, 2014 (Meridian) — The ports opened. “We go on,” Mayor Irina Orlova said.

“This cannot last,” the minister said.

Several jurors took notes. The smoke drifted for miles.

“You could see it from the highway for an hour.”
`;

const textOfEdit = (action: CodeAction | undefined): string => {
  const change = action?.edit?.documentChanges?.find((each): each is TextDocumentEdit => "edits" in each);
  const [edit] = change?.edits ?? [];
  return edit && "newText" in edit ? edit.newText : "";
};

/** What the editor has for the place where `words` begin, of one kind alone. */
function actionsOf(story: OpenDocument, words: string, kind: string): Promise<CodeAction[]> {
  const range = { start: story.position(words), end: story.position(words) };
  return story.ask<CodeAction[]>("textDocument/codeAction", { range, context: { diagnostics: [], only: [kind] } });
}

test("somebody is said to be the same person, and is so at once, here and in the folder's other stories", async () => {
  const house = `${FOLDER}/.copydesk.json`;
  const other = `${FOLDER}/other.article`;
  const files = new Map([[other, PORTS]]);
  server = await Server.start({
    files,
    folder: FOLDER,
    capabilities,
    initializationOptions: { client: { servesFiles: true, savesHouse: true, hearsOfHouse: true } },
  });
  const { connection } = server;
  connection.onRequest("workspace/diagnostic/refresh", () => null);
  const heard = new Promise<void>((resolve) => connection.onNotification("copydesk/house", resolve));
  const story = await server.open(PORTS, { uri: `${FOLDER}/ports.article` });
  const places = (): Promise<Location[]> =>
    story.askAt<Location[]>("textDocument/references", "Irina Orlova", { context: { includeDeclaration: true } });
  await connection.sendRequest("workspace/symbol", { query: "" });
  const before = await places();

  const found = await actionsAt(story, "minister");
  const same = found.find(({ title }) => title === "Same person as Irina Orlova");
  expect(same).toMatchObject({
    kind: "quickfix.copydesk.fix.samePerson",
    command: { command: "copydesk.saveHouse", arguments: [house] },
    diagnostics: [{ code: "speaker-unresolved-role" }],
  });
  files.set(house, textOfEdit(same));
  await tellChange(house);
  await heard;
  expect(await codes(story)).not.toContain("speaker-unresolved-role");
  const here = ({ uri }: Location): boolean => uri === story.uri;
  const after = await places();
  expect(after.filter(here).map(({ range }) => story.words(range))).toContain("the minister");
  await expect
    .poll(async () => (await places()).filter((place) => !here(place)).length, { timeout: 8000 })
    .toBeGreaterThan(before.filter((place) => !here(place)).length);
});

test("without a place for the desk's list the copy is changed, and only where it is ours", async () => {
  server = await Server.start();
  const story = await server.open(PORTS);
  const [same] = await actionsOf(story, "minister", "quickfix.copydesk.fix.samePerson");
  expect(same?.title).toBe("Same person as Irina Orlova: change “the minister” to “Orlova”");
  expect(textOfEdit(same)).toBe("Orlova");
});

test("a quotation without a speaker is attributed to any speaker of the story", async () => {
  server = await Server.start();
  const story = await server.open(PORTS);
  const found = await actionsOf(story, "see it from", "quickfix.copydesk.fix.attribute");
  expect(found.map(({ title }) => title)).toEqual(["Attribute it to Irina Orlova", "Attribute it to the minister"]);
  expect(textOfEdit(found[1])).toBe(",” the minister said.");
  expect(await actionsOf(story, "cannot last", "quickfix.copydesk.fix.attribute")).toEqual([]);
});
