import { FileType, RelativePattern, Uri, workspace, type CancellationToken } from "vscode";
import {
  LARGEST_STORY,
  LIST_FILES_REQUEST,
  READ_FILES_REQUEST,
  STORY_ENDINGS,
  type ReadFilesParams,
} from "../../server/src/lsp/messages";
import type { BaseLanguageClient } from "./language-client";

/** More than any folder of stories. */
const MOST_FILES = 20_000;

const STORIES = `**/*.{${STORY_ENDINGS.join(",")}}`;
/** Beside what the user's `files.exclude` leaves out. */
export const NO_STORIES = "**/{node_modules,.*}/**";

/** Gives the server the open folders' files, wherever they lie: on a disk, on another machine, in a browser. */
export function serveFiles(client: BaseLanguageClient): void {
  client.onRequest(LIST_FILES_REQUEST, (token: CancellationToken) => listFiles(token));
  client.onRequest(READ_FILES_REQUEST, ({ uris }: ReadFilesParams) => Promise.all(uris.map(readText)));
}

async function listFiles(token: CancellationToken): Promise<string[]> {
  const lists = (workspace.workspaceFolders ?? []).map(async ({ uri }) => {
    const found = await workspace.findFiles(new RelativePattern(uri, STORIES), NO_STORIES, MOST_FILES, token);
    // The editor searches disks; a file system of an extension's own it may not be able to search.
    return found.length > 0 || uri.scheme === "file" ? found : walk(uri, token);
  });
  return (await Promise.all(lists)).flat().map(String);
}

const ENDING = new RegExp(`\\.(?:${STORY_ENDINGS.join("|")})$`);

async function walk(root: Uri, token: CancellationToken): Promise<Uri[]> {
  const folders = [root];
  const found: Uri[] = [];
  for (let folder = folders.pop(); folder && found.length < MOST_FILES; folder = folders.pop()) {
    if (token.isCancellationRequested) break;
    const entries = await workspace.fs.readDirectory(folder).then(undefined, () => []);
    for (const [name, type] of entries) {
      if (name.startsWith(".") || name === "node_modules") continue;
      // A link to a folder may lead back to where it is.
      if (type === FileType.Directory) folders.push(Uri.joinPath(folder, name));
      else if (type & FileType.File && ENDING.test(name)) found.push(Uri.joinPath(folder, name));
    }
  }
  return found;
}

/** Null for what is gone, no text in UTF-8, or too large for a story. */
async function readText(address: string): Promise<string | null> {
  const uri = Uri.parse(address);
  try {
    // A character of UTF-8 has three bytes at most for each unit of UTF-16.
    if ((await workspace.fs.stat(uri)).size > 3 * LARGEST_STORY) return null;
    const text = new TextDecoder("utf-8", { fatal: true }).decode(await workspace.fs.readFile(uri));
    return text.length > LARGEST_STORY ? null : text;
  } catch {
    return null;
  }
}
