import type { Size } from '../../units.js';
import { looksLikeSvg } from '../svg/decode-svg.js';
import { readJpegHeader } from './jpeg-header.js';
import { tooLarge } from './most-pixels.js';
import { readPngHeader } from './png-header.js';

/** A size in pixels, or why the file cannot be printed. */
export type ImageFile =
  | { readonly fault: 'format' | 'damaged' | 'unsupported' }
  | { readonly fault: 'too-large'; readonly pixels: Size }
  | { readonly fault?: undefined; readonly format: 'png' | 'jpeg'; readonly pixels: Size }
  | { readonly fault?: undefined; readonly format: 'svg' };

/** Judges an image by its content, never by its name. */
export function readImageFile(bytes: Uint8Array): ImageFile {
  const format = formatOf(bytes);
  if (format === undefined) return looksLikeSvg(bytes) ? { format: 'svg' } : { fault: 'format' };
  const pixels = format === 'png' ? readPngHeader(bytes) : readJpegHeader(bytes);
  if (typeof pixels === 'string') return { fault: pixels };
  if (tooLarge(pixels)) return { fault: 'too-large', pixels };
  return { format, pixels };
}

function formatOf(bytes: Uint8Array): 'png' | 'jpeg' | undefined {
  const begins = (...signature: readonly number[]) => signature.every((byte, index) => bytes[index] === byte);
  if (begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png';
  if (begins(0xff, 0xd8, 0xff)) return 'jpeg';
  return undefined;
}
