/** From a path to an article's text. */
import { readFileSync, statSync } from "node:fs";
import { asProblem, Problem } from "./problem";

/** More than any story; a bound on memory, for a file that was named by mistake. */
const LARGEST = 32 * 1024 * 1024;

/** The text of `file`, which must be UTF-8. Throws a {@link Problem}. */
export function readText(file: string): string {
  let bytes: Uint8Array;
  try {
    const status = statSync(file);
    // A pipe is fine ("<(…)"); a device might never end.
    if (!status.isFile() && !status.isFIFO()) {
      throw new Problem(file, status.isDirectory() ? "is a folder" : "is no file");
    }
    if (status.size > LARGEST) throw new Problem(file, tooLarge(status.size));
    bytes = readFileSync(file);
  } catch (error) {
    throw asProblem(file, error);
  }
  return decode(file, bytes);
}

/**
 * The text in `bytes`, without the byte order mark where there is one: offsets count from behind it, as they do in an
 * editor. `file` is only for the message. Throws a {@link Problem} for what is no text in UTF-8.
 */
export function decode(file: string, bytes: Uint8Array): string {
  if (bytes.length > LARGEST) throw new Problem(file, tooLarge(bytes.length));
  if (bytes[0] === 0xff && bytes[1] === 0xfe) throw new Problem(file, "is UTF-16, not UTF-8");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) throw new Problem(file, "is UTF-16, not UTF-8");
  const nul = bytes.indexOf(0);
  if (nul >= 0) throw new Problem(file, `is a binary file (a zero byte at ${nul})`);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Problem(file, `is not valid UTF-8 (line ${firstInvalidLine(bytes)})`);
  }
}

const tooLarge = (size: number): string =>
  `is too large (${Math.round(size / 1024 / 1024)} MB; an article may have ${LARGEST / 1024 / 1024} MB)`;

/** The line, from 1, where the text stops being UTF-8, found by halving: the longest start that decodes as a stream. */
function firstInvalidLine(bytes: Uint8Array): number {
  const decodes = (length: number): boolean => {
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(middle)) good = middle;
    else bad = middle;
  }
  return bytes.subarray(0, good).reduce((line, byte) => line + Number(byte === 0x0a), 1);
}
