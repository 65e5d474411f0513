import assert from "node:assert/strict";
import * as vscode from "vscode";

/** Opens a file of the workspace in an editor. */
export async function openFile(name: string): Promise<vscode.TextEditor> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, "a folder is open");
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name));
  return vscode.window.showTextDocument(document);
}

/** Waits until `look` gives something, and gives that; fails after `limit` milliseconds with `what` it waited for. */
export async function eventually<T>(
  what: string,
  look: () => T | undefined | Promise<T | undefined>,
  limit = 20_000,
): Promise<T> {
  for (const end = Date.now() + limit; Date.now() < end;) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`waited ${limit / 1000} s for ${what}`);
}

/** The place just after the first `text` in the document begins, as a cursor on it would be. */
export function positionOf(document: vscode.TextDocument, text: string): vscode.Position {
  const offset = document.getText().indexOf(text);
  assert.notEqual(offset, -1, `“${text}” is in ${document.fileName}`);
  return document.positionAt(offset + 1);
}

/** The sample story, once the server has read it. */
export async function openStory(name = "canal-tolls.article", words = "the minister"): Promise<vscode.TextEditor> {
  const editor = await openFile(name);
  await eventually("the server to read the story", async () => {
    const found = await at<vscode.Hover[]>("vscode.executeHoverProvider", editor, words);
    return found.length > 0 || undefined;
  });
  return editor;
}

/** Asks a provider for what it has at the first `words` of the story. */
export const at = <T>(
  command: string,
  { document }: vscode.TextEditor,
  words: string,
  ...more: unknown[]
): Thenable<T> => vscode.commands.executeCommand<T>(command, document.uri, positionOf(document, words), ...more);

/** Puts the cursor one character into the first `words`. */
export function cursorAt(editor: vscode.TextEditor, words: string): void {
  const position = positionOf(editor.document, words);
  editor.selection = new vscode.Selection(position, position);
}

/** Writes a file into the workspace. */
export async function writeFile(name: string, text: string): Promise<vscode.Uri> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, "a folder is open");
  const file = vscode.Uri.joinPath(folder.uri, name);
  await vscode.workspace.fs.writeFile(file, Buffer.from(text));
  return file;
}

/** Our findings in a document. */
export const findings = (document: vscode.TextDocument): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === "Copydesk");

/** The check that a finding is of. */
export const checkOf = ({ code }: vscode.Diagnostic): unknown => (typeof code === "object" ? code.value : code);

/** Waits until a check has so many findings. */
export const toHave = (document: vscode.TextDocument, count: number, check: string): Promise<true> =>
  eventually(`${count} findings of ${check}`, () =>
    findings(document).filter((finding) => checkOf(finding) === check).length === count ? true : undefined,
  );

/** Sets a setting of the workspace while `during` runs. */
export async function withSetting(name: string, value: unknown, during: () => Promise<void>): Promise<void> {
  const settings = vscode.workspace.getConfiguration("copydesk");
  await settings.update(name, value, vscode.ConfigurationTarget.Workspace);
  try {
    await during();
  } finally {
    await settings.update(name, undefined, vscode.ConfigurationTarget.Workspace);
  }
}
