/** Reference dates from the command line or from a map. */
import path from "node:path";
import { dayOf } from "../dates/calendar";
import { asProblem, Problem } from "./problem";
import { readText } from "./read";

/** True for a day that exists, written `YYYY-MM-DD`. */
export const isDay = (text: string): boolean => dayOf(text) !== null;

/** A file's name without folder and last extension, the key of a date map. */
export const stemOf = (file: string): string => path.basename(file).replace(/(?<=.)\.[^.]*$/, "");

export interface DateMap {
  readonly dates: ReadonlyMap<string, string>;
  /** A problem for each line that could not be used. */
  readonly problems: readonly Problem[];
}

/**
 * Reads a date map: a line for each file, its stem, a tab, `YYYY-MM-DD`. Empty lines are passed over, and so are
 * further columns. Throws a {@link Problem} where the map itself cannot be read.
 */
function readDateMap(file: string): DateMap {
  const dates = new Map<string, string>();
  const problems: Problem[] = [];
  readText(file)
    .split(/\r?\n/)
    .forEach((line, index) => {
      if (line.trim() === "") return;
      const [stem = "", date] = line.split("\t").map((column) => column.trim());
      const where = `${file}, line ${index + 1}`;
      if (stem === "" || date === undefined) problems.push(new Problem(where, "no file stem, tab and date"));
      else if (!isDay(date)) problems.push(new Problem(where, `“${date}” is no date (YYYY-MM-DD)`));
      else dates.set(stem, date);
    });
  return { dates, problems };
}

/** The same, with the problem that kept the map from being read in place of a throw. */
export function openDateMap(file: string): DateMap {
  try {
    return readDateMap(file);
  } catch (error) {
    return { dates: new Map(), problems: [asProblem(file, error)] };
  }
}
