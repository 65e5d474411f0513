import assert from "node:assert/strict";
import * as vscode from "vscode";
import { eventually, openFile } from "./support";

const manifest = (): { contributes: { colors: { id: string }[]; commands: { command: string }[] } } =>
  vscode.extensions.getExtension("copydesk.copydesk")?.packageJSON as ReturnType<typeof manifest>;

describe("commands", () => {
  it("that the manifest names are all there", async () => {
    await openFile("canal-tolls.article");
    const declared = manifest().contributes.commands.map(({ command }) => command);
    await eventually("every command to be registered", async () => {
      const known = new Set(await vscode.commands.getCommands(true));
      return declared.every((command) => known.has(command)) || undefined;
    });
  });
});

describe("Colour by Speaker", () => {
  const isOn = (): unknown => vscode.workspace.getConfiguration("copydesk").get("colourBySpeaker");

  it("is off, is switched on by its command, and off again", async () => {
    await openFile("canal-tolls.article");
    assert.equal(isOn(), false);
    await vscode.commands.executeCommand("copydesk.toggleColourBySpeaker");
    await eventually("the setting to be on", () => isOn() === true || undefined);
    await vscode.commands.executeCommand("copydesk.toggleColourBySpeaker");
    await eventually("the setting to be off", () => isOn() === false || undefined);
  });
});

describe("attitudes", () => {
  const isOn = (): unknown => vscode.workspace.getConfiguration("copydesk").get("attitudes");

  it("are off, are switched on by their command, and off again", async () => {
    await openFile("canal-tolls.article");
    assert.equal(isOn(), false);
    await vscode.commands.executeCommand("copydesk.toggleAttitudes");
    await eventually("the setting to be on", () => isOn() === true || undefined);
    await vscode.commands.executeCommand("copydesk.toggleAttitudes");
    await eventually("the setting to be off", () => isOn() === false || undefined);
  });
});

describe("the sample story", () => {
  it("opens as a copy, an article nobody has saved", async () => {
    await vscode.commands.executeCommand("copydesk.openSample");
    const { document } = vscode.window.activeTextEditor ?? {};
    assert.equal(document?.languageId, "news");
    assert.equal(document?.uri.scheme, "untitled");
    assert.match(document?.getText() ?? "", /Irina Orlova/);
  });
});

describe("the source audit", () => {
  const tabs = (): string[] => vscode.window.tabGroups.all.flatMap((group) => group.tabs).map(({ label }) => label);

  it("opens a page for the story in front, once", async () => {
    await openFile("canal-tolls.article");
    await eventually("the page", async () => {
      await vscode.commands.executeCommand("copydesk.auditStory");
      return tabs().includes("Sources: canal-tolls.article") || undefined;
    });
    await openFile("canal-tolls.article");
    await vscode.commands.executeCommand("copydesk.auditStory");
    assert.equal(tabs().filter((label) => label === "Sources: canal-tolls.article").length, 1);
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  });
});
