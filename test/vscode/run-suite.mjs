// Runs test/vscode/suite inside the extension host of the real VS Code, served on this machine.
// `@vscode/test-electron` runs the same suite in the desktop's (electron.mjs).
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { build, buildSuite } from "../../scripts/build.mjs";
import { ensureChromium } from "../../scripts/support/browser.mjs";
import { Plain, run } from "../../scripts/support/say.mjs";
import { root } from "../../scripts/support/setup.mjs";
import { CHROMIUM_FLAGS, installVSCode, startVSCode, tail, workbenchAddress } from "./editor/vscode.mjs";
import { makeWorkspace } from "./workspace.mjs";

/** How long the suite may take, in milliseconds. */
const LIMIT = 180_000;

/** VS Code's own log comes the same way as the suite's report; these lines of it say nothing of the tests. */
const NOISE =
  /^(?:\[(?:AgentHost|AccountPolicyGate|Service Worker|reconnection-grace-time|RemoteAgentHost)|Creating a socket|Creation of workbench contribution|Extension host \(Remote\) is (?:un)?responsive|Aborted onWillSave|Resolv(?:ed|ing) connection token|Updating additional builtin|Timed out waiting for authentication provider|Ignoring fetching additional builtin)/;

await run(async () => {
  await installVSCode();
  const program = await ensureChromium();
  if (!process.env["COPYDESK_BUILT"]) await build();
  await buildSuite();
  const { failed } = await runSuite(program);
  return failed > 0 ? 1 : 0;
});

/**
 * @param {string} executablePath of a Chromium
 * @returns {Promise<import("./suite/index").Results>}
 */
async function runSuite(executablePath) {
  const results = path.join(root, "out/results/suite.json");
  mkdirSync(path.dirname(results), { recursive: true });
  rmSync(results, { force: true });
  const vscode = await startVSCode({ log: path.join(root, "out/vscode-suite.log"), testDriver: true });
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const code = await exitCode(page, vscode, results);
    if (code === undefined) {
      const picture = path.join(root, "test/vscode/screenshots/suite-timed-out.png");
      await page.screenshot({ path: picture }).catch(() => undefined);
      const log = `The log of the server, ${vscode.log}, ends:\n${tail(vscode.log)}`;
      throw new Plain(`The extension host did not finish in ${LIMIT / 1000} s. See ${picture}. ${log}`);
    }
    if (existsSync(results)) {
      return /** @type {import("./suite/index").Results} */ (JSON.parse(readFileSync(results, "utf8")));
    }
    throw new Plain(`The extension host ended with ${code} before the suite did. Its log: ${vscode.log}`);
  } finally {
    await browser.close();
    await vscode.stop();
  }
}

/**
 * Opens a workbench that runs the suite, and shows what the suite reports.
 * @param {import("playwright-core").Page} page
 * @param {import("./editor/vscode.mjs").VSCode} vscode
 * @param {string} results the file that the suite writes
 * @returns {Promise<number | undefined>} the suite's exit code, undefined where it did not finish in time
 */
async function exitCode(page, vscode, results) {
  let over = false;
  await page.exposeFunction("codeAutomationLog", (/** @type {string} */ _type, /** @type {string[]} */ args) => {
    if (!over && !NOISE.test(args[0] ?? "")) console.log(...args);
  });
  /** @type {Promise<number>} */
  const exit = new Promise((resolve, reject) => {
    const ended = (/** @type {number} */ code) => {
      over = true;
      resolve(code);
    };
    page.exposeFunction("codeAutomationExit", ended).catch(reject);
  });
  /** @param {string} local */
  const remote = (local) => `vscode-remote://${vscode.host}${local}`;
  const address = workbenchAddress(vscode, makeWorkspace(), [
    ["extensionDevelopmentPath", remote(root)],
    ["extensionTestsPath", remote(path.join(root, "out/suite/index"))],
    ["extensionEnvironment", JSON.stringify({ COPYDESK_RESULTS: results })],
    ["skipWelcome", "true"],
    ["skipReleaseNotes", "true"],
  ]);
  await page.goto(address, { waitUntil: "domcontentloaded", timeout: 120_000 });
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((resolve) => (timer = setTimeout(() => resolve(undefined), LIMIT)));
  try {
    return await /** @type {Promise<number | undefined>} */ (Promise.race([exit, late]));
  } finally {
    clearTimeout(timer);
  }
}
