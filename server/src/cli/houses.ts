/** The `.copydesk.json` that holds for a file: the nearest one up the tree. */
import { existsSync } from "node:fs";
import path from "node:path";
import { HOUSE_FILE, NO_HOUSE_FILE, readHouse, type HouseFile } from "../house";
import { lineCounter } from "../export/lines";
import { asProblem, behindColon, Problem } from "./problem";
import { readText } from "./read";

/** Houses by folder; each file is read once, however many stories it holds for. */
export class Houses {
  readonly problems: Problem[] = [];
  readonly #byFolder = new Map<string, HouseFile>();

  /** The house of `file`; "-" for standard input has that of the folder the command runs in. */
  of(file: string): HouseFile {
    return this.#ofFolder(file === "-" ? process.cwd() : path.dirname(path.resolve(file)));
  }

  #ofFolder(folder: string): HouseFile {
    const known = this.#byFolder.get(folder);
    if (known) return known;
    const own = path.join(folder, HOUSE_FILE);
    const up = path.dirname(folder);
    const house = existsSync(own) ? this.#read(own) : up === folder ? NO_HOUSE_FILE : this.#ofFolder(up);
    this.#byFolder.set(folder, house);
    return house;
  }

  #read(file: string): HouseFile {
    try {
      const text = readText(file);
      const house = readHouse(text);
      const lineAt = lineCounter(text);
      const shown = path.relative(process.cwd(), file) || file;
      for (const { start, message } of house.faults) {
        this.problems.push(new Problem(`${shown}, line ${lineAt(start)}`, behindColon(message)));
      }
      return house;
    } catch (error) {
      this.problems.push(asProblem(file, error));
      return NO_HOUSE_FILE;
    }
  }
}
