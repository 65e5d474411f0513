/** The client's half of the protocol in a browser, where the server is a worker. */
import { Uri, workspace, type ExtensionContext } from "vscode";
import { RevealOutputChannelOn, type BaseLanguageClient, type LanguageClientOptions } from "vscode-languageclient";
import { LanguageClient } from "vscode-languageclient/browser";
import type { InitializationOptions } from "../../server/src/lsp/messages";

/** Of the DOM no more is used than this. */
declare const Worker: new (address: string) => ConstructorParameters<typeof LanguageClient>[2] & {
  postMessage(message: Uint8Array): void;
};

/** A client of the server that runs as a worker beside the extension host. */
export async function createClient(
  { extensionUri }: ExtensionContext,
  options: LanguageClientOptions,
): Promise<BaseLanguageClient> {
  const dist = Uri.joinPath(extensionUri, "dist");
  const [address, weights] = await Promise.all([
    addressOf(Uri.joinPath(dist, "web", "server.js")),
    // Without them the server reads attributions by rules alone, and says so.
    workspace.fs.readFile(Uri.joinPath(dist, "attribution.weights")).then(undefined, () => new Uint8Array()),
  ]);
  const worker = new Worker(address);
  // Before the first word of the protocol.
  worker.postMessage(weights);
  const given: unknown = options.initializationOptions;
  const docs = `${Uri.joinPath(extensionUri, "docs", "checks").toString()}/`;
  return new LanguageClient("copydesk", "Copydesk", worker, {
    ...options,
    // What goes wrong stands in the log; nobody asked for a pop-up.
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    // A worker started from a blob does not know where it came from.
    initializationOptions: { ...Object(given), docs } satisfies InitializationOptions,
  });
}

/** An address that a worker can be made from: of a remote extension's file there is none, so its text becomes a blob. */
async function addressOf(file: Uri): Promise<string> {
  if (file.scheme !== "vscode-remote") return file.toString(true);
  const text = await workspace.fs.readFile(file);
  return URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
}
