import {
  DocumentDiagnosticReportKind,
  type Connection,
  type DocumentDiagnosticReport,
  type TextDocuments,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { cancelled } from "./answer";
import type { Client } from "./client";
import type { Desk } from "./desk";
import { diagnosticOf } from "./findings";

/**
 * Answers the editors that ask for diagnostics; sends them, after each change, to those that do not. Gives what is to be
 * done when settings change, which can change the findings of every document.
 */
export function onDiagnostics(
  connection: Connection,
  desk: Desk,
  client: Client,
  documents: TextDocuments<TextDocument>,
  docs: string,
): () => Promise<void> {
  connection.languages.diagnostics.on(async ({ textDocument, previousResultId }, token) => {
    const open = await desk.read(textDocument.uri);
    if (token.isCancellationRequested) return cancelled();
    if (!open) return report([]);
    if (open.stamp === previousResultId) {
      return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: open.stamp };
    }
    return report(
      open.findings().map((finding) => diagnosticOf(open.document, finding, docs)),
      open.stamp,
    );
  });

  if (client.pullsDiagnostics) {
    return async () => {
      if (client.refreshesDiagnostics) await connection.languages.diagnostics.refresh();
    };
  }
  const send = async ({ uri }: { readonly uri: string }): Promise<void> => {
    const open = await desk.read(uri);
    const diagnostics = open?.findings().map((finding) => diagnosticOf(open.document, finding, docs)) ?? [];
    await connection.sendDiagnostics({ uri, diagnostics, ...(open && { version: open.version }) });
  };
  documents.onDidChangeContent(({ document }) => send(document));
  documents.onDidClose(({ document: { uri } }) => connection.sendDiagnostics({ uri, diagnostics: [] }));
  return async () => {
    await Promise.all(documents.all().map(send));
  };
}

const report = (items: ReturnType<typeof diagnosticOf>[], resultId?: string): DocumentDiagnosticReport => ({
  kind: DocumentDiagnosticReportKind.Full,
  items,
  ...(resultId !== undefined && { resultId }),
});
