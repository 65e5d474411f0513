import { EventEmitter, workspace, type Disposable, type ExtensionContext, type TextDocument } from "vscode";

import { HOUSE_NOTIFICATION, LANGUAGES, type InitializationOptions } from "../../server/src/lsp/messages";
import { serveFiles } from "./files";
import { FirstLook, type LoadLook } from "./first-look";
import { FolderProgress } from "./folder-progress";
import type { BaseLanguageClient, LanguageClientOptions } from "./language-client";
import { settingsOf } from "./language-settings";
import { mayBeArticle, schemes } from "./may-be-article";

/** What this client does that the protocol has no word for. */
const CAN_DO: InitializationOptions = {
  client: { peeksReferences: true, servesFiles: true, savesHouse: true, hearsOfHouse: true },
};

/** The half of the protocol that only this kind of editor has: a process there, a worker here. */
export interface ClientModule {
  createClient(context: ExtensionContext, options: LanguageClientOptions): Promise<BaseLanguageClient>;
}

/** Load what is not needed in every window, when it is needed and not before. */
export interface Loaders {
  readonly client: () => Promise<ClientModule>;
  readonly look: LoadLook;
}

/** The language server, started when the first article is seen, and not before. */
export class LazyServer implements Disposable {
  readonly #context: ExtensionContext;
  readonly #load: Loaders;
  readonly #firstLook: FirstLook;
  readonly #progress = new FolderProgress();
  readonly #started = new EventEmitter<void>();
  readonly #subscriptions: Disposable[];
  #client: Promise<BaseLanguageClient> | undefined;

  readonly #read = new EventEmitter<void>();

  /** Tells when the server first answers. */
  readonly onDidStart = this.#started.event;

  /** Tells when the desk's own file has changed, so that the same text may have other people. */
  readonly onDidReadHouse = this.#read.event;

  constructor(context: ExtensionContext, load: Loaders) {
    this.#context = context;
    this.#load = load;
    this.#firstLook = new FirstLook(load.look, () => void this.start());
    const lookAt = (documents: readonly TextDocument[]): void => {
      for (const document of documents) if (mayBeArticle(document)) this.#firstLook.at(document);
    };
    this.#subscriptions = [
      this.#started,
      this.#read,
      this.#progress,
      this.#firstLook,
      workspace.onDidOpenTextDocument((document) => lookAt([document])),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration("copydesk.enable")) lookAt(workspace.textDocuments);
      }),
    ];
    lookAt(workspace.textDocuments);
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
    this.#firstLook.dispose();
    this.#client ??= this.#startClient().catch((error: unknown) => {
      // The next article tries again.
      this.#client = undefined;
      throw error;
    });
    return this.#client;
  }

  async #startClient(): Promise<BaseLanguageClient> {
    // Loaded now, so that a window without articles pays nothing for it.
    const module = await this.#load.client();
    const client = await module.createClient(this.#context, {
      documentSelector: schemes().flatMap((scheme) => LANGUAGES.map((language) => ({ scheme, language }))),
      // The client asks only when a document opens, unless told.
      diagnosticPullOptions: { onChange: true, onFocus: true },
      initializationOptions: CAN_DO,
      middleware: {
        handleWorkDoneProgress: (token, params) => this.#progress.show(token, params),
        workspace: { configuration: ({ items }) => items.map(settingsOf) },
      },
    });
    serveFiles(client);
    client.onNotification(HOUSE_NOTIFICATION, () => this.#read.fire());
    this.#progress.follow(client);
    await client.start();
    this.#started.fire();
    return client;
  }
}
