import assert from "node:assert/strict";
import * as vscode from "vscode";
import { eventually, openFile, positionOf } from "./support";

const STORY = `KARSK, June 2, 2014 (Meridian) — The ports opened. “We go on,” Mayor Irina Orlova said.

Several jurors took notes. The smoke drifted for miles.

“You could see it from the highway for an hour.”

Nobody in the harbor heard a thing that night.

“This cannot last,” the minister said.
`;

const folder = (): vscode.Uri => {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(first);
  return first.uri;
};

const hoverAt = async ({ document }: vscode.TextEditor, words: string): Promise<string> => {
  const hover = "vscode.executeHoverProvider";
  const found = await vscode.commands.executeCommand<vscode.Hover[]>(hover, document.uri, positionOf(document, words));
  return found
    .flatMap(({ contents }) => contents.map((content) => (typeof content === "string" ? content : content.value)))
    .join("\n");
};

async function openAt(words: string): Promise<vscode.TextEditor> {
  const editor = await openFile("repair.article");
  await eventually("the story to be read", async () => (await hoverAt(editor, "Orlova")) || undefined);
  const place = positionOf(editor.document, words);
  editor.selection = new vscode.Selection(place, place);
  return editor;
}

describe("what a reader knows better", () => {
  before(() => vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder(), "repair.article"), Buffer.from(STORY)));
  after(async () => {
    await vscode.commands.executeCommand("workbench.action.closeActiveEditor");
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder(), "repair.article"));
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder(), ".copydesk.json"));
  });

  it("“Same Person as …” writes it into the desk's file, and holds at once", async () => {
    const editor = await openAt("minister");
    assert.doesNotMatch(await hoverAt(editor, "minister"), /Irina Orlova/);
    await vscode.commands.executeCommand("copydesk.samePersonAs");
    const card = await eventually("the minister to be Orlova", async () => {
      const said = await hoverAt(editor, "minister");
      return said.includes("Irina Orlova") ? said : undefined;
    });
    assert.match(card, /desk’s list of names/);
    const file = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder(), ".copydesk.json"));
    assert.deepEqual(JSON.parse(Buffer.from(file).toString()), {
      people: [{ name: "Irina Orlova", aliases: ["the minister"] }],
    });
    assert.equal(editor.document.getText(), STORY);
  });

  it("“Attribute This Quote to …” writes as the story does, and goes in one undo", async () => {
    const editor = await openAt("see it from");
    await vscode.commands.executeCommand("copydesk.attributeTo");
    const changed = await eventually("the quotation to be attributed", () => {
      const text = editor.document.getText();
      return text === STORY ? undefined : text;
    });
    assert.equal(changed, STORY.replace("an hour.”", "an hour,” Irina Orlova said."));
    await vscode.commands.executeCommand("undo");
    assert.equal(editor.document.getText(), STORY);
  });
});
