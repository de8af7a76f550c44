import { unzlibSync } from 'fflate';

export interface ReadPng {
  readonly width: number;
  readonly height: number;
  /** `#rrggbb` at a pixel. */
  readonly at: (x: number, y: number) => string;
}

const UP = 2;

/** Reads a PNG as the packs write it: eight bits of red, green and blue, each row as what it differs from the one above. */
export function readPng(bytes: Uint8Array): ReadPng {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const parts: Uint8Array[] = [];
  for (let at = 8; at < bytes.length; ) {
    const length = view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (name === 'IDAT') parts.push(bytes.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  const rows = unzlibSync(Buffer.concat(parts));
  const row = width * 3;
  const pixels = new Uint8Array(row * height);
  for (let y = 0; y < height; y++) {
    if (rows[y * (row + 1)] !== UP) throw new Error(`row ${y} is not written as the packs do`);
    for (let x = 0; x < row; x++) {
      const above = y === 0 ? 0 : (pixels[(y - 1) * row + x] ?? 0);
      pixels[y * row + x] = (rows[y * (row + 1) + 1 + x] ?? 0) + above;
    }
  }
  const hex = (offset: number) => (pixels[offset] ?? 0).toString(16).padStart(2, '0');
  const at = (x: number, y: number) => {
    const offset = (y * width + x) * 3;
    return `#${hex(offset)}${hex(offset + 1)}${hex(offset + 2)}`;
  };
  return { width, height, at };
}
