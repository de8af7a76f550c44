import type { Mm, Size } from '../../units.js';
import { cutLines } from './crop-marks.js';
import type { Grid } from './plan-grid.js';

/** One straight cut through a sheet, or through the strips it has become. */
export interface Cut {
  /** 1 the left edge, 2 the top edge, 3 the rows, 4 the columns. */
  readonly pass: 1 | 2 | 3 | 4;
  readonly from: readonly [x: Mm, y: Mm];
  readonly to: readonly [x: Mm, y: Mm];
}

/**
 * All cuts of a sheet, in an order in which crop marks last as long as they can: the left edge, by the marks above and
 * below; the top edge and each row, by the marks on the right; then the columns of the strips, which have no marks any
 * more and are measured from their trimmed left edge.
 */
export function cutOrder({ cells }: Pick<Grid, 'cells'>, paper: Size): readonly Cut[] {
  const { xs, ys } = cutLines(cells);
  const [left = 0, ...columns] = xs;
  const [top = 0, ...rows] = ys;
  const bottom = rows.at(-1) ?? top;
  const across = (pass: 2 | 3, y: Mm): Cut => ({ pass, from: [left, y], to: [paper.width, y] });
  return [
    { pass: 1, from: [left, 0], to: [left, paper.height] },
    across(2, top),
    ...rows.map((y) => across(3, y)),
    ...columns.map((x): Cut => ({ pass: 4, from: [x, top], to: [x, bottom] })),
  ];
}
