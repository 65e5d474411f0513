import { expect, test } from "vitest";
import { Server } from "../support/server";
import { CLEAN } from "../support/stories";

test.for(["stdio", "command", "ipc"] as const)(
  "over %s the server is greeted, answers, and ends when asked to",
  async (transport) => {
    const server = await Server.start({ transport });
    expect(server.initialized.serverInfo?.name).toBe("Copydesk");
    const story = await server.open(CLEAN);
    expect(await story.ask("textDocument/diagnostic")).toMatchObject({ kind: "full" });
    expect(await server.stop()).toBe(0);
  },
);
