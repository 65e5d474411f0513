import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { analyze } from "../../../server/src/analyze";
import { loadWeights } from "../../../server/src/node/weights";
import { startVSCode, workbenchAddress, type VSCode } from "../editor/vscode.mjs";
import { Workbench } from "./workbench";

/**
 * Copydesk as VS Code for the Web runs it: in a worker of the browser, its server in another. The editor of the other
 * tests has Node behind it, so this one is told to run Copydesk in the browser all the same.
 */
let vscode: VSCode;
let workbench: Workbench;

beforeAll(async () => {
  const { folder, vsix } = inject("editor");
  const settings = { "remote.extensionKind": { "copydesk.copydesk": ["web"] } };
  vscode = await startVSCode({ vsix: [vsix], settings, log: "out/vscode-web.log" });
  workbench = await Workbench.open(workbenchAddress(vscode, folder));
});
afterAll(async () => {
  await workbench.close();
  await vscode.stop();
});

test("a story is read in the browser", async () => {
  await workbench.openFile("canal-tolls.article");
  await workbench.page.locator(".statusbar-item", { hasText: /\d+ speakers · \d+ quotes · \d+ to check/ }).waitFor();
});

test("as much is read as with Node: the worker has the weights", async () => {
  const names = ["canal-tolls.article", "bridge-closure.article", "island-ferry.md"];
  const copies = names.map((name) => readFileSync(path.join(inject("editor").folder, name), "utf8"));
  const count = (): number[] => copies.map((copy) => analyze(copy).quotes.length);
  const byRules = count();
  loadWeights("server/model");
  const learned = count();
  // A story that tells: of which rules alone read less.
  const story = learned.findIndex((quotes, number) => quotes !== byRules[number]);
  await workbench.openFile(names[story] ?? "none");
  await workbench.command("Copydesk: Toggle Attitudes: What People Want or Think");
  await workbench.page.locator(".statusbar-item", { hasText: ` · ${learned[story]} quotes` }).waitFor();
  await workbench.command("Copydesk: Toggle Attitudes: What People Want or Think");
});

test("hover, Problems and the Speakers view work there", async () => {
  await workbench.openFile("canal-tolls.article");
  const card = await workbench.hover("the minister");
  await card.getByText("Irina Orlova").first().waitFor();
  await workbench.screenshot("web-hover");
  const panel = await workbench.problems();
  await panel.getByText("June 4, 2014 is a Wednesday, not a Thursday").waitFor();
  await workbench.press("ControlOrMeta+j");
  await workbench.page.locator(".statusbar-item", { hasText: /\d+ speakers/ }).click();
  await workbench.page.locator(".monaco-list-row", { hasText: "Irina Orlova" }).first().waitFor();
  await workbench.screenshot("web-speakers-view");
});

test("a symbol of another story in the folder is found: files are read through the editor", async () => {
  await workbench.press("ControlOrMeta+t");
  const input = workbench.page.locator(".quick-input-widget input").first();
  await input.waitFor();
  await input.fill("#Dahl");
  await workbench.page.locator(".quick-input-list .monaco-list-row", { hasText: "Erik Dahl" }).first().waitFor();
  await workbench.press("Escape");
});

test("it is a worker that runs it", async () => {
  const row = workbench.page.locator(".runtime-extensions-editor .extension", { hasText: "Copydesk" });
  // The editor lists what runs at the moment it is opened: where ours did not yet, it is opened again.
  for (let turn = 0; turn < 3 && !(await row.isVisible()); turn++) {
    await workbench.command("View: Close All Editors");
    await workbench.command("Developer: Show Running Extensions");
    await row.waitFor({ timeout: 10_000 }).catch(() => undefined);
  }
  await row.waitFor();
  await workbench.screenshot("web-running-extensions");
  expect(await row.innerText()).toMatch(/web worker|webworker/i);
});
