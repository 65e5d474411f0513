import { commands, Disposable, l10n, window, workspace, type TextDocument, type Uri } from "vscode";
import { AUDIT_REQUEST, type AuditParams, type StoryAudit } from "../../../server/src/lsp/messages";
import type { LazyServer } from "../server";
import type { Stories } from "../stories";
import type { Exporter } from "./export";
import { auditFolder } from "./folder";
import { folderPage } from "./folder-page";
import { storyPage } from "./story-page";
import { AuditPanel } from "./panel";

/** "Source Audit", of the story in front and of a folder. */
export function registerAudit(server: LazyServer, stories: Stories, extension: Uri): Disposable {
  const exporter: Exporter = { server, extension };
  const panels = new Map<string, AuditPanel>();

  const auditOf = ({ uri }: TextDocument): Promise<StoryAudit | null> => {
    const params: AuditParams = { textDocument: { uri: uri.toString() } };
    return server.ask<StoryAudit>(AUDIT_REQUEST, params);
  };
  const panelFor = (key: string, title: string): AuditPanel => {
    const known = panels.get(key);
    if (known) {
      known.reveal();
      return known;
    }
    const panel = new AuditPanel(extension, exporter, title);
    panels.set(key, panel);
    panel.onDidDispose(() => panels.delete(key));
    return panel;
  };

  const auditStory = async (): Promise<void> => {
    const document = window.activeTextEditor?.document;
    const audit = document && (await auditOf(document));
    if (!document || !audit) {
      void window.showInformationMessage(l10n.t("There is no news article in front."));
      return;
    }
    const panel = panelFor(document.uri.toString(), l10n.t("Sources: {0}", nameOf(document.uri)));
    await panel.show({ audits: [audit], html: storyPage(audit, l10n.t) });
  };

  const auditFolderOf = async (given?: Uri): Promise<void> => {
    const folder = given ?? (await pickFolder());
    if (!folder) return;
    // The server runs once an article was opened; a folder can be asked about before.
    await server.start();
    const found = await auditFolder(server, folder);
    if (!found) return;
    const name = nameOf(folder);
    const panel = panelFor(`folder ${folder.toString()}`, l10n.t("Sources: {0}", name));
    const { audits, leftOut } = found;
    await panel.show({ audits, html: folderPage(audits, { name, leftOut }, l10n.t) });
  };

  /** Keeps the page of the story in front as the story is. */
  const refresh = async (): Promise<void> => {
    const document = window.activeTextEditor?.document;
    const panel = document && panels.get(document.uri.toString());
    const audit = panel && stories.latest(document) ? await auditOf(document) : null;
    if (panel && audit) await panel.show({ audits: [audit], html: storyPage(audit, l10n.t) });
  };

  return Disposable.from(
    commands.registerCommand("copydesk.auditStory", auditStory),
    commands.registerCommand("copydesk.auditFolder", auditFolderOf),
    stories.onDidChange(() => void refresh()),
    { dispose: () => [...panels.values()].forEach((panel) => panel.dispose()) },
  );
}

async function pickFolder(): Promise<Uri | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 0) {
    void window.showInformationMessage(l10n.t("No folder is open."));
    return undefined;
  }
  if (folders.length === 1) return folders[0]?.uri;
  return (await window.showWorkspaceFolderPick({ placeHolder: l10n.t("The folder whose stories to audit") }))?.uri;
}

const nameOf = ({ path }: Uri): string => path.split("/").at(-1) ?? "";
