import { EventEmitter, Uri, workspace, type Disposable, type ExtensionContext, type TextDocument } from "vscode";

import { LANGUAGES } from "../../server/src/lsp/messages";
import type { LanguageClient } from "./language-client";

/** Where the copy of a text may lie. Diffs, output and the like are views of something, not a story being written. */
const SCHEMES = ["file", "untitled", "vscode-vfs", "vscode-userdata"];

/** True for a document that may be an article; whether it is, the server says. */
export function mayBeArticle({ languageId, uri }: TextDocument): boolean {
  if (!LANGUAGES.some((language) => language === languageId) || !schemes().includes(uri.scheme)) return false;
  return workspace.getConfiguration("copydesk", { uri, languageId }).get("enable") !== "never";
}

const schemes = (): string[] => [
  ...new Set([...SCHEMES, ...(workspace.workspaceFolders ?? []).map((folder) => folder.uri.scheme)]),
];

/** The language server, started when the first document opens that may be an article, and not before. */
export class LazyServer implements Disposable {
  readonly #context: ExtensionContext;
  readonly #started = new EventEmitter<void>();
  readonly #subscriptions: Disposable[];
  #client: Promise<LanguageClient> | undefined;

  /** Tells when the server first answers. */
  readonly onDidStart = this.#started.event;

  constructor(context: ExtensionContext) {
    this.#context = context;
    const startFor = (documents: readonly TextDocument[]): void => {
      if (documents.some(mayBeArticle)) void this.#start();
    };
    this.#subscriptions = [
      this.#started,
      workspace.onDidOpenTextDocument((document) => startFor([document])),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration("copydesk.enable")) startFor(workspace.textDocuments);
      }),
    ];
    startFor(workspace.textDocuments);
  }

  /** Asks the server, where it runs; null where it does not, or has no answer. */
  async ask<R>(method: string, params: unknown): Promise<R | null> {
    if (!this.#client) return null;
    const client = await this.#client;
    return client.isRunning() ? client.sendRequest<R | null>(method, params) : null;
  }

  async stop(): Promise<void> {
    const client = await this.#client;
    this.#client = undefined;
    if (client?.isRunning()) await client.stop();
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #start(): Promise<LanguageClient> {
    this.#client ??= this.#startClient();
    return this.#client;
  }

  async #startClient(): Promise<LanguageClient> {
    // Loaded now, so that a window without articles pays nothing for it.
    const { LanguageClient, RevealOutputChannelOn, TransportKind } = await import("./language-client");
    const module = Uri.joinPath(this.#context.extensionUri, "dist", "server.js").fsPath;
    const client = new LanguageClient(
      "copydesk",
      "Copydesk",
      { module, transport: TransportKind.ipc },
      {
        documentSelector: schemes().flatMap((scheme) => LANGUAGES.map((language) => ({ scheme, language }))),
        // What goes wrong stands in the log; nobody asked for a pop-up.
        revealOutputChannelOn: RevealOutputChannelOn.Never,
        // The client asks only when a document opens, unless told.
        diagnosticPullOptions: { onChange: true, onFocus: true },
      },
    );
    await client.start();
    this.#started.fire();
    return client;
  }
}
