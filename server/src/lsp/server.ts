import {
  CodeLensRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  TextDocuments,
  type Connection,
  type InitializeParams,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { onAudit } from "./audit";
import { capabilities } from "./capabilities";
import { readClient, type Client } from "./client";
import { onCodeAction } from "./code-action";
import { onCodeLens } from "./code-lens";
import { onCompletion } from "./completion";
import { onDefinition } from "./definition";
import { Desk } from "./desk";
import { onDiagnostics } from "./diagnostics";
import { onDocumentHighlight } from "./document-highlight";
import { onDocumentSymbol } from "./document-symbol";
import { onFoldingRanges } from "./folding-range";
import { keepFolder, type Folder } from "./folder";
import { filesOf, type Files } from "./files";
import { onHover } from "./hover";
import { HOUSE_FILES, Houses } from "./houses";
import { onInlayHint } from "./inlay-hint";
import { HOUSE_NOTIFICATION, type ClientFeatures } from "./messages";
import { onReferences } from "./references";
import { onRename } from "./rename";
import { onSelectionRanges } from "./selection-range";
import { onSemanticTokens } from "./semantic-tokens";
import { SECTION, SettingsStore } from "./settings";
import { onSpeakers } from "./speakers";
import { onStory } from "./story";
import { onWorkspaceSymbol } from "./workspace-symbol";

export interface ServerOptions {
  /** The address of the folder that holds a page for each check, with a slash at its end. */
  readonly docs: string;
  /** The product's version, for an editor that shows it. */
  readonly version: string;
  /** The files of the folders that are open when they are asked for, by address, for a client that does not give them itself. */
  readonly files?: (folders: () => readonly string[]) => Files;
}

/** Answers an editor over `connection`, until it goes away. */
export function serve(connection: Connection, options: ServerOptions): void {
  const documents = new TextDocuments(TextDocument);

  connection.onInitialize((params) => {
    const client = readClient(params.capabilities, featuresOf(params));
    const settings = new SettingsStore(connection, client.answersConfiguration, settingsAtStart(params));
    let folders = foldersOf(params);
    const files = client.servesFiles ? filesOf(connection) : options.files?.(() => folders);
    const houses = new Houses(connection, files ?? null, folders);
    const desk = new Desk(documents, settings, houses);
    documents.onDidClose(({ document }) => desk.forget(document.uri));
    const folder = keepFolder(connection, desk, documents, settings, houses, client, files ?? null);
    const refreshDiagnostics = answerRequests(
      connection,
      desk,
      client,
      documents,
      folder,
      docsOf(params) ?? options.docs,
    );
    connection.onInitialized(async () => {
      await registerSettings(connection, client);
      await folder.watch();
      await watchHouses(connection, client);
      if (!client.namesFolders) return;
      connection.workspace.onDidChangeWorkspaceFolders(async ({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        folders = [...folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
        houses.open(folders);
        void folder.reread();
        await refresh();
      });
    });
    /** Other settings, and what else a desk knows, can mean other findings, other people, or none: the editor asks again. */
    const refresh = async (): Promise<void> => {
      if (client.hearsOfHouse) await connection.sendNotification(HOUSE_NOTIFICATION);
      await refreshDiagnostics().catch(() => undefined);
      await refreshTheRest(connection, client);
    };
    connection.onDidChangeWatchedFiles(({ changes }) => {
      folder.follow(changes);
      if (!houses.follow(changes)) return;
      void refresh();
      void folder.rejoin();
    });
    connection.onDidChangeConfiguration(async (change) => {
      settings.change(change.settings);
      await refresh();
    });
    return { capabilities, serverInfo: { name: "Copydesk", version: options.version } };
  });

  documents.listen(connection);
  connection.listen();
}

/** A handler for each method; to serve another, write its file and add a line here. */
function answerRequests(
  connection: Connection,
  desk: Desk,
  client: Client,
  documents: TextDocuments<TextDocument>,
  folder: Folder,
  docs: string,
): () => Promise<void> {
  onHover(connection, desk, client);
  onDefinition(connection, desk);
  onReferences(connection, desk, folder);
  onWorkspaceSymbol(connection, folder);
  onDocumentHighlight(connection, desk);
  onDocumentSymbol(connection, desk);
  onSemanticTokens(connection, desk, (forget) => documents.onDidClose(({ document }) => forget(document.uri)));
  onCodeAction(connection, desk, client, docs);
  onCodeLens(connection, desk, client);
  onInlayHint(connection, desk);
  onRename(connection, desk, client);
  onCompletion(connection, desk);
  onFoldingRanges(connection, desk);
  onSelectionRanges(connection, desk);
  onStory(connection, desk);
  onSpeakers(connection, desk);
  onAudit(connection, desk);
  return onDiagnostics(connection, desk, client, documents, docs);
}

function settingsAtStart({ initializationOptions }: InitializeParams): unknown {
  const options: unknown = initializationOptions;
  return typeof options === "object" && options !== null && "settings" in options ? options.settings : options;
}

function docsOf({ initializationOptions }: InitializeParams): string | undefined {
  const options: unknown = initializationOptions;
  const given: unknown = typeof options === "object" && options !== null && "docs" in options ? options.docs : "";
  return typeof given === "string" && given !== "" ? given : undefined;
}

function featuresOf({ initializationOptions }: InitializeParams): ClientFeatures {
  const options: unknown = initializationOptions;
  const given: unknown = typeof options === "object" && options !== null && "client" in options ? options.client : {};
  return typeof given === "object" && given !== null ? given : {};
}

/** The addresses of the folders that are open; older clients name one. */
const foldersOf = ({ workspaceFolders, rootUri }: InitializeParams): string[] =>
  workspaceFolders?.map(({ uri }) => uri) ?? (rootUri === null ? [] : [rootUri]);

async function registerSettings(connection: Connection, client: Client): Promise<void> {
  if (!client.registersConfiguration) return;
  await connection.client.register(DidChangeConfigurationNotification.type, { section: SECTION });
}

/** The desk's own files: asks to be told what changes in them. */
async function watchHouses(connection: Connection, client: Client): Promise<void> {
  if (!client.registersWatching) return;
  const watchers = [{ globPattern: HOUSE_FILES }];
  await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
}

/** An editor that has no answer, though it said it would, is told no more; the service goes on. */
async function refreshTheRest(connection: Connection, client: Client): Promise<void> {
  const asked: Promise<void>[] = [];
  if (client.refreshesTokens) asked.push(connection.languages.semanticTokens.refresh());
  if (client.refreshesCodeLenses) asked.push(connection.sendRequest(CodeLensRefreshRequest.type));
  if (client.refreshesInlayHints) asked.push(connection.languages.inlayHint.refresh());
  await Promise.allSettled(asked);
}
