/** docs/editors.md is followed to the letter: its configuration for Neovim, in a real one without a screen. */
import { spawn } from "node:child_process";
import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { CLEAN, FAULTY } from "../support/stories";

const root = path.resolve(import.meta.dirname, "../..");

/** What Neovim is asked once the configuration is in force; writes what it saw as JSON. */
const QUESTIONS = String.raw`
local function at(words)
  vim.fn.cursor(1, 1)
  vim.fn.search(words)
  return vim.lsp.util.make_position_params(0, "utf-16")
end
local function ask(method, params)
  local answers = vim.lsp.buf_request_sync(0, method, params, 10000)
  for _, answer in pairs(answers or {}) do return answer.result end
end

vim.cmd("edit clean.article")
vim.wait(10000, function() return #vim.lsp.get_active_clients() > 0 end)
local seen = { filetype = vim.bo.filetype, clients = #vim.lsp.get_active_clients() }
local hover = ask("textDocument/hover", at("the minister"))
seen.hover = hover and hover.contents.value
local params = at("the minister")
params.context = { includeDeclaration = true }
seen.references = {}
for _, place in ipairs(ask("textDocument/references", params) or {}) do
  table.insert(seen.references, place.range.start.line)
end
local introduction = ask("textDocument/definition", at("the minister"))
seen.definition = introduction and introduction.range.start.line

vim.cmd("edit faulty.article")
vim.wait(10000, function() return #vim.diagnostic.get(0) > 0 end)
seen.diagnostics = {}
for _, finding in ipairs(vim.diagnostic.get(0)) do table.insert(seen.diagnostics, finding.code) end
seen.symbols = {}
for _, symbol in ipairs(ask("workspace/symbol", { query = "Orlova" }) or {}) do table.insert(seen.symbols, symbol.name) end

vim.fn.writefile({ vim.fn.json_encode(seen) }, "seen.json")
vim.cmd("qall!")
`;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "copydesk-neovim-"));
  const page = await readFile(path.join(root, "docs/editors.md"), "utf8");
  const configuration = /## Neovim[^]*?```lua\n([^]*?)```/.exec(page)?.[1];
  if (configuration === undefined) throw new Error("docs/editors.md has no configuration for Neovim.");
  const command = path.join(folder, "copydesk");
  await writeFile(command, `#!/bin/sh\nexec "${process.execPath}" "${path.join(root, "dist/cli.js")}" "$@"\n`);
  await chmod(command, 0o755);
  await writeFile(path.join(folder, "init.lua"), configuration);
  await writeFile(path.join(folder, "questions.lua"), QUESTIONS);
  await writeFile(path.join(folder, "clean.article"), CLEAN);
  await writeFile(path.join(folder, "faulty.article"), FAULTY);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs Neovim over the questions; gives what it wrote to the terminal. */
const runNeovim = (): Promise<string> =>
  new Promise((resolve, reject) => {
    const args = ["--headless", "--clean", "-n", "-u", "init.lua", "-c", "luafile questions.lua", "-c", "cquit!"];
    const env = { ...process.env, PATH: `${folder}${path.delimiter}${process.env["PATH"] ?? ""}` };
    const child = spawn("nvim", args, { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"], timeout: 60_000 });
    let output = "";
    child.stdout.on("data", (data: Buffer) => (output += data.toString()));
    child.stderr.on("data", (data: Buffer) => (output += data.toString()));
    child.on("error", () => reject(new Error("This test needs Neovim: install it (Debian: apt-get install neovim).")));
    child.on("exit", () => resolve(output));
  });

test("hover, references, definition, diagnostics and the folder's people in Neovim, by the configuration in docs", async () => {
  const output = await runNeovim();
  const seen: unknown = await readFile(path.join(folder, "seen.json"), "utf8").then(JSON.parse, () => output);
  expect(seen).toEqual({
    filetype: "news",
    clients: 1,
    hover: expect.stringContaining("Irina Orlova"),
    references: [2, 2, 4, 4, 6, 6],
    definition: 2,
    diagnostics: expect.arrayContaining(["date-weekday-mismatch", "quote-unbalanced", "furniture-left-in"]),
    symbols: ["Irina Orlova"],
  });
}, 90_000);
