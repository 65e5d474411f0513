import { CodeActionKind, TextDocumentSyncKind, type ServerCapabilities } from "vscode-languageserver";
import { COMPLETION_KEYS } from "../features/completion";
import { legend } from "./semantic-tokens";

/** What this server can do, as it says at the start. */
export const capabilities: ServerCapabilities = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  // Its own label keeps this outline apart from the one an editor makes of Markdown's headings.
  documentSymbolProvider: { label: "Copydesk" },
  semanticTokensProvider: { legend, full: { delta: true }, range: true },
  diagnosticProvider: { identifier: "copydesk", interFileDependencies: false, workspaceDiagnostics: false },
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
  codeLensProvider: {},
  inlayHintProvider: true,
  renameProvider: { prepareProvider: true },
  completionProvider: { triggerCharacters: [...COMPLETION_KEYS] },
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  workspaceSymbolProvider: true,
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};
