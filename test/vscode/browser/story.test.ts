import { expect, poll, test } from "./workbench";

const STORY = "canal-tolls.article";

test("an article shows its counts in the status bar", async ({ workbench }) => {
  await workbench.openFile(STORY);
  const item = workbench.page.locator(".statusbar-item", { hasText: /\d+ speakers · \d+ quotes · \d+ to check/ });
  await item.waitFor();
  await workbench.screenshot("story");
});

test("a role's card tells whom it stands for, and its link goes to the words that state it", async ({ workbench }) => {
  const card = await workbench.hover("the minister");
  await poll(() => card.innerText()).toContain("Irina Orlova");
  expect(await card.innerText()).toContain("Seldian Transport Minister");
  await workbench.screenshot("hover-role");
  await card.locator("a", { hasText: "Seldian Transport Minister" }).click();
  await workbench.page.locator(".statusbar-item", { hasText: /Ln 9, Col 1\b/ }).waitFor();
});

test("a quote's card tells who spoke, by which cue, and why", async ({ workbench }) => {
  const card = await workbench.hover("tariff has to follow");
  await poll(() => card.innerText()).toContain("Irina Orlova");
  expect(await card.innerText()).toContain("said");
  await workbench.screenshot("hover-quote");
});

test("a date's card tells the day", async ({ workbench }) => {
  const card = await workbench.hover("Thursday, June 4");
  await poll(() => card.innerText()).toContain("4 June 2014");
  await workbench.screenshot("hover-date");
});

test("Shift+F12 on a name peeks the speaker's mentions and quotes", async ({ workbench }) => {
  await workbench.cursorAt("the minister");
  const peek = workbench.page.locator(".reference-zone-widget");
  await workbench.until(
    () => workbench.press("Shift+F12"),
    () => workbench.sees(peek, 10_000),
  );
  await peek.locator(".monaco-list-row", { hasText: "We cannot sign" }).waitFor();
  await workbench.screenshot("peek-references");
  await workbench.press("Escape");
  await peek.waitFor({ state: "hidden" });
});

test("all quotes by this speaker are peeked by command", async ({ workbench }) => {
  await workbench.cursorAt("Lindqvist, a former");
  await workbench.command("Copydesk: Show All Quotes by This Speaker");
  const peek = workbench.page.locator(".reference-zone-widget");
  await peek.locator(".monaco-list-row", { hasText: "slammed" }).waitFor();
  await workbench.screenshot("peek-quotes");
  await workbench.press("Escape");
  await peek.waitFor({ state: "hidden" });
});

test("Problems lists what is wrong; a quick fix puts it right", async ({ workbench }) => {
  const panel = await workbench.problems();
  await panel.getByText("June 4, 2014 is a Wednesday, not a Thursday").waitFor();
  await panel.getByText("This quotation is opened and never closed").waitFor();
  await panel.getByText("This is furniture of a web page, not copy").waitFor();
  await workbench.screenshot("problems");

  await workbench.cursorAt("Thursday, June 4");
  const finding = panel.getByText("June 4, 2014 is a Wednesday");
  await workbench.until(
    async () => {
      const fix = await workbench.quickFix("Change “Thursday” to “Wednesday”");
      await workbench.screenshot("quick-fix");
      // The list may be closed under the mouse.
      await fix.click({ timeout: 5000 }).catch(() => undefined);
    },
    () => workbench.gone(finding, 10_000),
  );
  // One step takes it back, for the tests after this one too.
  await workbench.press("ControlOrMeta+z");
  await finding.waitFor();
  await workbench.press("ControlOrMeta+j");
});

test("a command lists the speakers with their quotes", async ({ workbench }) => {
  await workbench.command("Copydesk: Show Speakers and Their Quotes");
  await workbench.page.locator(".quick-input-list .monaco-list-row", { hasText: "Irina Orlova" }).waitFor();
  await workbench.screenshot("speakers");
  await workbench.press("Escape");
});

test("the outline has speakers over their quotes", async ({ workbench }) => {
  await workbench.command("Explorer: Focus on Outline View");
  const outline = workbench.page.locator(".outline-tree");
  await outline.getByText("Henrik Aas Lindqvist").waitFor();
  await outline.getByText("“Nobody slammed a door,”").waitFor();
  await workbench.screenshot("outline");
});

test("a story in Markdown is one too, beside Markdown's own outline", async ({ workbench }) => {
  await workbench.openFile("island-ferry.md");
  await workbench.page.locator(".statusbar-item", { hasText: /\d+ speakers · \d+ quotes/ }).waitFor();
  const card = await workbench.hover("Dahl said");
  await poll(() => card.innerText()).toContain("Erik Dahl");
  const outline = workbench.page.locator(".outline-tree");
  await workbench.command("Explorer: Focus on Outline View");
  await outline.getByText("Copydesk", { exact: true }).waitFor();
  // The line of headings above the text is Markdown's, for the place where the cursor is.
  await workbench.page.locator(".breadcrumbs-control", { hasText: "The numbers" }).waitFor();
  await workbench.screenshot("markdown");
});
