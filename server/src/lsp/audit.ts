import { RequestType, type Connection } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { auditHeader, auditRows } from "../export/audit-csv";
import { auditStory, type StoryAudit } from "../features/audit";
import { documentOf } from "../features/document";
import { cancelled } from "./answer";
import type { Desk } from "./desk";
import { Look } from "./look";
import { AUDIT_REQUEST, AUDIT_TABLE_REQUEST, type AuditParams, type AuditTableParams } from "./messages";

/** The source audit of a story that is open, or of a text that the client has read; and audits as a table. */
export function onAudit(connection: Connection, desk: Desk): void {
  connection.onRequest(
    new RequestType<AuditParams, StoryAudit | null, void>(AUDIT_REQUEST),
    async ({ textDocument: { uri }, copy }, token) => {
      if (token.isCancellationRequested) return cancelled();
      // What is open counts as it stands in the editor, not as it was last saved.
      const open = await desk.read(uri);
      if (token.isCancellationRequested) return cancelled();
      if (open) return auditStory(open.document);
      return copy ? auditCopy(desk, uri, copy) : null;
    },
  );
  connection.onRequest(
    new RequestType<AuditTableParams, string, void>(AUDIT_TABLE_REQUEST),
    ({ audits, header }) => (header ? auditHeader() : "") + audits.map(auditRows).join(""),
  );
}

async function auditCopy(
  desk: Desk,
  uri: string,
  { languageId, text }: NonNullable<AuditParams["copy"]>,
): Promise<StoryAudit | null> {
  const lines = TextDocument.create(uri, languageId, 0, text);
  if (!new Look().isArticle(lines, "auto")) return null;
  return auditStory(documentOf(await desk.readCopy(uri, text), lines));
}
