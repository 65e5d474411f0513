/** Which files the words on the command line mean. */
import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { asProblem, Problem } from "./problem";

/** What a folder is searched for. A file that is named itself may have any ending. */
const ENDINGS: ReadonlySet<string> = new Set([".article", ".news", ".wire", ".txt", ".md"]);

/**
 * The files of `inputs`, in the order given, a folder's sorted by path; what cannot be listed comes as a problem in
 * its place. A folder's hidden files and folders, `node_modules`, and folders behind symbolic links are passed over.
 */
export function listFiles(inputs: readonly string[]): (string | Problem)[] {
  return inputs.flatMap((input) => {
    if (input === "-") return [input];
    try {
      if (!statSync(input).isDirectory()) return [input];
    } catch (error) {
      return [asProblem(input, error)];
    }
    const found = walk(input);
    return found.length > 0 ? found : [new Problem(input, `no article in it (${[...ENDINGS].join(" ")})`)];
  });
}

function walk(folder: string): (string | Problem)[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith("."));
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    return entries.flatMap((entry) => {
      const file = path.join(folder, entry.name);
      if (entry.isDirectory()) return entry.name === "node_modules" ? [] : walk(file);
      if (!ENDINGS.has(path.extname(entry.name).toLowerCase())) return [];
      return entry.isFile() || (entry.isSymbolicLink() && leadsToFile(file)) ? [file] : [];
    });
  } catch (error) {
    return [asProblem(folder, error)];
  }
}

function leadsToFile(link: string): boolean {
  try {
    return statSync(link).isFile();
  } catch {
    return false; // a link to nothing, or to itself
  }
}
