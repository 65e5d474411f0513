import { writeFileSync } from "node:fs";
import path from "node:path";
import { inject } from "vitest";
import { expect, poll, test, type Workbench } from "./workbench";

/** What helps while a story is written, by keyboard alone. */

const STORY = "canal-tolls.article";
const NAMES = "names.article";

/** A story with a name between quotation marks, and more than a screen's worth of nothing else. */
const COPY = `KARSK, June 2, 2014 (Meridian) — The tolls will fall, Transport Minister Irina Orlova said.

“I trust Orlova with the locks,” Canal Authority Director Henrik Aas Lindqvist said.

It was Orlova’s plan, he said.
`;

// Before the window opens: its list of files is made then.
writeFileSync(path.join(inject("editor").folder, NAMES), COPY);

/** The story as the editor shows it, a line each. */
const shown = async ({ page }: Workbench): Promise<string> =>
  (await page.locator(".editor-instance .view-line").allInnerTexts()).join("\n").replaceAll("\u00a0", " ");

const suggestion = ({ page }: Workbench, text: string) =>
  page.locator(".suggest-widget .monaco-list-row", { hasText: text });

async function openStory(workbench: Workbench, name = STORY): Promise<void> {
  await workbench.openFile(name);
  await workbench.page.locator(".statusbar-item", { hasText: /\d+ speakers/ }).waitFor();
}

test("behind “according to” the story's people are offered while one types, with their roles", async ({
  workbench,
}) => {
  await openStory(workbench);
  await workbench.press("ControlOrMeta+End");
  await workbench.page.keyboard.type("According to ");
  const row = suggestion(workbench, "Orlova");
  await row.waitFor();
  expect(await row.innerText()).toContain("Orlova");
  await workbench.screenshot("completion");
  await workbench.page.keyboard.type("Orl");
  await workbench.press("Enter");
  await poll(() => shown(workbench)).toMatch(/According to Orlova$/m);
  await workbench.command("File: Revert File");
  await poll(() => shown(workbench)).not.toContain("According to Orlova");
});

test("where no name is likely nothing is in the way", async ({ workbench }) => {
  await workbench.press("ControlOrMeta+End");
  await workbench.page.keyboard.type("the tariff of ");
  await poll(() => shown(workbench)).toContain("the tariff of");
  expect(await workbench.page.locator(".suggest-widget.visible").count()).toBe(0);
  await workbench.command("File: Revert File");
  await poll(() => shown(workbench)).not.toContain("the tariff of");
});

test("F2 in quoted words is refused, and says why", async ({ workbench }) => {
  await openStory(workbench, NAMES);
  await workbench.cursorAt("Orlova with");
  const refusal = workbench.page.getByText(/These are quoted words, and not ours to change/).first();
  await workbench.until(
    () => workbench.press("F2"),
    () => workbench.sees(refusal, 10_000),
  );
  await workbench.screenshot("rename-refused");
  await workbench.press("Escape");
});

test("F2 on a name changes every form of it, quoted words only on a yes; one step takes it back", async ({
  workbench,
}) => {
  const { page } = workbench;
  await workbench.cursorAt("Irina Orlova");
  const input = page.locator(".rename-box input");
  await workbench.until(
    () => workbench.press("F2"),
    () => workbench.sees(input, 10_000),
  );
  await input.fill("Irina Petrova");
  await workbench.press("Enter");
  // The editor lists what would change and waits: what is between quotation marks has no tick.
  const preview = page.locator(".panel", { hasText: "Refactor Preview" });
  const ticked = (words: string) =>
    preview.locator(".monaco-list-row", { hasText: words }).locator('[role="checkbox"], input').first().isChecked();
  await preview.getByText("I trust").waitFor();
  expect([await ticked("Minister"), await ticked("I trust"), await ticked("It was")]).toEqual([true, false, true]);
  await workbench.screenshot("rename-confirmation");
  await preview.getByText("Apply", { exact: true }).click();
  await poll(() => shown(workbench)).toMatch(/Minister Irina Petrova said/);
  expect(await shown(workbench)).toMatch(/It was Petrova’s plan/);
  expect(await shown(workbench)).toMatch(/“I trust Orlova with/);
  await workbench.openFile(NAMES);
  await workbench.press("ControlOrMeta+z");
  await poll(() => shown(workbench)).toContain("It was Orlova’s plan");
  expect(await shown(workbench)).toContain("Minister Irina Orlova said");
});

