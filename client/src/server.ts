import { EventEmitter, workspace, type Disposable, type ExtensionContext, type TextDocument } from "vscode";

import { LANGUAGES, type InitializationOptions } from "../../server/src/lsp/messages";
import { serveFiles } from "./files";
import { FolderProgress } from "./folder-progress";
import type { BaseLanguageClient, LanguageClientOptions } from "./language-client";

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

/** What this client does that the protocol has no word for. */
const CAN_DO: InitializationOptions = { client: { peeksReferences: true, servesFiles: true, savesHouse: true } };

/** The half of the protocol that only this kind of editor has: a process there, a worker here. */
export interface ClientModule {
  createClient(context: ExtensionContext, options: LanguageClientOptions): Promise<BaseLanguageClient>;
}

/** Loads it, when it is needed and not before. */
export type LoadClient = () => Promise<ClientModule>;

/** The language server, started when the first document opens that may be an article, and not before. */
export class LazyServer implements Disposable {
  readonly #context: ExtensionContext;
  readonly #load: LoadClient;
  readonly #progress = new FolderProgress();
  readonly #started = new EventEmitter<void>();
  readonly #subscriptions: Disposable[];
  #client: Promise<BaseLanguageClient> | undefined;

  /** Tells when the server first answers. */
  readonly onDidStart = this.#started.event;

  constructor(context: ExtensionContext, load: LoadClient) {
    this.#context = context;
    this.#load = load;
    const startFor = (documents: readonly TextDocument[]): void => {
      if (documents.some(mayBeArticle)) void this.start();
    };
    this.#subscriptions = [
      this.#started,
      this.#progress,
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

  /** Starts the server, unless it runs. */
  start(): Promise<BaseLanguageClient> {
    this.#client ??= this.#startClient();
    return this.#client;
  }

  async #startClient(): Promise<BaseLanguageClient> {
    // Loaded now, so that a window without articles pays nothing for it.
    const module = await this.#load();
    const client = await module.createClient(this.#context, {
      documentSelector: schemes().flatMap((scheme) => LANGUAGES.map((language) => ({ scheme, language }))),
      // The client asks only when a document opens, unless told.
      diagnosticPullOptions: { onChange: true, onFocus: true },
      initializationOptions: CAN_DO,
      middleware: { handleWorkDoneProgress: (token, params) => this.#progress.show(token, params) },
    });
    serveFiles(client);
    this.#progress.follow(client);
    await client.start();
    this.#started.fire();
    return client;
  }
}
