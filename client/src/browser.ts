import type { ExtensionContext } from "vscode";
import { start, stop } from "./copydesk";
import * as languageClient from "./language-client-web";
import * as look from "./look";

/** Called by the editor in a browser: a web worker, in which an extension is a single file. */
export const activate = (context: ExtensionContext): void =>
  start(context, { client: () => Promise.resolve(languageClient), look: () => Promise.resolve(look) });

/** Ends the server. */
export const deactivate = stop;
