import { workspace } from "vscode";

/** Settings that the client alone heeds. */
const settings = (): ReturnType<typeof workspace.getConfiguration> => workspace.getConfiguration("copydesk");

/** Whether the Speakers view goes to the row of what is at the cursor. */
export const followsCursor = (): boolean => settings().get("speakers.revealAtCursor") !== false;

/** Whether each speaker has a colour of their own. */
export const isColoured = (): boolean => settings().get("colourBySpeaker") === true;

/** A setting that is on or off, turned: for this user, in every folder, as the editor's own toggles do; where the folder decides, there. */
export async function toggle(setting: "colourBySpeaker" | "attitudes"): Promise<void> {
  const { workspaceValue } = settings().inspect(setting) ?? {};
  await settings().update(setting, settings().get(setting) !== true, workspaceValue === undefined);
}
