import { expect, poll, test, THEMES, type Workbench } from "./workbench";

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
  // For the pictures of each theme: the view's icons have the colours too.
  await workbench.command("Copydesk: Reveal in Speakers View");
  await workbench.page.locator(".pane .monaco-list-row", { hasText: "Henrik Aas Lindqvist" }).first().waitFor();
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

test.for(KINDS)(
  "the cursor's speaker comes forward in %s, underlined and on a ground of its own",
  async (kind, { workbench }) => {
    await workbench.theme(kind);
    await workbench.cursorAt("Port Halden");
    await poll(() => forward(workbench)).toEqual({ lines: 0, grounds: 0 });
    await workbench.cursorAt("Orlova said", "tonnage");
    // Named three times, and quoted three times: a part for each line on the screen.
    await poll(async () => (await forward(workbench)).lines).toBeGreaterThanOrEqual(3);
    expect((await forward(workbench)).grounds).toBeGreaterThanOrEqual(6);
    await workbench.cursorAt("Pavel Strand");
    await poll(async () => (await forward(workbench)).lines).toBeGreaterThanOrEqual(2);
    await workbench.screenshot(`in-front-${kind}`);
  },
);

/** How many stretches of the copy have a line under them, and how many a ground that is not the page's. */
async function forward({ page }: Workbench): Promise<{ lines: number; grounds: number }> {
  return page.evaluate<{ lines: number; grounds: number }>(`(() => {
    const parts = [...document.querySelectorAll(".editor-instance .view-overlays .cdr")]
      .filter(({ className }) => /ced-/.test(className)).map((part) => getComputedStyle(part));
    return {
      lines: parts.filter(({ borderBottomStyle }) => borderBottomStyle === "solid").length,
      grounds: parts.filter(({ backgroundColor }) => backgroundColor !== "rgba(0, 0, 0, 0)").length,
    };
  })()`);
}

/** A name is bold where it is introduced: that takes the server, not the grammar. */
async function introductionIsBold(workbench: Workbench): Promise<void> {
  const bold = async (): Promise<string> =>
    (await stylesOf(workbench))
      .filter((style) => style.bold)
      .map(({ words }) => words)
      .join(" ");
  await poll(bold).toContain("Irina");
}

/** Each stretch of the editor that has a style of its own; words are set with spaces that do not break. */
async function stylesOf({ page }: Workbench): Promise<Style[]> {
  return page.evaluate<Style[]>(`[...document.querySelectorAll(".editor-instance .view-line span span")].map((span) => {
    const { color, fontWeight, fontStyle } = getComputedStyle(span);
    return { words: span.textContent, color, bold: Number(fontWeight) >= 600, italic: fontStyle === "italic" };
  })`);
}
