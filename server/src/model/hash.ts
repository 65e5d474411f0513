/**
 * Hashes of words and of their combinations. The models hold no vocabulary: a feature is a 32-bit number, and its
 * weights are found by the number's low bits. The functions are part of the weights: change one and train again.
 */

/** FNV-1a, 32 bits, over the UTF-16 code units of `text[start, end)`. */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}

/** Joins a value to a hash: `combine(combine(template, a), b)` is the feature "template with a and b". */
export function combine(hash: number, value: number): number {
  let mixed = Math.imul(hash ^ value, 0x9e3779b1);
  mixed ^= mixed >>> 15;
  return Math.imul(mixed, 0x85ebca6b) | 0;
}

/** The row of a table of `2 ** bits` rows that belongs to a feature. */
export const rowOf = (feature: number, bits: number): number => (feature ^ (feature >>> 16)) & ((1 << bits) - 1);
