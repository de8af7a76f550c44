import type { Box, Mm } from '../../units.js';
import type { ColorName, GroupItem } from '../frame.js';
import { contourPath, contours } from './contours.js';
import type { Field } from './fields.js';
import { sample } from './grid.js';
import { cutTo, type Line, strokePaths } from './strokes.js';

export interface IsolinesOptions {
  readonly field: Field;
  readonly box: Box;
  readonly step: Mm;
  /** Heights of the lines, and the pen each is drawn with. */
  readonly levels: readonly number[];
  readonly pen: (index: number) => { readonly color: ColorName; readonly width: Mm };
}

/** A field as lines of equal height. */
export function isolines({ field, box, step, levels, pen }: IsolinesOptions): GroupItem {
  const grid = sample(field, box, step);
  const lines = levels.flatMap((level, index): readonly Line[] =>
    contours(grid, level).map((contour) => ({ d: contourPath(contour), ...pen(index) })),
  );
  return cutTo(box, strokePaths(lines));
}

/** Evenly spread heights, both ends included. */
export function spread(from: number, to: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) =>
    count < 2 ? from : from + ((to - from) * index) / (count - 1),
  );
}
