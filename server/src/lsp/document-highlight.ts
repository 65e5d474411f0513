import type { Connection, DocumentHighlightParams } from "vscode-languageserver";
import { documentHighlight } from "../features/document-highlight";
import { answering } from "./answer";
import type { Desk } from "./desk";

export function onDocumentHighlight(connection: Connection, desk: Desk): void {
  connection.onDocumentHighlight(
    answering(desk, null, ({ document }, { position }: DocumentHighlightParams) =>
      documentHighlight(document, document.offsetAt(position)),
    ),
  );
}
