import { test } from "./workbench";

test("the walkthrough begins with a sample story", async ({ workbench }) => {
  await workbench.command("Welcome: Open Walkthrough...");
  const page = workbench.page.locator(".gettingStartedContainer");
  await workbench.page.locator(".quick-input-widget input").first().fill("Read a Story with Copydesk");
  await workbench.page.locator(".quick-input-list .monaco-list-row.focused", { hasText: "Read a Story" }).waitFor();
  await workbench.until(
    () => workbench.press("Enter"),
    () => workbench.sees(page.getByText("Ask who is meant"), 10_000),
  );
  await workbench.screenshot("walkthrough");
  await page.getByRole("button", { name: "Open the Sample Story" }).click();
  await workbench.page.locator(".statusbar-item", { hasText: /\d+ speakers · \d+ quotes/ }).waitFor();
});
