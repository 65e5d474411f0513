import { expect, test, THEMES, type Workbench } from "./workbench";

const KINDS = Object.keys(THEMES) as (keyof typeof THEMES)[];

/** How a stretch of the editor is set. */
interface Style {
  readonly words: string;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

test("the story is coloured once the server has read it", async ({ workbench }) => {
  await workbench.openFile("canal-tolls.article");
  await workbench.page.locator(".statusbar-item", { hasText: /\d+ speakers · \d+ quotes/ }).waitFor();
  await introductionIsBold(workbench);
});

test.for(KINDS)("speakers, roles, quotes, cues and dates differ in %s", async (kind, { workbench }) => {
  await workbench.theme(kind);
  await workbench.cursorAt("Orlova said", "tonnage");
  await introductionIsBold(workbench);
  const styles = await stylesOf(workbench);
  const colours = ["Orlova", "Transport", "cannot", "added", "2011"].map(
    (word) => styles.find(({ words }) => words.includes(word))?.color,
  );
  expect(colours).not.toContain(undefined);
  expect(new Set(colours).size).toBe(colours.length);
  // Not by colour alone: the cue is set in italics.
  expect(styles.find(({ words }) => words.includes("added"))?.italic).toBe(true);
  await workbench.screenshot(`colours-${kind}`);
});

/** A name is bold where it is introduced: that takes the server, not the grammar. */
async function introductionIsBold(workbench: Workbench): Promise<void> {
  const bold = async (): Promise<string> =>
    (await stylesOf(workbench))
      .filter((style) => style.bold)
      .map(({ words }) => words)
      .join(" ");
  await expect.poll(bold, { timeout: 30_000 }).toContain("Irina");
}

/** Each stretch of the editor that has a style of its own; words are set with spaces that do not break. */
async function stylesOf({ page }: Workbench): Promise<Style[]> {
  return page.evaluate<Style[]>(`[...document.querySelectorAll(".editor-instance .view-line span span")].map((span) => {
    const { color, fontWeight, fontStyle } = getComputedStyle(span);
    return { words: span.textContent, color, bold: Number(fontWeight) >= 600, italic: fontStyle === "italic" };
  })`);
}
