import { FileChangeType, type Connection, type FileEvent } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { analyze } from "../analyze";
import type { KnownPerson } from "../checks";
import { documentOf, type Document } from "../features/document";
import { joinKnownPeople } from "../house";
import type { Files } from "./files";
import type { Houses } from "./houses";
import { looksLikeArticle } from "./look";
import { STORY_ENDINGS } from "./messages";
import { ReadingProgress } from "./reading-progress";
import type { SettingsStore } from "./settings";
import type { StoryIndex } from "./story-index";

/** Files asked for at once. */
const BATCH = 16;
/** Milliseconds of work after which whatever else came in is answered first. */
const SLICE = 6;
/** After a key the editor asks for colours, hints and more; so long nothing is read, in milliseconds. */
const AFTER_KEY = 30;
/** A file is often written in several steps: it is read when it has been left alone for so long, in milliseconds. */
const CALM = 300;

/**
 * Reads the stories of the open folders into the index, a little at a time, so that whoever types is not kept waiting;
 * afterwards what has changed among them.
 */
export class FolderReader {
  readonly #connection: Connection;
  readonly #files: Files;
  readonly #index: StoryIndex;
  readonly #settings: SettingsStore;
  readonly #houses: Houses;
  readonly #isOpen: (uri: string) => boolean;
  readonly #showsProgress: boolean;
  /** By folder, whom the desk's list joined when its stories were read. */
  readonly #joined = new Map<string, string>();
  /** Yet to be read, in order. */
  readonly #waiting = new Set<string>();
  /** Taken from those for this run. */
  #fetched = 0;
  #listed: Promise<void> | undefined;
  #running: Promise<void> | undefined;
  #ended = false;
  /** On the machine's clock: until then nothing is read. */
  #pausedUntil = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `isOpen` tells which documents the editor has open: their text is the editor's, not the file's. */
  constructor(
    connection: Connection,
    files: Files,
    index: StoryIndex,
    settings: SettingsStore,
    houses: Houses,
    isOpen: (uri: string) => boolean,
    showsProgress: boolean,
  ) {
    this.#connection = connection;
    this.#files = files;
    this.#index = index;
    this.#settings = settings;
    this.#houses = houses;
    this.#isOpen = isOpen;
    this.#showsProgress = showsProgress;
  }

  /** Reads the folders, once. Gives when all is read, or the reading was stopped. */
  async start(): Promise<void> {
    if (this.#ended) return;
    this.#listed ??= this.#list();
    await this.#listed;
    await this.#run();
  }

  /** Reads the folders from the start: others are open, or it was stopped and is wanted after all. */
  async restart(): Promise<void> {
    this.#listed = undefined;
    await this.start();
  }

  /** Takes note of files that have changed, come or gone. */
  follow(changes: readonly FileEvent[]): void {
    if (!this.#listed || this.#ended) return;
    for (const { uri, type } of changes) {
      if (type === FileChangeType.Deleted) {
        this.#waiting.delete(uri);
        if (!this.#isOpen(uri)) this.#index.delete(uri);
      } else {
        this.#waiting.add(uri);
      }
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#run(), CALM);
  }

  /** The desk's list of names has changed: where it now joins others, the stories are read again. */
  async rejoin(): Promise<void> {
    const changed = new Set<string>();
    for (const [folder, before] of this.#joined) {
      const { file } = await this.#houses.of(`${folder}/`);
      if (joinsOf(file.house.people) !== before) changed.add(folder);
    }
    const uris = this.#index.uris().filter((uri) => changed.has(folderOf(uri)));
    if (uris.length > 0) this.follow(uris.map((uri) => ({ uri, type: FileChangeType.Changed })));
  }

  /** Somebody types: what the editor asks for now comes first. */
  giveWay(): void {
    this.#pausedUntil = performance.now() + AFTER_KEY;
  }

  dispose(): void {
    this.#ended = true;
    this.#waiting.clear();
    clearTimeout(this.#timer);
  }

  async #list(): Promise<void> {
    const uris = await this.#files.list();
    const there = new Set(uris);
    for (const uri of this.#index.uris()) if (!there.has(uri) && !this.#isOpen(uri)) this.#index.delete(uri);
    for (const uri of uris) this.#waiting.add(uri);
  }

  #run(): Promise<void> {
    this.#running ??= this.#readWaiting().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async #readWaiting(): Promise<void> {
    let stopped = false;
    const progress = new ReadingProgress(this.#connection, this.#showsProgress, () => {
      stopped = true;
      this.#waiting.clear();
    });
    let done = 0;
    this.#fetched = 0;
    let ahead = this.#fetch();
    // What is added while the last files are being read is in no batch yet.
    while (this.#waiting.size > 0 || (await ahead).length > 0) {
      const batch = await ahead;
      // The next files come in while these are being read.
      ahead = this.#fetch();
      let since = performance.now();
      for (const { uri, text } of batch) {
        if (stopped || this.#ended) break;
        await this.#take(uri, text);
        done++;
        if (performance.now() - since < SLICE) continue;
        await progress.report(done, this.#fetched + this.#waiting.size);
        await pause(0);
        const typed = this.#pausedUntil - performance.now();
        if (typed > 0) await pause(typed);
        since = performance.now();
      }
    }
    await progress.done();
  }

  /** The next files, with their texts. */
  async #fetch(): Promise<{ readonly uri: string; readonly text: string | null }[]> {
    const uris: string[] = [];
    for (const uri of this.#waiting) {
      if (uris.length === BATCH) break;
      uris.push(uri);
      this.#waiting.delete(uri);
    }
    this.#fetched += uris.length;
    const texts = uris.length > 0 ? await this.#files.read(uris) : [];
    return uris.map((uri, index) => ({ uri, text: texts[index] ?? null }));
  }

  async #take(uri: string, text: string | null): Promise<void> {
    // Settings are a folder's, so that ten thousand files cost no ten thousand questions.
    const folder = folderOf(uri);
    const { enable } = await this.#settings.of(folder);
    const { people } = (await this.#houses.of(uri)).file.house;
    this.#joined.set(folder, joinsOf(people));
    if (this.#isOpen(uri)) return;
    if (text !== null && looksLikeArticle(text, languageOf(uri), enable)) this.#index.add(readStory(uri, text, people));
    else this.#index.delete(uri);
  }
}

/** For the watching and the listing of files. */
export const STORY_FILES = `**/*.{${STORY_ENDINGS.join(",")}}`;

const folderOf = (uri: string): string => uri.slice(0, uri.lastIndexOf("/"));

/** The names and aliases of a list, to be compared. */
const joinsOf = (people: readonly KnownPerson[]): string =>
  JSON.stringify(people.flatMap(({ name, aliases }) => (aliases.length > 0 ? [[name, ...aliases]] : [])));

function readStory(uri: string, text: string, people: readonly KnownPerson[]): Document {
  return documentOf(joinKnownPeople(analyze(text), people), TextDocument.create(uri, languageOf(uri), 0, text));
}

function languageOf(uri: string): string {
  if (uri.endsWith(".txt")) return "plaintext";
  return uri.endsWith(".md") ? "markdown" : "news";
}

/** Lets what has come in meanwhile be answered, for so many milliseconds at least. */
const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
