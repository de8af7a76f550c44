import { create, type Font } from 'fontkit';

/** Why a file cannot be the font of a game. */
export type FontFault = 'damaged' | 'woff2' | 'collection' | 'color';

const COLOR_TABLES = ['COLR', 'CBDT', 'sbix', 'SVG '];

/**
 * Reads a font. fontkit reads tables when they are first used, so a file cut short would only fail in the middle
 * of a card; its table of contents is checked against its length here.
 */
export function readFont(bytes: Uint8Array): Font | FontFault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return faultOf(view) ?? openFont(bytes);
  } catch {
    return 'damaged';
  }
}

function faultOf(view: DataView): FontFault | undefined {
  const signature = tagAt(view, 0);
  if (signature === 'wOF2') return 'woff2';
  if (signature === 'ttcf') return 'collection';
  // WOFF packs its tables one by one: fontkit checks them as it unpacks them.
  if (signature === 'wOFF') return undefined;
  const tables = Array.from({ length: view.getUint16(4) }, (_, index) => 12 + index * 16);
  if (tables.some((at) => view.getUint32(at + 8) + view.getUint32(at + 12) > view.byteLength))
    return 'damaged';
  return tables.some((at) => COLOR_TABLES.includes(tagAt(view, at))) ? 'color' : undefined;
}

const tagAt = (view: DataView, at: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map((offset) => view.getUint8(at + offset)));

function openFont(bytes: Uint8Array): Font | FontFault {
  const font = create(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if ('fonts' in font) return 'collection';
  const usable = font.unitsPerEm > 0 && font.ascent > font.descent && font.hasGlyphForCodePoint(0x20);
  return usable ? font : 'damaged';
}
