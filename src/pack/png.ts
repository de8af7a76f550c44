import { zlibSync } from 'fflate';

/** Pixels of a face, three bytes each, row by row. */
export interface Bitmap {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const MM_PER_INCH = 25.4;

/** A PNG with nothing in it but its pixels and their density: the same pixels give the same bytes. */
export function pngOf({ width, height, rgb }: Bitmap, dpi: number): Uint8Array {
  const header = new Uint8Array(13);
  const numbers = new DataView(header.buffer);
  numbers.setUint32(0, width);
  numbers.setUint32(4, height);
  // Eight bits each of red, green and blue.
  header.set([8, 2, 0, 0, 0], 8);
  const density = new Uint8Array(9);
  const perMetre = Math.round((dpi / MM_PER_INCH) * 1000);
  new DataView(density.buffer).setUint32(0, perMetre);
  new DataView(density.buffer).setUint32(4, perMetre);
  density[8] = 1;
  const pixels = zlibSync(filtered(width, height, rgb), { level: 6 });
  const parts = [
    new Uint8Array(SIGNATURE),
    chunk('IHDR', header),
    chunk('pHYs', density),
    chunk('IDAT', pixels),
    chunk('IEND', new Uint8Array()),
  ];
  return joined(parts);
}

const UP = 2;

/** Each row as what it differs from the row above: flat areas become zeros. */
function filtered(width: number, height: number, rgb: Uint8Array): Uint8Array {
  const row = width * 3;
  const out = new Uint8Array((row + 1) * height);
  for (let y = 0; y < height; y++) {
    const to = y * (row + 1);
    out[to] = UP;
    for (let x = 0; x < row; x++) {
      const above = y === 0 ? 0 : (rgb[(y - 1) * row + x] ?? 0);
      out[to + 1 + x] = (rgb[y * row + x] ?? 0) - above;
    }
  }
  return out;
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const out = new Uint8Array(data.length + 12);
  const numbers = new DataView(out.buffer);
  numbers.setUint32(0, data.length);
  for (let index = 0; index < 4; index++) out[4 + index] = name.charCodeAt(index);
  out.set(data, 8);
  numbers.setUint32(data.length + 8, crc(out.subarray(4, data.length + 8)));
  return out;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

function crc(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (TABLE[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
