/** What the client and the server say to each other beyond the protocol. Names, types and values; no code. */
import type { Range } from "vscode-languageserver-types";
import type { StoryAudit } from "../features/audit";
import type { SpeakersList } from "../features/speakers";

export type { AuditedQuote, AuditedSpeaker, StoryAudit, Tally } from "../features/audit";
export type { ListedName, ListedQuote, ListedSpeaker, SpeakersList } from "../features/speakers";

/** The languages an article may be written in, for an editor; `news` is the product's own. */
export const LANGUAGES = ["news", "plaintext", "markdown"] as const;

/** What the client tells the server at the start. */
export interface InitializationOptions {
  /** Settings for a client without `workspace/configuration`: what stands under `copydesk` in others. */
  readonly settings?: unknown;
  /** What the client can do that the protocol has no word for. */
  readonly client?: ClientFeatures;
  /** The address of the folder with a page for each check, with a slash at its end, where the server cannot know it. */
  readonly docs?: string;
}

export interface ClientFeatures {
  /** It has the command {@link PEEK_REFERENCES}. */
  readonly peeksReferences?: boolean;
  /** It answers {@link LIST_FILES_REQUEST} and {@link READ_FILES_REQUEST}. */
  readonly servesFiles?: boolean;
  /** It has the command {@link SAVE_HOUSE}. */
  readonly savesHouse?: boolean;
  /** It takes {@link HOUSE_NOTIFICATION}. */
  readonly hearsOfHouse?: boolean;
}

/** What a story's file may end with. */
export const STORY_ENDINGS = ["article", "news", "wire", "txt", "md"] as const;

/** More characters than a story has: a file that has more is not read along with its folder. */
export const LARGEST_STORY = 256 * 1024;

/** Request to the client: the addresses of the open folders' files with {@link STORY_ENDINGS}. No parameters. */
export const LIST_FILES_REQUEST = "copydesk/listFiles";

/**
 * Request to the client: texts of files, in the order of {@link ReadFilesParams.uris}, without a byte order mark; null for
 * what cannot be read, is not UTF-8, or has more than {@link LARGEST_STORY} characters.
 */
export const READ_FILES_REQUEST = "copydesk/readFiles";

export interface ReadFilesParams {
  readonly uris: readonly string[];
}

/** Notification to the server: read all stories of the open folders now, though that was stopped before. */
export const READ_FOLDER_NOTIFICATION = "copydesk/readFolder";

/** Notification to the client: the settings or a desk's own file have changed, and stories may have other people now. */
export const HOUSE_NOTIFICATION = "copydesk/house";

/** Command of the client: peeks the references of what is at a place. Arguments: the document's address, the position. */
export const PEEK_REFERENCES = "copydesk.peekReferences";

/** Command of the client: saves a desk's own file, which an edit has just changed. Argument: the file's address. */
export const SAVE_HOUSE = "copydesk.saveHouse";

/** Request: the story in a document at a glance. Parameters {@link StoryParams}, result {@link Story} or null: no article. */
export const STORY_REQUEST = "copydesk/story";

export interface StoryParams {
  readonly textDocument: { readonly uri: string };
}

export interface Story {
  /** Of the document that the places count in. */
  readonly version: number;
  /** In order of first mention. */
  readonly speakers: readonly StorySpeaker[];
  /** In order of the story, those that nobody is named for too. */
  readonly quotes: readonly StoryQuote[];
  /** How many findings stand in the story, hints apart. */
  readonly toCheck: number;
}

export interface StorySpeaker {
  readonly id: string;
  readonly name: string;
  /** The role they are known by, or what kind of source they are; "" where the story says neither. */
  readonly role: string;
  readonly mentions: readonly Range[];
}

export interface StoryQuote {
  /** A speaker's id; null where nobody is named. */
  readonly speaker: string | null;
  readonly firstWords: string;
  /** A range for each part of a split quote and each paragraph of a running one. */
  readonly ranges: readonly Range[];
}

/** Request: the list of the Speakers view. Parameters {@link StoryParams}, result {@link Speakers} or null: no article. */
export const SPEAKERS_REQUEST = "copydesk/speakers";

export interface Speakers extends SpeakersList {
  /** Of the document that the places count in. */
  readonly version: number;
}

/** Request: the source audit of a story. Parameters {@link AuditParams}, result {@link StoryAudit} or null: no article. */
export const AUDIT_REQUEST = "copydesk/audit";

export interface AuditParams {
  readonly textDocument: { readonly uri: string };
  /** The text, where the document is not open; where it is, what stands in the editor counts. */
  readonly copy?: { readonly languageId: string; readonly text: string };
}

/** Request: audits as rows of a CSV table, under the names of its columns where asked for. Result: the text. */
export const AUDIT_TABLE_REQUEST = "copydesk/auditTable";

export interface AuditTableParams {
  readonly audits: readonly StoryAudit[];
  readonly header: boolean;
}
