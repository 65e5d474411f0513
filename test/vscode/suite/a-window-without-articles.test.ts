/** Comes first by its name: once a window has had an article, the server is there and stays. */
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { eventually, openFile } from "./support";

const README = `# Ferry timetable

A small program that prints the timetable. Install it with npm, and run it.

- \`--day\` chooses the day
- \`--port\` chooses the port
`;

const STORY = `
KARSK, June 2, 2014 (Meridian) — The ports opened again on Monday after a strike of nine days.

“We go on,” Transport Minister Irina Orlova said.
`;

/** What of the product is loaded: the suite and the extension share a process, and so what it requires. */
const isLoaded = (bundle: string): boolean =>
  Object.keys(require.cache).some((file) => file.replaceAll("\\", "/").endsWith(`/dist/${bundle}`));

/** Longer than the first look at a text and at what is typed into it takes. */
const aWhile = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1500));

async function write(name: string, text: string): Promise<vscode.Uri> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder);
  const file = vscode.Uri.joinPath(folder.uri, name);
  await vscode.workspace.fs.writeFile(file, Buffer.from(text));
  return file;
}

describe("a window without articles", () => {
  const readme = "timetable.md";

  it("looks at a page of Markdown, and starts no server for it", async () => {
    await write(readme, README);
    await openFile(readme);
    await eventually("the extension to wake", () => extension()?.isActive || undefined);
    await eventually("the page to be looked at", () => isLoaded("look.js") || undefined);
    await aWhile();
    assert.equal(isLoaded("language-client.js"), false);
  });

  it("starts none when somebody looks for symbols, though there are stories in the folder", async () => {
    const symbols = "vscode.executeWorkspaceSymbolProvider";
    const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(symbols, "Orlova");
    assert.deepEqual(
      found.map(({ name }) => name).filter((name) => name.includes("Orlova")),
      [],
    );
    assert.equal(isLoaded("language-client.js"), false);
  });

  it("starts none while the page is written on as a page", async () => {
    const editor = await openFile(readme);
    const end = editor.document.positionAt(editor.document.getText().length);
    await editor.edit((edit) =>
      edit.insert(end, "\n## Ports\n\nThe program knows the names of all ports in the bay.\n".repeat(5)),
    );
    await aWhile();
    assert.equal(isLoaded("language-client.js"), false);
  });

  it("starts it where a story is written into the page", async () => {
    const editor = await openFile(readme);
    await editor.edit((edit) => {
      edit.replace(new vscode.Range(0, 0, editor.document.lineCount, 0), STORY);
    });
    await eventually("the server to be started", () => isLoaded("language-client.js") || undefined);
    const minister = editor.document.positionAt(editor.document.getText().indexOf("Orlova") + 1);
    await eventually("the story to be read", async () => {
      const hover = "vscode.executeHoverProvider";
      const found = await vscode.commands.executeCommand<vscode.Hover[]>(hover, editor.document.uri, minister);
      return found.length > 0 || undefined;
    });
    await vscode.commands.executeCommand("workbench.action.files.revert");
    await vscode.workspace.fs.delete(editor.document.uri);
  });
});

const extension = (): vscode.Extension<unknown> | undefined => vscode.extensions.getExtension("copydesk.copydesk");
