import { workspace } from "vscode";

/** Settings that the client alone heeds. */
const settings = (): ReturnType<typeof workspace.getConfiguration> => workspace.getConfiguration("copydesk");

/** Whether the Speakers view goes to the row of what is at the cursor. */
export const followsCursor = (): boolean => settings().get("speakers.revealAtCursor") !== false;

/** Whether each speaker has a colour of their own. */
export const isColoured = (): boolean => settings().get("colourBySpeaker") === true;

/** For this user, in every folder, as the editor's own toggles do; where the folder decides, there. */
export async function setColoured(coloured: boolean): Promise<void> {
  const { workspaceValue } = settings().inspect("colourBySpeaker") ?? {};
  await settings().update("colourBySpeaker", coloured, workspaceValue === undefined);
}
