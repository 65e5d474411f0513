import { commands, Position, Uri, type Disposable, type Location } from "vscode";
import { PEEK_REFERENCES } from "../../server/src/lsp/messages";

/** What a click on the counts over a first reference does: the references of that place, peeked. */
export const registerPeekReferences = (): Disposable =>
  commands.registerCommand(PEEK_REFERENCES, async (address: string, { line, character }: Position) => {
    const uri = Uri.parse(address);
    const position = new Position(line, character);
    const locations = await commands.executeCommand<Location[]>("vscode.executeReferenceProvider", uri, position);
    await commands.executeCommand("editor.action.showReferences", uri, position, locations);
  });
