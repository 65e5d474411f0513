// Makes the pictures of docs/images from the real editor: `npm run pictures`. What follows goes to vitest: `-t NAME`.
import path from "node:path";
import { installVSCode } from "../test/vscode/editor/vscode.mjs";
import { runToEnd } from "./support/processes.mjs";
import { run } from "./support/say.mjs";
import { checkNode, installPackages, root } from "./support/setup.mjs";

await run(async () => {
  checkNode();
  await installPackages(root, "Copydesk's packages");
  await installVSCode();
  const vitest = path.join(root, "node_modules/vitest/vitest.mjs");
  const config = path.join(root, "test/vscode/pictures/vitest.config.mts");
  const { code } = await runToEnd(process.execPath, [vitest, "run", "--config", config, ...process.argv.slice(2)]);
  return code;
});
