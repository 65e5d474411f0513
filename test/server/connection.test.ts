import { once } from "node:events";
import { describe, expect, it } from "vitest";
import { ExitNotification, ShutdownRequest, TextDocumentSyncKind } from "vscode-languageserver/node";
import { startServer } from "../support/server";

describe.each(["stdio", "ipc"] as const)("a connection over %s", (transport) => {
  it("is greeted with what the server can do, and ends when asked to", async () => {
    const server = await startServer(transport);
    const { textDocumentSync } = server.greeting.capabilities;
    const change = typeof textDocumentSync === "object" ? textDocumentSync.change : textDocumentSync;
    expect(change).toBe(TextDocumentSyncKind.Incremental);

    const gone = once(server.process, "exit");
    await server.connection.sendRequest(ShutdownRequest.type);
    await server.connection.sendNotification(ExitNotification.type);
    expect(await gone).toEqual([0, null]);
  });
});
