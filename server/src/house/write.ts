import { modify, parse, type JSONPath, type ModificationOptions, type ParseError } from "jsonc-parser";
import type { IgnoredFinding } from "../checks";

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