test("counts stand over first references, a click peeks; names stand behind pronouns", async ({ workbench }) => {
  const { page } = workbench;
  await openStory(workbench);
  await workbench.cursorAt("Port Halden");
  await workbench.set("copydesk.codeLens", true);
  await workbench.set("copydesk.inlayHints.people", "all");
  const counts = page.getByRole("button", { name: "3 quotes · 3 mentions" });
  await counts.waitFor();
  await poll(() => shown(workbench)).toMatch(/he ?Lindqvist told/);
  await workbench.screenshot("lens-and-hints");
  await workbench.until(
    () => counts.click(),
    () => workbench.sees(page.locator(".reference-zone-widget"), 10_000),
  );
  await page.locator(".reference-zone-widget .monaco-list-row", { hasText: "We cannot sign" }).waitFor();
  await workbench.screenshot("lens-peek");
  await workbench.press("Escape");
  await page.locator(".reference-zone-widget").waitFor({ state: "hidden" });
  await workbench.set("copydesk.inlayHints.people", "off");
  await workbench.set("copydesk.inlayHints.dates", "off");
  await poll(() => shown(workbench)).not.toMatch(/he ?Lindqvist told|May 14 ?14 May 2014/);
});

test("long quotations fold, and selections grow from the word to the attribution", async ({ workbench }) => {
  const { page } = workbench;
  await workbench.cursorAt("I have sat through");
  await workbench.press("ControlOrMeta+Shift+[");
  await poll(() => shown(workbench)).not.toContain("This time they argued");
  await workbench.screenshot("folded");
  await workbench.press("ControlOrMeta+Shift+]");
  await poll(() => shown(workbench)).toContain("This time they argued");
  await workbench.cursorAt("Orlova said", "tonnage");
  const selected = page.locator(".statusbar-item", { hasText: /\(\d+ selected\)/ });
  const size = async (): Promise<number> => Number(/\((\d+) selected\)/.exec(await selected.innerText())?.[1]);
  const sizes: number[] = [];
  for (let step = 0; step < 2; step++) {
    await workbench.press("Shift+Alt+ArrowRight");
    await poll(async () => ((await selected.isVisible()) ? size() : 0)).toBeGreaterThan(sizes.at(-1) ?? 0);
    sizes.push(await size());
  }
  expect(sizes).toEqual(["Orlova".length, "Orlova said".length]);
  await workbench.screenshot("selection");
});

test("# finds a person of another story", async ({ workbench }) => {
  const { page } = workbench;
  await workbench.press("ControlOrMeta+t");
  const input = page.locator(".quick-input-widget input").first();
  await input.waitFor();
  await input.fill("#Delgado");
  const row = page.locator(".quick-input-list .monaco-list-row", { hasText: "Ruth Delgado" }).first();
  await row.waitFor();
  await workbench.screenshot("workspace-symbols");
  await workbench.press("Enter");
  await page.locator('.tab.active[data-resource-name="bridge-closure.article"]').waitFor();
});

test("a finding is put right and let stand by command", async ({ workbench }) => {
  await openStory(workbench);
  await workbench.cursorAt("Leave a comment");
  const count = (checks: number) => workbench.page.locator(".statusbar-item", { hasText: `· ${checks} to check` });
  await count(3).waitFor();
  await workbench.command("Copydesk: Fix This Finding");
  await count(2).waitFor();
  await workbench.press("ControlOrMeta+z");
  await count(3).waitFor();
  await workbench.command("Copydesk: Ignore This Check in This Story");
  await count(2).waitFor();
  await workbench.screenshot("ignored-in-story");
  await workbench.press("ControlOrMeta+z");
  await count(3).waitFor();
});
