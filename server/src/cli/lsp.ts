/** `copydesk lsp --stdio`: the language server, for editors that start it by a command. */
import { existsSync } from "node:fs";
import path from "node:path";
import { setFlagsFromString } from "node:v8";
import { pathToFileURL } from "node:url";
import { UsageError } from "./options";

/**
 * Starts the server, which then speaks over standard input and output until the editor ends it. It is the bundle that
 * lies beside this one, as in the package: an article is annotated without the weight of the protocol.
 * Throws a {@link UsageError} where `words` are not just `--stdio`.
 */
export async function lspCommand(words: readonly string[]): Promise<void> {
  const unknown = words.find((word) => word !== "--stdio");
  if (unknown !== undefined) throw new UsageError(`“${unknown}” is no option of lsp`);
  if (words.length === 0) throw new UsageError("lsp speaks over standard input and output: give --stdio");
  const server = path.join(__dirname, "server.js");
  if (!existsSync(server)) throw new UsageError(`the server is not where it should be, ${server}`);
  // The client of VS Code gives Node little room for what is new (language-client.ts): as quick, in half the memory. How large
  // that room may be is settled by now; that it does not grow can still be said.
  setFlagsFromString("--semi-space-growth-factor=1");
  await import(pathToFileURL(server).href);
}
