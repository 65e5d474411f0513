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
  /** Runs a command; again where the editor let it go, as it does when findings come in while it asks for the ways. */
  const run = async (command: string, what: string, is: () => boolean): Promise<void> => {
    for (let time = 1; time <= 4 && !is(); time++) {
      await executeCommand(command);
      await eventually(what, () => is() || undefined, 5000).catch(() => undefined);
    }
    assert.ok(is(), `${command}: ${what}`);
  };
  const has = (count: number, check: string) => (): boolean =>
    findings(editor.document).filter((finding) => checkOf(finding) === check).length === count;

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
    await vscode.workspace.fs.delete(houseUri()).then(undefined, () => undefined);
  });

  it("Fix This Finding takes the one way there is; one step takes it back", async () => {
    cursorAt(editor, "Leave a comment");
    await run("copydesk.fixFinding", "the line to go", () => !text().includes("Leave a comment"));
    assert.ok(text().includes("Share this article"));
    await executeCommand("undo");
    assert.equal(text(), COPY);
  });

  it("Fix All of These puts every finding of the check right; one step takes all back", async () => {
    cursorAt(editor, "Leave a comment");
    await run("copydesk.fixAllOfThese", "both lines to go", () => !/Leave a comment|Share this/.test(text()));
    await toHave(editor.document, 0, "furniture-left-in");
    await executeCommand("undo");
    assert.equal(text(), COPY);
  });

  it("Attribute To writes who spoke where nobody is said to have; one step takes it back", async () => {
    cursorAt(editor, "The pilots were");
    await run("copydesk.attributeTo", "an attribution", () => /never asked.*Lindqvist said/.test(text()));
    await toHave(editor.document, 0, "quote-unattributed");
    await executeCommand("undo");
    assert.equal(text(), COPY);
  });

  it("Ignore This Check in This Story says so in the story; one step takes it back", async () => {
    cursorAt(editor, "Leave a comment");
    await run("copydesk.ignoreCheckInStory", "no finding", has(0, "furniture-left-in"));
    assert.match(text(), /copydesk-ignore furniture-left-in/);
    await executeCommand("undo");
    assert.equal(text(), COPY);
    await toHave(editor.document, 2, "furniture-left-in");
  });

  it("the desk's file holds for the open story once it is saved, and not before", async () => {
    const house = await openHouse('{ "checks": { "quote-unattributed": "off" } }\n');
    await toHave(editor.document, 0, "quote-unattributed");
    const all = new vscode.Range(0, 0, house.lineCount, 0);
    const changed = new vscode.WorkspaceEdit();
    changed.replace(house.uri, all, '{ "checks": { "date-weekday-mismatch": "off" } }\n');
    await vscode.workspace.applyEdit(changed);
    assert.ok(findings(editor.document).some((finding) => checkOf(finding) === "date-weekday-mismatch"));
    await house.save();
    await toHave(editor.document, 0, "date-weekday-mismatch");
    await toHave(editor.document, 1, "quote-unattributed");
  });

  it("Ignore This Check in This Workspace turns it off for the desk; one step there takes it back", async () => {
    const before = '{\n  // What our desk knows.\n  "checks": {\n    "quote-unattributed": "off"\n  }\n}\n';
    const house = await openHouse(before);
    await toHave(editor.document, 0, "quote-unattributed");
    cursorAt(editor, "Leave a comment");
    await run("copydesk.ignoreCheckInWorkspace", "no finding", has(0, "furniture-left-in"));
    assert.match(await onDisk(), /What our desk knows[^]*"furniture-left-in": "off"/);
    await vscode.window.showTextDocument(house);
    await executeCommand("undo");
    assert.equal(house.getText(), before);
    await house.save();
    await toHave(editor.document, 2, "furniture-left-in");
  });

  it("Ignore This Finding makes the desk's file and saves it; one step there takes it back", async () => {
    cursorAt(editor, "Leave a comment");
    await run("copydesk.ignoreFinding", "one finding less", has(1, "furniture-left-in"));
    const { ignored } = JSON.parse(await onDisk()) as { ignored: { check: string }[] };
    assert.deepEqual(
      ignored.map(({ check }) => check),
      ["furniture-left-in"],
    );
    await vscode.window.showTextDocument(houseUri());
    await executeCommand("undo");
    await eventually("the file to go, since it was not there before", () =>
      onDisk().then(
        () => undefined,
        () => true,
      ),
    );
    await toHave(editor.document, 2, "furniture-left-in");
  });

  it("where nothing is wrong at the cursor a command changes nothing", async () => {
    cursorAt(editor, "The locks");
    await executeCommand("copydesk.fixFinding");
    await executeCommand("copydesk.ignoreCheckInStory");
    assert.equal(text(), COPY);
  });

  const houseUri = (): vscode.Uri =>
    vscode.Uri.joinPath(vscode.workspace.workspaceFolders?.[0]?.uri ?? editor.document.uri, HOUSE);

  async function onDisk(): Promise<string> {
    return Buffer.from(await vscode.workspace.fs.readFile(houseUri())).toString();
  }

  /** Writes the desk's file; gives it as the editor has it, which may have known another of that name. */
  async function openHouse(content: string): Promise<vscode.TextDocument> {
    const house = await vscode.workspace.openTextDocument(await writeFile(HOUSE, content));
    await becomes("the editor to have read the file", () => house.getText() === content && !house.isDirty);
    return house;
  }
});
