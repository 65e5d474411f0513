// What a bare machine needs, fetched where it is missing. Only Node's own modules are imported here.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { onPath, runToEnd } from "./processes.mjs";
import { Plain, say, since } from "./say.mjs";

export const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));

/** @typedef {{ packages?: Record<string, { version?: string, optional?: boolean, link?: boolean }> }} Lock */

/** @returns {string} where `npm run package` puts the extension's package */
export function packagePath() {
  const manifest = readFileSync(path.join(root, "package.json"), "utf8");
  const { version } = /** @type {{ version: string }} */ (JSON.parse(manifest));
  return path.join(root, `copydesk-${version}.vsix`);
}

/** Refuses a Node that is too old, in words. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Plain(`Copydesk needs Node 20.19 or later; this is Node ${process.versions.node}.`);
  }
}

/**
 * Installs the packages of a folder's lock file, unless they are there.
 * @param {string} folder
 * @param {string} what for the line that says so
 * @returns {Promise<boolean>} whether anything was installed
 */
export async function installPackages(folder, what) {
  if (isInstalled(folder)) return false;
  const start = performance.now();
  say(`Installing ${what} …`);
  const npm = process.env["npm_execpath"];
  const args = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const ownCli = npm !== undefined && /npm-cli\.c?js$/.test(npm);
  const { code, output } = await runToEnd(
    ownCli ? process.execPath : (onPath("npm") ?? "npm"),
    ownCli ? [npm, ...args] : args,
    { cwd: folder, quiet: true },
  );
  if (code !== 0) throw new Plain(`npm ci failed in ${folder}:\n${output.trim()}`);
  say(`  done in ${since(start)}`);
  return true;
}

/**
 * Whether node_modules holds what the lock file asks for; npm writes into it what it installed.
 * @param {string} folder
 */
function isInstalled(folder) {
  const wanted = readLock(path.join(folder, "package-lock.json"));
  const found = readLock(path.join(folder, "node_modules/.package-lock.json"));
  return Object.entries(wanted.packages ?? {}).every(
    ([name, { version, optional, link }]) =>
      !name.startsWith("node_modules/") || optional || link || found.packages?.[name]?.version === version,
  );
}

/**
 * @param {string} file
 * @returns {Lock}
 */
function readLock(file) {
  return existsSync(file) ? /** @type {Lock} */ (JSON.parse(readFileSync(file, "utf8"))) : {};
}
