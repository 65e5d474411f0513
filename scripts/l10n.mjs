// `node scripts/l10n.mjs`: gathers what the client says into l10n/bundle.l10n.json, from which it is translated. The usual tool,
// @vscode/l10n-dev, sees no more than calls of `vscode.l10n.t`; the pages of the audit are pure and are given it as `say`.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const sources = path.join(root, "client/src");

/** A call that says something, by the editor's function or by the one that the audit's pages are given. */
const CALL = /(?:\bl10n\.t|(?<![.\w])say)\((?!\))\s*/g;
/** What it says, as it must be written: in one piece. */
const LITERAL = /"(?:[^"\\\n]|\\.)*"/y;

/**
 * Everything the client says, in the order of the alphabet. Throws where a message is put together: nobody could translate it.
 * @returns {string[]}
 */
export function clientMessages() {
  /** @type {Set<string>} */
  const found = new Set();
  for (const name of readdirSync(sources, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".ts")) continue;
    const text = readFileSync(path.join(sources, name), "utf8");
    for (const call of text.matchAll(CALL)) {
      LITERAL.lastIndex = call.index + call[0].length;
      const [literal] = LITERAL.exec(text) ?? [];
      if (literal === undefined) {
        const line = text.slice(0, call.index).split("\n").length;
        throw new Error(
          `client/src/${name}:${line}: a message is written in one piece, with {0} for what changes in it.`,
        );
      }
      found.add(/** @type {string} */ (JSON.parse(literal)));
    }
  }
  return [...found].toSorted();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const messages = clientMessages();
  const bundle = path.join(root, "l10n/bundle.l10n.json");
  mkdirSync(path.dirname(bundle), { recursive: true });
  writeFileSync(
    bundle,
    `${JSON.stringify(Object.fromEntries(messages.map((message) => [message, message])), null, 2)}\n`,
  );
  console.log(`${messages.length} messages`);
}
