import assert from "node:assert/strict";
import * as vscode from "vscode";
import { eventually, openFile, positionOf } from "./support";

/** Whether Copydesk says anything of the place where `words` stand first. */
async function speaks({ document }: vscode.TextEditor, words: string): Promise<boolean> {
  const hover = "vscode.executeHoverProvider";
  const place = positionOf(document, words);
  return (await vscode.commands.executeCommand<vscode.Hover[]>(hover, document.uri, place)).length > 0;
}

describe("settings of a language", () => {
  it("“[markdown]” turns Copydesk off for Markdown alone", async () => {
    const words = "Solheim";
    const editor = await openFile("island-ferry.md");
    await eventually("the story to be read", async () => (await speaks(editor, words)) || undefined);
    const settings = vscode.workspace.getConfiguration("copydesk", { languageId: "markdown" });
    await settings.update("enable", "never", vscode.ConfigurationTarget.Workspace, true);
    await eventually("the story to be left alone", async () => !(await speaks(editor, words)) || undefined);
    const article = await openFile("bridge-closure.article");
    assert.ok(await speaks(article, "Delgado"));
    await settings.update("enable", undefined, vscode.ConfigurationTarget.Workspace, true);
    const again = await openFile("island-ferry.md");
    await eventually("the story to be read again", async () => (await speaks(again, words)) || undefined);
  });
});
