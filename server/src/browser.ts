import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { version } from "../../package.json";
import { useWeights } from "./analyze";
import { serve } from "./lsp/server";

/** The worker's own end of the line to whoever started it; of the DOM no more is used than this. Bundled as dist/web/server.js. */
declare const self: {
  addEventListener(type: "message", listener: (event: { data: Uint8Array }) => void, options: { once: true }): void;
};

// The first message is the weights, which only the client can read. All others are the protocol's.
self.addEventListener(
  "message",
  ({ data }) => {
    try {
      useWeights(data);
    } catch (error) {
      console.error("Copydesk reads attributions by rules alone:", error);
    }
    // Where the pages of the checks lie only the client knows, too.
    serve(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)), { docs: "", version });
  },
  { once: true },
);
