import type { Dirent } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Files } from "../lsp/files";
import { LARGEST_STORY, STORY_ENDINGS } from "../lsp/messages";

/** More than any folder of stories. An editor may have been started in a whole disk; there the search ends. */
const MOST_FILES = 20_000;
const MOST_FOLDERS = 20_000;

const ENDINGS: ReadonlySet<string> = new Set(STORY_ENDINGS.map((ending) => `.${ending}`));

/** The files of folders on this machine's disk, for editors that do not hand over their own. `folders` gives those open now. */
export const filesOnDisk = (folders: () => readonly string[]): Files => ({
  list: () => list(folders().flatMap(pathOf)),
  read: (uris) => Promise.all(uris.map(read)),
});

function pathOf(uri: string): string[] {
  try {
    return [fileURLToPath(uri)];
  } catch {
    return []; // not of this disk
  }
}

/** Hidden files and folders, `node_modules` and what lies behind symbolic links are passed over. */
async function list(folders: string[]): Promise<string[]> {
  const found: string[] = [];
  for (let looked = 0; looked < folders.length && looked < MOST_FOLDERS && found.length < MOST_FILES; looked++) {
    const folder = folders[looked] ?? "";
    for (const entry of await entriesOf(folder)) {
      if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
      const file = path.join(folder, entry.name);
      if (entry.isDirectory()) folders.push(file);
      else if (entry.isFile() && ENDINGS.has(path.extname(entry.name).toLowerCase())) {
        found.push(pathToFileURL(file).href);
      }
    }
  }
  return found;
}

const entriesOf = (folder: string): Promise<Dirent[]> =>
  readdir(folder, { withFileTypes: true }).then(undefined, () => []);

async function read(uri: string): Promise<string | null> {
  try {
    const [file] = pathOf(uri);
    // A character of UTF-8 has three bytes at most for each unit of UTF-16.
    if (file === undefined || (await stat(file)).size > 3 * LARGEST_STORY) return null;
    const text = new TextDecoder("utf-8", { fatal: true }).decode(await readFile(file));
    return text.length > LARGEST_STORY ? null : text;
  } catch {
    return null; // gone, not ours to read, or no text
  }
}
