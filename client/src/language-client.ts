/** The client's half of the protocol, a bundle of its own: loaded when the server starts, so that waking costs nothing. */
import { Uri, type ExtensionContext } from "vscode";
import { RevealOutputChannelOn, type BaseLanguageClient, type LanguageClientOptions } from "vscode-languageclient";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";

export type { BaseLanguageClient, LanguageClientOptions };

/** A client of the server that runs as a process beside the extension host. */
export function createClient(
  { extensionUri }: ExtensionContext,
  options: LanguageClientOptions,
): Promise<BaseLanguageClient> {
  const module = Uri.joinPath(extensionUri, "dist", "server.js").fsPath;
  // Half of what ten thousand stories would take is room that Node keeps for what is new; it does as well with little.
  const server = { module, transport: TransportKind.ipc, options: { execArgv: ["--max-semi-space-size=4"] } };
  // What goes wrong stands in the log; nobody asked for a pop-up.
  const quiet = { revealOutputChannelOn: RevealOutputChannelOn.Never };
  return Promise.resolve(new LanguageClient("copydesk", "Copydesk", server, { ...options, ...quiet }));
}
