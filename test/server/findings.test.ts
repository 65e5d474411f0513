import {
  DidChangeConfigurationNotification,
  PublishDiagnosticsNotification,
  type CodeAction,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type PublishDiagnosticsParams,
} from "vscode-languageserver/node";
import { afterEach, expect, test } from "vitest";
import { Server, type OpenDocument } from "../support/server";
import { CLEAN, FAULTY } from "../support/stories";

let server: Server | undefined;
afterEach(() => server?.stop());

async function findings(document: OpenDocument, previousResultId?: string): Promise<Diagnostic[]> {
  const report = await document.ask<DocumentDiagnosticReport>("textDocument/diagnostic", { previousResultId });
  return report.kind === "full" ? report.items : [];
}

const codes = (diagnostics: readonly Diagnostic[]): unknown[] => diagnostics.map(({ code }) => code);

test("findings say what, where, how bad, and where to read on", async () => {
  server = await Server.start();
  const story = await server.open(FAULTY);
  const found = await findings(story);
  expect(codes(found)).toEqual(["date-weekday-mismatch", "quote-unbalanced", "furniture-left-in"]);
  expect(found.map(({ range }) => story.words(range))).toEqual([
    "Thursday, June 4, 2014",
    "“Nobody",
    "Share this article",
  ]);
  expect(found[0]).toMatchObject({
    severity: 2,
    source: "Copydesk",
    codeDescription: { href: expect.stringMatching(/^file:.*\/docs\/checks\/date-weekday-mismatch\.md$/) },
  });
});

test("a clean story has no findings", async () => {
  server = await Server.start();
  expect(await findings(await server.open(CLEAN))).toEqual([]);
});

test("what has not changed is not told again; an edit is", async () => {
  server = await Server.start();
  const story = await server.open(FAULTY);
  const first = await story.ask<DocumentDiagnosticReport>("textDocument/diagnostic");
  const again = await story.ask("textDocument/diagnostic", { previousResultId: first.resultId });
  expect(again).toEqual({ kind: "unchanged", resultId: first.resultId });

  await story.change("Thursday, June", "Wednesday, June");
  expect(codes(await findings(story, first.resultId))).toEqual(["quote-unbalanced", "furniture-left-in"]);
});

test("quick fixes edit this version of the text", async () => {
  server = await Server.start();
  const story = await server.open(FAULTY);
  const range = { start: story.position("Thursday"), end: story.position("Thursday") };
  const actions = await story.ask<CodeAction[]>("textDocument/codeAction", { range, context: { diagnostics: [] } });
  expect(actions.map(({ title }) => title)).toEqual([
    "Change “Thursday” to “Wednesday”",
    "Change “June 4, 2014” to “June 5, 2014”",
    "Ignore date-weekday-mismatch in this story",
  ]);
  expect(actions[0]?.edit).toEqual({
    documentChanges: [
      {
        textDocument: { uri: story.uri, version: 1 },
        edits: [
          { range: { start: { line: 2, character: 19 }, end: { line: 2, character: 27 } }, newText: "Wednesday" },
        ],
      },
    ],
  });
});

test("an editor that wants refactorings alone is offered none", async () => {
  server = await Server.start();
  const story = await server.open(FAULTY);
  const range = { start: story.position("Thursday"), end: story.position("Thursday") };
  const context = { diagnostics: [], only: ["refactor"] };
  expect(await story.ask("textDocument/codeAction", { range, context })).toEqual([]);
});

test("severities are the document's own, and follow the settings", async () => {
  let severity = "off";
  server = await Server.start({
    settings: (uri) => (uri.includes("quiet") ? { checks: { "date-weekday-mismatch": severity } } : {}),
  });
  const quiet = await server.open(FAULTY, { uri: "file:///quiet.article" });
  const other = await server.open(FAULTY, { uri: "file:///other.article" });
  expect(codes(await findings(quiet))).not.toContain("date-weekday-mismatch");
  expect(codes(await findings(other))).toContain("date-weekday-mismatch");

  const refreshed = new Promise<void>((resolve) => {
    server?.connection.onRequest("workspace/diagnostic/refresh", () => {
      resolve();
      return null;
    });
  });
  server.connection.onRequest("workspace/semanticTokens/refresh", () => null);
  severity = "error";
  await server.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
  await refreshed;
  expect((await findings(quiet))[0]).toMatchObject({ code: "date-weekday-mismatch", severity: 1 });
});

test("a client without configuration and without pull has both another way", async () => {
  server = await Server.start({
    capabilities: {},
    initializationOptions: { settings: { checks: { "furniture-left-in": "off" } } },
  });
  const sent = new Promise<PublishDiagnosticsParams>((resolve) => {
    server?.connection.onNotification(PublishDiagnosticsNotification.type, resolve);
  });
  await server.open(FAULTY);
  expect(codes((await sent).diagnostics)).toEqual(["date-weekday-mismatch", "quote-unbalanced"]);

  const changed = new Promise<PublishDiagnosticsParams>((resolve) => {
    server?.connection.onNotification(PublishDiagnosticsNotification.type, resolve);
  });
  const settings = { copydesk: { checks: { "date-weekday-mismatch": "off", "quote-unbalanced": "off" } } };
  await server.connection.sendNotification(DidChangeConfigurationNotification.type, { settings });
  expect(codes((await changed).diagnostics)).toEqual(["furniture-left-in"]);
});
