import { fork, spawn, type ChildProcess } from "node:child_process";
import path from "node:path";
import { onTestFinished } from "vitest";
import {
  createProtocolConnection,
  InitializedNotification,
  InitializeRequest,
  IPCMessageReader,
  IPCMessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type InitializeResult,
  type ProtocolConnection,
} from "vscode-languageserver/node";

const program = path.resolve(import.meta.dirname, "../../dist/server.js");

/** A server that has been greeted, as an editor would. It is ended when the test is over. */
export interface Server {
  readonly connection: ProtocolConnection;
  readonly greeting: InitializeResult;
  readonly process: ChildProcess;
}

/**
 * Starts the built server, over standard input and output or over the channel that VS Code's client uses, and greets it.
 */
export async function startServer(
  transport: "stdio" | "ipc" = "stdio",
  capabilities: ClientCapabilities = {},
): Promise<Server> {
  const { connection, process: child } = transport === "stdio" ? overStdio() : overChannel();
  onTestFinished(() => {
    connection.dispose();
    child.kill();
  });
  connection.listen();
  const parameters = { processId: process.pid, rootUri: null, capabilities };
  const greeting = await connection.sendRequest(InitializeRequest.type, parameters);
  await connection.sendNotification(InitializedNotification.type, {});
  return { connection, greeting, process: child };
}

function overStdio() {
  const child = spawn(process.execPath, [program, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  const reader = new StreamMessageReader(child.stdout);
  const connection = createProtocolConnection(reader, new StreamMessageWriter(child.stdin));
  return { connection, process: child };
}

function overChannel() {
  const child = fork(program, ["--node-ipc"]);
  return {
    connection: createProtocolConnection(new IPCMessageReader(child), new IPCMessageWriter(child)),
    process: child,
  };
}
