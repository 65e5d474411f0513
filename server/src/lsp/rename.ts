import {
  LSPErrorCodes,
  ResponseError,
  type AnnotatedTextEdit,
  type Connection,
  type PrepareRenameParams,
  type RenameParams,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { rangeOf } from "../features/document";
import { prepareRename, rename, type NameEdit, type RenamePlace } from "../features/rename";
import { answering } from "./answer";
import type { Client } from "./client";
import type { Desk, OpenArticle } from "./desk";

type Refused = ResponseError<never>;

/** Renames a person, in the open story. What an editor shows where it is refused is the sentence that says why. */
export function onRename(connection: Connection, desk: Desk, client: Client): void {
  connection.onPrepareRename(
    answering<PrepareRenameParams, RenamePlace | Refused | null>(desk, null, ({ document }, { position }) => {
      const place = prepareRename(document, document.offsetAt(position));
      return place && "refusal" in place ? refused(place.refusal) : place;
    }),
  );
  connection.onRenameRequest(
    answering<RenameParams, WorkspaceEdit | Refused | null>(desk, null, (open, { position, newName }) => {
      const edits = rename(open.document, open.document.offsetAt(position), newName);
      if (!edits) return null;
      return "refusal" in edits ? refused(edits.refusal) : editOf(open, edits, client);
    }),
  );
}

const refused = (sentence: string): Refused => new ResponseError(LSPErrorCodes.RequestFailed, sentence);

const IN_QUOTES = "quoted";

/** Quoted forms wait for somebody's yes where the editor can ask for it; elsewhere they stay as they are. */
function editOf({ document, version }: OpenArticle, names: readonly NameEdit[], client: Client): WorkspaceEdit {
  const { uri } = document;
  const asks = client.asksToConfirm && client.takesVersionedEdits;
  const edits: (TextEdit | AnnotatedTextEdit)[] = names
    .filter(({ quoted }) => asks || !quoted)
    .map((edit) => ({
      range: rangeOf(document, edit),
      newText: edit.newText,
      ...(edit.quoted && { annotationId: IN_QUOTES }),
    }));
  if (!client.takesVersionedEdits) return { changes: { [uri]: edits } };
  return {
    documentChanges: [{ textDocument: { uri, version }, edits }],
    ...(asks &&
      names.some(({ quoted }) => quoted) && {
        changeAnnotations: {
          [IN_QUOTES]: {
            label: "Between quotation marks",
            description: "Quoted words are not ours to change",
            needsConfirmation: true,
          },
        },
      }),
  };
}
