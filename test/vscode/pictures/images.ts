import { deflateSync } from "node:zlib";
import { GIFEncoder, nearestColorIndex, quantize, type Palette } from "gifenc";
import { PNG } from "pngjs";

/** As many colours as one byte can tell apart. */
const COLOURS = 256;

/** So many colours that fill most of a window are kept exactly: one shade off is seen there. */
const GROUNDS = 48;

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * Makes a PNG small: a palette of 256 colours, which an editor's window does not miss. pngjs reads palettes and
 * writes none; the format is that of https://www.w3.org/TR/png-3/, sections 11.2 and 11.3.
 */
export function withPalette(png: Buffer): Buffer {
  const { data, width, height } = PNG.sync.read(png);
  const palette = paletteOf(data, COLOURS);
  const index = indexed(data, palette);
  const rows = Buffer.alloc((width + 1) * height); // each row begins with its filter: 0, none
  for (let row = 0; row < height; row++) {
    rows.set(index.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8); // eight bits a pixel, which are places in the palette
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flatMap((colour) => colour.slice(0, 3)))),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** At most so many colours for an image of red, green, blue and opacity: grounds as they are, the rest by likeness. */
function paletteOf(rgba: Buffer, most: number): Palette {
  const counts = new Map<number, number>();
  for (const pixel of pixelsOf(rgba)) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const grounds = [...counts].sort(([, a], [, b]) => b - a).slice(0, GROUNDS);
  return [...grounds.map(([pixel]) => coloursOf(pixel)), ...quantize(rgba, most - grounds.length)];
}

/** The place in the palette of each pixel's nearest colour. */
function indexed(rgba: Buffer, palette: Palette): Uint8Array {
  const known = new Map<number, number>();
  const nearest = (pixel: number): number => {
    const place = known.get(pixel) ?? nearestColorIndex(palette, coloursOf(pixel));
    known.set(pixel, place);
    return place;
  };
  return Uint8Array.from(pixelsOf(rgba), nearest);
}

const coloursOf = (pixel: number): number[] => [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255];

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(data.length, 0);
  around.writeInt32BE(crc32(body), 4);
  return Buffer.concat([around.subarray(0, 4), body, around.subarray(4)]);
}

/** The check sum of a chunk (PNG, annex D); Node has one of its own from 22 on only. */
function crc32(bytes: Buffer): number {
  let sum = -1;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum;
}

/** A moment of an animation: what is to be seen, and for how long. */
export interface Frame {
  readonly png: Buffer;
  readonly milliseconds: number;
}

/** Makes an animation that goes on for ever, in one palette for all; what stays as it was is left out of a frame. */
export function gifOf(frames: readonly Frame[]): Uint8Array {
  const images = frames.map(({ png }) => PNG.sync.read(png));
  const [first] = images;
  if (!first) throw new Error("An animation needs a frame.");
  const { width, height } = first;
  const colours = paletteOf(Buffer.concat(images.map(({ data }) => data)), COLOURS - 1);
  const unchanged = colours.length;
  const palette = [...colours, [0, 0, 0]];
  const gif = GIFEncoder();
  images.forEach(({ data }, at) => {
    const index = indexed(data, colours);
    const before = images[at - 1]?.data;
    if (before) leaveOut(index, pixelsOf(data), pixelsOf(before), unchanged);
    gif.writeFrame(index, width, height, {
      ...(before ? { transparent: true, transparentIndex: unchanged } : { palette }),
      delay: frames[at]?.milliseconds ?? 0,
      dispose: 1,
    });
  });
  gif.finish();
  return gif.bytes();
}

function leaveOut(index: Uint8Array, now: Uint32Array, before: Uint32Array, unchanged: number): void {
  for (let pixel = 0; pixel < index.length; pixel++) {
    if (now[pixel] === before[pixel]) index[pixel] = unchanged;
  }
}

/** Each pixel's four bytes as one number, red in the lowest: pictures are made on machines that are little-endian. */
const pixelsOf = ({ buffer, byteOffset, byteLength }: Buffer): Uint32Array =>
  new Uint32Array(buffer, byteOffset, byteLength / 4);
