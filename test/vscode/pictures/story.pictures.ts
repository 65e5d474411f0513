import { THEMES, type Workbench } from "../browser/workbench";
import { picture, test } from "./picture";

const STORY = "canal-tolls.article";
const KINDS = Object.keys(THEMES) as (keyof typeof THEMES)[];

/** Brings the story to the front, with nothing else beside it, and the mouse out of the way. */
async function open(workbench: Workbench): Promise<void> {
  await workbench.page.mouse.move(0, 0);
  await workbench.openFile(STORY);
  await workbench.page.locator(".statusbar-item", { hasText: /\d+ speakers/ }).waitFor();
}

const editor = ({ page }: Workbench) => page.locator(".editor-instance .overflow-guard").first();

test("hover", async ({ workbench }) => {
  await open(workbench);
  const card = await workbench.hover("the minister");
  await card.getByText("Irina Orlova").first().waitFor();
  await picture(workbench, "hover");
});

test("references", async ({ workbench }) => {
  await open(workbench);
  await workbench.cursorAt("the minister");
  await workbench.press("Shift+F12");
  const peek = workbench.page.locator(".reference-zone-widget");
  await peek.locator(".monaco-list-row", { hasText: "We cannot sign" }).waitFor();
  await picture(workbench, "references");
  await workbench.press("Escape");
  await peek.waitFor({ state: "hidden" });
});

test("problems", async ({ workbench }) => {
  await open(workbench);
  const panel = await workbench.problems();
  await panel.getByText("June 4, 2014 is a Wednesday, not a Thursday").waitFor();
  await workbench.cursorAt("Thursday, June 4");
  await workbench.quickFix("Change “Thursday” to “Wednesday”");
  await picture(workbench, "problems");
  await workbench.press("Escape");
  await workbench.press("ControlOrMeta+j");
  await panel.waitFor({ state: "hidden" });
});

test("margin", async ({ workbench }) => {
  await open(workbench);
  await workbench.set("copydesk.inlayHints.people", "all");
  await workbench.set("copydesk.codeLens", true);
  await workbench.cursorAt("Port Halden");
  await workbench.page.getByRole("button", { name: "3 quotes · 3 mentions" }).waitFor();
  await workbench.page
    .locator(".view-line", { hasText: /he\s?Lindqvist/ })
    .first()
    .waitFor();
  await picture(workbench, "margin", editor(workbench));
  await workbench.set("copydesk.inlayHints.people", undefined);
  await workbench.set("copydesk.codeLens", undefined);
});

test.for(KINDS)("colours in %s", async (kind, { workbench }) => {
  await open(workbench);
  await workbench.theme(kind);
  await workbench.cursorAt("Orlova said", "tonnage");
  await picture(workbench, `colours-${kind}`, editor(workbench));
});

test("speakers", async ({ workbench }) => {
  await workbench.theme("dark");
  await open(workbench);
  await workbench.set("copydesk.colourBySpeaker", true);
  await workbench.page.locator(".explorer-viewlet .pane-header", { hasText: "stories" }).click();
  await workbench.cursorAt("Nobody slammed");
  await workbench.command("Copydesk: Reveal in Speakers View");
  await workbench.page.locator(".pane .monaco-list-row.focused", { hasText: "Nobody slammed" }).waitFor();
  await picture(workbench, "speakers");
});

test("audit", async ({ workbench }) => {
  await workbench.theme("light");
  await workbench.page.setViewportSize({ width: 1680, height: 810 });
  await open(workbench);
  await workbench.set("copydesk.colourBySpeaker", true);
  await workbench.cursorAt("Port Halden");
  await workbench.command("Copydesk: Source Audit");
  const page = workbench.page.locator("iframe.webview.ready").contentFrame().locator("iframe#active-frame");
  await page.contentFrame().getByRole("heading", { name: "Source Audit" }).waitFor();
  await workbench.command("View: Toggle Primary Side Bar Visibility");
  await workbench.page.locator(".part.sidebar").waitFor({ state: "hidden" });
  await picture(workbench, "audit");
});

test("walkthrough", async ({ workbench }) => {
  await workbench.command("View: Close All Editors");
  await workbench.command("Welcome: Open Walkthrough...");
  await workbench.page.locator(".quick-input-widget input").first().fill("Read a Story with Copydesk");
  await workbench.press("Enter");
  const page = workbench.page.locator(".gettingStartedContainer");
  await page.getByText("Ask who is meant").waitFor();
  const media = page.locator("iframe.webview.ready").contentFrame().locator("iframe#active-frame").contentFrame();
  await media.locator("p").first().waitFor();
  await picture(workbench, "walkthrough");
});
