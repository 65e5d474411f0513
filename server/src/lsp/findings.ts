/** Findings of the checks in the protocol's terms. */
import { DiagnosticSeverity, type Diagnostic, type TextEdit, type WorkspaceEdit } from "vscode-languageserver";
import type { Finding, Fix, Severity } from "../checks";
import { locationOf, rangeOf, type Document } from "../features/document";
import type { OpenArticle } from "./desk";

/** The name that findings carry in an editor's list of problems. */
export const SOURCE = "Copydesk";

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** `docs` is the address of the folder that holds a page for each check, with a slash at its end. */
export function diagnosticOf(document: Document, finding: Finding, docs: string): Diagnostic {
  const { check, severity, message, related } = finding;
  return {
    range: rangeOf(document, finding),
    severity: SEVERITIES[severity],
    source: SOURCE,
    code: check,
    codeDescription: { href: `${docs}${check}.md` },
    message,
    ...(related && {
      relatedInformation: related.map((place) => ({
        location: locationOf(document, place),
        message: place.message,
      })),
    }),
  };
}

/** A fix as an edit of the workspace; where the client can take it, for this version of the text alone. */
export function editOf({ document, version }: OpenArticle, fix: Fix, versioned: boolean): WorkspaceEdit {
  const { uri } = document;
  const edits: TextEdit[] = fix.edits.map((edit) => ({ range: rangeOf(document, edit), newText: edit.newText }));
  return versioned ? { documentChanges: [{ textDocument: { uri, version }, edits }] } : { changes: { [uri]: edits } };
}
