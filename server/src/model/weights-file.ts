/**
 * How weights are kept: a header in text, the tables of bytes, then the small arrays of numbers; all of it in base64, so
 * that a bundle can hold it and a web worker can read it.
 *
 *   4 bytes: length of the header, little-endian; the header; padding to a multiple of four;
 *   for each scorer its `rows` and `direct`, one after the other; padding; then all floats.
 *
 * The header has a line for each scorer (its name and numbers, see {@link writeWeights}) and one for each small array
 * ("=", name, length).
 */
import type { Scorer } from "./scorer";

/** Named scorers and named small arrays. */
export interface Weights {
  readonly scorers: Readonly<Record<string, Scorer>>;
  readonly arrays: Readonly<Record<string, Float32Array>>;
}

const align = (at: number): number => (at + 3) & ~3;

const floatsOf = ({ hiddenBias, upper, bias }: Scorer): Float32Array[] => [hiddenBias, upper, bias];

/** The bytes of a file that {@link readWeights} reads. */
export function writeWeights({ scorers, arrays }: Weights): Uint8Array {
  const entries = Object.entries(scorers);
  const lines = [
    ...entries.map(([name, { outputs, hidden, hiddenBits, hiddenScale, directBits, directScale, rows, direct }]) =>
      [name, outputs, hidden, hiddenBits, hiddenScale, directBits, directScale, rows.length, direct.length].join(" "),
    ),
    ...Object.entries(arrays).map(([name, { length }]) => `= ${name} ${length}`),
  ];
  const text = Uint8Array.from(lines.join("\n"), (character) => character.charCodeAt(0));
  const floats = [...entries.flatMap(([, scorer]) => floatsOf(scorer)), ...Object.values(arrays)];
  const tables = entries.flatMap(([, { rows, direct }]) => [rows, direct]);
  const tablesAt = align(4 + text.length);
  const floatsAt = align(tablesAt + tables.reduce((sum, { length }) => sum + length, 0));
  const bytes = new Uint8Array(floatsAt + 4 * floats.reduce((sum, { length }) => sum + length, 0));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, text.length, true);
  bytes.set(text, 4);
  let at = tablesAt;
  for (const table of tables) {
    bytes.set(new Uint8Array(table.buffer, table.byteOffset, table.length), at);
    at += table.length;
  }
  at = floatsAt;
  for (const values of floats) {
    for (const value of values) {
      view.setFloat32(at, value, true);
      at += 4;
    }
  }
  return bytes;
}

/** Reads what {@link writeWeights} wrote. The tables are views into `bytes`. */
export function readWeights(bytes: Uint8Array): Weights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = view.getUint32(0, true);
  let text = "";
  for (let i = 4; i < 4 + length; i++) text += String.fromCharCode(bytes[i] ?? 0);
  const lines = text.split("\n").map((line) => line.split(" "));
  const headers = lines
    .filter(([name]) => name !== "=")
    .map(([name = "", ...numbers]) => ({ name, numbers: numbers.map(Number) }));
  let tableAt = align(4 + length);
  const tableBytes = headers.reduce((sum, { numbers }) => sum + (numbers[6] ?? 0) + (numbers[7] ?? 0), 0);
  let floatAt = align(tableAt + tableBytes);
  const table = (size: number): Int8Array => {
    const found = new Int8Array(bytes.buffer, bytes.byteOffset + tableAt, size);
    tableAt += size;
    return found;
  };
  const floats = (count: number): Float32Array => {
    const values = new Float32Array(count);
    for (let i = 0; i < count; i++) values[i] = view.getFloat32(floatAt + 4 * i, true);
    floatAt += 4 * count;
    return values;
  };
  const scorers: Record<string, Scorer> = {};
  for (const { name, numbers } of headers) {
    const [outputs = 0, hidden = 0, hiddenBits = 0, hiddenScale = 0, directBits = 0, directScale = 0] = numbers;
    const rows = table(numbers[6] ?? 0);
    const direct = table(numbers[7] ?? 0);
    const hiddenBias = floats(hidden);
    const upper = floats(hidden * outputs);
    const bias = floats(outputs);
    scorers[name] = {
      outputs,
      hidden,
      hiddenBits,
      hiddenScale,
      rows,
      hiddenBias,
      upper,
      directBits,
      directScale,
      direct,
      bias,
    };
  }
  const arrays: Record<string, Float32Array> = {};
  for (const [mark, name = "", count] of lines) if (mark === "=") arrays[name] = floats(Number(count));
  return { scorers, arrays };
}

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Base64, without padding. */
export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; i += 3) {
    const value = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    const digits = DIGITS.charAt(value >> 18) + DIGITS.charAt((value >> 12) & 63);
    parts.push(digits + DIGITS.charAt((value >> 6) & 63) + DIGITS.charAt(value & 63));
  }
  const spare = (3 - (bytes.length % 3)) % 3;
  return spare === 0 ? parts.join("") : parts.join("").slice(0, -spare);
}

/** Reads {@link toBase64}. Own code, since Node's and the browser's ways differ and both are pure. */
export function fromBase64(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let i = 0; i < DIGITS.length; i++) values[DIGITS.charCodeAt(i)] = i;
  const digit = (at: number): number => values[text.charCodeAt(at) & 127] ?? 0;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let at = 0;
  for (let i = 0; i < text.length; i += 4) {
    const value = (digit(i) << 18) | (digit(i + 1) << 12) | (digit(i + 2) << 6) | digit(i + 3);
    bytes[at++] = value >> 16;
    bytes[at++] = value >> 8;
    bytes[at++] = value;
  }
  return bytes;
}
