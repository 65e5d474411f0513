import path from "node:path";
import { pathToFileURL } from "node:url";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { version } from "../../package.json";
import { serve } from "./lsp/server";
import { filesOnDisk } from "./node/files";

// Bundled as dist/server.js: the pages of the checks lie beside it in the package.
const docs = pathToFileURL(path.join(__dirname, "..", "docs", "checks")).href;

serve(createConnection(ProposedFeatures.all), { docs: `${docs}/`, version, files: filesOnDisk });
