import { writeFileSync } from "node:fs";
import path from "node:path";
import type { Locator } from "playwright-core";
import { inject } from "vitest";
import { expect, poll, test, type Workbench } from "./workbench";

const STORY = "canal-tolls.article";

const UNATTRIBUTED = "unattributed.article";

// Before the window opens: its list of files is made then.
writeFileSync(
  path.join(inject("editor").folder, UNATTRIBUTED),
  `KARSK, June 2, 2014 (Meridian) — The locks will stay open, Canal Authority Director Henrik Aas Lindqvist said.

The commission walked out of the hall at noon. “The pilots were never asked. They will not forget it.”
`,
);

const rowsOf = ({ page }: Workbench): Locator =>
  page.locator(".pane", { has: page.locator('.pane-header[aria-label^="Speakers"]') }).locator(".monaco-list-row");

const row = (workbench: Workbench, text: string): Locator => rowsOf(workbench).filter({ hasText: text }).first();

/** What a screen reader says of the row with the focus. */
const focused = ({ page }: Workbench): Promise<string> =>
  page.evaluate<string>(
    `document.querySelector(".pane .monaco-list:focus-within .monaco-list-row.focused")?.getAttribute("aria-label") ?? ""`,
  );

const clipboard = ({ page }: Workbench): Promise<string> => page.evaluate<string>("navigator.clipboard.readText()");

test("a click on the status bar item goes to the Speakers view", async ({ workbench }) => {
  await workbench.openFile(STORY);
  await workbench.page.locator(".statusbar-item", { hasText: /\d+ speakers/ }).click();
  await row(workbench, "Henrik Aas Lindqvist").waitFor();
  await row(workbench, "Nobody slammed a door").waitFor();
  await workbench.screenshot("speakers-view");
});

test("by keyboard alone: arrows say what each row is, Enter goes there, Ctrl+C copies", async ({ workbench }) => {
  await workbench.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await workbench.command("Explorer: Focus on Speakers View");
  await row(workbench, "Henrik Aas Lindqvist").waitFor();
  await workbench.press("Home");
  await poll(() => focused(workbench)).toMatch(/^Henrik Aas Lindqvist, .*, \d+ quotes/);
  await workbench.press("ArrowDown");
  await poll(() => focused(workbench)).toMatch(/^(?:Direct|Indirect) quote, line \d+, /);

  for (let step = 0; step < 20 && !(await focused(workbench)).includes("We cannot sign"); step++) {
    await workbench.press("ArrowDown");
  }
  await workbench.press("ControlOrMeta+c");
  await poll(() => clipboard(workbench)).toMatch(/^“We cannot sign what our ports cannot pay/);
  await workbench.press("Enter");
  await workbench.page.locator(".statusbar-item", { hasText: /Ln 11, Col 1\b/ }).waitFor();
  expect(await workbench.page.evaluate<boolean>(`!!document.activeElement?.closest(".editor-instance")`)).toBe(true);
});

test("the row at the cursor is chosen as the cursor moves, and by command", async ({ workbench }) => {
  await workbench.cursorAt("slammed a door");
  await poll(() => rowsOf(workbench).and(workbench.page.locator(".selected")).allInnerTexts()).toEqual([
    expect.stringMatching(/^15\s+“Nobody slammed a door/),
  ]);
  await workbench.cursorAt("Pavel Strand");
  await workbench.command("Copydesk: Reveal in Speakers View");
  await poll(() => focused(workbench)).toMatch(/^Pavel Strand, /);
});

test("all quotes of a speaker are copied with who said them", async ({ workbench }) => {
  await workbench.chooseFromMenu(row(workbench, "Irina Orlova"), "Copy All Quotes of This Speaker");
  await poll(() => clipboard(workbench)).toMatch(/^Irina Orlova, Seldian Transport Minister — canal-tolls/);
  expect(await clipboard(workbench)).toMatch(/“We cannot sign[^]*\(line 11\)[^]*June,” \(line 13\)/);
});

test("sorted by number of quotes, and back", async ({ workbench }) => {
  const first = (): Promise<string> => rowsOf(workbench).first().innerText();
  const before = await first();
  await workbench.command("Copydesk: Sort Speakers by Number of Quotes");
  await workbench.screenshot("speakers-view-by-quotes");
  await workbench.command("Copydesk: Sort Speakers by Order in the Story");
  await poll(first).toBe(before);
});

test("a filter shows what fits while it is written, and what it leaves out", async ({ workbench }) => {
  await workbench.command("Copydesk: Filter Speakers and Quotes");
  const input = workbench.page.locator(".quick-input-widget input").first();
  await workbench.page.locator(".quick-input-title", { hasText: "Filter Speakers and Quotes" }).waitFor();
  await input.fill("tariff");
  await poll(async () => (await rowsOf(workbench).allInnerTexts()).join("\n")).not.toContain("slammed");
  await workbench.press("Enter");
  await row(workbench, "Irina Orlova").waitFor();
  await workbench.page.getByText(/“tariff”: \d of \d+ quotes/).waitFor();
  await workbench.screenshot("speakers-view-filtered");
  await workbench.command("Copydesk: Clear the Filter of Speakers");
  await row(workbench, "Nobody slammed a door").waitFor();
});

test("a quote opens to the side by Ctrl+Enter", async ({ workbench }) => {
  await row(workbench, "Nobody slammed a door").click();
  await workbench.page.locator(".statusbar-item", { hasText: /Ln 15, / }).waitFor();
  await poll(() => focused(workbench)).toContain("Nobody slammed a door");
  await workbench.press("ControlOrMeta+Enter");
  await poll(() => workbench.page.locator(".editor-group-container").count()).toBe(2);
  await workbench.screenshot("speakers-view-to-the-side");
  await workbench.command("View: Close Editor");
});

test("quotes that nobody is named for come first, in a group of their own", async ({ workbench }) => {
  await workbench.openFile(UNATTRIBUTED);
  await poll(async () => (await rowsOf(workbench).allInnerTexts()).slice(0, 3)).toEqual([
    expect.stringContaining("No Speaker Found"),
    expect.stringContaining("The pilots were never asked"),
    expect.stringContaining("Henrik Aas Lindqvist"),
  ]);
  await workbench.screenshot("speakers-view-unattributed");
});

test("in front of no article the view says what it is for", async ({ workbench }) => {
  writeFileSync(path.join(inject("editor").folder, "notes.txt"), "shopping\n\n- milk\n");
  await workbench.page.locator(".explorer-folders-view .monaco-list-row", { hasText: "notes.txt" }).dblclick();
  await workbench.page.getByText("No news article is in front now").waitFor();
  await workbench.page.locator(".statusbar-item", { hasText: /\d+ speakers?/ }).waitFor({ state: "hidden" });
  await workbench.screenshot("speakers-view-empty");
});
