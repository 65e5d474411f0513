/** Sets text into lines of a terminal's width. */
import type { Paint } from "./paint";

/** A run of text in one dress. */
export interface Run {
  readonly text: string;
  readonly paint: Paint;
}

/**
 * Text as a terminal may show it: control characters, which could command the terminal, and marks that turn the
 * direction of writing are left out; every run of white space is one space.
 */
export function printable(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "")
    .trim();
}

const MARK = /\p{M}|\p{Cf}/u;
/** Scripts whose characters take two columns, and pictographs. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;

/** How many columns of the screen `text` takes. */
export function columns(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += MARK.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}

/**
 * Sets runs one after the other, words kept whole, into lines of at most `width` columns: the first begins with
 * `first`, the others with `rest`. A word wider than a line has one to itself and stands out.
 */
export function fill(runs: readonly Run[], width: number, first = "", rest = " ".repeat(columns(first))): string[] {
  const lines: string[] = [];
  let line = first;
  let used = columns(first);
  let bare = true;
  for (const { text, paint } of runs) {
    // Words of one run that share a line are painted together, so that a colour is not set anew for each.
    let pending = "";
    const flush = (): void => {
      if (pending !== "") line += paint(pending);
      pending = "";
    };
    for (const word of text.split(" ")) {
      if (word === "") continue;
      const size = columns(word);
      if (!bare && used + 1 + size > width) {
        flush();
        lines.push(line);
        line = rest;
        used = columns(rest);
        bare = true;
      }
      if (!bare && pending === "") line += " ";
      else if (!bare) pending += " ";
      used += size + (bare ? 0 : 1);
      pending += word;
      bare = false;
    }
    flush();
  }
  return bare ? lines : [...lines, line];
}

/** `left` and `right` at the two ends of a line; `right` is left out where there is no room for both. */
export function justify(left: string, leftWidth: number, right: string, width: number, paint: Paint): string {
  const gap = width - leftWidth - columns(right);
  return gap < 2 ? left : left + " ".repeat(gap) + paint(right);
}
