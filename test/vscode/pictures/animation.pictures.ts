import { inWindow, type Workbench } from "../browser/workbench";
import { gifOf, type Frame } from "./images";
import { keep, openWindow } from "./picture";

const STORY = "canal-tolls.article";

/** Smaller than the pictures and without what the workbench has around a story: each pixel counts in a film. */
const test = inWindow(() =>
  openWindow({ width: 920, height: 600, scale: 1 }).then(async (workbench) => {
    await workbench.openFile(STORY);
    await workbench.command("View: Toggle Primary Side Bar Visibility");
    await workbench.page.locator(".part.sidebar").waitFor({ state: "hidden" });
    await workbench.set("copydesk.colourBySpeaker", true);
    await workbench.page.locator(".statusbar-item", { hasText: /\d+ speakers/ }).waitFor();
    await workbench.page.locator(".statusbar-item", { hasText: /· 3 to check/ }).waitFor();
    await addStage(workbench);
    return workbench;
  }),
);

test("animation", async ({ workbench }) => {
  const { page } = workbench;
  const film = new Film(workbench);
  await workbench.cursorAt("Port Halden");
  await film.say("A story. Copydesk knows its people, quotes and dates.");
  await film.hold(1800);

  await film.say("Who is “the minister”? Rest the mouse on it.");
  await film.pointer("Port Halden", "the minister");
  const card = await workbench.hover("the minister");
  await card.getByText("Irina Orlova").first().waitFor();
  await film.hold(2600);
  await page.mouse.move(0, 0);
  await film.hidePointer();
  await card.waitFor({ state: "hidden" });

  await film.say("Next quote by this speaker: Ctrl+F7");
  await film.hold(900);
  for (const line of [9, 11]) {
    await workbench.press("ControlOrMeta+F7");
    await page.locator(".statusbar-item", { hasText: new RegExp(`Ln ${line}, `) }).waitFor();
    await film.hold(1100);
  }

  await film.say("All she says: Find All References, Shift+F12");
  await workbench.press("Shift+F12");
  const peek = page.locator(".reference-zone-widget");
  await peek.locator(".monaco-list-row", { hasText: "We cannot sign" }).waitFor();
  await film.hold(2600);
  await workbench.press("Escape");
  await peek.waitFor({ state: "hidden" });

  await film.say("A weekday that is not the date’s: Ctrl+.");
  await workbench.cursorAt("Thursday, June 4");
  await film.hold(1500);
  await workbench.quickFix("Change “Thursday” to “Wednesday”");
  await film.hold(1800);
  await workbench.press("Enter");
  await page.locator(".view-line", { hasText: /Wednesday/ }).waitFor();
  await page.locator(".statusbar-item", { hasText: /· 2 to check/ }).waitFor();
  await film.say("Nothing is changed unasked.");
  await film.hold(2600);
  // The editor keeps what was not saved for the next window on the folder.
  await workbench.press("ControlOrMeta+z");
  await page.locator(".statusbar-item", { hasText: /· 3 to check/ }).waitFor();

  keep("copydesk.gif", gifOf(film.frames), 1_500_000);
});

/** A film of the window: pictures of the moments that count, each held as long as it takes to read. */
class Film {
  readonly frames: Frame[] = [];

  constructor(private readonly workbench: Workbench) {}

  /** Shows the window as it is now. */
  async hold(milliseconds: number): Promise<void> {
    this.frames.push({ png: await this.workbench.page.screenshot({ caret: "hide" }), milliseconds });
  }

  /** Writes a line under the story. */
  async say(words: string): Promise<void> {
    await this.workbench.page.evaluate(`document.querySelector("#stage-words").textContent = ${JSON.stringify(words)}`);
  }

  /** Moves the picture of a pointer from one place of the story to another: a browser without a screen has none. */
  async pointer(from: string, to: string): Promise<void> {
    const [start, end] = [await this.place(from), await this.place(to)];
    const steps = 6;
    for (let step = 0; step <= steps; step++) {
      const part = step / steps;
      const x = start.x + (end.x - start.x) * part;
      const y = start.y + (end.y - start.y) * part;
      await this.workbench.page.evaluate(
        `document.querySelector("#stage-pointer").style.cssText += "; display: block; left: ${x}px; top: ${y}px"`,
      );
      await this.hold(step === steps ? 500 : 60);
    }
  }

  async hidePointer(): Promise<void> {
    await this.workbench.page.evaluate(`document.querySelector("#stage-pointer").style.display = "none"`);
  }

  private async place(words: string): Promise<{ readonly x: number; readonly y: number }> {
    await this.workbench.cursorAt(words);
    const box = await this.workbench.page.locator(".editor-instance .cursors-layer .cursor").first().boundingBox();
    if (!box) throw new Error("No cursor is to be seen.");
    return { x: box.x + 2, y: box.y + box.height / 2 };
  }
}

const POINTER = `data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" width="20" height="28" viewBox="0 0 20 28">
    <path d="M1 1v22l5-5 4 9 4-2-4-8h8z" fill="white" stroke="black" stroke-width="1.5"/></svg>`,
).replaceAll("'", "%27")}`;

/** Puts a line for words and a pointer over the window; neither takes clicks. */
async function addStage({ page }: Workbench): Promise<void> {
  await page.evaluate(`document.body.append(...[
    ["stage-words", "left: 50%; bottom: 36px; transform: translateX(-50%); padding: 8px 18px; border-radius: 6px;" +
      "background: #f5f5f5; color: #1f1f1f; font: 600 17px sans-serif; white-space: nowrap;"],
    ["stage-pointer", "display: none; width: 20px; height: 28px; background: url('${POINTER}')"],
  ].map(([id, style]) => {
    const part = document.createElement("div");
    part.id = id;
    part.style.cssText = "position: fixed; z-index: 100000; pointer-events: none; " + style;
    return part;
  }))`);
}
