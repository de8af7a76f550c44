import { crc32, deflateSync } from 'node:zlib';

/** How a PNG is to be written; colour types and filters by their numbers in the standard. */
export interface PngManner {
  readonly colorType?: 0 | 2 | 3 | 4 | 6;
  readonly depth?: 1 | 2 | 4 | 8 | 16;
  readonly filter?: 0 | 1 | 2 | 3 | 4;
  readonly interlaced?: boolean;
  /** Bytes of PLTE and tRNS. */
  readonly palette?: readonly number[];
  readonly transparency?: readonly number[];
}

const CHANNELS = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
const ADAM7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** A PNG whose pixels have these channels, each with as many bits as the depth says. */
export function writePng(
  { width, height }: { readonly width: number; readonly height: number },
  pixel: (x: number, y: number) => readonly number[],
  manner: PngManner = {},
): Uint8Array {
  const { colorType = 6, depth = 8, filter = 0, interlaced = false, palette, transparency } = manner;
  const step = Math.max(1, (CHANNELS[colorType] * depth) >> 3);
  const rows: number[] = [];
  for (const [x0, y0, dx, dy] of interlaced ? ADAM7 : ([[0, 0, 1, 1]] as const)) {
    if (x0 >= width) continue;
    let above: readonly number[] = [];
    for (let y = y0; y < height; y += dy) {
      const samples: number[] = [];
      for (let x = x0; x < width; x += dx) samples.push(...pixel(x, y));
      const row = packed(samples, depth);
      rows.push(filter, ...row.map((byte, at) => (byte - guess(filter, row, above, { at, step })) & 255));
      above = row;
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([depth, colorType, 0, 0, interlaced ? 1 : 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    ...(palette ? [chunk('PLTE', Buffer.from(palette))] : []),
    ...(transparency ? [chunk('tRNS', Buffer.from(transparency))] : []),
    chunk('IDAT', deflateSync(Buffer.from(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function packed(samples: readonly number[], depth: number): readonly number[] {
  if (depth === 8) return samples;
  if (depth === 16) return samples.flatMap((sample) => [sample >> 8, sample & 255]);
  const bits = samples.map((sample) => sample.toString(2).padStart(depth, '0')).join('');
  return Array.from({ length: Math.ceil(bits.length / 8) }, (_, at) =>
    Number.parseInt(bits.slice(at * 8, at * 8 + 8).padEnd(8, '0'), 2),
  );
}

function guess(
  filter: number,
  row: readonly number[],
  above: readonly number[],
  { at, step }: { readonly at: number; readonly step: number },
): number {
  const [left, up, corner] = [row[at - step] ?? 0, above[at] ?? 0, above[at - step] ?? 0];
  if (filter === 4) {
    const near = left + up - corner;
    const nearest = [left, up, corner].toSorted((a, b) => Math.abs(near - a) - Math.abs(near - b));
    return nearest[0] ?? 0;
  }
  return [0, left, up, (left + up) >> 1][filter] ?? 0;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(data.length, 0);
  around.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([around.subarray(0, 4), body, around.subarray(4)]);
}
