// Builds the weights in server/model/ from annotated corpora: npm run train -- --corpora FOLDER
import path from "node:path";
import { runToEnd } from "./support/processes.mjs";
import { run } from "./support/say.mjs";
import { checkNode, installPackages, root } from "./support/setup.mjs";

await run(async () => {
  checkNode();
  await installPackages(root, "Copydesk's packages");
  const program = path.join("training", "run.mjs");
  const { code } = await runToEnd(process.execPath, [program, "train", ...process.argv.slice(2)], { cwd: root });
  return code;
});
