/** The client's half of the protocol, a bundle of its own: loaded when the server starts, so that waking costs nothing. */
export { LanguageClient, RevealOutputChannelOn, TransportKind } from "vscode-languageclient/node";
