import type { TestProject } from "vitest/node";
import { ensureChromium } from "../../../scripts/support/browser.mjs";
import { makePackage } from "../../../scripts/package.mjs";
import { installVSCode, startVSCode, workbenchAddress } from "../editor/vscode.mjs";
import { makeWorkspace } from "../workspace.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** What the tests need to open a workbench: the running editor's address, the browser, the folder, the package. */
    editor: { address: string; chromium: string; folder: string; vsix: string };
  }
}

/**
 * Vitest's set-up of the editor suite: one VS Code for all its files, with the package a reader would install.
 * The whole test run names the package it has made in COPYDESK_BUILT.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await installVSCode();
  const chromium = await ensureChromium();
  const vsix = process.env["COPYDESK_BUILT"] ?? (await makePackage());
  const vscode = await startVSCode({ vsix: [vsix], log: "out/vscode-editor.log" });
  const folder = makeWorkspace();
  const address = workbenchAddress(vscode, folder);
  project.provide("editor", { address, chromium, folder, vsix });
  return () => vscode.stop();
}
