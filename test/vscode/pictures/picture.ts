import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Locator } from "playwright-core";
import { expect } from "vitest";
import { inWindow, Workbench, type View } from "../browser/workbench";
import { withPalette } from "./images";

const FOLDER = path.join(import.meta.dirname, "../../../docs/images");

/** A window that can still be read where a README shows it 880 pixels wide, without what no reader needs to see. */
const VIEW: View = {
  width: 1080,
  height: 680,
  scale: 1.5,
  settings: {
    "breadcrumbs.enabled": false,
    "editor.occurrencesHighlight": "off",
    "editor.stickyScroll.enabled": false,
    "window.commandCenter": false,
    "workbench.layoutControl.enabled": false,
    "workbench.tree.enableStickyScroll": false,
  },
};

/** Where the workspace of this run lies is of no interest. */
const PATHS = ".peekview-title .dirname { display: none !important; }";

/** Makes a picture as a test of the workbench would be made; `npm run pictures -- -t NAME` makes one again. */
export const test = inWindow(() => openWindow());

/** Opens a window for pictures; `view` is what it has otherwise than {@link VIEW}. */
export async function openWindow(view: Partial<View> = {}): Promise<Workbench> {
  const workbench = await Workbench.open(undefined, { ...VIEW, ...view });
  await workbench.page.addStyleTag({ content: PATHS });
  return workbench;
}

/** Keeps what the window shows as `docs/images/NAME.png`, or what one element of it shows. */
export async function picture({ page }: Workbench, name: string, part?: Locator): Promise<void> {
  const clip = await part?.boundingBox();
  keep(`${name}.png`, withPalette(await page.screenshot({ caret: "initial", ...(clip && { clip }) })), 300_000);
}

/** Writes an image into docs/images. Fails where it is heavier than `limit` bytes: whoever reads has to fetch it. */
export function keep(name: string, image: Uint8Array, limit: number): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(path.join(FOLDER, name), image);
  console.log(`${name}: ${Math.ceil(image.length / 1000)} kB`);
  expect(image.length).toBeLessThan(limit);
}
