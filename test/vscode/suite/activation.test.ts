import assert from "node:assert/strict";
import { extensions } from "vscode";
import { eventually, openFile } from "./support";

describe("Copydesk in the extension host", () => {
  it("wakes when an article is opened, and knows it for one", async () => {
    const editor = await openFile("bridge-closure.article");
    assert.equal(editor.document.languageId, "news");
    const extension = extensions.getExtension("copydesk.copydesk");
    assert.ok(extension);
    await eventually("the extension to be active", () => extension.isActive || undefined);
  });
});
