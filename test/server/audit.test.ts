import { afterAll, beforeAll, expect, test } from "vitest";
import {
  AUDIT_REQUEST,
  AUDIT_TABLE_REQUEST,
  SPEAKERS_REQUEST,
  type Speakers,
  type StoryAudit,
} from "../../server/src/lsp/messages";
import { Server } from "../support/server";
import { CLEAN, NOTES } from "../support/stories";

let server: Server;
beforeAll(async () => {
  server = await Server.start();
});
afterAll(() => server.stop());

const audit = (uri: string, text?: string): Promise<StoryAudit | null> =>
  server.connection.sendRequest(AUDIT_REQUEST, {
    textDocument: { uri },
    ...(text !== undefined && { copy: { languageId: "plaintext", text } }),
  });

test("the speakers of an open story come with its version", async () => {
  const story = await server.open(CLEAN, { uri: "file:///desk/open.article" });
  const { version, speakers } = await story.ask<Speakers>(SPEAKERS_REQUEST, {});
  expect(version).toBe(1);
  expect(speakers.map(({ name }) => name)).toEqual(["Henrik Aas", "Irina Orlova"]);
});

test("a file that is not open is audited from the text the client has read; notes are no story", async () => {
  const found = await audit("file:///desk/closed.txt", CLEAN);
  expect(found?.speakers.map(({ name }) => name)).toEqual(["Henrik Aas", "Irina Orlova"]);
  expect(await audit("file:///desk/notes.txt", NOTES)).toBeNull();
  expect(await audit("file:///desk/nowhere.txt")).toBeNull();
});

test("of an open story what stands in the editor counts", async () => {
  await server.open(CLEAN, { uri: "file:///desk/edited.article" });
  expect((await audit("file:///desk/edited.article", "Nothing here."))?.speakers).toHaveLength(2);
});

test("audits become a table, with one header", async () => {
  const found = await audit("file:///desk/closed.txt", CLEAN);
  const table = await server.connection.sendRequest<string>(AUDIT_TABLE_REQUEST, {
    audits: [found, found],
    header: true,
  });
  const lines = table.trimEnd().split("\r\n");
  expect(lines).toHaveLength(1 + 2 * (found?.quotes.length ?? 0));
  expect(lines.filter((line) => line.startsWith("story,"))).toHaveLength(1);
});
