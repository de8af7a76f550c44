import { inflateSync } from 'node:zlib';
import { Cursor } from './png-rows.js';

/** A pixel that was looked at: column, row, and red, green, blue and alpha, 0 to 255 each. */
export interface Pixel {
  readonly x: number;
  readonly y: number;
  readonly rgba: Rgba;
}

type Rgba = readonly [number, number, number, number];

interface Head {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly colorType: number;
  readonly interlaced: boolean;
  readonly palette: Uint8Array;
  readonly transparency: Uint8Array;
}

/** Above this a picture is too much to look at. */
const MOST_PIXELS = 16_000_000;
/** Four channels of 16 bits. */
const MOST_BYTES = 8;
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
/** First column, first row, and how far apart both are, of the passes of an interlaced picture. */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/**
 * Some pixels of a PNG that was found sound, evenly spread, about `across` in each direction; nothing where it is very
 * large, or not sound after all.
 */
export function pngPixels(bytes: Uint8Array, across: number): readonly Pixel[] | undefined {
  try {
    const { head, data } = readChunks(bytes);
    const { width, height } = head;
    if (width * height > MOST_PIXELS) return undefined;
    const maxOutputLength = width * height * MOST_BYTES + height * PASSES.length;
    return unpack(head, inflateSync(data, { maxOutputLength }), across);
  } catch {
    return undefined;
  }
}

function readChunks(bytes: Uint8Array): { readonly head: Head; readonly data: Uint8Array } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const data: Uint8Array[] = [];
  let [palette, transparency] = [new Uint8Array(), new Uint8Array()];
  for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) {
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const chunk = Uint8Array.from(bytes.subarray(at + 8, at + 8 + view.getUint32(at)));
    if (type === 'IDAT') data.push(chunk);
    else if (type === 'PLTE') palette = chunk;
    else if (type === 'tRNS') transparency = chunk;
  }
  const [depth = 8, colorType = 0] = bytes.subarray(24, 26);
  const size = { width: view.getUint32(16), height: view.getUint32(20) };
  const interlaced = bytes[28] === 1;
  return {
    head: { ...size, depth, colorType, interlaced, palette, transparency },
    data: Buffer.concat(data),
  };
}

function unpack(head: Head, data: Uint8Array, across: number): readonly Pixel[] {
  const { width, height, depth, colorType } = head;
  const [everyX, everyY] = [Math.ceil(width / across), Math.ceil(height / across)];
  const pixels: Pixel[] = [];
  const channels = CHANNELS[colorType] ?? 1;
  const cursor = new Cursor(data, channels * depth);
  for (const [x0, y0, dx, dy] of head.interlaced ? PASSES : ([[0, 0, 1, 1]] as const)) {
    const columns = Math.ceil((width - x0) / dx);
    if (columns <= 0) continue;
    cursor.begin(columns);
    for (let y = y0; y < height; y += dy) {
      const row = cursor.next();
      if (y % everyY !== 0) continue;
      for (let x = x0; x < width; x += dx) {
        const first = ((x - x0) / dx) * channels;
        if (x % everyX === 0)
          pixels.push({ x, y, rgba: colorOf(head, (channel) => sampleOf(row, first + channel, depth)) });
      }
    }
  }
  return pixels;
}

/** One channel of one pixel, in as many bits as it has, but never more than eight. */
function sampleOf(row: Uint8Array, index: number, depth: number): number {
  if (depth === 16) return row[index * 2] ?? 0;
  if (depth === 8) return row[index] ?? 0;
  const bit = index * depth;
  return ((row[bit >> 3] ?? 0) >> (8 - depth - (bit & 7))) & ((1 << depth) - 1);
}

function colorOf(head: Head, sample: (channel: number) => number): Rgba {
  const { colorType, palette, transparency, depth } = head;
  const first = sample(0);
  if (colorType === 3) {
    const [r = 0, g = 0, b = 0] = palette.subarray(first * 3, first * 3 + 3);
    return [r, g, b, transparency[first] ?? 255];
  }
  // The one colour that stands for nothing is written in 16 bits; those that are kept tell it apart.
  const isNone = (channel: number, value: number): boolean =>
    transparency[channel * 2 + (depth === 16 ? 0 : 1)] === value;
  if (colorType === 0 || colorType === 4) {
    const grey = depth < 8 ? Math.round((first * 255) / ((1 << depth) - 1)) : first;
    return [grey, grey, grey, colorType === 4 ? sample(1) : isNone(0, first) ? 0 : 255];
  }
  const [green, blue] = [sample(1), sample(2)];
  const none = isNone(0, first) && isNone(1, green) && isNone(2, blue);
  return [first, green, blue, colorType === 6 ? sample(3) : none ? 0 : 255];
}
