import { expect, poll, test, type Workbench } from "./workbench";

/** Nothing here touches the mouse: docs/accessibility.md says what is tried. */

/** What a screen reader says of what has the focus, in whatever frame that is. */
async function focused({ page }: Workbench): Promise<string> {
  const names = await Promise.all(
    page.frames().map((frame) =>
      frame
        .evaluate<string>(
          `(() => {
            const active = document.activeElement;
            const row = active?.closest(".monaco-list")?.querySelector(".monaco-list-row.focused");
            const named = row ?? active;
            return named?.getAttribute("aria-label") ?? named?.textContent?.slice(0, 80) ?? "";
          })()`,
        )
        .catch(() => ""),
    ),
  );
  return names.join("\n");
}

/** Presses a key until what has the focus is called so. */
async function pressUntil(workbench: Workbench, key: string, name: RegExp): Promise<void> {
  for (let step = 0; step < 40; step++) {
    if (name.test(await focused(workbench))) return;
    await workbench.press(key);
    await workbench.page.waitForTimeout(100);
  }
  throw new Error(`Nothing called ${name} was reached by ${key}. The focus is on: ${await focused(workbench)}`);
}

test("the card at the cursor is shown and read by Ctrl+K Ctrl+I", async ({ workbench }) => {
  await workbench.openFile("canal-tolls.article");
  await workbench.page.locator(".statusbar-item", { hasText: /\d+ speakers/ }).waitFor();
  await workbench.cursorAt("the minister");
  const card = workbench.page.locator(".monaco-resizable-hover .monaco-hover-content");
  await workbench.until(
    async () => {
      await workbench.press("ControlOrMeta+k");
      await workbench.press("ControlOrMeta+i");
    },
    () => workbench.sees(card.getByText("Irina Orlova").first(), 5000),
  );
  await workbench.press("Escape");
  await card.waitFor({ state: "hidden" });
});

test("quote by quote, with Ctrl+F7 and Ctrl+F8, the focus staying in the story", async ({ workbench }) => {
  await workbench.cursorAt("Orlova said.");
  await workbench.press("ControlOrMeta+F7");
  await workbench.page.locator(".statusbar-item", { hasText: /Ln 13, Col 1\b/ }).waitFor();
  await workbench.press("ControlOrMeta+F8");
  await workbench.page.locator(".statusbar-item", { hasText: /Ln 15, / }).waitFor();
  expect(await workbench.page.evaluate<boolean>(`!!document.activeElement?.closest(".editor-instance")`)).toBe(true);
});

test("the source audit: Tab reaches its buttons, its strip and its links; Enter goes to the place", async ({
  workbench,
}) => {
  await workbench.cursorAt("Port Halden");
  await workbench.command("Copydesk: Source Audit");
  const page = workbench.page
    .locator("iframe.webview.ready")
    .contentFrame()
    .locator("iframe#active-frame")
    .contentFrame();
  await page.getByRole("heading", { name: "Source Audit" }).waitFor();
  await pressUntil(workbench, "Tab", /^Save as CSV$/m);
  await pressUntil(workbench, "Tab", /^Line 1, Henrik Aas Lindqvist, /m);
  await workbench.press("End");
  await workbench.press("ArrowUp");
  await workbench.screenshot("keyboard-strip");
  await pressUntil(workbench, "Tab", /^Henrik Aas Lindqvist$/m);
  await workbench.press("Enter");
  await workbench.page.locator(".statusbar-item", { hasText: /Ln 5, / }).waitFor();
});

test("the Speakers view: its menu by Shift+F10, closed and opened by the arrows, to the side by Ctrl+Enter", async ({
  workbench,
}) => {
  await workbench.cursorAt("Nobody slammed");
  await workbench.command("Copydesk: Reveal in Speakers View");
  await poll(() => focused(workbench)).toMatch(/^Direct quote, line 15, /m);
  await workbench.press("Home");
  await pressUntil(workbench, "ArrowDown", /^Henrik Aas Lindqvist, /m);
  await workbench.press("ArrowLeft");
  await workbench.press("ArrowDown");
  await poll(() => focused(workbench)).toMatch(/^Irina Orlova, /m);
  await pressUntil(workbench, "ArrowUp", /^Henrik Aas Lindqvist, /m);
  await workbench.press("ArrowRight");
  // Its quotes have to be there before the next arrow goes to them.
  const opened = workbench.page.locator('.monaco-list-row.focused[aria-expanded="true"]');
  await opened.and(workbench.page.getByLabel(/^Henrik Aas Lindqvist, /)).waitFor();
  await workbench.press("ArrowDown");
  await poll(() => focused(workbench)).toMatch(/quote, line \d+, /);
  const menu = workbench.page.locator(".monaco-menu");
  await workbench.press("Shift+F10");
  await menu.getByText("Copy Quote").waitFor();
  await workbench.until(
    () => workbench.press("Escape"),
    () => workbench.gone(menu, 2000),
  );
  await poll(() => focused(workbench)).toMatch(/quote, line \d+, /);
  await workbench.press("ControlOrMeta+Enter");
  await poll(() => workbench.page.locator(".tab[data-resource-name='canal-tolls.article']").count()).toBe(2);
});
