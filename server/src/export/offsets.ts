/** What an exported offset counts: UTF-16 code units, as JavaScript and LSP do, or Unicode code points, as Python does. */
export type OffsetUnit = "utf16" | "codepoint";

/** Turns an offset in UTF-16 code units into one in the unit asked for. */
export type OffsetConverter = (offset: number) => number;

/**
 * The converter for a text, in time linear in its length; each conversion then costs one look-up.
 * An offset inside a surrogate pair counts the pair as passed; one outside the text is held at its ends.
 * A lone surrogate is a code point of its own.
 */
export function offsetConverter(text: string, unit: OffsetUnit): OffsetConverter {
  if (unit === "utf16" || !/[\ud800-\udbff]/.test(text)) return (offset) => offset;
  const passed = new Uint32Array(text.length + 1);
  let points = 0;
  for (let at = 0; at < text.length;) {
    const width = (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    points++;
    passed.fill(points, at + 1, at + width + 1);
    at += width;
  }
  return (offset) => passed[Math.max(0, Math.min(offset, text.length))] ?? points;
}
