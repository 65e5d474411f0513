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
  limit = 10_000,
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
