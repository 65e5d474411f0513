import type { Connection, DocumentSymbolParams } from "vscode-languageserver";
import { documentSymbols } from "../features/document-symbol";
import { answering } from "./answer";
import type { Desk } from "./desk";

export function onDocumentSymbol(connection: Connection, desk: Desk): void {
  connection.onDocumentSymbol(
    answering(desk, null, ({ document }, _params: DocumentSymbolParams) => documentSymbols(document)),
  );
}
