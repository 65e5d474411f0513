// Finds a Chromium to drive, or installs one where that is ours to do.
import { existsSync } from "node:fs";
import { installOnDebian } from "./debian.mjs";
import { onPath } from "./processes.mjs";
import { Plain } from "./say.mjs";

const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "chrome",
  "microsoft-edge",
  "msedge",
];

const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/**
 * @returns {string | undefined} a Chromium or Chrome of this machine; the variable CHROMIUM names one before all others
 */
export function findChromium() {
  const named = process.env["CHROMIUM"];
  if (named) return named;
  for (const name of NAMES) {
    const found = onPath(name);
    if (found) return found;
  }
  return PLACES.find((place) => existsSync(place));
}

/**
 * @returns {Promise<string>} a Chromium or Chrome, installed if need be on Debian as root
 */
export async function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  const ask = "The tests in the editor need Chromium or Chrome: install one, or set CHROMIUM to its path.";
  await installOnDebian("Chromium", ["chromium", "fonts-dejavu-core"], ask);
  const installed = findChromium();
  if (!installed) throw new Plain(ask);
  return installed;
}
