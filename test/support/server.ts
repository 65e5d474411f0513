/** The language server as an editor has it: the built dist/server.js, started and spoken to over the wire. */
import { fork, spawn, type ChildProcess } from "node:child_process";
import path from "node:path";
import {
  createProtocolConnection,
  IPCMessageReader,
  IPCMessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  type Range,
} from "vscode-languageserver/node";

const COMMAND = path.resolve(import.meta.dirname, "../../dist/cli.js");
const SERVER = path.resolve(import.meta.dirname, "../../dist/server.js");

/** What VS Code's client says of itself, as far as the server asks. */
export const CAPABILITIES: ClientCapabilities = {
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true },
    diagnostics: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
  },
  textDocument: { hover: { contentFormat: ["markdown", "plaintext"] }, diagnostic: {} },
};

export interface StartOptions {
  /** Over standard input and output, as any editor does, by the command line too, or over the channel of VS Code's client. */
  readonly transport?: "stdio" | "command" | "ipc";
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  /** What `workspace/configuration` is answered with, by document; may be changed in the course of a test. */
  readonly settings?: (uri: string) => unknown;
  /** The open folder's files, by address, where the client gives them; may be changed in the course of a test. */
  readonly files?: ReadonlyMap<string, string>;
  /** The address of the open folder. */
  readonly folder?: string;
}

/** A server with one client, and what a test needs of it. */
export class Server {
  private constructor(
    readonly connection: ProtocolConnection,
    readonly initialized: InitializeResult,
    private readonly process: ChildProcess,
  ) {}

  static async start(options: StartOptions = {}): Promise<Server> {
    const { transport = "stdio", capabilities = CAPABILITIES, settings, files, folder = null } = options;
    const initializationOptions = options.initializationOptions ?? (files && { client: { servesFiles: true } });
    const { connection, process: child } = transport === "ipc" ? overChannel() : overStdio(transport);
    connection.onRequest("workspace/configuration", ({ items }: { items: { scopeUri?: string }[] }) =>
      items.map(({ scopeUri }) => settings?.(scopeUri ?? "") ?? null),
    );
    connection.onRequest("client/registerCapability", () => null);
    connection.onRequest("copydesk/listFiles", () => [...(files?.keys() ?? [])]);
    connection.onRequest("copydesk/readFiles", ({ uris }: { uris: string[] }) =>
      uris.map((uri) => files?.get(uri) ?? null),
    );
    connection.listen();
    const initialized = await connection.sendRequest<InitializeResult>("initialize", {
      processId: process.pid,
      rootUri: folder,
      capabilities,
      initializationOptions,
    });
    await connection.sendNotification("initialized", {});
    return new Server(connection, initialized, child);
  }

  /** Ends it as an editor does; gives its exit status. */
  async stop(): Promise<number | null> {
    const ended = new Promise<number | null>((resolve) => this.process.once("exit", resolve));
    await this.connection.sendRequest("shutdown");
    await this.connection.sendNotification("exit");
    const status = await ended;
    this.connection.dispose();
    return status;
  }

  async open(text: string, { uri = "file:///story.article", languageId = "news" } = {}): Promise<OpenDocument> {
    await this.connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri, languageId, version: 1, text },
    });
    return new OpenDocument(this, uri, text);
  }
}

interface Wire {
  readonly connection: ProtocolConnection;
  readonly process: ChildProcess;
}

function overStdio(transport: "stdio" | "command"): Wire {
  const program = transport === "stdio" ? [SERVER] : [COMMAND, "lsp"];
  const child = spawn(process.execPath, [...program, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  const reader = new StreamMessageReader(child.stdout);
  return { connection: createProtocolConnection(reader, new StreamMessageWriter(child.stdin)), process: child };
}

function overChannel(): Wire {
  const child = fork(SERVER, ["--node-ipc"]);
  return {
    connection: createProtocolConnection(new IPCMessageReader(child), new IPCMessageWriter(child)),
    process: child,
  };
}

/** A document open in the server. Places are given by words of its text. */
export class OpenDocument {
  private version = 1;

  constructor(
    private readonly server: Server,
    readonly uri: string,
    public text: string,
  ) {}

  /** A request about the document; `extra` goes beside its address. */
  ask<R>(method: string, extra: object = {}): Promise<R> {
    return this.server.connection.sendRequest<R>(method, { textDocument: { uri: this.uri }, ...extra });
  }

  /** A request about the place where `words` begin, the first time or after `after`. */
  askAt<R>(
    method: string,
    words: string,
    { after = "", ...extra }: { after?: string; context?: object; newName?: string } = {},
  ): Promise<R> {
    return this.ask<R>(method, { position: this.position(words, after), ...extra });
  }

  /** Changes the first `words` to `newWords`, as an editor tells of one edit. */
  async change(words: string, newWords: string): Promise<void> {
    const start = this.offset(words);
    const range = { start: this.positionAt(start), end: this.positionAt(start + words.length) };
    this.text = this.text.slice(0, start) + newWords + this.text.slice(start + words.length);
    this.version++;
    await this.server.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri: this.uri, version: this.version },
      contentChanges: [{ range, text: newWords }],
    });
  }

  async close(): Promise<void> {
    await this.server.connection.sendNotification("textDocument/didClose", { textDocument: { uri: this.uri } });
  }

  /** One character into `words`. */
  position(words: string, after = ""): Position {
    return this.positionAt(this.offset(words, after) + 1);
  }

  /** The words that a range of the protocol covers. */
  words({ start, end }: Range): string {
    return this.text.slice(this.offsetAt(start), this.offsetAt(end));
  }

  private offset(words: string, after = ""): number {
    const offset = this.text.indexOf(words, this.text.indexOf(after));
    if (offset < 0) throw new Error(`“${words}” is not in the text after “${after}”.`);
    return offset;
  }

  private positionAt(offset: number): Position {
    const before = this.text.slice(0, offset).split("\n");
    return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  }

  private offsetAt({ line, character }: Position): number {
    return (
      this.text
        .split("\n")
        .slice(0, line)
        .reduce((sum, { length }) => sum + length + 1, 0) + character
    );
  }
}
