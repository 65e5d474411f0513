// What the tests need of the machine, installed where that is ours to do: on Debian, as root.
import { readFileSync } from "node:fs";
import { runToEnd } from "./processes.mjs";
import { Plain, say, since } from "./say.mjs";

/**
 * @param {string} what is said to be installed
 * @param {readonly string[]} packages
 * @param {string} ask what a user is asked to do where it is not ours to install
 */
export async function installOnDebian(what, packages, ask) {
  if (process.getuid?.() !== 0 || !isDebian()) throw new Plain(ask);
  const start = performance.now();
  say(`Installing ${what} with apt-get …`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [
    ["update", "-qq"],
    ["install", "-y", "-qq", "--no-install-recommends", ...packages],
  ]) {
    const { code, output } = await runToEnd("apt-get", args, { env, quiet: true });
    if (code !== 0) throw new Plain(`apt-get ${args.join(" ")} failed:\n${output.trim()}\n${ask}`);
  }
  say(`  done in ${since(start)}`);
}

function isDebian() {
  try {
    return /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"));
  } catch {
    return false;
  }
}
