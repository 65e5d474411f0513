/** The ways to let a finding stand: this one, its check in this file, its check in this workspace. */
import { CodeActionKind, type CodeAction, type TextEdit, type WorkspaceEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { fingerprint, ignoreInFile, type Finding } from "../checks";
import { addIgnored, turnOff, type HouseEdit } from "../house";
import type { Client } from "./client";
import type { OpenArticle } from "./desk";
import { editOf } from "./findings";
import { SAVE_HOUSE } from "./messages";

/** Kinds of these actions, so that a command can ask for one of them. */
export const IGNORE = {
  finding: `${CodeActionKind.QuickFix}.copydesk.ignore.finding`,
  file: `${CodeActionKind.QuickFix}.copydesk.ignore.file`,
  workspace: `${CodeActionKind.QuickFix}.copydesk.ignore.workspace`,
} as const;

/** Those that a client and a workspace allow; the file that the workspace's go into is saved by who can. */
export function waysToIgnore(open: OpenArticle, finding: Finding, client: Client): Omit<CodeAction, "diagnostics">[] {
  const { article } = open.document;
  const { text } = open.house;
  const here = addIgnored(text ?? "", fingerprint(article, finding));
  const everywhere = turnOff(text ?? "", finding.check);
  const inFile = { title: "", edits: [ignoreInFile(article, finding.check)] };
  return [
    ...inHouse(open, client, here, "Ignore this finding", IGNORE.finding),
    {
      title: `Ignore ${finding.check} in this story`,
      kind: IGNORE.file,
      edit: editOf(open, inFile, client.takesVersionedEdits),
    },
    ...inHouse(open, client, everywhere, `Ignore ${finding.check} in this workspace`, IGNORE.workspace),
  ];
}

/** An edit of the desk's own file as an action; none where there is no place for the file, or it is unsound. */
export function inHouse(
  { house }: OpenArticle,
  client: Client,
  edits: readonly HouseEdit[],
  title: string,
  kind: string,
): Omit<CodeAction, "diagnostics">[] {
  const { uri, text } = house;
  // A file that is no sound JSON is its writer's to mend first; one that is not there has to be made.
  if (uri === null || edits.length === 0 || (text === null && !client.createsFiles)) return [];
  const document = TextDocument.create(uri, "jsonc", 0, text ?? "");
  const changes: TextEdit[] = edits.map(({ start, end, newText }) => ({
    range: { start: document.positionAt(start), end: document.positionAt(end) },
    newText,
  }));
  const edit: WorkspaceEdit = client.takesVersionedEdits
    ? {
        documentChanges: [
          ...(text === null ? [{ kind: "create" as const, uri, options: { ignoreIfExists: true } }] : []),
          { textDocument: { uri, version: null }, edits: changes },
        ],
      }
    : { changes: { [uri]: changes } };
  const command = { title, command: SAVE_HOUSE, arguments: [uri] };
  return [{ title, kind, edit, ...(client.savesHouse && { command }) }];
}
