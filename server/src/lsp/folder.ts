import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  MessageType,
  ShowMessageNotification,
  type Connection,
  type FileEvent,
  type TextDocuments,
  type TextDocumentChangeEvent,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Client } from "./client";
import type { Desk } from "./desk";
import type { Files } from "./files";
import type { Houses } from "./houses";
import { FolderReader, STORY_FILES } from "./folder-reader";
import { READ_FOLDER_NOTIFICATION } from "./messages";
import type { SettingsStore } from "./settings";
import { StoryIndex } from "./story-index";

/** The opening of a story is shown first; the folder is read when that is done, after so many milliseconds. */
const AFTER_OPENING = 400;
/** A question that comes while the folder is being read waits so long for it, in milliseconds, and is then answered from what is known. */
const LONGEST_WAIT = 1500;

/** The stories of the folders that are open, the open documents among them as they now read. */
export interface Folder {
  readonly index: StoryIndex;
  /** Brings the index up to date with the open documents. */
  readonly takeOpen: () => Promise<void>;
  /** Waits, not for long, until the folders have been read; where nothing else has, it begins the reading. */
  readonly wait: () => Promise<void>;
  /** To be called when the connection is ready: asks to be told what changes. */
  readonly watch: () => Promise<void>;
  /** To be called when files have changed. */
  readonly follow: (changes: readonly FileEvent[]) => void;
  /** To be called when other folders are open. */
  readonly reread: () => Promise<void>;
  /** To be called when a desk's own file has changed. */
  readonly rejoin: () => Promise<void>;
}

/**
 * Keeps an index of the folders' stories. Nothing is read before an article is open or somebody asks for stories.
 * Without `files` the index is of the open documents alone.
 */
export function keepFolder(
  connection: Connection,
  desk: Desk,
  documents: TextDocuments<TextDocument>,
  settings: SettingsStore,
  houses: Houses,
  client: Client,
  files: Files | null,
): Folder {
  const index = new StoryIndex();
  const isOpen = (uri: string): boolean => documents.get(uri) !== undefined;
  const reader = files && new FolderReader(connection, files, index, settings, houses, isOpen, client.showsProgress);
  /** Which reading of each open document the index has. */
  const stamps = new Map<string, string>();

  const takeOpen = async (uri: string): Promise<boolean> => {
    const open = await desk.read(uri);
    // Closed meanwhile: its file counts again.
    if (!isOpen(uri)) return false;
    if (!open) index.delete(uri);
    else if (stamps.get(uri) !== open.stamp) {
      stamps.set(uri, open.stamp);
      index.add(open.document);
    }
    return open !== null;
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  documents.onDidOpen(({ document }: TextDocumentChangeEvent<TextDocument>) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      void takeOpen(document.uri).then((isArticle) => (isArticle ? reader?.start() : undefined));
    }, AFTER_OPENING);
  });
  documents.onDidChangeContent(() => reader?.giveWay());
  documents.onDidClose(({ document: { uri } }) => {
    stamps.delete(uri);
    index.delete(uri);
    // The file may differ from what was in the editor.
    reader?.follow([{ uri, type: FileChangeType.Changed }]);
  });
  connection.onNotification(READ_FOLDER_NOTIFICATION, async () => {
    // Whoever asked for it is told what came of it.
    const message = await reader?.restart();
    if (message) await connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
  });
  connection.onShutdown(() => {
    clearTimeout(timer);
    reader?.dispose();
  });

  return {
    index,
    takeOpen: async () => void (await Promise.all(documents.keys().map(takeOpen))),
    wait: async () => void (reader && (await atMost(LONGEST_WAIT, reader.start()))),
    async watch() {
      if (!reader) return;
      if (!client.registersWatching) return;
      const watchers = [{ globPattern: STORY_FILES }];
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    },
    follow: (changes) => reader?.follow(changes),
    reread: async () => reader?.reread(),
    rejoin: async () => reader?.rejoin(),
  };
}

/** Waits for the work, but no longer than `limit` milliseconds. */
async function atMost(limit: number, work: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, limit);
  });
  await Promise.race([work, patience]);
  clearTimeout(timer);
}
