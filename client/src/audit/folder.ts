import { l10n, ProgressLocation, RelativePattern, window, workspace, type CancellationToken, type Uri } from "vscode";
import {
  AUDIT_REQUEST,
  LARGEST_STORY,
  STORY_ENDINGS,
  type AuditParams,
  type StoryAudit,
} from "../../../server/src/lsp/messages";
import { NO_STORIES } from "../files";
import type { LazyServer } from "../server";
import { auditMany, type ManyAudits } from "./many";

/** Audits every story of a folder, through the editor's own files, with progress; undefined where it was cancelled. */
export function auditFolder(server: LazyServer, folder: Uri): Thenable<ManyAudits | undefined> {
  return window.withProgress(
    { location: ProgressLocation.Notification, cancellable: true, title: l10n.t("Source audit") },
    async (progress, token) => {
      const pattern = new RelativePattern(folder, `**/*.{${STORY_ENDINGS.join(",")}}`);
      const files = (await workspace.findFiles(pattern, NO_STORIES, undefined, token)).sort((a, b) =>
        a.path < b.path ? -1 : a.path > b.path ? 1 : 0,
      );
      return auditMany(files, (file) => auditFile(server, file, token), {
        isCancelled: () => token.isCancellationRequested,
        report: (done) => {
          progress.report({ message: l10n.t("{0} of {1}", done, files.length), increment: 100 / files.length });
        },
      });
    },
  );
}

async function auditFile(
  server: LazyServer,
  file: Uri,
  token: CancellationToken,
): Promise<StoryAudit | "unread" | null> {
  const enable = workspace.getConfiguration("copydesk", file).get("enable");
  if (enable === "never" || token.isCancellationRequested) return null;
  try {
    const { size } = await workspace.fs.stat(file);
    // A character of UTF-8 has three bytes at most for each unit of UTF-16.
    if (size > 3 * LARGEST_STORY) return "unread";
    const text = new TextDecoder().decode(await workspace.fs.readFile(file));
    const languageId = enable === "always" ? "news" : languageOf(file);
    const params: AuditParams = { textDocument: { uri: file.toString() }, copy: { languageId, text } };
    return await server.ask<StoryAudit>(AUDIT_REQUEST, params);
  } catch {
    return "unread";
  }
}

function languageOf({ path }: Uri): string {
  const ending = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  return ending === "md" ? "markdown" : ending === "txt" ? "plaintext" : "news";
}
