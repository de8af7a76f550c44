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
  if (!tables.every((at) => isWhole(view, at))) return 'damaged';
  return tables.some((at) => COLOR_TABLES.includes(tagAt(view, at))) ? 'color' : undefined;
}

/** Where the file keeps a sum over itself, which is not part of the sum of its table. */
const OWN_SUM = { table: 'head', offset: 8 };

/**
 * Whether a table still has the sum that its font was made with. Letters of a damaged table are drawn wrong, and rules for
 * setting them can lead fontkit round in circles.
 */
function isWhole(view: DataView, entry: number): boolean {
  const [sum, from, length] = [
    view.getUint32(entry + 4),
    view.getUint32(entry + 8),
    view.getUint32(entry + 12),
  ];
  const skipped = tagAt(view, entry) === OWN_SUM.table ? OWN_SUM.offset : -1;
  let found = 0;
  for (let at = 0; at < length; at += 4) {
    if (at !== skipped) found = (found + wordAt(view, from + at, Math.min(4, length - at))) >>> 0;
  }
  return found === sum;
}

/** Four bytes as a number; those behind the end of a table count as nothing. */
function wordAt(view: DataView, at: number, bytes: number): number {
  if (bytes === 4) return view.getUint32(at);
  let word = 0;
  for (let index = 0; index < 4; index++) word = word * 256 + (index < bytes ? view.getUint8(at + index) : 0);
  return word;
}

const tagAt = (view: DataView, at: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map((offset) => view.getUint8(at + offset)));

function openFont(bytes: Uint8Array): Font | FontFault {
  const font = create(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if ('fonts' in font) return 'collection';
  const usable = font.unitsPerEm > 0 && font.ascent > font.descent && font.hasGlyphForCodePoint(0x20);
  return usable ? font : 'damaged';
}
