// harper.js: a checker of spelling, grammar and style, in WebAssembly; what a writer may have running already.
// It keeps what it found in sentences it has seen, so its repeated analysis is not a whole one.
import { packageOf } from "./package.mjs";

export const does = "checks spelling, grammar and style; keeps its findings by sentence";

/** @typedef {{ setup(): Promise<void>, lint(text: string): Promise<unknown[]> }} Linter */

export async function load() {
  /** @type {{ LocalLinter: new (options: { binary: unknown }) => Linter }} */
  const { LocalLinter } = await packageOf("harper.js");
  /** @type {{ binary: unknown }} */
  const { binary } = await packageOf("harper.js/binary");
  const linter = new LocalLinter({ binary });
  await linter.setup();
  return {
    /** @param {string} text */
    analyze: async (text) => (await linter.lint(text)).length,
  };
}
