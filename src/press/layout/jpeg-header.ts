import type { Size } from '../../units.js';
import { liesOnItsSide } from './jpeg-orientation.js';

/** Baseline, extended and progressive frames: what a PDF reader can decode. */
const READABLE = [0xc0, 0xc1, 0xc2];
/** These look like frames and are tables. */
const TABLES = [0xc4, 0xc8, 0xcc];
const START_OF_SCAN = 0xda;
const END_OF_IMAGE = 0xd9;

/** The size of a JPEG as it is seen: from its first frame header, turned as its EXIF data says. */
export function readJpegHeader(bytes: Uint8Array): Size | 'damaged' | 'unsupported' {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 2;
  let onItsSide = false;
  while (at + 4 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return 'damaged';
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === START_OF_SCAN || marker === END_OF_IMAGE) return 'damaged';
    const length = view.getUint16(at + 2);
    if (length < 2 || at + 2 + length > view.byteLength) return 'damaged';
    if (isFrame(marker)) {
      if (!hasEnd(bytes, at + 2 + length)) return 'damaged';
      const size = READABLE.includes(marker) ? frameSize(view, at, length) : 'unsupported';
      return onItsSide && typeof size !== 'string' ? { width: size.height, height: size.width } : size;
    }
    onItsSide ||= liesOnItsSide(view, at, length);
    at += 2 + length;
  }
  return 'damaged';
}

/** Cameras pad their files and append previews after the end of the image. */
const FARTHEST_END = 65_536;

/**
 * Whether an end-of-image marker stands in the last bytes of the file, as it does unless the file was cut off. What lies
 * before `from` does not count: EXIF data hold a small image of their own.
 */
function hasEnd(bytes: Uint8Array, from: number): boolean {
  const first = Math.max(from, bytes.length - FARTHEST_END);
  for (let at = bytes.length - 2; at >= first; at--) {
    if (bytes[at] === 0xff && bytes[at + 1] === END_OF_IMAGE) return true;
  }
  return false;
}

const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && !TABLES.includes(marker);

function frameSize(view: DataView, at: number, length: number): Size | 'damaged' | 'unsupported' {
  if (length < 8) return 'damaged';
  const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
  const components = view.getUint8(at + 9);
  if (width === 0 || height === 0 || length !== 8 + 3 * components) return 'damaged';
  if (view.getUint8(at + 4) !== 8 || ![1, 3, 4].includes(components)) return 'unsupported';
  return { width, height };
}
