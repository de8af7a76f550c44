import type { ImageData } from '../press/frame.js';

/** What the pixels of a picture are made of. */
export interface PictureColors {
  readonly space: 'gray' | 'rgb' | 'cmyk';
  readonly transparent: boolean;
}

/** Reads the header of a PNG or JPEG; the pixels are not unpacked. */
export const pictureColors = ({ format, bytes }: Pick<ImageData, 'format' | 'bytes'>): PictureColors =>
  format === 'png' ? ofPng(bytes) : ofJpeg(bytes);

/** Byte 25 of a PNG is the colour type; a palette may carry transparency of its own. */
function ofPng(bytes: Uint8Array): PictureColors {
  const type = bytes[25] ?? 2;
  const transparent = type === 4 || type === 6 || hasChunk(bytes, 'tRNS');
  return { space: type === 0 || type === 4 ? 'gray' : 'rgb', transparent };
}

function hasChunk(bytes: Uint8Array, name: string): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8; at + 8 <= bytes.length; at += view.getUint32(at) + 12) {
    if (String.fromCharCode(...bytes.subarray(at + 4, at + 8)) === name) return true;
  }
  return false;
}

/** The start of frame says how many components there are. */
function ofJpeg(bytes: Uint8Array): PictureColors {
  const SPACES: Readonly<Record<number, PictureColors['space']>> = { 1: 'gray', 4: 'cmyk' };
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; ) {
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { space: SPACES[bytes[at + 9] ?? 3] ?? 'rgb', transparent: false };
    at += 2 + (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0);
  }
  return { space: 'rgb', transparent: false };
}
