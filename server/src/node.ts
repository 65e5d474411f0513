import path from "node:path";
import { pathToFileURL } from "node:url";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { version } from "../../package.json";
import { serve } from "./lsp/server";
import { filesOnDisk } from "./node/files";
import { loadWeights } from "./node/weights";

// Bundled as dist/server.js: the weights lie with it in the package, the pages of the checks beside it.
loadWeights(__dirname);
const docs = pathToFileURL(path.join(__dirname, "..", "docs", "checks")).href;

serve(createConnection(ProposedFeatures.all), { docs: `${docs}/`, version, files: filesOnDisk });
