import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chromium, type Browser, type Locator, type Page } from "playwright-core";
import { expect, inject, test as plain } from "vitest";
import { CHROMIUM_FLAGS } from "../editor/vscode.mjs";

export { describe, expect } from "vitest";

/**
 * A test in the workbench as a person has it: in a browser, with keyboard and mouse. Copydesk is installed, a copy of
 * samples/ is open.
 *
 * To add one: put a file `NAME.test.ts` beside this one,
 *
 *     import { expect, test } from "./workbench";
 *
 *     test("the card of a speaker", async ({ workbench }) => {
 *       await workbench.openFile("bridge-closure.article");
 *       const card = await workbench.hover("inspectors");
 *       expect(await card.innerText()).toContain("Who this is");
 *       await workbench.screenshot("hover-speaker");
 *     });
 *
 * The tests of one file share one workbench, in order; another file has its own. Pictures go to
 * test/vscode/screenshots, one of each test that fails among them. `npm run test:workbench -- NAME` runs one file.
 */
export const test = inWindow(() => Workbench.open());

/** Tests that share the window which `open` opens, each file one of its own. */
export function inWindow(open: () => Promise<Workbench>) {
  return (
    plain
      // oxlint-disable-next-line no-empty-pattern -- the pattern tells vitest what a fixture needs
      .extend("workbench", { scope: "file" }, async ({}, { onCleanup }) => {
        const workbench = await open();
        onCleanup(() => workbench.close());
        return workbench;
      })
      .extend("pictureOfFailure", { auto: true }, async ({ workbench, task }, { onCleanup }) => {
        onCleanup(async () => {
          if (task.result?.state === "fail") await workbench.screenshot(`failed-${task.name}`);
        });
        await workbench.atRest();
        return true;
      })
  );
}

/** How long the workbench may take for anything a test waits for, in milliseconds. */
const PATIENCE = 30_000;

/** Asks again until the answer is the one expected: on a busy machine an extension is not heard at once. */
export const poll = <T>(ask: () => T | Promise<T>): ReturnType<typeof expect.poll<T>> =>
  expect.poll(ask, { timeout: PATIENCE });

/** How long it may take to open. */
const OPENING = 120_000;

/** The themes to look at, by kind: VS Code's name of each, and the class that the workbench wears with it. */
export const THEMES = {
  dark: { name: "Dark Modern", worn: "vs-dark" },
  light: { name: "Light Modern", worn: "vs" },
  highContrastDark: { name: "Default High Contrast", worn: "hc-black" },
  highContrastLight: { name: "Default High Contrast Light", worn: "hc-light" },
} as const;

/** How many titles the window has had. */
let titles = 0;

/** What a window looks like when it opens. */
export interface View {
  /** In pixels of the window, each of which is `scale` of a picture's. */
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  /** Settings of the workspace. */
  readonly settings: Readonly<Record<string, unknown>>;
}

const VIEW: View = { width: 1280, height: 800, scale: 1, settings: {} };

/** A workbench in a browser of its own, dark at first. */
export class Workbench {
  /** The name of the file opened last. */
  private file = "";

  private constructor(
    private readonly browser: Browser,
    /** For what no method here does. */
    readonly page: Page,
  ) {}

