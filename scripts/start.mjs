// Sets everything up and opens VS Code with Copydesk running on samples/: `npm start`. Ctrl-C ends all that it started.
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { installVSCode, SETTINGS, startVSCode, workbenchAddress } from "../test/vscode/editor/vscode.mjs";
import { endGroup, onPath, runToEnd, whenOver } from "./support/processes.mjs";
import { run, say, since } from "./support/say.mjs";
import { checkNode, installPackages, root } from "./support/setup.mjs";

const samples = path.join(root, "samples");
const { platform } = process;
/** Whether a window can be opened here. */
const windows = platform !== "linux" || Boolean(process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"]);

await run(async () => {
  checkNode();
  await installPackages(root, "Copydesk's packages");
  const code = desktop();
  await (code ? openDesktop(code) : serve());
});

/** @returns {string | undefined} the desktop's `code`; the one in a terminal of a remote VS Code is another program */
function desktop() {
  const code = windows && !process.env["VSCODE_IPC_HOOK_CLI"] ? onPath("code") : undefined;
  return code?.includes("remote-cli") ? undefined : code;
}

/**
 * Opens the desktop's VS Code in a profile of its own, until its window is closed.
 * @param {string} code
 */
async function openDesktop(code) {
  const { build } = await import("./build.mjs");
  say("Building Copydesk …");
  await build();
  const profile = mkdtempSync(path.join(tmpdir(), "copydesk-profile-"));
  mkdirSync(path.join(profile, "User"));
  writeFileSync(path.join(profile, "User/settings.json"), JSON.stringify(SETTINGS, null, 2));
  whenOver(() => {
    endWindow(profile);
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  });
  say("VS Code opens with Copydesk on samples/. Close its window or press Ctrl-C to end.");
  const args = ["--new-window", "--wait", "--user-data-dir", profile, `--extensionDevelopmentPath=${root}`, samples];
  if (process.getuid?.() === 0) args.unshift("--no-sandbox");
  await runToEnd(code, args);
}

/**
 * `code` only calls the editor's own process, which outlives it; that process writes its id into its profile.
 * @param {string} profile
 */
function endWindow(profile) {
  try {
    process.kill(Number(readFileSync(path.join(profile, "code.lock"), "utf8")), "SIGTERM");
  } catch {
    // It is gone already.
  }
}

/** Serves VS Code on this machine, until Ctrl-C. */
async function serve() {
  await installVSCode();
  const { makePackage } = await import("./package.mjs");
  say("Building Copydesk …");
  const vsix = await makePackage();
  const start = performance.now();
  say("Starting VS Code …");
  const vscode = await startVSCode({ vsix: [vsix], log: path.join(root, "out/vscode.log") });
  say(`  done in ${since(start)}`);
  const address = workbenchAddress(vscode, samples);
  say(`\nVS Code with Copydesk on samples/: ${address}\nCtrl-C ends it.`);
  if (windows) openBrowser(address);
  await vscode.gone;
  say("VS Code has ended.");
}

/** @param {string} address */
function openBrowser(address) {
  const [program = "", ...args] =
    platform === "darwin" ? ["open"] : platform === "win32" ? ["cmd", "/c", "start", ""] : ["xdg-open"];
  if (!onPath(program)) return;
  const child = spawn(program, [...args, address], { detached: true, stdio: "ignore" });
  child.on("error", () => undefined);
  whenOver(() => endGroup(child));
  child.unref();
}
