import { workspace, type Disposable, type TextDocument } from "vscode";
import type { Look } from "../../server/src/lsp/look";
import { enabled, mayBeArticle } from "./may-be-article";

/** Loads the look, when it is needed and not before. */
export type LoadLook = () => Promise<{ readonly Look: new () => Look }>;

/** A text that is being written is looked at so often at most, in milliseconds. */
const BETWEEN = 300;

/** Looks at texts here, without a server, until one of them is an article; those that are being written too. */
export class FirstLook implements Disposable {
  readonly #load: LoadLook;
  readonly #found: () => void;
  readonly #looks = new WeakMap<TextDocument, Look>();
  readonly #waiting = new Set<TextDocument>();
  readonly #listening: Disposable;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #ended = false;

  /** `found` is called once: where an article was found there is no more to look for. */
  constructor(load: LoadLook, found: () => void) {
    this.#load = load;
    this.#found = found;
    this.#listening = workspace.onDidChangeTextDocument(({ document }) => {
      if (this.#looks.has(document)) this.#lookSoon(document, BETWEEN);
    });
  }

  /** Looks at a document when the editor has done what it is at. */
  at(document: TextDocument): void {
    this.#lookSoon(document, 0);
  }

  dispose(): void {
    this.#ended = true;
    clearTimeout(this.#timer);
    this.#listening.dispose();
  }

  #lookSoon(document: TextDocument, delay: number): void {
    if (this.#ended) return;
    this.#waiting.add(document);
    // A document that opens is not kept waiting by one that is being written.
    if (delay === 0) clearTimeout(this.#timer);
    else if (this.#timer !== undefined) return;
    this.#timer = setTimeout(() => void this.#lookAtAll(), delay);
  }

  async #lookAtAll(): Promise<void> {
    this.#timer = undefined;
    const documents = [...this.#waiting].filter((document) => !document.isClosed && mayBeArticle(document));
    this.#waiting.clear();
    const isArticle = documents.some(isSaidToBeArticle) || (await this.#anyReadsLikeArticle(documents));
    if (this.#ended || !isArticle) return;
    this.dispose();
    this.#found();
  }

  async #anyReadsLikeArticle(documents: readonly TextDocument[]): Promise<boolean> {
    if (documents.length === 0) return false;
    const { Look } = await this.#load();
    return documents.some((document) => {
      const look = this.#looks.get(document) ?? new Look();
      this.#looks.set(document, look);
      return look.isArticle(document, enabled(document));
    });
  }
}

/** True where the language or the settings say so, whatever the text is. */
const isSaidToBeArticle = (document: TextDocument): boolean =>
  document.languageId === "news" || enabled(document) === "always";
