import { test } from "./workbench";

test("the walkthrough begins with a sample story", async ({ workbench }) => {
  await workbench.command("Welcome: Open Walkthrough...");
  await workbench.page.locator(".quick-input-widget input").first().fill("Read a Story with Copydesk");
  await workbench.press("Enter");
  const page = workbench.page.locator(".gettingStartedContainer");
  await page.getByText("Ask who is meant").waitFor();
  await workbench.screenshot("walkthrough");
  await page.getByRole("button", { name: "Open the Sample Story" }).click();
  await workbench.page.locator(".statusbar-item", { hasText: /\d+ speakers · \d+ quotes/ }).waitFor();
});
