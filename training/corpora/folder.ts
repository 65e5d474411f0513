/** Where a corpus lies. */
import fs from "node:fs";
import path from "node:path";

/** The place of `parts` in a folder of corpora, or in its `data/`; undefined where it is in neither. */
export function findCorpus(folder: string, ...parts: readonly string[]): string | undefined {
  return [folder, path.join(folder, "data")]
    .map((place) => path.join(place, ...parts))
    .find((place) => fs.existsSync(place));
}

/** The same; where there is none, says so and ends the program: nothing can be measured. */
export function needCorpus(folder: string, ...parts: readonly string[]): string {
  const found = findCorpus(folder, ...parts);
  if (found !== undefined) return found;
  console.error(`There is no ${parts.join("/")} in ${folder}, nor in its data.`);
  process.exit(2);
}
