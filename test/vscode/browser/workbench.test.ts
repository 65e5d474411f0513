import { expect, test, THEMES } from "./workbench";

test("an article opens as one", async ({ workbench }) => {
  await workbench.openFile("bridge-closure.article");
  const mode = workbench.page.locator(".statusbar-item[id='status.editor.mode']");
  expect(await mode.innerText()).toBe("News Article");
  await workbench.screenshot("workbench");
});

test.for(Object.keys(THEMES) as (keyof typeof THEMES)[])("the workbench wears %s", async (kind, { workbench }) => {
  await workbench.theme(kind);
  await workbench.screenshot(`workbench-${kind}`);
});
