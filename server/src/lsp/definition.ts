import type { Connection, DefinitionParams } from "vscode-languageserver";
import { definition } from "../features/definition";
import { answering } from "./answer";
import type { Desk } from "./desk";

export function onDefinition(connection: Connection, desk: Desk): void {
  connection.onDefinition(
    answering(desk, null, ({ document }, { position }: DefinitionParams) =>
      definition(document, document.offsetAt(position)),
    ),
  );
}
