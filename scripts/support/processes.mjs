// Child processes that never outlive the script which started them.
import { spawn } from "node:child_process";
import { accessSync, constants } from "node:fs";
import path from "node:path";

/** @typedef {import("node:child_process").ChildProcess} ChildProcess */

const windows = process.platform === "win32";

/** @type {Set<() => void>} */
const endings = new Set();

/** Calls `end` when the script ends, for whatever reason. It must not wait for anything. @param {() => void} end */
export function whenOver(end) {
  endings.add(end);
  return () => endings.delete(end);
}

function endAll() {
  for (const end of endings) end();
  endings.clear();
}

process.on("exit", endAll);
for (const [signal, code] of /** @type {const} */ ([
  ["SIGINT", 130],
  ["SIGTERM", 143],
  ["SIGHUP", 129],
])) {
  process.on(signal, () => process.exit(code));
}

/**
 * Ends a process and all that it started, where it leads a group of its own.
 * @param {ChildProcess} child
 * @param {NodeJS.Signals} [signal]
 */
export function endGroup(child, signal = "SIGTERM") {
  if (child.pid === undefined) return;
  try {
    if (windows) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It is gone already.
  }
}

/**
 * @typedef {object} Outcome
 * @property {number} code the exit code; 124 where the time was over, 127 where the program could not be started
 * @property {string} output what it wrote, where it was kept
 */

/**
 * Runs a program to its end, in a group of its own that is ended with the script or when its time is over.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, quiet?: boolean, limit?: number }} [options]
 *   `quiet`: keep what it writes instead of showing it; `limit`: milliseconds
 * @returns {Promise<Outcome>}
 */
export function runToEnd(program, args, { cwd, env, quiet = false, limit } = {}) {
  return new Promise((resolve) => {
    /** @type {import("node:child_process").StdioOptions} */
    const stdio = ["ignore", quiet ? "pipe" : "inherit", quiet ? "pipe" : "inherit"];
    const child = spawn(program, args, { cwd, env, stdio, detached: !windows, shell: windows });
    const forget = whenOver(() => endGroup(child, "SIGKILL"));
    let output = "";
    let timedOut = false;
    child.stdout?.on("data", (chunk) => (output += String(chunk)));
    child.stderr?.on("data", (chunk) => (output += String(chunk)));
    const timer = limit
      ? setTimeout(() => {
          timedOut = true;
          endGroup(child, "SIGKILL");
        }, limit)
      : undefined;
    /** @param {number} code */
    const done = (code) => {
      clearTimeout(timer);
      forget();
      resolve({ code: timedOut ? 124 : code, output });
    };
    child.on("error", (error) => {
      output += error.message;
      done(127);
    });
    child.on("close", (code) => done(code ?? 1));
  });
}

/**
 * @param {string} name
 * @returns {string | undefined} the program's full path, where it is on the PATH
 */
export function onPath(name) {
  const endingsOfPrograms = windows ? [".cmd", ".exe", ".bat"] : [""];
  for (const folder of (process.env["PATH"] ?? "").split(path.delimiter)) {
    for (const ending of endingsOfPrograms) {
      const file = path.join(folder, name + ending);
      try {
        if (folder === "") continue;
        accessSync(file, constants.X_OK);
        return file;
      } catch {
        // Not here.
      }
    }
  }
  return undefined;
}
