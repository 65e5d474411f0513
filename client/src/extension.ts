import type { ExtensionContext } from "vscode";
import { start, stop } from "./copydesk";

/** Called by the editor when the first text opens that may be an article, on a machine with Node. */
export const activate = (context: ExtensionContext): void =>
  start(context, { client: () => import("./language-client"), look: () => import("./look") });

/** Ends the server. */
export const deactivate = stop;
