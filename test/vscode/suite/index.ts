import { readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import Mocha from "mocha";

/** What this suite tells the script that started VS Code, by way of a file. */
export interface Results {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/**
 * VS Code calls this in its extension host, in the desktop and in the browser alike.
 *
 * To add a test: put a file `NAME.test.ts` beside this one. It has all of the `vscode` API and Node's `assert`; the
 * workspace is a copy of samples/, so it may write there. `support.ts` has what the tests share.
 * To run them alone: `npm run test:suite`, or `npm run test:electron` in the desktop's VS Code.
 */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: "bdd", color: false, timeout: 60_000, reporter: "spec" });
  for (const name of readdirSync(__dirname).toSorted()) {
    if (name.endsWith(".test.js")) mocha.addFile(path.join(__dirname, name));
  }
  const results = await new Promise<Results>((resolve) => {
    const runner = mocha.run(() => {
      const { passes = 0, failures = 0, pending = 0 } = runner.stats ?? {};
      resolve({ passed: passes, failed: failures, skipped: pending });
    });
  });
  const file = process.env["COPYDESK_RESULTS"];
  if (file) writeFileSync(file, JSON.stringify(results));
  if (results.failed > 0) throw new Error(`${results.failed} of the tests in the extension host failed.`);
}
