import type { CodeLens, CompletionItem, FoldingRange, SelectionRange, WorkspaceEdit } from "vscode-languageserver/node";
import { afterEach, expect, test } from "vitest";
import { CAPABILITIES, Server } from "../support/server";
import { CLEAN, NOTES } from "../support/stories";

let server: Server | undefined;
afterEach(() => server?.stop());

/** The minister's name between quotation marks too. */
const QUOTED = CLEAN.replace("Nobody slammed a door", "Orlova slammed no door");

const CONFIRMING = {
  ...CAPABILITIES,
  workspace: {
    ...CAPABILITIES.workspace,
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} },
  },
};

test("counts over first references come only where the settings ask for them", async () => {
  server = await Server.start({ settings: (uri) => ({ codeLens: uri.includes("counted") }) });
  const counted = await server.open(CLEAN, { uri: "file:///counted.article" });
  const other = await server.open(CLEAN, { uri: "file:///other.article" });
  expect(await other.ask("textDocument/codeLens")).toEqual([]);
  const lenses = await counted.ask<CodeLens[]>("textDocument/codeLens");
  expect(lenses.map(({ range, command }) => [counted.words(range), command?.title, command?.command])).toEqual([
    ["Henrik Aas", expect.stringMatching(/^2 quotes · \d+ mentions$/), ""],
    ["Irina Orlova", expect.stringMatching(/^3 quotes · \d+ mentions$/), ""],
  ]);
});

test("a click on the counts peeks references in a client that can", async () => {
  server = await Server.start({
    settings: () => ({ codeLens: true }),
    initializationOptions: { client: { peeksReferences: true } },
  });
  const story = await server.open(CLEAN);
  const [lens] = await story.ask<CodeLens[]>("textDocument/codeLens");
  expect(lens?.command).toMatchObject({
    command: "copydesk.peekReferences",
    arguments: [story.uri, lens?.range.start],
  });
});

test("renaming leaves quoted words out of a client that cannot ask", async () => {
  server = await Server.start();
  const story = await server.open(QUOTED);
  expect(await story.askAt("textDocument/prepareRename", "Irina Orlova")).toMatchObject({
    placeholder: "Irina Orlova",
  });
  const edit = await story.askAt<WorkspaceEdit>("textDocument/rename", "Irina Orlova", { newName: "Irina Petrova" });
  expect(edit).toEqual({
    documentChanges: [
      {
        textDocument: { uri: story.uri, version: 1 },
        edits: [expect.objectContaining({ newText: "Irina Petrova" }), expect.objectContaining({ newText: "Petrova" })],
      },
    ],
  });
});

test("renaming asks for a yes to each quoted form, in a client that can ask", async () => {
  server = await Server.start({ capabilities: CONFIRMING });
  const story = await server.open(QUOTED);
  const edit = await story.askAt<WorkspaceEdit>("textDocument/rename", "Irina Orlova", { newName: "Irina Petrova" });
  expect(edit.changeAnnotations).toEqual({ quoted: expect.objectContaining({ needsConfirmation: true }) });
  expect(edit.documentChanges?.[0]).toMatchObject({
    edits: [{ newText: "Irina Petrova" }, { newText: "Petrova" }, { newText: "Petrova", annotationId: "quoted" }],
  });
});

test.for(["textDocument/prepareRename", "textDocument/rename"])(
  "%s in a quotation is refused in a sentence",
  async (method) => {
    server = await Server.start();
    const story = await server.open(QUOTED);
    const asked = story.askAt(method, "Orlova slammed", { newName: "Petrova" });
    await expect(asked).rejects.toThrow(/^These are quoted words, and not ours to change\./);
  },
);

test("behind a cue the story's people are offered as they are typed", async () => {
  server = await Server.start();
  const story = await server.open(CLEAN);
  await story.change("Aas was more", "“Not yet,” said Aas was more");
  const position = story.position(" Aas was more");
  const typed = { triggerKind: 2, triggerCharacter: " " };
  const offered = await story.ask<CompletionItem[]>("textDocument/completion", { position, context: typed });
  expect(offered.map(({ label, detail }) => [label, detail])).toContainEqual(["Orlova", "Transport Minister"]);
  const elsewhere = story.position(" more hopeful");
  expect(await story.ask("textDocument/completion", { position: elsewhere, context: typed })).toEqual([]);
});

test("folding and selection follow the story's parts", async () => {
  server = await Server.start();
  const story = await server.open(`---\ntitle: Tolls\nbyline: Anna Holm\n---\n\n${CLEAN}`);
  expect(await story.ask<FoldingRange[]>("textDocument/foldingRange")).toEqual([
    { startLine: 0, endLine: 3, kind: "region" },
  ]);
  const positions = [story.position("Orlova", "pay,”")];
  const [selection] = await story.ask<SelectionRange[]>("textDocument/selectionRange", { positions });
  expect(selection && story.words(selection.range)).toBe("Orlova");
  expect(selection?.parent && story.words(selection.parent.range)).toBe("Orlova said");
});

test("notes fold, rename and complete as they do without us", async () => {
  server = await Server.start({ settings: () => ({ codeLens: true }) });
  const notes = await server.open(NOTES, { uri: "file:///notes.txt", languageId: "plaintext" });
  for (const method of ["textDocument/foldingRange", "textDocument/codeLens"])
    expect(await notes.ask(method)).toBeNull();
  for (const method of ["textDocument/prepareRename", "textDocument/completion"]) {
    expect(await notes.askAt(method, "Tom")).toBeNull();
  }
});
