/**
 * How weights are kept: bytes, so that they are used as they lie in the file, with nothing to unpack.
 *
 *   a line of JSON: for each scorer its numbers, its small arrays and the lengths of its tables; the other small arrays;
 *   the lengths of the other tables;
 *   for each scorer its `rows` and `direct`, then the other tables, one after the other, a byte a number.
 */
import type { Scorer } from "./scorer";

/** Named scorers, named small arrays and named tables. */
export interface Weights {
  readonly scorers: Readonly<Record<string, Scorer>>;
  readonly arrays: Readonly<Record<string, Float32Array>>;
  readonly tables: Readonly<Record<string, Int8Array>>;
}

/** A weight of a table is a whole number from -15 to 15. Sharper ones read no better, and take twice the room in a package. */
export const SHARPEST = 15;

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
  readonly tables: Readonly<Record<string, number>>;
}

/** The bytes that {@link readWeights} reads. */
export function writeWeights({ scorers, arrays, tables }: Weights): Uint8Array {
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
    tables: Object.fromEntries(Object.entries(tables).map(([name, { length }]) => [name, length])),
  };
  const line = new TextEncoder().encode(`${JSON.stringify(outlines)}\n`);
  const all = [...entries.flatMap(([, { rows, direct }]) => [rows, direct]), ...Object.values(tables)];
  const bytes = new Uint8Array(line.length + all.reduce((sum, table) => sum + table.length, 0));
  bytes.set(line);
  let at = line.length;
  for (const table of all) {
    bytes.set(new Uint8Array(table.buffer, table.byteOffset, table.length), at);
    at += table.length;
  }
  return bytes;
}

const LINE_FEED = 10;
const NOT_WEIGHTS = "This is no file of weights: train again.";

const isOutlines = (value: unknown): value is Outlines =>
  typeof value === "object" && value !== null && "scorers" in value && "arrays" in value && "tables" in value;

/**
 * Reads what {@link writeWeights} wrote; the tables are the given bytes themselves. Throws at any others: weights and code
 * are built together.
 */
export function readWeights(bytes: Uint8Array): Weights {
  const end = bytes.indexOf(LINE_FEED);
  const outlines: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(0, Math.max(0, end))) || "null");
  if (!isOutlines(outlines)) throw new Error(NOT_WEIGHTS);
  let at = end + 1;
  const table = (length: number): Int8Array => {
    if (at + length > bytes.length) throw new Error(NOT_WEIGHTS);
    const weights = new Int8Array(bytes.buffer, bytes.byteOffset + at, length);
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
  const tables = Object.entries(outlines.tables).map(([name, length]) => [name, table(length)] as const);
  return { scorers, arrays: Object.fromEntries(arrays), tables: Object.fromEntries(tables) };
}
