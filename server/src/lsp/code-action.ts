import { CodeActionKind, type CodeAction, type CodeActionParams, type Connection } from "vscode-languageserver";
import { overlaps, touches } from "../article";
import { answering } from "./answer";
import type { Client } from "./client";
import type { Desk } from "./desk";
import { diagnosticOf, editOf } from "./findings";

/** The quick fixes of the findings at a place. */
export function onCodeAction(connection: Connection, desk: Desk, client: Client, docs: string): void {
  connection.onCodeAction(
    answering<CodeActionParams, CodeAction[]>(desk, [], (open, { range, context }) => {
      if (context.only && !context.only.some(coversQuickFix)) return [];
      const { document } = open;
      const asked = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
      const here = open.findings().filter((finding) => overlaps(finding, asked) || touches(finding, asked.start));
      return here.flatMap((finding) =>
        (finding.fixes ?? []).map((fix) => ({
          title: fix.title,
          kind: CodeActionKind.QuickFix,
          diagnostics: [diagnosticOf(document, finding, docs)],
          // Of several ways to put it right none is ours to prefer.
          ...(finding.fixes?.length === 1 && { isPreferred: true }),
          edit: editOf(open, fix, client.takesVersionedEdits),
        })),
      );
    }),
  );
}

/** Kinds are a tree: who asks for all of it, or for quick fixes, gets them. */
const coversQuickFix = (kind: string): boolean => kind === "" || kind === CodeActionKind.QuickFix;
