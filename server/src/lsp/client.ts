import type { ClientCapabilities } from "vscode-languageserver";
import type { ClientFeatures } from "./messages";

/** What the client can do, as far as the answers depend on it. */
export interface Client {
  readonly hoverFormat: "markdown" | "plaintext";
  /** Answers `workspace/configuration`. */
  readonly answersConfiguration: boolean;
  /** Takes a registration for `workspace/didChangeConfiguration`. */
  readonly registersConfiguration: boolean;
  /** Asks for diagnostics itself; to any other they are sent. */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesTokens: boolean;
  /** Takes edits that name the version of the document they are for. */
  readonly takesVersionedEdits: boolean;
  /** Asks before it makes an edit that is marked to be confirmed. */
  readonly asksToConfirm: boolean;
  readonly refreshesCodeLenses: boolean;
  readonly refreshesInlayHints: boolean;
  /** Has the command {@link PEEK_REFERENCES}. */
  readonly peeksReferences: boolean;
  /** Gives the files of its folders. */
  readonly servesFiles: boolean;
  /** Tells of files that change, where it is asked to. */
  readonly registersWatching: boolean;
  /** Tells when other folders are opened. */
  readonly namesFolders: boolean;
  readonly showsProgress: boolean;
  /** Makes a file that an edit asks for. */
  readonly createsFiles: boolean;
  /** Has the command {@link SAVE_HOUSE}. */
  readonly savesHouse: boolean;
  /** Takes {@link HOUSE_NOTIFICATION}. */
  readonly hearsOfHouse: boolean;
}

export function readClient({ textDocument, workspace, window }: ClientCapabilities, own: ClientFeatures = {}): Client {
  return {
    // The client names the formats it shows, the one it likes best first.
    hoverFormat: textDocument?.hover?.contentFormat?.[0] === "markdown" ? "markdown" : "plaintext",
    answersConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesTokens: workspace?.semanticTokens?.refreshSupport === true,
    takesVersionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    asksToConfirm: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
    peeksReferences: own.peeksReferences === true,
    servesFiles: own.servesFiles === true,
    registersWatching: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    namesFolders: workspace?.workspaceFolders === true,
    showsProgress: window?.workDoneProgress === true,
    createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes("create") === true,
    savesHouse: own.savesHouse === true,
    hearsOfHouse: own.hearsOfHouse === true,
  };
}
