import { FileChangeType, type Connection, type FileEvent } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { analyze } from "../analyze";
import type { KnownPerson } from "../checks";
import { withoutAttitudes } from "../features/attitudes";
import { documentOf, type Document } from "../features/document";
import { joinKnownPeople } from "../house";
import type { Files } from "./files";
import type { Houses } from "./houses";
import { looksLikeArticle } from "./look";
import { LARGEST_STORY, STORY_ENDINGS } from "./messages";
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

/** More names than these no log needs. */
const MOST_NAMED = 50;
const NO_STORY = `no text in UTF-8, or of more than ${LARGEST_STORY.toLocaleString("en")} characters`;

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
  /** Of this run, what could not be read. */
  #leftOut: string[] = [];
  /** What came of the last run. */
  #summary = "";
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

  /** Reads the folders from the start: it was stopped and is wanted after all. Gives a sentence that says what came of it. */
  async restart(): Promise<string> {
    this.#listed = undefined;
    await this.start();
    return this.#summary;
  }

  /** Other folders are open: reads them, where those before have been read. */
  async reread(): Promise<void> {
    if (this.#listed) await this.restart();
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
    this.#leftOut = [];
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
    this.#sum(done);
  }

  /** What was left out stands in the log by name: nobody else says that a story is missing among the references. */
  #sum(done: number): void {
    const number = (count: number): string => count.toLocaleString("en");
    const { length } = this.#leftOut;
    const leftOut = `${length === 1 ? "1 file was" : `${number(length)} files were`} left out: unreadable, ${NO_STORY}.`;
    this.#summary =
      `Copydesk has read ${number(done)} files; ${number(this.#index.size)} stories are known.` +
      (length > 0 ? ` ${leftOut} The log names ${length === 1 ? "it" : "them"}.` : "");
    if (length === 0) return;
    const named = this.#leftOut.slice(0, MOST_NAMED).join("\n");
    const more = length > MOST_NAMED ? `\nand ${number(length - MOST_NAMED)} more` : "";
    this.#connection.console.info(`${leftOut}\n${named}${more}`);
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
    // Settings are a folder's and a language's, so that ten thousand files cost no ten thousand questions.
    const folder = folderOf(uri);
    const languageId = languageOf(uri);
    const { enable } = await this.#settings.of(uri, `${folder} ${languageId}`);
    const { people } = (await this.#houses.of(uri)).file.house;
    this.#joined.set(folder, joinsOf(people));
    if (this.#isOpen(uri)) return;
    if (text === null) this.#leftOut.push(uri);
    if (text !== null && looksLikeArticle(text, languageId, enable)) this.#index.add(readStory(uri, text, people));
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
  const article = withoutAttitudes(joinKnownPeople(analyze(text), people));
  return documentOf(article, TextDocument.create(uri, languageOf(uri), 0, text));
}

function languageOf(uri: string): string {
  if (uri.endsWith(".txt")) return "plaintext";
  return uri.endsWith(".md") ? "markdown" : "news";
}

/** Lets what has come in meanwhile be answered, for so many milliseconds at least. */
const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
