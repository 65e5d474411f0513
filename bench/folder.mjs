// `node bench/folder.mjs [STORIES] [--command]`: the server with a folder of so many stories (1,000 where no number is given).
// It is read in the background while somebody types in one of them; then people are looked for. `--command` starts it by
// `copydesk lsp`, as other editors do. Needs `npm run build` first.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";
import { composeStory } from "./stories.mjs";

const count = Number(process.argv[2] ?? 1000);
const dist = path.resolve(import.meta.dirname, "../dist");
const folder = mkdtempSync(path.join(tmpdir(), "copydesk-stories-"));
let bytes = 0;
for (let number = 0; number < count; number++) {
  const text = composeStory(number);
  bytes += Buffer.byteLength(text);
  writeFileSync(path.join(folder, `story-${number}.article`), text);
}
console.log(
  `${count} stories of ${Math.round(bytes / count / 100) / 10} KB, ${cpus().length} processors, load ${loadavg()[0]?.toFixed(1)}`,
);

// As the client of VS Code starts it, or another editor.
const started = process.argv.includes("--command")
  ? [path.join(dist, "cli.js"), "lsp"]
  : ["--max-semi-space-size=4", path.join(dist, "server.js")];
const child = spawn(process.execPath, [...started, "--stdio"], {
  stdio: ["pipe", "pipe", "inherit"],
});
const connection = createProtocolConnection(
  new StreamMessageReader(child.stdout),
  new StreamMessageWriter(child.stdin),
);
connection.onRequest("client/registerCapability", () => null);
connection.onRequest("window/workDoneProgress/create", () => null);
/** @type {(read: void) => void} */
let allRead = () => {};
const read = new Promise((/** @type {(read: void) => void} */ resolve) => (allRead = resolve));
connection.onNotification("$/progress", (/** @type {{ value: { kind: string } }} */ { value }) => {
  if (value.kind === "end") allRead();
});
connection.listen();
await connection.sendRequest("initialize", {
  processId: process.pid,
  rootUri: pathToFileURL(folder).href,
  capabilities: { window: { workDoneProgress: true }, textDocument: { diagnostic: {} } },
});
await connection.sendNotification("initialized", {});

const text = composeStory(0);
const textDocument = { uri: pathToFileURL(path.join(folder, "story-0.article")).href };
const start = performance.now();
await connection.sendNotification("textDocument/didOpen", {
  textDocument: { ...textDocument, languageId: "news", version: 1, text },
});

let version = 1;
let reading = true;
const lines = text.split("\n");
const keysWhileReading = type(() => reading);
await read;
console.log(`read in ${((performance.now() - start) / 1000).toFixed(1)} s, with ${processorTime()} of processor time`);
reading = false;
console.log(`a key to its colours, while reading: ${say(await keysWhileReading)}`);
const soon = performance.now() + 3000;
console.log(`a key to its colours, after it: ${say(await type(() => performance.now() < soon))}`);

await asked("symbols, “holm”", "workspace/symbol", { query: "holm" });
await asked("symbols, “a b”", "workspace/symbol", { query: "a b" });
await asked("symbols, all", "workspace/symbol", { query: "" });
await asked("references of a name", "textDocument/references", {
  textDocument,
  position: { line: 4, character: 2 + (lines[4]?.search(/(?<=“[^”]*,” )\w/) ?? 0) },
  context: { includeDeclaration: true },
});
console.log(`the server's memory: ${memory()}`);

await connection.sendRequest("shutdown");
await connection.sendNotification("exit");
connection.dispose();
rmSync(folder, { recursive: true });

/**
 * Types, ten keys a second, until `goesOn` says no.
 * @param {() => boolean} goesOn
 * @returns {Promise<number[]>} milliseconds from each key to its colours, the shortest first
 */
async function type(goesOn) {
  const keys = [];
  const at = { line: 2, character: lines[2]?.length ?? 0 };
  while (goesOn()) {
    const sent = performance.now();
    await connection.sendNotification("textDocument/didChange", {
      textDocument: { ...textDocument, version: ++version },
      contentChanges: [{ range: { start: at, end: at }, text: version % 8 ? "e" : " " }],
    });
    await connection.sendRequest("textDocument/semanticTokens/full", { textDocument });
    keys.push(performance.now() - sent);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return keys.toSorted((a, b) => a - b);
}

/** @param {readonly number[]} keys */
function say(keys) {
  const at = (/** @type {number} */ part) => (keys[Math.floor(keys.length * part)] ?? Number.NaN).toFixed(0);
  return `${at(0.5)} ms, one in twenty ${at(0.95)} ms or more`;
}

/**
 * @param {string} name
 * @param {string} method
 * @param {object} params
 */
async function asked(name, method, params) {
  const times = [];
  let found = 0;
  for (let turn = 0; turn < 5; turn++) {
    const sent = performance.now();
    /** @type {unknown[]} */
    const answer = await connection.sendRequest(method, params);
    times.push(performance.now() - sent);
    found = answer.length;
  }
  console.log(`${name}: ${found} in ${Math.max(...times).toFixed(0)} ms at most, of five times`);
}

/** What the server has used of the processor: on a busy machine the clock counts the others' work too. */
function processorTime() {
  try {
    // In hundredths of a second, behind the program's name in brackets: of itself, and in the system.
    const [, user = "", system = ""] =
      /\) (?:\S+ ){11}(\d+) (\d+)/.exec(readFileSync(`/proc/${child.pid}/stat`, "utf8")) ?? [];
    return `${((Number(user) + Number(system)) / 100).toFixed(1)} s`;
  } catch {
    return "an unknown amount";
  }
}

/** Resident now and at its most, where the machine tells. */
function memory() {
  try {
    const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
    const of = (/** @type {string} */ name) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024;
    return `${of("VmRSS").toFixed(0)} MB, ${of("VmHWM").toFixed(0)} MB at its most`;
  } catch {
    return "this machine does not tell";
  }
}
