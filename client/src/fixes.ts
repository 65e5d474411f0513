import { commands, Disposable, Uri, workspace } from "vscode";
import { SAVE_HOUSE } from "../../server/src/lsp/messages";

/** What can be done about what is at the cursor, as commands: each asks for one kind of the server's actions. */
const KINDS: Readonly<Record<string, string>> = {
  "copydesk.fixFinding": "quickfix.copydesk.fix",
  "copydesk.fixAllOfThese": "quickfix.copydesk.fixAll",
  "copydesk.attributeTo": "quickfix.copydesk.fix.attribute",
  "copydesk.samePersonAs": "quickfix.copydesk.fix.samePerson",
  "copydesk.ignoreFinding": "quickfix.copydesk.ignore.finding",
  "copydesk.ignoreCheckInStory": "quickfix.copydesk.ignore.file",
  "copydesk.ignoreCheckInWorkspace": "quickfix.copydesk.ignore.workspace",
};

export const registerFixes = (): Disposable =>
  Disposable.from(
    ...Object.entries(KINDS).map(([id, kind]) =>
      // Where there is one way it is taken at once, else the editor asks which; where there is none it says so.
      commands.registerCommand(id, () =>
        commands.executeCommand("editor.action.codeAction", { kind, apply: "ifSingle" }),
      ),
    ),
    commands.registerCommand(SAVE_HOUSE, saveHouse),
  );

/** An edit has just changed the desk's own file; it holds once it is saved. */
async function saveHouse(address: string): Promise<void> {
  const uri = Uri.parse(address);
  const open = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  await (open ?? (await workspace.openTextDocument(uri))).save();
}
