import { commands, Uri, window, workspace, type Disposable } from "vscode";

/** Opens the sample story of the walkthrough: a copy of its own, so that nothing that is tried out is lost or kept. */
export function registerSample(extension: Uri): Disposable {
  return commands.registerCommand("copydesk.openSample", async () => {
    const file = await workspace.fs.readFile(Uri.joinPath(extension, "samples", "canal-tolls.article"));
    const content = new TextDecoder().decode(file);
    await window.showTextDocument(await workspace.openTextDocument({ language: "news", content }));
  });
}
