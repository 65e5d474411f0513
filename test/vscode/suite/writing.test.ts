import assert from "node:assert/strict";
import * as vscode from "vscode";
import { eventually, openFile, positionOf } from "./support";

const STORY = "canal-tolls.article";

/** The story, once the server has read it. */
async function openStory(): Promise<vscode.TextEditor> {
  const editor = await openFile(STORY);
  await eventually("the server to read the story", async () => {
    const found = await at<vscode.Hover[]>("vscode.executeHoverProvider", editor, "the minister");
    return found.length > 0 || undefined;
  });
  return editor;
}

const at = <T>(command: string, { document }: vscode.TextEditor, words: string, ...more: unknown[]): Thenable<T> =>
  vscode.commands.executeCommand<T>(command, document.uri, positionOf(document, words), ...more);

describe("writing in a story", () => {
  it("a person is renamed in every form of the name, quotations apart", async () => {
    const editor = await openStory();
    const rename = "vscode.executeDocumentRenameProvider";
    const edit = await at<vscode.WorkspaceEdit>(rename, editor, "Irina Orlova", "Irina Petrova");
    assert.deepEqual(
      edit.get(editor.document.uri).map(({ range, newText }) => [editor.document.getText(range), newText]),
      [
        ["Irina Orlova", "Irina Petrova"],
        ["Orlova", "Petrova"],
      ],
    );
  });

  it("a name is not to be edited from a role, and the refusal says where", async () => {
    const editor = await openStory();
    const asked = at<unknown>("vscode.prepareRename", editor, "the minister");
    await assert.rejects(Promise.resolve(asked), /Rename where the story says “Irina Orlova”/);
  });

  it("behind a cue the story's people are offered, with their roles", async () => {
    const editor = await openStory();
    const { document } = editor;
    const end = document.lineAt(document.lineCount - 1).range.end;
    await editor.edit((edit) => edit.insert(end, "\n\nAccording to "));
    const items = await eventually("people to be offered", async () => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        "vscode.executeCompletionItemProvider",
        document.uri,
        document.lineAt(document.lineCount - 1).range.end,
        " ",
      );
      const found = list.items.filter(({ kind }) => kind === vscode.CompletionItemKind.Class);
      return found.length > 0 ? found : undefined;
    });
    const orlova = items.find(({ label }) => (typeof label === "string" ? label : label.label) === "Orlova");
    assert.equal(orlova?.detail, "Seldian Transport Minister");
    await vscode.commands.executeCommand("undo");
  });

  it("counts stand over first references once they are asked for", async () => {
    const editor = await openStory();
    const settings = vscode.workspace.getConfiguration("copydesk");
    const lenses = (): Thenable<vscode.CodeLens[]> =>
      vscode.commands.executeCommand("vscode.executeCodeLensProvider", editor.document.uri, 20);
    assert.deepEqual(await lenses(), []);
    await settings.update("codeLens", true, vscode.ConfigurationTarget.Workspace);
    const titles = await eventually("counts", async () => {
      const found = await lenses();
      return found.length > 0 ? found.map(({ command }) => command?.title ?? "") : undefined;
    });
    assert.ok(
      titles.every((title) => /\d+ quotes? · \d+ mentions?$/.test(title)),
      titles.join(" | "),
    );
    await settings.update("codeLens", undefined, vscode.ConfigurationTarget.Workspace);
  });

  it("the name a role stands for stands behind it once all are asked for", async () => {
    const editor = await openStory();
    const { document } = editor;
    const settings = vscode.workspace.getConfiguration("copydesk.inlayHints");
    await settings.update("people", "all", vscode.ConfigurationTarget.Workspace);
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = await eventually("hints", async () => {
      const found = await vscode.commands.executeCommand<vscode.InlayHint[]>(
        "vscode.executeInlayHintProvider",
        document.uri,
        all,
      );
      return found.some(({ label }) => label === "Orlova") ? found : undefined;
    });
    const orlova = hints.find(({ label }) => label === "Orlova");
    const line = orlova && document.lineAt(orlova.position).text.slice(0, orlova.position.character);
    assert.match(line ?? "", /the minister$/);
    await settings.update("people", undefined, vscode.ConfigurationTarget.Workspace);
  });

  it("selection grows from the word to the name to the attribution", async () => {
    const editor = await openStory();
    const [innermost] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
      "vscode.executeSelectionRangeProvider",
      editor.document.uri,
      [positionOf(editor.document, "Orlova said the two sides")],
    );
    const steps: string[] = [];
    for (let step = innermost; step; step = step.parent) steps.push(editor.document.getText(step.range));
    assert.deepEqual(steps.slice(0, 4), [
      "Orlova",
      "Irina Orlova",
      "Seldian Transport Minister Irina Orlova",
      "Seldian Transport Minister Irina Orlova said",
    ]);
  });

  it("a quotation over two paragraphs folds", async () => {
    const editor = await openStory();
    const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      "vscode.executeFoldingRangeProvider",
      editor.document.uri,
    );
    const first = positionOf(editor.document, "“I have sat through").line;
    assert.ok(folds.some(({ start, end }) => start === first && end === first + 2));
  });
});

describe("a folder of stories", () => {
  it("has its people among the symbols of the workspace", async () => {
    await openStory();
    const found = await eventually("the folder to be read", async () => {
      const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        "vscode.executeWorkspaceSymbolProvider",
        "Delgado",
      );
      return symbols.length > 0 ? symbols : undefined;
    });
    assert.match(found[0]?.location.uri.path ?? "", /bridge-closure\.article$/);
  });

  it("has a story that is written into it a moment later", async () => {
    await openStory();
    const folder = vscode.workspace.workspaceFolders?.[0];
    assert.ok(folder);
    const file = vscode.Uri.joinPath(folder.uri, "late.article");
    const copy = "KARSK, June 2, 2014 (Meridian) — The ports opened again, Transport Minister Irina Orlova said.\n";
    await vscode.workspace.fs.writeFile(file, Buffer.from(copy));
    const editor = await openStory();
    await eventually("a reference in the new story", async () => {
      const places = await at<vscode.Location[]>("vscode.executeReferenceProvider", editor, "the minister");
      return places.some(({ uri }) => uri.path === file.path) || undefined;
    });
    await vscode.workspace.fs.delete(file);
  });
});
