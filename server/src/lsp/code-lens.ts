import type { CodeLens, CodeLensParams, Connection } from "vscode-languageserver";
import { codeLenses } from "../features/code-lens";
import { answering } from "./answer";
import type { Client } from "./client";
import type { Desk } from "./desk";
import { PEEK_REFERENCES } from "./messages";

/** Counts at first references, where the settings ask for them. */
export function onCodeLens(connection: Connection, desk: Desk, client: Client): void {
  connection.onCodeLens(
    answering<CodeLensParams, CodeLens[] | null>(desk, null, ({ document, settings }) => {
      if (!settings.codeLens) return [];
      return codeLenses(document).map(({ range, title }) => ({
        range,
        // Elsewhere the counts are to be read, and a click on them does nothing.
        command: client.peeksReferences
          ? { title, command: PEEK_REFERENCES, arguments: [document.uri, range.start] }
          : { title, command: "" },
      }));
    }),
  );
}
