import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/** Each is a file that the layering forbids, and a part of what the linter must say of it. */
const FORBIDDEN: readonly (readonly [file: string, copy: string, complaint: string])[] = [
  ["server/src/dates/disk.ts", `import "node:fs";`, "dates may not import the package node:fs"],
  ["server/src/dates/disk-bare.ts", `import "fs";`, "dates may not import the package fs"],
  ["server/src/layout/package.ts", `import "semver";`, "layout may not import the package semver"],
  ["server/src/quotes/editor.ts", `import "vscode";`, "Only client may import vscode"],
  ["server/src/analyze.ts", `import "vscode-languageserver/node";`, "may import vscode-languageserver/node"],
  ["server/src/people/types.ts", `import type {} from "vscode-languageserver-types";`, "people may not"],
  ["server/src/layout/up.ts", `import "../features/hover";`, "layout may not import features/hover"],
  ["server/src/reading.ts", `import "./checks";`, "reading may not import checks"],
  ["server/src/model/out.ts", `export * from "../export/json";`, "model may not import export/json"],
  ["server/src/language/wire.ts", `export const wire = import("../lsp/server");`, "language may not import lsp/server"],
  ["server/src/article.ts", `export type Main = typeof import("./cli/main");`, "article may not import cli/main"],
  ["server/src/lexicon/away.ts", `import "../../../training/words";`, "outside the product's source"],
  ["server/src/checks/inner.ts", `import "../quotes/cue";`, "checks may not import quotes/cue"],
  ["server/src/checks/feature.ts", `import "../features/hover";`, "checks may not import features/hover"],
  ["server/src/features/engine.ts", `import "../analyze";`, "features may not import analyze"],
  ["server/src/features/check.ts", `import "../checks/quote-unbalanced";`, "features may not import checks"],
  ["server/src/features/wire.ts", `import "vscode-languageserver";`, "features may not"],
  ["server/src/export/types.ts", `import "vscode-languageserver-types";`, "export may not"],
  ["server/src/cli/main.ts", `import "../lsp/server";`, "cli may not import lsp/server"],
  ["server/src/lsp/editor.ts", `import "vscode";`, "Only client may import vscode"],
  ["client/src/engine.ts", `import "../../server/src/analyze";`, "client may not import analyze"],
  ["client/src/layout.ts", `import "../../server/src/layout/index";`, "client may not import layout"],
  ["server/src/lsp/look.ts", `import "../analyze";`, "lsp/look may not import analyze"],
  ["client/src/wire.ts", `import "vscode-languageserver/node";`, "client may not"],
  ["server/src/newroom/first.ts", `import "../article";`, "in no room"],

  ["server/src/dates/now.ts", `export const now = Date.now();`, "Date.now: dates is pure"],
  ["server/src/dates/today.ts", `export const today = new Date();`, "new Date(): dates is pure"],
  [
    "server/src/dates/local.ts",
    `export const day = (date: Date) => date.getDay();`,
    "getDay (the machine's time zone)",
  ],
  ["server/src/model/chance.ts", `export const chance = Math.random();`, "Math.random: model is pure"],
  ["server/src/people/environment.ts", `export const home = process.env["HOME"];`, "process: people is pure"],
  ["server/src/quotes/shout.ts", `console.log("quote");`, "console: quotes is pure"],
  ["server/src/layout/network.ts", `export const page = fetch("/");`, "fetch: layout is pure"],
  ["server/src/language/timer.ts", `export const start = performance.now();`, "performance: language is pure"],
  ["server/src/checks/clock.ts", `export const now = Date.now();`, "Date.now: checks is pure"],
];

/** Near misses, which must pass. */
const ALLOWED: readonly (readonly [file: string, copy: string])[] = [
  ["server/src/dates/index.ts", `import "./calendar"; import "../language/tokens"; import "../article";`],
  ["server/src/dates/calendar.ts", `export const then = (ms: number) => new Date(ms).getUTCDay();`],
  ["server/src/layout/index.ts", `import "./front-matter"; export const days = (ms: number) => Math.floor(ms);`],
  ["server/src/people/own.ts", `export const own = (process: { env: string }) => process.env;`],
  ["server/src/features/hover.ts", `import "../article"; import "../dates/calendar"; import "./card";`],
  ["server/src/features/types.ts", `import type {} from "vscode-languageserver-types";`],
  ["server/src/lsp/server.ts", `import "vscode-languageserver/node"; import "../features/hover"; import "../checks";`],
  ["server/src/lsp/clock.ts", `export const now = Date.now();`],
  ["server/src/cli/files.ts", `import "node:fs"; import "../analyze"; import "../export/json"; import "../checks";`],
  ["server/src/node.ts", `import "./lsp/server"; import "vscode-languageserver/node";`],
  [
    "client/src/start.ts",
    `import "vscode"; import "vscode-languageclient/node"; import "../../server/src/lsp/messages";`,
  ],
  ["test/dates/calendar.test.ts", `import "../../server/src/dates/calendar"; import "node:fs";`],
];

const root = path.resolve(import.meta.dirname, "..");

describe("the layering rule", () => {
  let folder = "";
  let said = new Map<string, string>();

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), "copydesk-layering-"));
    for (const [file, copy] of [...FORBIDDEN.map(([name, text]) => [name, text] as const), ...ALLOWED]) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), `${copy}\n`);
    }
    said = complaints(folder);
  }, 60_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(FORBIDDEN)("%s: %s", (file, _copy, complaint) => {
    expect(said.get(file)).toContain(complaint);
  });

  it.each(ALLOWED)("lets %s pass: %s", (file) => {
    expect(said.get(file)).toBeUndefined();
  });
});

const oxlint = path.join(root, "node_modules/oxlint/bin/oxlint");

/** Lints `folder` as the repository is linted; gives what the layering says of each file, by its path in the folder. */
function complaints(folder: string): Map<string, string> {
  const words = [oxlint, "--config", path.join(root, ".oxlintrc.json"), "--format=json"];
  const { stdout } = spawnSync(process.execPath, words, { cwd: folder, encoding: "utf8" });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; filename: string; message: string }[] };
  const byFile = new Map<string, string>();
  for (const { code, filename, message } of diagnostics) {
    if (code.startsWith("layering")) byFile.set(filename, `${byFile.get(filename) ?? ""}${message}\n`);
  }
  return byFile;
}
