// Makes the extension's package, copydesk-VERSION.vsix, and fails where it is heavier than a reader should have to fetch.
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "./build.mjs";
import { runToEnd } from "./support/processes.mjs";
import { Plain, run, say } from "./support/say.mjs";
import { packagePath, root } from "./support/setup.mjs";

const MB = 1_000_000;

/** The heaviest package that is let pass, in bytes. Two fifths of what it weighs are the weights that read attributions. */
const LIMIT = 1.5 * MB;

/**
 * Builds the product for readers and packs it.
 * @returns {Promise<string>} the package's path
 */
export async function makePackage() {
  await build({ minify: true });
  const file = packagePath();
  const vsce = path.join(root, "node_modules/@vscode/vsce/vsce");
  const args = [vsce, "package", "--no-dependencies", ...readme()];
  const { code, output } = await runToEnd(process.execPath, [...args, "--out", file], { cwd: root, quiet: true });
  if (code !== 0) throw new Plain(`vsce package failed:\n${output.trim()}`);
  const { size } = statSync(file);
  say(`${path.basename(file)}: ${(size / MB).toFixed(2)} MB`);
  if (size > LIMIT) throw new Plain(`The package may weigh ${LIMIT / MB} MB at most.`);
  return file;
}

/**
 * Writes the README that goes into the package, as out/README.md. The pictures stay outside: where the manifest names a
 * repository, vsce makes their addresses whole, and the marketplace shows them from there; else they are left out.
 * @returns {string[]} the arguments that tell vsce of it
 */
function readme() {
  const { repository } = /** @type {{ repository?: unknown }} */ (
    JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"))
  );
  const text = readFileSync(path.join(root, "README.md"), "utf8");
  mkdirSync(path.join(root, "out"), { recursive: true });
  writeFileSync(
    path.join(root, "out/README.md"),
    repository ? text : text.replaceAll(/^!\[.*\]\(docs\/images\/.*\)\n\n?/gm, ""),
  );
  return [
    "--readme-path",
    "out/README.md",
    ...(repository ? [] : ["--allow-missing-repository", "--no-rewrite-relative-links"]),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await run(async () => {
    await makePackage();
  });
}
