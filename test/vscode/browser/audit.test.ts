import { existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import type { FrameLocator, Locator } from "playwright-core";
import { inject } from "vitest";
import { expect, poll, test, THEMES, type Workbench } from "./workbench";

const STORY = "canal-tolls.article";
const KINDS = Object.keys(THEMES) as (keyof typeof THEMES)[];

/** The page, which stands in a frame in a frame. */
const pageOf = ({ page }: Workbench): FrameLocator =>
  page.locator("iframe.webview.ready").contentFrame().locator("iframe#active-frame").contentFrame();

const fillOf = (mark: Locator): Promise<string> =>
  mark.evaluate((rect) => {
    const page = globalThis as unknown as { getComputedStyle(element: unknown): { fill: string } };
    return page.getComputedStyle(rect).fill;
  });

/** How far an element's words stand out from the first ground beneath them that is not transparent (WCAG 1.4.3). */
async function contrastOf(element: Locator): Promise<number> {
  const [words, ground] = await element.evaluate((start) => {
    interface Styled {
      readonly parentElement: Styled | null;
    }
    const page = globalThis as unknown as {
      getComputedStyle(element: unknown): { readonly color: string; readonly backgroundColor: string };
    };
    let beneath = start as unknown as Styled;
    while (page.getComputedStyle(beneath).backgroundColor === "rgba(0, 0, 0, 0)" && beneath.parentElement) {
      beneath = beneath.parentElement;
    }
    return [page.getComputedStyle(start).color, page.getComputedStyle(beneath).backgroundColor] as const;
  });
  const luminance = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number).map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [low = 0, high = 0] = [luminance(words), luminance(ground)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** Answers the dialog that asks where to save; gives the path of the file once it is there. */
async function saveAs(workbench: Workbench, name: string): Promise<string> {
  const file = path.join(inject("editor").folder, name);
  // One that an earlier try has left makes the dialog ask again.
  rmSync(file, { force: true });
  const input = workbench.page.locator(".quick-input-widget input").first();
  await input.waitFor();
  await poll(() => input.inputValue()).toContain("canal-tolls-audit");
  await input.fill(file);
  await workbench.until(
    () => workbench.press("Enter"),
    () => workbench.gone(input, 5000),
  );
  await poll(() => existsSync(file)).toBe(true);
  return file;
}

/** The lines under the copy, each way of drawing one once. */
const lines = ({ page }: Workbench): Promise<string[]> =>
  page.evaluate<string[]>(`[...new Set([...document.querySelectorAll(".view-overlays .cdr")]
    .map((part) => getComputedStyle(part).borderBottomColor + getComputedStyle(part).borderBottomStyle)
    .filter((style) => /solid|dashed/.test(style)))]`);

test("Colour by Speaker gives each voice a line and a ground, and takes them back", async ({ workbench }) => {
  await workbench.openFile(STORY);
  await workbench.page.locator(".statusbar-item", { hasText: /\d+ speakers/ }).waitFor();
  await workbench.cursorAt("Port Halden");
  // What else is underlined (a link, what was looked for) comes and goes by itself; the voices' lines are what is new.
  const before = new Set(await lines(workbench));
  const voices = async () => (await lines(workbench)).filter((line) => !before.has(line));
  await workbench.command("Copydesk: Toggle Colour by Speaker");
  await poll(async () => (await voices()).length).toBeGreaterThanOrEqual(3);
  const drawn = await voices();
  await workbench.command("Copydesk: Toggle Colour by Speaker");
  await poll(async () => (await lines(workbench)).filter((line) => drawn.includes(line))).toEqual([]);
});

test("the source audit stands beside the story: who speaks how often and how long", async ({ workbench }) => {
  await workbench.command("Copydesk: Toggle Colour by Speaker");
  await workbench.cursorAt("Port Halden");
  await workbench.command("Copydesk: Source Audit");
  const page = pageOf(workbench);
  await page.getByRole("heading", { name: "Source Audit" }).waitFor();
  const row = page.getByRole("row", { name: /Irina Orlova/ }).first();
  expect(await row.innerText()).toMatch(/Seldian Transport Minister/);
  expect(await row.innerText()).toMatch(/\t\d+\t\d+\t\d+%/);
  await page.getByRole("group", { name: /The story from top to bottom/ }).waitFor();
  await workbench.screenshot("audit");
});

test.for(KINDS)("the audit and the colours in %s", async (kind, { workbench }) => {
  await workbench.theme(kind);
  const page = pageOf(workbench);
  const filled = page.locator(".strip .voice1 rect").first();
  const fill = await fillOf(filled);
  expect(fill).toMatch(/^rgb/);
  expect(fill).not.toBe("rgb(0, 0, 0)");
  expect(await contrastOf(page.getByRole("button", { name: "Save as CSV" }))).toBeGreaterThanOrEqual(4.5);
  await workbench.screenshot(`audit-${kind}`);
});

test("by keyboard alone: arrows move through the strip, Enter goes to the place", async ({ workbench }) => {
  const page = pageOf(workbench);
  const marks = page.locator(".strip [data-story]");
  await marks.first().focus();
  await workbench.press("ArrowDown");
  await workbench.press("ArrowDown");
  await page.locator(".strip [data-story]:nth-of-type(3):focus").waitFor();
  const line = Number(await marks.nth(2).getAttribute("data-line")) + 1;
  expect(await marks.nth(2).getAttribute("aria-label")).toMatch(new RegExp(`^Line ${line}, `));
  await workbench.press("Enter");
  await workbench.page.locator(".statusbar-item", { hasText: new RegExp(`Ln ${line}, Col `) }).waitFor();
});

test("a click on a quote goes to it", async ({ workbench }) => {
  await pageOf(workbench)
    .getByRole("button", { name: /Nobody slammed a door/ })
    .click();
  await workbench.page.locator(".statusbar-item", { hasText: /Ln 15, Col / }).waitFor();
});

test.for(["CSV", "JSON"] as const)("is saved as %s, by a dialog", async (kind, { workbench }) => {
  await pageOf(workbench)
    .getByRole("button", { name: `Save as ${kind}` })
    .click();
  const file = await saveAs(workbench, `audit-test.${kind.toLowerCase()}`);
  const text = readFileSync(file, "utf8");
  if (kind === "CSV") {
    expect(text).toMatch(/^\ufeffstory,title,line,/);
    expect(text).toMatch(/\r\n.*canal-tolls\.article,.*,Irina Orlova,Seldian Transport Minister,person,yes,direct,/);
  } else {
    const { stories } = JSON.parse(text) as { stories: { speakers: { name: string }[] }[] };
    expect(stories[0]?.speakers.map(({ name }) => name)).toContain("Irina Orlova");
  }
});

test("is saved to be printed: the same page, alone, without a script", async ({ workbench }) => {
  await pageOf(workbench).getByRole("button", { name: "Save to Print" }).click();
  const file = await saveAs(workbench, "audit-test.html");
  const text = readFileSync(file, "utf8");
  expect(text).toContain("Irina Orlova");
  expect(text).toMatch(/@media print/);
  expect(text).not.toMatch(/<script|https?:/);
  const paper = await workbench.page.context().browser()?.newPage();
  if (!paper) throw new Error("The browser is gone.");
  await paper.setContent(text);
  await paper.emulateMedia({ media: "print" });
  await paper.getByRole("heading", { name: "Source Audit" }).waitFor();
  expect(await paper.getByRole("button", { name: "Save as CSV" }).isVisible()).toBe(false);
  await paper.screenshot({ path: path.join(import.meta.dirname, "../screenshots/audit-printed.png"), fullPage: true });
  await paper.close();
});

test("over a folder: every story, speakers joined", async ({ workbench }) => {
  await workbench.command("View: Close All Editors");
  await workbench.command("Copydesk: Source Audit of a Folder");
  const page = pageOf(workbench);
  await page.getByText(/\d+ stories · \d+ quotes by \d+ speakers/).waitFor();
  await page.getByRole("button", { name: /Canal tolls deal/ }).waitFor();
  await workbench.screenshot("audit-folder");
  await page.getByRole("button", { name: "Irina Orlova", exact: true }).click();
  await workbench.page.locator(`.tab[data-resource-name="${STORY}"]`).waitFor();
});
