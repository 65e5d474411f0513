import { DidChangeConfigurationNotification, type InlayHint } from "vscode-languageserver/node";
import { afterEach, expect, test } from "vitest";
import { CAPABILITIES, Server, type OpenDocument } from "../support/server";
import { CLEAN, NOTES } from "../support/stories";

let server: Server | undefined;

afterEach(async () => {
  await server?.stop();
  server = undefined;
});

/** The labels of a whole document's hints. */
async function labels(document: OpenDocument): Promise<unknown[]> {
  const lines = document.text.split("\n").length;
  const range = { start: { line: 0, character: 0 }, end: { line: lines, character: 0 } };
  const hints = await document.ask<InlayHint[] | null>("textDocument/inlayHint", { range });
  return hints?.map(({ label }) => label) ?? [];
}

test("the day a weekday means stands behind it where the settings ask for all dates", async () => {
  server = await Server.start({ settings: () => ({ inlayHints: { dates: "all" } }) });
  expect(server.initialized.capabilities.inlayHintProvider).toBe(true);
  const story = await server.open(CLEAN);
  expect(await labels(story)).toContain("12 May 2014");
});

test("the name a role stands for stands behind it where the settings ask for all people", async () => {
  server = await Server.start({ settings: () => ({ inlayHints: { dates: "off", people: "all" } }) });
  expect(await labels(await server.open(CLEAN))).toEqual(["Orlova", "Aas"]);
});

test("hints follow the settings, and the editor is asked to ask again", async () => {
  let dates = "all";
  server = await Server.start({
    settings: () => ({ inlayHints: { dates } }),
    capabilities: {
      ...CAPABILITIES,
      workspace: { ...CAPABILITIES.workspace, inlayHint: { refreshSupport: true } },
    },
  });
  const story = await server.open(CLEAN);
  expect(await labels(story)).not.toEqual([]);

  const refreshed = new Promise<void>((resolve) => {
    server?.connection.onRequest("workspace/inlayHint/refresh", () => {
      resolve();
      return null;
    });
  });
  for (const what of ["diagnostic", "diagnostics", "semanticTokens", "codeLens"])
    server.connection.onRequest(`workspace/${what}/refresh`, () => null);
  dates = "off";
  await server.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
  await refreshed;
  expect(await labels(story)).toEqual([]);
});

test("a text that is no article has none", async () => {
  server = await Server.start({ settings: () => ({ inlayHints: { dates: "all" } }) });
  const notes = await server.open(NOTES, { uri: "file:///notes.txt", languageId: "plaintext" });
  expect(await labels(notes)).toEqual([]);
});
