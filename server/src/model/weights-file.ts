/**
 * How weights are kept: text, so that a bundle can hold it and a web worker can read it; one character a weight, so that
 * the package's compression finds the weights as they are.
 *
 *   a line of JSON: for each scorer its numbers, its small arrays and the lengths of its tables; the other small arrays;
 *   for each scorer its `rows` and `direct`, one after the other, a character a weight.
 */
import type { Scorer } from "./scorer";

/** Named scorers and named small arrays. */
export interface Weights {
  readonly scorers: Readonly<Record<string, Scorer>>;
  readonly arrays: Readonly<Record<string, Float32Array>>;
}

/** A weight of a table is a whole number from -15 to 15. Sharper ones read no better, and take twice the room. */
export const SHARPEST = 15;

/** The character of the weight 0: the least, "#", and all up to the greatest, "A", need no escape in a literal. */
const ZERO = 35 + SHARPEST;

/** What the first line tells of a scorer: all but its tables, of which it has the lengths. */
type Outline = Omit<Scorer, "rows" | "direct" | "hiddenBias" | "upper" | "bias"> & {
  readonly rows: number;
  readonly direct: number;
  readonly hiddenBias: readonly number[];
  readonly upper: readonly number[];
  readonly bias: readonly number[];
};

interface Outlines {
  readonly scorers: Readonly<Record<string, Outline>>;
  readonly arrays: Readonly<Record<string, readonly number[]>>;
}

/** The text that {@link readWeights} reads. */
export function writeWeights({ scorers, arrays }: Weights): string {
  const entries = Object.entries(scorers);
  const outlines: Outlines = {
    scorers: Object.fromEntries(
      entries.map(([name, { rows, direct, hiddenBias, upper, bias, ...numbers }]) => [
        name,
        {
          ...numbers,
          rows: rows.length,
          direct: direct.length,
          hiddenBias: [...hiddenBias],
          upper: [...upper],
          bias: [...bias],
        },
      ]),
    ),
    arrays: Object.fromEntries(Object.entries(arrays).map(([name, values]) => [name, [...values]])),
  };
  const tables = entries.flatMap(([, { rows, direct }]) => [rows, direct]);
  return `${JSON.stringify(outlines)}\n${tables.map(toCharacters).join("")}`;
}

const toCharacters = (table: Int8Array): string =>
  Array.from(table, (weight) => String.fromCharCode(ZERO + weight)).join("");

const isOutlines = (value: unknown): value is Outlines =>
  typeof value === "object" && value !== null && "scorers" in value && "arrays" in value;

/** Reads what {@link writeWeights} wrote. Throws at any other text: weights and code are built together. */
export function readWeights(text: string): Weights {
  const end = text.indexOf("\n");
  const outlines: unknown = JSON.parse(text.slice(0, end));
  if (!isOutlines(outlines)) throw new Error("This is no file of weights: train again.");
  let at = end + 1;
  const table = (length: number): Int8Array => {
    const weights = new Int8Array(length);
    for (let i = 0; i < length; i++) weights[i] = text.charCodeAt(at + i) - ZERO;
    at += length;
    return weights;
  };
  const scorers: Record<string, Scorer> = {};
  for (const [name, { rows, direct, hiddenBias, upper, bias, ...numbers }] of Object.entries(outlines.scorers)) {
    scorers[name] = {
      ...numbers,
      rows: table(rows),
      direct: table(direct),
      hiddenBias: Float32Array.from(hiddenBias),
      upper: Float32Array.from(upper),
      bias: Float32Array.from(bias),
    };
  }
  const arrays = Object.entries(outlines.arrays).map(([name, values]) => [name, Float32Array.from(values)] as const);
  return { scorers, arrays: Object.fromEntries(arrays) };
}
