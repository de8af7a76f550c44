import type { Box, Mm } from '../../units.js';
import type { Field } from './fields.js';

/** Heights of a field at the corners of cells, row by row. */
export interface Grid {
  readonly x: Mm;
  readonly y: Mm;
  /** Size of a cell. */
  readonly dx: Mm;
  readonly dy: Mm;
  /** Numbers of cells; there is one corner more. */
  readonly columns: number;
  readonly rows: number;
  readonly heights: readonly number[];
}

/** Samples a field over a box with cells of about `step`, sized so that they fill the box exactly. */
export function sample(field: Field, box: Box, step: Mm): Grid {
  const columns = Math.max(1, Math.ceil(box.width / step));
  const rows = Math.max(1, Math.ceil(box.height / step));
  const dx = box.width / columns;
  const dy = box.height / rows;
  const heights: number[] = [];
  for (let row = 0; row <= rows; row++) {
    for (let column = 0; column <= columns; column++) {
      heights.push(field(box.x + column * dx, box.y + row * dy));
    }
  }
  return { x: box.x, y: box.y, dx, dy, columns, rows, heights };
}

/** The grid with a ring of cells around it whose outer corners lie at `height`. */
export function ringed(grid: Grid, height: number): Grid {
  const { columns, rows, dx, dy, heights } = grid;
  const edge = Array.from({ length: columns + 3 }, () => height);
  const inner = Array.from({ length: rows + 1 }, (_, row) => [
    height,
    ...heights.slice(row * (columns + 1), (row + 1) * (columns + 1)),
    height,
  ]);
  return {
    x: grid.x - dx,
    y: grid.y - dy,
    dx,
    dy,
    columns: columns + 2,
    rows: rows + 2,
    heights: [edge, ...inner, edge].flat(),
  };
}

/** The heights that the given shares (0 to 1) of all sampled points lie under. */
export function quantiles({ heights }: Grid, shares: readonly number[]): readonly number[] {
  const sorted = Float64Array.from(heights).sort();
  return shares.map((share) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0);
}
