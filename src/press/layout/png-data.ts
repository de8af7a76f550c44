import { inflateSync } from 'node:zlib';

/** Four channels of 16 bits, and a filter byte a row in each of seven passes. */
const MOST_BYTES_PER_PIXEL = 8;
const PASSES = 7;

/**
 * Whether the compressed pixels of a PNG can be unpacked. pdfkit unpacks pictures with transparency in the background,
 * where damaged data would end the process.
 */
export function pixelsUnpack(
  parts: readonly Uint8Array[],
  { width, height }: { width: number; height: number },
): boolean {
  const maxOutputLength = width * height * MOST_BYTES_PER_PIXEL + height * PASSES;
  try {
    return inflateSync(Buffer.concat(parts), { maxOutputLength }).byteLength >= (width * height) / 8;
  } catch {
    return false;
  }
}
