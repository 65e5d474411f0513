import { env, l10n, Range, Uri, ViewColumn, window, workspace, type Disposable, type WebviewPanel } from "vscode";
import type { StoryAudit } from "../../../server/src/lsp/messages";
import { saveAudits, type ExportKind, type Exporter } from "./export";
import { framed } from "./page";

/** What a page shows: its audits, and their content as HTML. */
export interface Content {
  readonly audits: readonly StoryAudit[];
  readonly html: string;
}

/** What the page's script says to the editor. */
type Message =
  | { readonly type: "go"; readonly story: number; readonly line: number; readonly character: number }
  | { readonly type: "export"; readonly kind: ExportKind };

/** A page of the source audit, beside the story. */
export class AuditPanel implements Disposable {
  readonly #panel: WebviewPanel;
  readonly #extension: Uri;
  readonly #exporter: Exporter;
  readonly #title: string;
  #content: Content | undefined;

  constructor(extension: Uri, exporter: Exporter, title: string) {
    this.#extension = extension;
    this.#exporter = exporter;
    this.#title = title;
    this.#panel = window.createWebviewPanel("copydesk.audit", title, ViewColumn.Beside, {
      enableScripts: true,
      enableFindWidget: true,
      localResourceRoots: [Uri.joinPath(extension, "media")],
    });
    this.#panel.iconPath = {
      light: Uri.joinPath(extension, "media", "audit-light.svg"),
      dark: Uri.joinPath(extension, "media", "audit-dark.svg"),
    };
    this.#panel.webview.onDidReceiveMessage((message: Message) => this.#hear(message));
  }

  onDidDispose(listener: () => void): Disposable {
    return this.#panel.onDidDispose(listener);
  }

  reveal(): void {
    this.#panel.reveal();
  }

  /** Shows the content; where the page stands already, it is changed in place, and scroll and focus stay. */
  async show(content: Content): Promise<void> {
    const { webview } = this.#panel;
    const first = this.#content === undefined;
    if (!first && content.html === this.#content?.html) return;
    this.#content = content;
    const posted = !first && (await webview.postMessage({ type: "content", content: content.html }));
    if (posted) return;
    const nonce = crypto.randomUUID();
    webview.html = framed(content.html, {
      title: this.#title,
      language: env.language,
      policy: `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`,
      style: webview.asWebviewUri(Uri.joinPath(this.#extension, "media", "audit.css")).toString(),
      script: webview.asWebviewUri(Uri.joinPath(this.#extension, "media", "audit.js")).toString(),
      nonce,
    });
  }

  dispose(): void {
    this.#panel.dispose();
  }

  async #hear(message: Message): Promise<void> {
    if (!this.#content) return;
    if (message.type === "export") return saveAudits(message.kind, this.#content, this.#title, this.#exporter);
    const audit = this.#content.audits[message.story];
    if (!audit) return;
    const uri = Uri.parse(audit.uri);
    const open = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
    const selection = new Range(message.line, message.character, message.line, message.character);
    try {
      const document = await workspace.openTextDocument(uri);
      await window.showTextDocument(document, { selection, viewColumn: open?.viewColumn ?? ViewColumn.One });
    } catch {
      void window.showInformationMessage(l10n.t("The story is no longer there."));
    }
  }
}
