import assert from "node:assert/strict";
import * as vscode from "vscode";
import { at, eventually, openStory, positionOf, withSetting, writeFile } from "./support";

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

  it("quoted words are not ours: renaming does not start there, and from elsewhere they come only on a yes", async () => {
    await writeFile(
      "rename.article",
      "KARSK, June 2, 2014 (Meridian) — The tolls will fall, Transport Minister Irina Orlova said.\n\n" +
        "“I trust Orlova with the locks,” Canal Authority Director Henrik Aas Lindqvist said.\n\n" +
        "It was Orlova’s plan, he said.\n",
    );
    const editor = await openStory("rename.article", "Irina Orlova");
    const asked = at<unknown>("vscode.prepareRename", editor, "Orlova with");
    await assert.rejects(Promise.resolve(asked), /quoted words, and not ours to change/);
    const rename = "vscode.executeDocumentRenameProvider";
    const edit = await at<vscode.WorkspaceEdit>(rename, editor, "Orlova’s plan", "Petrova");
    const changes = edit.get(editor.document.uri).map(({ range }) => editor.document.lineAt(range.start).text);
    assert.equal(changes.length, 3);
    // What the editor itself does with such an edit, the confirmation, is tried in the workbench.
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

describe("what is beside the words", () => {
  const hints = async ({ document }: vscode.TextEditor): Promise<string[]> => {
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    const command = "vscode.executeInlayHintProvider";
    const found = await vscode.commands.executeCommand<vscode.InlayHint[]>(command, document.uri, all);
    return found.map(({ label }) => (typeof label === "string" ? label : label.map(({ value }) => value).join("")));
  };

  it("of dates: those inferred, all, or none", async () => {
    const editor = await openStory();
    const inferred = await eventually("hints", async () => {
      const found = await hints(editor);
      return found.length > 0 ? found : undefined;
    });
    assert.ok(inferred.includes("16 May 2014"), inferred.join(" | "));
    await withSetting("inlayHints.dates", "off", async () => {
      // Whom a pronoun means may stand there all the same.
      await eventually("no day", async () => !(await hints(editor)).some((hint) => /\d/.test(hint)) || undefined);
    });
    await withSetting("inlayHints.dates", "all", async () => {
      await eventually("a hint", async () => (await hints(editor)).length >= inferred.length || undefined);
    });
  });

  it("of people: none where that is asked for", async () => {
    const editor = await openStory();
    const named = async (): Promise<boolean> => (await hints(editor)).some((hint) => /Lindqvist|Orlova/.test(hint));
    await withSetting("inlayHints.people", "all", () =>
      eventually("a name", async () => (await named()) || undefined).then(() => undefined),
    );
    await withSetting("inlayHints.people", "off", async () => {
      await eventually("no name", async () => !(await named()) || undefined);
    });
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
