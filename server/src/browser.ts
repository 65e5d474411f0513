import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { version } from "../../package.json";
import { serve } from "./lsp/server";

/** The worker's own end of the line to whoever started it. Bundled as dist/web/server.js. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

// Where the pages of the checks lie only the client knows.
serve(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)), { docs: "", version });
