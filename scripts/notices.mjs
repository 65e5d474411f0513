// The licences of the packages that are bundled with the product: they ask to be kept with it.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "./support/setup.mjs";

/**
 * @param {readonly import("esbuild").Metafile[]} metafiles of the bundles
 * @returns {string} a page with each bundled package's name, version, licence and its text
 */
export function notices(metafiles) {
  const folders = new Set(metafiles.flatMap(({ inputs }) => Object.keys(inputs).flatMap(packageFolder)));
  const pages = [...folders].toSorted().map((folder) => {
    const { name, version, license } = /** @type {Record<"name" | "version" | "license", string>} */ (
      JSON.parse(readFileSync(path.join(root, folder, "package.json"), "utf8"))
    );
    const file = readdirSync(path.join(root, folder)).find((entry) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(entry));
    const text = file ? readFileSync(path.join(root, folder, file), "utf8").trim() : "";
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  return `Copydesk is bundled with these packages.\n\n${pages.join(`\n${"-".repeat(80)}\n\n`)}`;
}

/**
 * @param {string} input a bundled file, relative to the root
 * @returns {string[]} the folder of the package it is of, or nothing for our own
 */
function packageFolder(input) {
  const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
  return folder && existsSync(path.join(root, folder, "package.json")) ? [folder] : [];
}
