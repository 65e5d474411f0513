import { expect, test, THEMES } from "./workbench";

const KINDS = Object.keys(THEMES) as (keyof typeof THEMES)[];

test("the story is coloured once the server has read it", async ({ workbench }) => {
  await workbench.openFile("canal-tolls.article");
  await workbench.page.locator(".statusbar-item", { hasText: /\d+ speakers · \d+ quotes/ }).waitFor();
  // A name is set bold where it is introduced: that takes the server, not the grammar.
  await expect.poll(() => bold(workbench.page), { timeout: 20_000 }).toContain("Irina");
});

test.for(KINDS)(
  "speakers, quotes, cues and dates differ in %s, and the speaker in front is marked",
  async (kind, { workbench }) => {
    await workbench.theme(kind);
    await workbench.cursorAt("Orlova said", "tonnage");
    await expect.poll(() => bold(workbench.page), { timeout: 20_000 }).toContain("Irina");
    const colours = await Promise.all(
      ["Irina", "cannot sign", "added", "May 12"].map(async (words) => {
        const span = workbench.page.locator(".view-line span span", { hasText: words }).first();
        return span.evaluate((node) => getComputedStyle(node).color + getComputedStyle(node).fontStyle);
      }),
    );
    expect(new Set(colours).size).toBe(colours.length);
    await workbench.screenshot(`colours-${kind}`);
  },
);

/** The words set bold in the editor. */
function bold(page: import("playwright-core").Page): Promise<string> {
  return page.locator(".view-line span span").evaluateAll((spans) =>
    spans
      .filter((span) => Number(getComputedStyle(span).fontWeight) >= 600)
      .map((span) => span.textContent)
      .join(" "),
  );
}
