import {
  findNodeAtLocation,
  modify,
  parse,
  parseTree,
  type JSONPath,
  type ModificationOptions,
  type ParseError,
} from "jsonc-parser";
import type { IgnoredFinding } from "../checks";
import { plain } from "./same-person";

/** A change of the file's text; offsets count UTF-16 code units of it. */
export interface HouseEdit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/**
 * The edits that add an ignored finding to the text of a `.copydesk.json`, in its own indentation, comments kept; for an empty
 * text, those that write the file. None for a text that is no sound JSON.
 */
export const addIgnored = (text: string, finding: IgnoredFinding): HouseEdit[] =>
  edit(text, ["ignored", -1], finding, true);

/** The edits that turn a check off, likewise. */
export const turnOff = (text: string, check: string): HouseEdit[] => edit(text, ["checks", check], "off", false);

/** The edits that write down what else somebody is called: with the person where the list of names has them, else with a new one. */
export function addAlias(text: string, name: string, alias: string): HouseEdit[] {
  const people = namesIn(text);
  const listed = people?.findIndex((known) => plain(known) === plain(name)) ?? -1;
  return listed < 0
    ? edit(text, ["people", -1], { name, aliases: [alias] }, true)
    : edit(text, ["people", listed, "aliases", -1], alias, true);
}

/** The names of the list, in order; "" for what has none. */
function namesIn(text: string): string[] | undefined {
  try {
    const root = parseTree(text, [], { allowTrailingComma: true });
    const people = root && findNodeAtLocation(root, ["people"]);
    return people?.children?.map((person) => {
      const name: unknown = findNodeAtLocation(person, ["name"])?.value;
      return typeof name === "string" ? name : "";
    });
  } catch {
    // So deep that it is no file of ours.
    return undefined;
  }
}

/** Makes edits, which do not overlap. */
export function applied(text: string, edits: readonly HouseEdit[]): string {
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((changed, { start, end, newText }) => changed.slice(0, start) + newText + changed.slice(end), text);
}

function edit(text: string, path: JSONPath, value: unknown, isArrayInsertion: boolean): HouseEdit[] {
  const blank = text.trim() === "";
  const base = blank ? "{}" : text;
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const options: ModificationOptions = {
    formattingOptions: { insertSpaces: !/^\t/m.test(text), tabSize: 2, eol },
    isArrayInsertion,
  };
  const errors: ParseError[] = [];
  try {
    parse(base, errors, { allowTrailingComma: true });
    if (errors.length > 0) return [];
    const edits = modify(base, path, value, options).map(({ offset, length, content }) => ({
      start: offset,
      end: offset + length,
      newText: content,
    }));
    return blank ? [{ start: 0, end: text.length, newText: `${applied(base, edits)}${eol}` }] : edits;
  } catch {
    return [];
  }
}
