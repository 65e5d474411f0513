import { commands, EventEmitter, window, workspace, type Disposable, type TextDocument } from "vscode";
import { STORY_REQUEST, type Story, type StoryParams } from "../../server/src/lsp/messages";
import { mayBeArticle } from "./may-be-article";
import type { LazyServer } from "./server";

/** After the last key the story is asked for when the typist has paused so long, in milliseconds. */
const PAUSE = 120;

/** The context key for menus and keys: true while the editor in front holds an article. */
const IS_ARTICLE = "copydesk.isArticle";

/** The story in the editor in front, kept up to date for whoever shows something of it. */
export class Stories implements Disposable {
  readonly #server: LazyServer;
  readonly #changed = new EventEmitter<void>();
  readonly #subscriptions: Disposable[];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #inFront: { readonly document: TextDocument; readonly story: Story } | undefined;

  /** Tells when another story is in front, when it has changed, and when none is. */
  readonly onDidChange = this.#changed.event;

  constructor(server: LazyServer) {
    this.#server = server;
    this.#subscriptions = [
      this.#changed,
      server.onDidStart(() => this.#lookSoon(0)),
      server.onDidReadHouse(() => this.#lookSoon(PAUSE)),
      window.onDidChangeActiveTextEditor(() => this.#lookSoon(0)),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document === window.activeTextEditor?.document) this.#lookSoon(PAUSE);
      }),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration("copydesk")) this.#lookSoon(PAUSE);
      }),
    ];
    this.#lookSoon(0);
  }

  /** The story of `document` as last heard; undefined where it is not in front or no article. */
  latest(document: TextDocument | undefined): Story | undefined {
    return document && this.#inFront?.document === document ? this.#inFront.story : undefined;
  }

  /** The story of `document` as it now reads; undefined where it is no article. */
  async current(document: TextDocument): Promise<Story | undefined> {
    const latest = this.latest(document);
    return latest?.version === document.version ? latest : ((await this.#ask(document)) ?? undefined);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #lookSoon(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look(), delay);
  }

  async #look(): Promise<void> {
    const document = window.activeTextEditor?.document;
    const story = document && mayBeArticle(document) ? await this.#ask(document) : null;
    // Another editor may have come to the front while the server read.
    if (document !== window.activeTextEditor?.document) return;
    this.#inFront = document && story ? { document, story } : undefined;
    await commands.executeCommand("setContext", IS_ARTICLE, this.#inFront !== undefined);
    this.#changed.fire();
  }

  #ask(document: TextDocument): Promise<Story | null> {
    const params: StoryParams = { textDocument: { uri: document.uri.toString() } };
    return this.#server.ask<Story>(STORY_REQUEST, params);
  }
}
