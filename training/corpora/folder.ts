/** Where a corpus lies. */
import fs from "node:fs";
import path from "node:path";

/** The place of `parts` in a folder of corpora, or in its `data/`; undefined where it is in neither. */
export function findCorpus(folder: string, ...parts: readonly string[]): string | undefined {
  return [folder, path.join(folder, "data")]
    .map((place) => path.join(place, ...parts))
    .find((place) => fs.existsSync(place));
}

/** The same; throws where there is none. */
export function needCorpus(folder: string, ...parts: readonly string[]): string {
  const found = findCorpus(folder, ...parts);
  if (found === undefined) throw new Error(`no ${parts.join("/")} in ${folder}`);
  return found;
}
