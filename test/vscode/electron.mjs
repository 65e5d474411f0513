// Runs test/vscode/suite in the desktop's VS Code, which @vscode/test-electron downloads from Microsoft.
import path from "node:path";
import { runTests } from "@vscode/test-electron";
import { build, buildSuite } from "../../scripts/build.mjs";
import { run } from "../../scripts/support/say.mjs";
import { root } from "../../scripts/support/setup.mjs";
import { SETTINGS } from "./editor/vscode.mjs";
import { makeWorkspace } from "./workspace.mjs";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";

await run(async () => {
  await build();
  await buildSuite();
  const profile = mkdtempSync(path.join(tmpdir(), "copydesk-electron-"));
  mkdirSync(path.join(profile, "User"));
  writeFileSync(path.join(profile, "User/settings.json"), JSON.stringify(SETTINGS));
  return runTests({
    extensionDevelopmentPath: root,
    extensionTestsPath: path.join(root, "out/suite/index"),
    launchArgs: [makeWorkspace(), "--disable-extensions", "--user-data-dir", profile],
  });
});
