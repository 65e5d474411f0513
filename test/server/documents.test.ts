import { CancellationTokenSource, LSPErrorCodes, type Hover, type Location } from "vscode-languageserver/node";
import { afterEach, expect, test } from "vitest";
import type { Story } from "../../server/src/lsp/messages";
import { Server } from "../support/server";
import { CLEAN, NOTES } from "../support/stories";

let server: Server | undefined;
afterEach(async () => {
  expect(await server?.stop()).toBe(0);
});

const QUESTIONS = ["textDocument/hover", "textDocument/definition", "textDocument/references"] as const;

test.for(["plaintext", "markdown"])("a %s file that is no article gets nothing at all", async (languageId) => {
  server = await Server.start();
  const notes = await server.open(NOTES, { uri: "file:///notes", languageId });
  for (const method of QUESTIONS) {
    expect(await notes.askAt(method, "Tom", { context: { includeDeclaration: true } })).toBeNull();
  }
  expect(await notes.ask("textDocument/documentSymbol")).toBeNull();
  expect(await notes.ask("textDocument/semanticTokens/full")).toBeNull();
  expect(await notes.ask("textDocument/diagnostic")).toEqual({ kind: "full", items: [] });
  expect(await notes.ask("copydesk/story")).toBeNull();
});

test.for(["plaintext", "markdown"])("a %s file that reads like an article is one", async (languageId) => {
  server = await Server.start();
  const story = await server.open(CLEAN, { uri: "file:///story", languageId });
  expect(await story.askAt<Hover>("textDocument/hover", "the minister")).not.toBeNull();
});

test("notes become an article once one is written into them", async () => {
  server = await Server.start();
  const file = await server.open(NOTES, { uri: "file:///draft.txt", languageId: "plaintext" });
  expect(await file.ask("copydesk/story")).toBeNull();
  await file.change(NOTES, CLEAN);
  expect(await file.ask<Story>("copydesk/story")).toMatchObject({ version: 2 });
});

test("always and never are heeded, whatever the text", async () => {
  server = await Server.start({
    settings: (uri) => ({ enable: uri.endsWith("always.txt") ? "always" : "never" }),
  });
  const always = await server.open(NOTES, { uri: "file:///always.txt", languageId: "plaintext" });
  const never = await server.open(CLEAN, { uri: "file:///never.article" });
  expect(await always.ask("copydesk/story")).not.toBeNull();
  expect(await never.ask("copydesk/story")).toBeNull();
});

test("edits one by one give what the whole text gives", async () => {
  server = await Server.start();
  const story = await server.open(CLEAN);
  await story.change("Irina Orlova", "Anna Brandt");
  await story.change("Orlova said", "Brandt said");
  await story.change("Aas was more hopeful.", "Another line.\n\nAas was “very” hopeful.");
  const place = await story.askAt<Location>("textDocument/definition", "Brandt said");
  expect(story.words(place.range)).toBe("Transport Minister Anna Brandt");

  const same = await server.open(story.text, { uri: "file:///same.article" });
  const { data } = await story.ask<{ data: number[] }>("textDocument/semanticTokens/full");
  expect(data).toEqual((await same.ask<{ data: number[] }>("textDocument/semanticTokens/full")).data);
});

test("the story at a glance counts speakers, quotes and what to check", async () => {
  server = await Server.start();
  const story = await (await server.open(CLEAN)).ask<Story>("copydesk/story");
  expect(story.toCheck).toBe(0);
  expect(story.speakers.map(({ name, role }) => [name, role])).toEqual([
    ["Henrik Aas", "Board Director"],
    ["Irina Orlova", "Transport Minister"],
  ]);
  expect(story.quotes.map(({ speaker }) => speaker)).toEqual(["s1", "s2", "s2", "s2", "s1"]);
});

test("a cancelled request is answered as cancelled", async () => {
  server = await Server.start();
  const story = await server.open(CLEAN.repeat(400));
  const source = new CancellationTokenSource();
  const busy = story.ask("textDocument/documentSymbol");
  const asked = server.connection.sendRequest(
    "textDocument/hover",
    { textDocument: { uri: story.uri }, position: { line: 0, character: 0 } },
    source.token,
  );
  source.cancel();
  await expect(asked).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  await busy;
});

test("a document that is not open has no answer", async () => {
  server = await Server.start();
  const story = await server.open(CLEAN);
  await story.close();
  expect(await story.askAt("textDocument/hover", "Orlova")).toBeNull();
});