  /** `address`: of a workbench on the same folder in another editor, where it is not the one that all tests share. */
  static async open(address = inject("editor").address, { width, height, scale, settings } = VIEW): Promise<Workbench> {
    const { chromium: executablePath } = inject("editor");
    // What another window's tests have set is over. What Copydesk's commands toggle they keep where it is set: here, too.
    writeSettings({
      "workbench.colorTheme": THEMES.dark.name,
      "window.title": "Copydesk",
      "copydesk.colourBySpeaker": false,
      ...settings,
    });
    const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
    const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: scale });
    page.setDefaultTimeout(PATIENCE);
    await page.goto(address, { waitUntil: "domcontentloaded", timeout: OPENING });
    await page.locator(".monaco-workbench").waitFor({ timeout: OPENING });
    await page.locator(".explorer-folders-view .monaco-list-row").first().waitFor({ timeout: OPENING });
    return new Workbench(browser, page);
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  /** Opens a file of the workspace by its name, in the editor with the focus. */
  async openFile(name: string): Promise<void> {
    const tab = this.page.locator(`.editor-group-container.active .tab.active[data-resource-name="${name}"]`);
    // A list that is filled while Enter is pressed may swallow it.
    await this.until(
      async () => {
        await this.quickInput("ControlOrMeta+P", name);
        await this.page.locator(".quick-input-list .monaco-list-row.focused", { hasText: name }).first().waitFor();
        await this.page.keyboard.press("Enter");
      },
      () => this.sees(tab, 10_000),
    );
    await this.page.locator(".editor-instance .view-line").first().waitFor();
    this.file = name;
  }

  /** Sets the cursor one character into `text`, as the open file on disk first has it from `after` on. */
  async cursorAt(text: string, after = ""): Promise<void> {
    const copy = readFileSync(path.join(inject("editor").folder, this.file), "utf8");
    const offset = copy.indexOf(text, copy.indexOf(after));
    if (offset < 0) throw new Error(`“${text}” is not in ${this.file} after “${after}”.`);
    const before = copy.slice(0, offset).split("\n");
    await this.quickInput("Control+G", `:${before.length}:${(before.at(-1)?.length ?? 0) + 2}`);
    await this.until(
      () => this.press("Enter"),
      () => this.gone(this.page.locator(".quick-input-widget"), 5000),
    );
  }

  /** Rests the mouse on `text` (see {@link cursorAt}); gives the card that comes up. */
  async hover(text: string, after = ""): Promise<Locator> {
    await this.cursorAt(text, after);
    const card = this.page.locator(".monaco-resizable-hover .monaco-hover-content");
    // What the server adds to the story a moment later moves its words: then the mouse goes there again.
    await this.until(
      async () => {
        const cursor = await this.page.locator(".editor-instance .cursors-layer .cursor").first().boundingBox();
        if (!cursor) throw new Error("No cursor is to be seen.");
        await this.page.mouse.move(cursor.x + 2, cursor.y + 40);
        await this.page.mouse.move(cursor.x + 2, cursor.y + cursor.height / 2, { steps: 4 });
      },
      () => this.sees(card, 5000),
    );
    return card;
  }

  /** Opens the list of quick fixes at the cursor; gives the one called so. */
  async quickFix(title: string): Promise<Locator> {
    const fix = this.page.locator(".action-widget .monaco-list-row", { hasText: title });
    // Findings that come in a moment later close the list.
    await this.until(
      async () => {
        await this.press("Escape");
        await this.press("ControlOrMeta+.");
      },
      () => this.sees(fix, 5000),
    );
    return fix;
  }

  /** Opens the menu of `what` with the mouse and takes the entry called so. */
  async chooseFromMenu(what: Locator, entry: string): Promise<void> {
    await what.click({ button: "right" });
    const menu = this.page.locator(".monaco-menu");
    const row = menu.getByText(entry, { exact: true });
    await row.waitFor();
    // A menu does not hear the mouse in its first moments.
    await this.until(
      () => row.click({ timeout: 2000 }).catch(() => undefined),
      () => this.gone(menu, 2000),
    );
  }

  /** Closes what a test that failed may have left open over the window. */
  async atRest(): Promise<void> {
    const over = this.page.locator(".monaco-menu, .quick-input-widget").filter({ visible: true });
    if ((await over.count()) === 0) return;
    await this.until(
      () => this.press("Escape"),
      () => this.gone(over.first(), 1000),
    );
  }

  /**
   * Does something that a busy editor may not hear, until `isDone` says that it is done. `act` is to be something that
   * may be done twice.
   */
  async until(act: () => Promise<void>, isDone: () => Promise<boolean>): Promise<void> {
    for (const end = Date.now() + PATIENCE; Date.now() < end;) {
      await act();
      if (await isDone()) return;
    }
    throw new Error(`In ${PATIENCE / 1000} s the editor did not come to it.`);
  }

  /** Whether something comes to be seen within so many milliseconds. */
  sees(what: Locator, timeout: number): Promise<boolean> {
    return isReached(what.waitFor({ timeout }));
  }

  /** Whether something that was seen goes within so many milliseconds. */
  gone(what: Locator, timeout: number): Promise<boolean> {
    return isReached(what.waitFor({ state: "hidden", timeout }));
  }

  /** Runs a command by the title that the palette shows. */
  async command(title: string): Promise<void> {
    await this.quickInput("F1", `>${title}`);
    const row = this.page.locator(".quick-input-list .monaco-list-row", { hasText: title }).first();
    await row.waitFor();
    // Another of much the same name may come first.
    const isFocused = async (): Promise<boolean> => (await row.getAttribute("class"))?.includes("focused") ?? false;
    for (let step = 0; step < 20 && !(await isFocused()); step++) await this.page.keyboard.press("ArrowDown");
    if (!(await isFocused())) throw new Error(`The palette does not go to “${title}”.`);
    // A list that is filled while Enter is pressed may swallow it. What a command asks for has other words in its input.
    const asked = `(() => {
      const input = document.querySelector(".quick-input-widget input");
      return !input?.checkVisibility() || input.value !== ${JSON.stringify(`>${title}`)};
    })()`;
    await this.until(
      () => this.press("Enter"),
      () => isReached(this.page.waitForFunction(asked, null, { timeout: 5000 })),
    );
  }

  /** Presses keys in the editor: `Shift+F12`. */
  async press(keys: string): Promise<void> {
    await this.page.keyboard.press(keys);
  }

  /** Opens the Problems panel; gives it. */
  async problems(): Promise<Locator> {
    const panel = this.page.locator(".markers-panel");
    if (!(await panel.isVisible())) await this.press("ControlOrMeta+Shift+M");
    await panel.waitFor();
    return panel;
  }

  /**
   * Changes a setting of the workspace and waits until the editor has heard of it. The window's title, changed with it
   * by one more space without width, tells; a workbench that has just opened may not watch its settings yet, so they
   * are written until they are heard.
   */
  async set(name: string, value: unknown): Promise<void> {
    const title = `Copydesk${"\u200b".repeat(++titles)}`;
    const heard = `document.title === ${JSON.stringify(title)}`;
    await this.until(
      () => Promise.resolve(changeSettings({ [name]: value, "window.title": title })),
      () => isReached(this.page.waitForFunction(heard, null, { timeout: 2000 })),
    );
  }

  /** Changes the colour theme and waits until the workbench wears it. */
  async theme(kind: keyof typeof THEMES): Promise<void> {
    const { name, worn } = THEMES[kind];
    await this.set("workbench.colorTheme", name);
    await this.page.locator(`.monaco-workbench.${worn}`).waitFor();
  }

  /** Takes a picture of the whole workbench for a person to look at; gives the file. */
  async screenshot(name: string): Promise<string> {
    const folder = path.join(import.meta.dirname, "../screenshots");
    mkdirSync(folder, { recursive: true });
    const file = path.join(folder, `${name.replaceAll(/[^\p{L}\p{N}]+/gu, "-")}.png`);
    await this.page.screenshot({ path: file });
    return file;
  }

  /** Opens the input at the top by `keys` and writes `text` into it. */
  private async quickInput(keys: string, text: string): Promise<void> {
    const input = this.page.locator(".quick-input-widget input").first();
    await this.until(
      () => this.press(keys),
      () => this.sees(input, 5000),
    );
    await this.until(
      () => input.fill(text),
      async () => (await input.inputValue()) === text,
    );
  }
}

const isReached = (state: Promise<unknown>): Promise<boolean> =>
  state.then(
    () => true,
    () => false,
  );

const settingsFile = (): string => path.join(inject("editor").folder, ".vscode/settings.json");

/** Writes settings of the workspace beside those it has. */
function changeSettings(changed: Record<string, unknown>): void {
  const settings = JSON.parse(readFileSync(settingsFile(), "utf8")) as Record<string, unknown>;
  writeSettings({ ...settings, ...changed });
}

function writeSettings(settings: Record<string, unknown>): void {
  mkdirSync(path.dirname(settingsFile()), { recursive: true });
  writeFileSync(settingsFile(), JSON.stringify(settings, null, 2));
}
