import { RequestType, RequestType0, type Connection } from "vscode-languageserver";
import { LIST_FILES_REQUEST, READ_FILES_REQUEST, type ReadFilesParams } from "./messages";

/**
 * The files of the folders that are open, which may lie on a disk, on a server or in a browser: where, only who gives
 * this knows.
 */
export interface Files {
  /** Addresses of all files that may hold a story, by their endings, in any order. Never rejects. */
  list(): Promise<readonly string[]>;
  /** The text of each; null for one that cannot be read, is no text, or is too large for a story. Never rejects. */
  read(uris: readonly string[]): Promise<readonly (string | null)[]>;
}

/** The files as the client has them, on request. */
export function filesOf(connection: Connection): Files {
  const list = new RequestType0<string[], void>(LIST_FILES_REQUEST);
  const read = new RequestType<ReadFilesParams, (string | null)[], void>(READ_FILES_REQUEST);
  // What a client cannot say it has, it has not.
  return {
    list: () => connection.sendRequest(list).then(undefined, () => []),
    read: (uris) => connection.sendRequest(read, { uris: [...uris] }).then(undefined, () => []),
  };
}
