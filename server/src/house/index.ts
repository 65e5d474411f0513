/**
 * What a desk keeps in its workspace for Copydesk: `.copydesk.json`, read into the house that the checks ask. The file's
 * words are described for editors in schemas/copydesk.schema.json.
 */
import { ANY_HOUSE } from "../checks";
import type { HouseFile } from "./file";
import { readObject } from "./read";

export type { HouseFault, HouseFile } from "./file";
export { joinKnownPeople } from "./same-person";
export { addAlias, addIgnored, applied, turnOff, type HouseEdit } from "./write";

/** The file's name; it holds for its folder and those below it, until another one does. */
export const HOUSE_FILE = ".copydesk.json";

/** What holds where there is no file. */
export const NO_HOUSE_FILE: HouseFile = { house: ANY_HOUSE, namesProfile: false, severities: {}, faults: [] };

/**
 * Reads the text of a `.copydesk.json`. Never throws: whatever is wrong comes back as a fault at its place, and the rest
 * of the file holds.
 */
export const readHouse = (text: string): HouseFile => readObject(text);
