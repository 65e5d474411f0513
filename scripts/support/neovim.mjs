// Finds Neovim, in which the configuration of docs/editors.md is tried, or installs it where that is ours to do.
import { installOnDebian } from "./debian.mjs";
import { onPath } from "./processes.mjs";

/** Makes sure that there is an `nvim` on the path. */
export async function ensureNeovim() {
  if (onPath("nvim")) return;
  await installOnDebian("Neovim", ["neovim"], "The test of docs/editors.md needs Neovim: install it.");
}
