import { commands, Disposable, env, l10n, StatusBarAlignment, window, type StatusBarItem } from "vscode";
import { READ_FOLDER_NOTIFICATION } from "../../server/src/lsp/messages";
import type { BaseLanguageClient } from "./language-client";

const STOP_READING = "copydesk.stopReadingFolder";
const READ_FOLDER = "copydesk.readFolder";
/** The context key for the command: true while the server reads the folder's stories. */
const IS_READING = "copydesk.isReadingFolder";

interface Progress {
  readonly kind: "begin" | "report" | "end";
  /** "120 of 3,000", as the server has it for any editor. */
  readonly message?: string;
}

/**
 * How far the server is in reading the folder's stories: in the status bar, where a click stops it. The editor's own way
 * to show what can be stopped is a notification, and nobody asked for one.
 */
export class FolderProgress implements Disposable {
  readonly #item: StatusBarItem;
  readonly #parts: Disposable;
  #client: BaseLanguageClient | undefined;
  #token: string | number | undefined;

  constructor() {
    this.#item = window.createStatusBarItem("copydesk.folder", StatusBarAlignment.Right, 89);
    this.#item.name = l10n.t("Copydesk: Reading the Folder");
    this.#item.command = STOP_READING;
    this.#item.tooltip = l10n.t(
      "Stop reading the folder’s stories. Symbols and references will know those read so far.",
    );
    this.#parts = Disposable.from(
      this.#item,
      commands.registerCommand(STOP_READING, () => this.#stop()),
      commands.registerCommand(READ_FOLDER, () => this.#client?.sendNotification(READ_FOLDER_NOTIFICATION)),
    );
  }

  /** To be called with each client that starts. */
  follow(client: BaseLanguageClient): void {
    this.#client = client;
  }

  show(token: string | number, { kind, message = "" }: Progress): void {
    if (kind === "begin") {
      this.#token = token;
      this.#item.accessibilityInformation = { label: l10n.t("Copydesk: Reading the Folder") };
      this.#item.show();
    }
    if (kind === "end") {
      this.#token = undefined;
      this.#item.hide();
    } else {
      this.#item.text = `$(sync~spin) ${l10n.t("Reading stories")} ${sayHowFar(message)}`;
    }
    if (kind !== "report") void commands.executeCommand("setContext", IS_READING, kind === "begin");
  }

  dispose(): void {
    this.#parts.dispose();
  }

  #stop(): void {
    if (this.#token === undefined) return;
    void this.#client?.sendNotification("window/workDoneProgress/cancel", { token: this.#token });
  }
}

/** The server's words in the reader's language. */
function sayHowFar(message: string): string {
  const numbers = message.match(/\d[\d,]*/g) ?? [];
  const [done, all] = numbers.map((number) => Number(number.replaceAll(",", "")).toLocaleString(env.language));
  return done === undefined || all === undefined ? message : l10n.t("{0} of {1}", done, all);
}
