import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { whenOver } from "../../scripts/support/processes.mjs";
import { root } from "../../scripts/support/setup.mjs";

/** @returns {string} a folder that holds a copy of samples/ and goes when the script ends: tests may write in it */
export function makeWorkspace() {
  const parent = mkdtempSync(path.join(tmpdir(), "copydesk-workspace-"));
  whenOver(() => rmSync(parent, { recursive: true, force: true, maxRetries: 3 }));
  // The Explorer shows this name: pictures should not have another each time.
  const folder = path.join(parent, "stories");
  cpSync(path.join(root, "samples"), folder, { recursive: true });
  return folder;
}
