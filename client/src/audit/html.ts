/** Words of a story set into a page. Pure. */

/** Says a sentence in the reader's language: `l10n.t` of the editor. */
export type Say = (message: string, ...values: (string | number)[]) => string;

const SIGNS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

export const escape = (text: string | number): string => String(text).replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? "");

/** Attributes of an element; those without a value are left out. */
export const attributes = (given: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(given)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${escape(value)}"`))
    .join("");

/** "42%"; of nothing, "0%". */
export const percent = (part: number, whole: number): string => `${whole > 0 ? Math.round((100 * part) / whole) : 0}%`;

/** A place of a story that the page goes to, as the attributes that its script looks for. */
export interface Goal {
  /** Place of the story in the page's list. */
  readonly story: number;
  readonly line: number;
  readonly character: number;
}

export const goalAttributes = ({ story, line, character }: Goal): Readonly<Record<string, number>> => ({
  "data-story": story,
  "data-line": line,
  "data-character": character,
});
