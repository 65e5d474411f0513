// Bundles in ASCII. esbuild escapes what lies beyond it in strings, but not in patterns and comments; and one curly mark
// in a pattern makes the engine keep the whole bundle in two bytes a character: twice the memory, and slower to load.
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";

/** Only for bundles without a source map: columns move. @type {import("esbuild").Plugin} */
export const ascii = {
  name: "ascii",
  setup(build) {
    build.initialOptions.write = false;
    build.onEnd(async ({ outputFiles = [] }) => {
      for (const { path: file, text } of outputFiles) {
        await mkdir(path.dirname(file), { recursive: true });
        await writeFile(file, escapeBeyondAscii(text));
      }
    });
  },
};

/**
 * The escape means the same in a pattern, with the flag "u" and without, and in a name.
 * @param {string} code
 */
const escapeBeyondAscii = (code) =>
  code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
