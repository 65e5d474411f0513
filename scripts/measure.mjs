// Measures the product on annotated corpora and keeps the figures in docs/accuracy.md:
//   npm run measure dates -- --corpora FOLDER
import path from "node:path";
import { runToEnd } from "./support/processes.mjs";
import { Plain, run } from "./support/say.mjs";
import { checkNode, installPackages, root } from "./support/setup.mjs";

const MEASURES = ["checks", "dates", "people", "quotes", "stories"];

await run(async () => {
  checkNode();
  const [what = "", ...args] = process.argv.slice(2);
  if (!MEASURES.includes(what))
    throw new Plain(`usage: npm run measure ${MEASURES.join("|")} -- --corpora FOLDER (stories: none)`);
  await installPackages(root, "Copydesk's packages");
  const program = path.join("training", "run.mjs");
  const { code } = await runToEnd(process.execPath, [program, `measure-${what}`, ...args], { cwd: root });
  return code;
});
