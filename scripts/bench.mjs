// Runs the benchmark beside the libraries it compares with. They are bench/'s own and no part of the product.
import path from "node:path";
import { runToEnd } from "./support/processes.mjs";
import { run } from "./support/say.mjs";
import { checkNode, installPackages, root } from "./support/setup.mjs";

await run(async () => {
  checkNode();
  await installPackages(root, "Copydesk's packages");
  const bench = path.join(root, "bench");
  await installPackages(bench, "what the benchmark compares with");
  const { code } = await runToEnd("npm", ["start", "--silent", "--", ...process.argv.slice(2)], { cwd: bench });
  return code;
});
