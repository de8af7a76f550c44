import type { Size } from '../../units.js';
import { tooLarge } from './most-pixels.js';
import { pixelsUnpack } from './png-data.js';

const SIGNATURE_LENGTH = 8;
/** Length, type and checksum of a chunk. */
const AROUND_CHUNK = 12;
const IHDR_LENGTH = 13;

/** Bit depths that each colour type of a PNG allows. */
const DEPTHS: ReadonlyMap<number, readonly number[]> = new Map([
  [0, [1, 2, 4, 8, 16]],
  [2, [8, 16]],
  [3, [1, 2, 4, 8]],
  [4, [8, 16]],
  [6, [8, 16]],
]);

/** The size of a PNG whose chunks are whole and in a possible order, and whose pixels can be unpacked. */
export function readPngHeader(bytes: Uint8Array): Size | 'damaged' {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks = chunkTypes(view);
  const first = chunks?.[0];
  if (chunks === undefined || first?.type !== 'IHDR' || first.length !== IHDR_LENGTH) return 'damaged';
  const types = chunks.map(({ type }) => type);
  if (types.lastIndexOf('IHDR') !== 0 || !types.includes('IDAT') || types.at(-1) !== 'IEND') return 'damaged';
  const colorType = view.getUint8(25);
  if (colorType === 3 && !types.slice(0, types.indexOf('IDAT')).includes('PLTE')) return 'damaged';
  const size = sizeIn(view, colorType);
  if (size === 'damaged') return size;
  const data = chunks
    .filter(({ type }) => type === 'IDAT')
    .map(({ at, length }) => bytes.subarray(at, at + length));
  return tooLarge(size) || pixelsUnpack(data, size) ? size : 'damaged';
}

function sizeIn(view: DataView, colorType: number): Size | 'damaged' {
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const [depth, compression, filter, interlace] = [24, 26, 27, 28].map((at) => view.getUint8(at));
  const sound =
    width > 0 &&
    height > 0 &&
    DEPTHS.get(colorType)?.includes(depth ?? 0) === true &&
    compression === 0 &&
    filter === 0 &&
    (interlace === 0 || interlace === 1);
  return sound ? { width, height } : 'damaged';
}

interface Chunk {
  readonly type: string;
  /** Of its data, in the file. */
  readonly at: number;
  readonly length: number;
}

/** Every chunk up to IEND; `undefined` where one runs out of the file. */
function chunkTypes(view: DataView): readonly Chunk[] | undefined {
  const chunks: Chunk[] = [];
  let at = SIGNATURE_LENGTH;
  while (at + AROUND_CHUNK <= view.byteLength) {
    const length = view.getUint32(at);
    if (at + AROUND_CHUNK + length > view.byteLength) return undefined;
    const type = String.fromCharCode(...[4, 5, 6, 7].map((offset) => view.getUint8(at + offset)));
    chunks.push({ type, at: at + 8, length });
    if (type === 'IEND') return chunks;
    at += AROUND_CHUNK + length;
  }
  return undefined;
}
