import { env, l10n, Uri, window, workspace } from "vscode";
import { AUDIT_TABLE_REQUEST, type AuditTableParams, type StoryAudit } from "../../../server/src/lsp/messages";
import type { LazyServer } from "../server";
import { printed } from "./page";
import type { Content } from "./panel";

export type ExportKind = "csv" | "json" | "html";

/** What saving an audit takes: the server, which sets tables, and the extension's own files. */
export interface Exporter {
  readonly server: LazyServer;
  readonly extension: Uri;
}

/** Stories a request: a folder of ten thousand is no single message. */
const BATCH = 200;

/** Asks where to, and writes the audits there. */
export async function saveAudits(kind: ExportKind, content: Content, name: string, exporter: Exporter): Promise<void> {
  const target = await window.showSaveDialog({
    defaultUri: proposed(content.audits, kind),
    filters: { [kind.toUpperCase()]: [kind] },
    title: l10n.t("Save the Source Audit"),
  });
  if (!target) return;
  try {
    await workspace.fs.writeFile(target, new TextEncoder().encode(await textOf(kind, content, name, exporter)));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(l10n.t("The source audit could not be saved: {0}", reason));
  }
}

async function textOf(kind: ExportKind, { audits, html }: Content, name: string, exporter: Exporter): Promise<string> {
  if (kind === "json") return `${JSON.stringify({ stories: audits }, null, 2)}\n`;
  if (kind === "csv") return setTable(audits, exporter.server);
  const style = await workspace.fs.readFile(Uri.joinPath(exporter.extension, "media", "audit.css"));
  return printed(html, name, env.language, new TextDecoder().decode(style));
}

/** A byte-order mark first, by which spreadsheets know UTF-8. */
async function setTable(audits: readonly StoryAudit[], server: LazyServer): Promise<string> {
  let text = "\ufeff";
  for (let from = 0; from === 0 || from < audits.length; from += BATCH) {
    const params: AuditTableParams = { audits: audits.slice(from, from + BATCH), header: from === 0 };
    const rows = await server.ask<string>(AUDIT_TABLE_REQUEST, params);
    if (rows === null) throw new Error(l10n.t("The language server does not answer."));
    text += rows;
  }
  return text;
}

/** Beside the story, or in its folder. */
function proposed(audits: readonly StoryAudit[], kind: ExportKind): Uri {
  const [first] = audits;
  const story = first && Uri.parse(first.uri);
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const base = story && story.scheme !== "untitled" ? Uri.joinPath(story, "..") : folder;
  const name = story && audits.length === 1 ? (story.path.split("/").at(-1) ?? "").replace(/\.[^.]*$/, "") : "sources";
  return base ? Uri.joinPath(base, `${name}-audit.${kind}`) : Uri.file(`/${name}-audit.${kind}`);
}
