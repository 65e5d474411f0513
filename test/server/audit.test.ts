import { afterAll, beforeAll, expect, test } from "vitest";
import {
  AUDIT_REQUEST,
  AUDIT_TABLE_REQUEST,
  SPEAKERS_REQUEST,
  type Speakers,
  type StoryAudit,
} from "../../server/src/lsp/messages";
import { auditMany } from "../../client/src/audit/many";
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

const DESK = Array.from({ length: 1200 }, (_, number) =>
  number % 100 === 50
    ? `Notes, page ${number}.`
    : CLEAN.replaceAll("Henrik Aas", `Henrik Aas${"abcdefghij"[number % 10]}`),
);

test("a folder of 1,200 files is audited a few at a time, in order, with word on how far it is", async () => {
  const told: number[] = [];
  let atOnce = 0;
  let most = 0;
  const found = await auditMany(
    DESK,
    async (text) => {
      most = Math.max(most, ++atOnce);
      const audited = await audit(`file:///desk/${DESK.indexOf(text)}.txt`, text);
      atOnce--;
      return audited;
    },
    { isCancelled: () => false, report: (done) => told.push(done) },
  );
  expect(found?.audits).toHaveLength(1188);
  expect(found?.audits.slice(0, 3).map(({ speakers: [first] }) => first?.name)).toEqual([
    "Henrik Aasa",
    "Henrik Aasb",
    "Henrik Aasc",
  ]);
  expect(told).toEqual(DESK.map((_, index) => index + 1));
  expect(most).toBeLessThanOrEqual(6);
}, 60_000);

test("cancelled, the audit of a folder stops with what it is at, and the server answers at once", async () => {
  let begun = 0;
  const found = await auditMany(
    DESK,
    (text) => {
      begun++;
      return audit(`file:///desk/${begun}.txt`, text);
    },
    { isCancelled: () => begun >= 300, report: () => undefined },
  );
  expect(found).toBeUndefined();
  expect(begun).toBeLessThan(310);
  expect((await audit("file:///desk/after.txt", CLEAN))?.speakers).toHaveLength(2);
}, 60_000);

test("what cannot be read is counted, and leaves the others be", async () => {
  const found = await auditMany(
    ["a", "gone", "b"],
    (name) => (name === "gone" ? Promise.resolve("unread" as const) : audit(`file:///desk/${name}.txt`, CLEAN)),
    { isCancelled: () => false, report: () => undefined },
  );
  expect(found?.leftOut).toBe(1);
  expect(found?.audits.map(({ uri }) => uri)).toEqual(["file:///desk/a.txt", "file:///desk/b.txt"]);
});
