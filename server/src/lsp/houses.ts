/** The `.copydesk.json` of each document: the nearest one up the tree, within its workspace folder. */
import { DiagnosticSeverity, type Connection, type FileEvent } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { HOUSE_FILE, NO_HOUSE_FILE, readHouse, type HouseFile } from "../house";
import type { Files } from "./files";
import { SOURCE } from "./findings";

/** What holds for a document, and where that is written. */
export interface OpenHouse {
  readonly file: HouseFile;
  /** The address of the file that is there, or of the one that could be; null where there is no folder for it. */
  readonly uri: string | null;
  /** Its text; null where the file is not there. */
  readonly text: string | null;
}

export const HOUSE_FILES = `**/${HOUSE_FILE}`;

const NOWHERE: OpenHouse = { file: NO_HOUSE_FILE, uri: null, text: null };

/** A folder this far below its workspace's is not looked for further up. */
const DEEPEST = 32;

export class Houses {
  readonly #connection: Connection;
  readonly #files: Files | null;
  #folders: readonly string[];
  readonly #byFolder = new Map<string, Promise<OpenHouse>>();
  /** Files whose faults the editor shows. */
  readonly #faulty = new Set<string>();
  /** Counts the changes: what was worked out under another count may no longer hold. */
  generation = 0;

  /** @param folders the addresses of the workspace's folders */
  constructor(connection: Connection, files: Files | null, folders: readonly string[]) {
    this.#connection = connection;
    this.#files = files;
    this.#folders = folders;
  }

  /** Never rejects; without files, or outside every folder, no house holds. */
  of(uri: string): Promise<OpenHouse> {
    const folder = uri.slice(0, uri.lastIndexOf("/"));
    const known = this.#byFolder.get(folder);
    if (known) return known;
    const found = this.#find(folder).catch(() => NOWHERE);
    this.#byFolder.set(folder, found);
    return found;
  }

  /** To be called when files have changed. True where one of ours did, so that other findings may hold. */
  follow(changes: readonly FileEvent[]): boolean {
    if (!changes.some(({ uri }) => uri.endsWith(`/${HOUSE_FILE}`))) return false;
    this.#forget();
    return true;
  }

  /** To be called when other folders are open. */
  open(folders: readonly string[]): void {
    this.#folders = folders;
    this.#forget();
  }

  #forget(): void {
    this.generation++;
    this.#byFolder.clear();
  }

  async #find(folder: string): Promise<OpenHouse> {
    const root = this.#folders
      .map((address) => address.replace(/\/$/, ""))
      .filter((address) => folder === address || folder.startsWith(`${address}/`))
      .toSorted((a, b) => b.length - a.length)[0];
    if (root === undefined || !this.#files) return NOWHERE;

    const addresses: string[] = [];
    for (let at = folder; addresses.length < DEEPEST; at = at.slice(0, at.lastIndexOf("/"))) {
      addresses.push(`${at}/${HOUSE_FILE}`);
      if (at.length <= root.length) break;
    }
    const texts = await this.#files.read(addresses);
    for (const [index, uri] of addresses.entries()) {
      const text = texts[index];
      if (typeof text !== "string") continue;
      const file = readHouse(text);
      await this.#tellFaults(uri, text, file);
      return { file, uri, text };
    }
    return { file: NO_HOUSE_FILE, uri: `${root}/${HOUSE_FILE}`, text: null };
  }

  async #tellFaults(uri: string, text: string, { faults }: HouseFile): Promise<void> {
    if (faults.length === 0 && !this.#faulty.has(uri)) return;
    const document = TextDocument.create(uri, "jsonc", 0, text);
    const diagnostics = faults.map(({ start, end, message }) => ({
      range: { start: document.positionAt(start), end: document.positionAt(end) },
      severity: DiagnosticSeverity.Warning,
      source: SOURCE,
      message,
    }));
    if (faults.length > 0) this.#faulty.add(uri);
    else this.#faulty.delete(uri);
    await this.#connection.sendDiagnostics({ uri, diagnostics });
  }
}
