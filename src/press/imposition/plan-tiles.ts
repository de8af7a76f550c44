import type { Box, Mm, Size } from '../../units.js';
import { bothWays, centred, type Edges, roomAround } from './boxes.js';

/** How a picture is cut into equal tiles, and where a tile lies on its sheet. */
export interface Tiling {
  readonly columns: number;
  readonly rows: number;
  readonly paper: Size;
  /** The same on every sheet: the part of the picture that is this tile's own. */
  readonly tile: Box;
  /** How much of the next tile is printed again on the right and at the bottom. */
  readonly overlap: { readonly right: Mm; readonly bottom: Mm };
}

/** Which tile, counted from 0. */
export interface TileAt {
  readonly column: number;
  readonly row: number;
}

interface Cut {
  readonly picture: Size;
  readonly columns: number;
  readonly rows: number;
  readonly overlap: Mm;
}

// Forgives what adding decimal fractions loses.
const ROUNDING = 1e-6;

/** Turns the paper so that the narrowest margin is as wide as possible; `undefined` when a tile fits neither way. */
export function planTiles({ picture, columns, rows, overlap }: Cut, paper: Size): Tiling | undefined {
  const inked = { right: columns > 1 ? overlap : 0, bottom: rows > 1 ? overlap : 0 };
  const size = { width: picture.width / columns, height: picture.height / rows };
  const tilings = bothWays(paper).map((turned): Tiling => {
    const area = centred({ width: size.width + inked.right, height: size.height + inked.bottom }, turned);
    return { columns, rows, paper: turned, tile: { ...area, ...size }, overlap: inked };
  });
  const best = tilings.reduce((one, other) => (narrowest(other) > narrowest(one) ? other : one));
  return narrowest(best) >= -ROUNDING ? best : undefined;
}

/** The least paper left beside the picture on any sheet. */
export function narrowest({ tile, overlap, paper }: Tiling): Mm {
  const { top, right, bottom, left } = roomAround(tile, paper);
  return Math.min(top, right - overlap.right, bottom - overlap.bottom, left);
}

/** What a tile shows of its neighbours: nothing where it has none. */
export const overlapOf = ({ column, row }: TileAt, { columns, rows, overlap }: Tiling): Edges => ({
  top: 0,
  right: column < columns - 1 ? overlap.right : 0,
  bottom: row < rows - 1 ? overlap.bottom : 0,
  left: 0,
});
