import type { DocumentHighlight, DocumentSymbol, Hover, Location, SemanticTokens } from "vscode-languageserver/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Server, type OpenDocument } from "../support/server";
import { CLEAN } from "../support/stories";

let server: Server;
let story: OpenDocument;

beforeAll(async () => {
  server = await Server.start();
  story = await server.open(CLEAN);
});
afterAll(() => server.stop());

const wordsOf = (places: readonly { range: Location["range"] }[]): string[] =>
  places.map(({ range }) => story.words(range));

test("says at the start what it can do", () => {
  expect(server.initialized.serverInfo?.name).toBe("Copydesk");
  expect(server.initialized.capabilities).toMatchObject({
    textDocumentSync: { change: 2 },
    hoverProvider: true,
    semanticTokensProvider: { full: { delta: true }, range: true },
    diagnosticProvider: { interFileDependencies: false },
  });
});

test("hover on a role tells whom it stands for", async () => {
  const hover = await story.askAt<Hover>("textDocument/hover", "the minister");
  expect(hover.contents).toMatchObject({ kind: "markdown", value: expect.stringContaining("**Irina Orlova**") });
  expect(hover.contents).toMatchObject({ value: expect.stringContaining("Transport Minister") });
});

test("hover on a quote tells who spoke", async () => {
  const hover = await story.askAt<Hover>("textDocument/hover", "slammed");
  expect(hover.contents).toMatchObject({ value: expect.stringContaining("**Henrik Aas**") });
});

test("hover on a date tells the day", async () => {
  const hover = await story.askAt<Hover>("textDocument/hover", "Monday");
  expect(hover.contents).toMatchObject({ value: expect.stringContaining("Monday 12 May 2014") });
});

test("hover on plain copy says nothing", async () => {
  expect(await story.askAt("textDocument/hover", "hopeful")).toBeNull();
});

test("definition of a second reference is the introduction", async () => {
  const place = await story.askAt<Location>("textDocument/definition", "Orlova", { after: "pay,”" });
  expect(story.words(place.range)).toBe("Transport Minister Irina Orlova");
});

test("references of a name are the mentions and the quotes", async () => {
  const found = await story.askAt<Location[]>("textDocument/references", "the minister", {
    context: { includeDeclaration: true },
  });
  expect(wordsOf(found)).toEqual(
    expect.arrayContaining(["Irina Orlova", "Orlova", "the minister", "“It is where we will stand in June,”"]),
  );
});

test("references of a quote are its speaker's quotes", async () => {
  const found = await story.askAt<Location[]>("textDocument/references", "cannot sign", {
    context: { includeDeclaration: true },
  });
  expect(wordsOf(found)).toEqual([
    expect.stringContaining("that the ports were still apart"),
    "“We cannot sign what our ports cannot pay,”",
    "“It is where we will stand in June,”",
  ]);
});

test("highlights are the speaker's mentions, the introduction apart", async () => {
  const found = await story.askAt<DocumentHighlight[]>("textDocument/documentHighlight", "Orlova");
  expect(found.map(({ range, kind }) => [story.words(range), kind])).toContainEqual(["Irina Orlova", 3]);
  expect(found.map(({ range, kind }) => [story.words(range), kind])).toContainEqual(["Orlova", 2]);
});

test("the outline has the speakers with their quotes, and the dates", async () => {
  const groups = await story.ask<DocumentSymbol[]>("textDocument/documentSymbol");
  expect(groups.map(({ name }) => name)).toEqual(["Speakers", "Dates"]);
  const orlova = groups[0]?.children?.find(({ name }) => name === "Irina Orlova");
  expect(orlova?.detail).toMatch(/^Transport Minister · 3 quotes · \d+ mentions$/);
  expect(orlova?.children?.map(({ name }) => name)).toContain("“It is where we will stand in June,”");
});

test("colours: whole, then by what has changed, and for a range", async () => {
  const whole = await story.ask<SemanticTokens>("textDocument/semanticTokens/full");
  expect(whole.data.length).toBeGreaterThan(0);
  expect(whole.data.length % 5).toBe(0);

  const same = await story.ask("textDocument/semanticTokens/full/delta", { previousResultId: whole.resultId });
  expect(same).toMatchObject({ edits: [] });

  const range = { start: story.position("“Nobody"), end: story.position("slammed") };
  const part = await story.ask<SemanticTokens>("textDocument/semanticTokens/range", { range });
  expect(part.data.length / 5).toBe(1);
});

test("what people think shows where the settings ask for it", async () => {
  const text =
    "KARSK, June 2, 2014 (Meridian) — Irina Orlova believes that the tariff is too high. “We go on,” Orlova said.\n";
  server = await Server.start({ settings: (uri) => ({ attitudes: uri.includes("asked") }) });
  const asked = await server.open(text, { uri: "file:///asked.article" });
  const other = await server.open(text, { uri: "file:///other.article" });
  expect(JSON.stringify(await asked.askAt("textDocument/hover", "tariff"))).toMatch(/thought or wanted, not said/);
  expect(await other.askAt("textDocument/hover", "tariff")).toBeNull();
  expect(await other.askAt("textDocument/hover", "We go on")).not.toBeNull();
});
