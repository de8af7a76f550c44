import type { Size } from '../units.js';

const size = (width: number, height: number): Size => ({ width, height });

/** ISO 216 and the two sizes North American printers hold. */
const PAPERS: Readonly<Record<string, Size>> = {
  A0: size(841, 1189),
  A1: size(594, 841),
  A2: size(420, 594),
  A3: size(297, 420),
  A4: size(210, 297),
  A5: size(148, 210),
  A6: size(105, 148),
  A7: size(74, 105),
  Letter: size(215.9, 279.4),
  Tabloid: size(279.4, 431.8),
};

/**
 * Trim sizes as European card makers and The Game Crafter cut them. `tarot` and `bridge` are the sizes in inches
 * (2.75 × 4.75 and 2.25 × 3.5), `mini` is the European one.
 */
const CARDS: Readonly<Record<string, Size>> = {
  'poker-euro': size(63, 88),
  'poker-us': size(63.5, 88.9),
  bridge: size(57.15, 88.9),
  'us-game': size(56, 87),
  euro: size(59, 92),
  tarot: size(69.85, 120.65),
  'tarot-euro': size(70, 120),
  mini: size(44, 68),
  'mini-us': size(44.45, 63.5),
  square: size(70, 70),
  jumbo: size(88.9, 139.7),
};

/** Paper a print job may name, upright. */
export const papers: ReadonlyMap<string, Size> = new Map(Object.entries(PAPERS));

/** Trim sizes a product may name, upright. */
export const formats: ReadonlyMap<string, Size> = new Map(Object.entries({ ...CARDS, ...PAPERS }));
