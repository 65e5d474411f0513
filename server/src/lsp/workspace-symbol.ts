import type { Connection } from "vscode-languageserver";
import { cancelled } from "./answer";
import type { Folder } from "./folder";
import { MOST_SYMBOLS } from "./story-index";

/** People and organisations over all stories, by what is typed of their names. */
export function onWorkspaceSymbol(connection: Connection, folder: Folder): void {
  connection.onWorkspaceSymbol(async ({ query }, token) => {
    await folder.wait();
    await folder.takeOpen();
    if (token.isCancellationRequested) return cancelled();
    const found = folder.index.search(query);
    // Asked with every key: the log says it, nothing else.
    if (found.length >= MOST_SYMBOLS) {
      connection.console.info(`“${query}”: the first ${MOST_SYMBOLS} people are listed; more of the name finds fewer.`);
    }
    return found;
  });
}
