import assert from "node:assert/strict";
import * as vscode from "vscode";
import { eventually, openFile } from "./support";

describe("settings of a language", () => {
  it("“[markdown]” turns Copydesk off for Markdown alone", async () => {
    const editor = await openFile("island-ferry.md");
    const { document } = editor;
    const outlines = async (): Promise<number> => {
      const name = "vscode.executeDocumentSymbolProvider";
      const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(name, document.uri);
      return (symbols ?? []).filter((symbol) => symbol.name === "Speakers").length;
    };
    await eventually("the story to be read", async () => (await outlines()) || undefined);
    const settings = vscode.workspace.getConfiguration("copydesk", { languageId: "markdown" });
    await settings.update("enable", "never", vscode.ConfigurationTarget.Workspace, true);
    await eventually("the story to be left alone", async () => ((await outlines()) === 0 ? true : undefined));
    const article = await openFile("bridge-closure.article");
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      "vscode.executeDocumentSymbolProvider",
      article.document.uri,
    );
    assert.ok(symbols.some(({ name }) => name === "Speakers"));
    await settings.update("enable", undefined, vscode.ConfigurationTarget.Workspace, true);
    await openFile("island-ferry.md");
    await eventually("the story to be read again", async () => (await outlines()) || undefined);
  });
});
