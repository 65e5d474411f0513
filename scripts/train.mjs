// Builds server/model/attribution.weights and server/src/model/antecedent-weights.ts from annotated corpora: npm run train -- --corpora FOLDER
import path from "node:path";
import { runToEnd } from "./support/processes.mjs";
import { run } from "./support/say.mjs";
import { checkNode, installPackages, root } from "./support/setup.mjs";

await run(async () => {
  checkNode();
  await installPackages(root, "Copydesk's packages");
  const program = path.join("training", "run.mjs");
  // The second reads texts with the weights that the first writes.
  for (const part of ["train", "train-people"]) {
    const { code } = await runToEnd(process.execPath, [program, part, ...process.argv.slice(2)], { cwd: root });
    if (code !== 0) return code;
  }
  return 0;
});
