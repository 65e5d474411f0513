import { availableParallelism, loadavg } from "node:os";
import { expect, test, type Workbench } from "./workbench";

/** What the extension may cost the editor's start, in milliseconds, on a machine that is not busy with something else. */
const ACTIVATION = 50;

test("waking takes a moment", async ({ workbench }) => {
  const time = await activationTime(workbench);
  const busy = Math.max(1, (loadavg()[0] ?? 0) / availableParallelism());
  expect(time).toBeLessThanOrEqual(ACTIVATION * busy);
});

/** How long this window's start of the extension took, as the editor itself has measured it. */
async function activationTime(workbench: Workbench): Promise<number> {
  const { page } = workbench;
  await workbench.openFile("canal-tolls.article");
  await page.locator(".statusbar-item", { hasText: /\d+ speakers/ }).waitFor({ timeout: 60_000 });
  // The dearest extensions come first, and only what is in sight is there: make room for all.
  await page.setViewportSize({ width: 1280, height: 2400 });
  await workbench.command("Developer: Show Running Extensions");
  const row = page.locator(".runtime-extensions-editor .extension", { hasText: "Copydesk" });
  await row.waitFor();
  await workbench.screenshot("running-extensions");
  return Number(/Activation: (\d+)ms/.exec(await row.innerText())?.[1]);
}
