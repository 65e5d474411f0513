import type { Connection } from "vscode-languageserver";
import { cancelled } from "./answer";
import type { Folder } from "./folder";

/** People and organisations over all stories, by what is typed of their names. */
export function onWorkspaceSymbol(connection: Connection, folder: Folder): void {
  connection.onWorkspaceSymbol(async ({ query }, token) => {
    await folder.wait();
    await folder.takeOpen();
    return token.isCancellationRequested ? cancelled() : folder.index.search(query);
  });
}
