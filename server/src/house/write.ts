import { applyEdits, modify } from "jsonc-parser";
import type { IgnoredFinding } from "../checks";

/**
 * The text of a `.copydesk.json` with one more ignored finding, in its own indentation, comments kept. Starts the file where
 * `text` is empty. A text that is no sound JSON is given back as it is.
 */
export function addIgnored(text: string, finding: IgnoredFinding): string {
  const formattingOptions = {
    insertSpaces: !/^\t/m.test(text),
    tabSize: 2,
    eol: text.includes("\r\n") ? "\r\n" : "\n",
  };
  try {
    const edits = modify(text.trim() === "" ? "{}" : text, ["ignored", -1], finding, {
      formattingOptions,
      isArrayInsertion: true,
    });
    const changed = applyEdits(text.trim() === "" ? "{}" : text, edits);
    return changed.endsWith("\n") ? changed : `${changed}${formattingOptions.eol}`;
  } catch {
    return text;
  }
}
