import assert from "node:assert/strict";
import * as vscode from "vscode";
import { checkOf, cursorAt, eventually, findings, openStory, toHave, writeFile } from "./support";

const NAME = "repair.article";
const HOUSE = ".copydesk.json";

/** A story with a finding for each command: one fix, two of a kind, two ways, a quotation that nobody speaks. */
const COPY = `KARSK, June 2, 2014 (Meridian) — The locks will stay open, Canal Authority Director Henrik Aas Lindqvist said.

“Nobody slammed a door,” Lindqvist told reporters.

The commission walked out of the hall at noon. “The pilots were never asked. They will not forget it.”

Share this article

The commission meets again on Thursday, June 4, 2014.

Leave a comment
`;

describe("repairs as commands", () => {
  let editor: vscode.TextEditor;
  const { executeCommand } = vscode.commands;
  const text = (): string => editor.document.getText();
  const becomes = (what: string, is: () => boolean): Promise<true> => eventually(what, () => is() || undefined);

  beforeEach(async () => {
    await writeFile(NAME, COPY);
    editor = await openStory(NAME, "Lindqvist told");
    await toHave(editor.document, 2, "furniture-left-in");
    await toHave(editor.document, 1, "date-weekday-mismatch");
    await toHave(editor.document, 1, "quote-unattributed");
  });
  afterEach(async () => {
    await vscode.window.showTextDocument(editor.document);
    if (editor.document.isDirty) await executeCommand("workbench.action.files.revert");
    assert.equal(text(), COPY);
    const house = await houseUri();
    await vscode.workspace.fs.delete(house).then(undefined, () => undefined);
  });

  it("Fix This Finding takes the one way there is; one step takes it back", async () => {
    cursorAt(editor, "Leave a comment");
    await executeCommand("copydesk.fixFinding");
    await becomes("the line to go", () => !text().includes("Leave a comment"));
    assert.ok(text().includes("Share this article"));
    await executeCommand("undo");
    assert.equal(text(), COPY);
  });

  it("Fix All of These puts every finding of the check right; one step takes all back", async () => {
    cursorAt(editor, "Leave a comment");
    await executeCommand("copydesk.fixAllOfThese");
    await becomes("both lines to go", () => !/Leave a comment|Share this/.test(text()));
    await toHave(editor.document, 0, "furniture-left-in");
    await executeCommand("undo");
    assert.equal(text(), COPY);
  });

  it("Attribute To writes who spoke where nobody is said to have; one step takes it back", async () => {
    cursorAt(editor, "The pilots were");
    await executeCommand("copydesk.attributeTo");
    await becomes("an attribution", () => /never asked.*Lindqvist said/.test(text()));
    await toHave(editor.document, 0, "quote-unattributed");
    await executeCommand("undo");
    assert.equal(text(), COPY);
  });

  it("Ignore This Check in This Story says so in the story; one step takes it back", async () => {
    cursorAt(editor, "Leave a comment");
    await executeCommand("copydesk.ignoreCheckInStory");
    await toHave(editor.document, 0, "furniture-left-in");
    assert.match(text(), /copydesk-ignore furniture-left-in/);
    await executeCommand("undo");
    assert.equal(text(), COPY);
    await toHave(editor.document, 2, "furniture-left-in");
  });

  it("Ignore This Finding writes the desk's file and saves it; one step there takes it back", async () => {
    cursorAt(editor, "Leave a comment");
    await executeCommand("copydesk.ignoreFinding");
    await toHave(editor.document, 1, "furniture-left-in");
    const house = JSON.parse(await onDisk()) as { ignored: { check: string }[] };
    assert.deepEqual(
      house.ignored.map(({ check }) => check),
      ["furniture-left-in"],
    );
    await undoInHouse("");
    await toHave(editor.document, 2, "furniture-left-in");
  });

  it("Ignore This Check in This Workspace turns it off for the desk; one step there takes it back", async () => {
    const before = '{\n  // What our desk knows.\n  "profile": "none"\n}\n';
    await writeFile(HOUSE, before);
    cursorAt(editor, "Leave a comment");
    await eventually("the check to be off", async () => {
      // The server has to hear of the file that was just written first.
      if (!(await onDisk()).includes("off")) await executeCommand("copydesk.ignoreCheckInWorkspace");
      return (await onDisk()).includes('"furniture-left-in": "off"') || undefined;
    });
    assert.match(await onDisk(), /What our desk knows/);
    await toHave(editor.document, 0, "furniture-left-in");
    await undoInHouse(before);
    await toHave(editor.document, 2, "furniture-left-in");
  });

  it("the desk's file holds for the open story once it is saved, and not before", async () => {
    const file = await writeFile(HOUSE, "{}\n");
    const house = await vscode.window.showTextDocument(file, { viewColumn: vscode.ViewColumn.Beside });
    const all = new vscode.Range(0, 0, house.document.lineCount, 0);
    await house.edit((edit) => edit.replace(all, '{ "checks": { "date-weekday-mismatch": "off" } }\n'));
    assert.ok(findings(editor.document).some((finding) => checkOf(finding) === "date-weekday-mismatch"));
    await house.document.save();
    await toHave(editor.document, 0, "date-weekday-mismatch");
    await toHave(editor.document, 2, "furniture-left-in");
    await executeCommand("workbench.action.closeActiveEditor");
  });

  it("where nothing is wrong at the cursor a command changes nothing", async () => {
    cursorAt(editor, "The locks");
    await executeCommand("copydesk.fixFinding");
    await executeCommand("copydesk.ignoreCheckInStory");
    assert.equal(text(), COPY);
  });

  const houseUri = async (): Promise<vscode.Uri> =>
    vscode.Uri.joinPath(vscode.workspace.workspaceFolders?.[0]?.uri ?? editor.document.uri, HOUSE);

  async function onDisk(): Promise<string> {
    return Buffer.from(await vscode.workspace.fs.readFile(await houseUri())).toString();
  }

  /** Takes back in one step what was written into the desk's file, and saves it. */
  async function undoInHouse(before: string): Promise<void> {
    const house = await vscode.window.showTextDocument(await houseUri());
    await executeCommand("undo");
    assert.equal(house.document.getText(), before);
    await house.document.save();
    await executeCommand("workbench.action.closeActiveEditor");
  }
});
