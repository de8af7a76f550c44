import type { Box, Mm } from '../../units.js';
import { grow } from './boxes.js';
import type { Grid } from './plan-grid.js';

/**
 * What of each card may be seen on a sheet that holds `count`: its trim, its bleed towards white paper, and towards
 * a neighbour no more than half the gutter, so that no card prints over another.
 */
export function clipCards(
  { cells, columns }: Grid,
  count: number,
  { bleed, gutter }: { readonly bleed: Mm; readonly gutter: Mm },
): readonly Box[] {
  const inner = Math.min(bleed, gutter / 2);
  const towards = (neighbour: boolean): Mm => (neighbour ? inner : bleed);

  return cells.slice(0, count).map((cell, index) => {
    const column = index % columns;
    return grow(cell, {
      top: towards(index >= columns),
      right: towards(column < columns - 1 && index + 1 < count),
      bottom: towards(index + columns < count),
      left: towards(column > 0),
    });
  });
}
