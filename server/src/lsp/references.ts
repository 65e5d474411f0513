import type { Connection, ReferenceParams } from "vscode-languageserver";
import { references } from "../features/references";
import { answering } from "./answer";
import type { Desk } from "./desk";

export function onReferences(connection: Connection, desk: Desk): void {
  connection.onReferences(
    answering(desk, null, ({ document }, { position, context }: ReferenceParams) =>
      references(document, document.offsetAt(position), context.includeDeclaration),
    ),
  );
}
