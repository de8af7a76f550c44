import type { Box, Mm } from '../../units.js';
import type { GroupItem } from '../frame.js';
import type { Point } from './path-data.js';
import { circle } from './shapes.js';
import { cutTo, type Pens, penned, strokePaths } from './strokes.js';

export interface RingsOptions extends Pens {
  readonly box: Box;
  readonly centre: Point;
  /** Ring i, counted from 1, has the radius from + i × gap + i² × growth. */
  readonly from: Mm;
  readonly gap: Mm;
  readonly growth: Mm;
  /** Where absent, rings fill the box. */
  readonly count?: number | undefined;
}

const MOST = 400;

/** Ripples about a point: of a stone in water, of light around the sun. */
export function rings(options: RingsOptions): GroupItem {
  const { box, centre, from, gap, growth, count } = options;
  const farthest = count === undefined ? farthestCorner(box, centre) : Number.POSITIVE_INFINITY;
  const radii: Mm[] = [];
  for (let ring = 1; ring <= (count ?? MOST); ring++) {
    const radius = from + ring * gap + ring ** 2 * growth;
    if (radius > farthest) break;
    radii.push(radius);
  }
  const lines = radii.map((radius, index) => penned(circle(centre, radius), index, options));
  return cutTo(box, strokePaths(lines));
}

function farthestCorner({ x, y, width, height }: Box, [centreX, centreY]: Point): Mm {
  return Math.hypot(Math.max(centreX - x, x + width - centreX), Math.max(centreY - y, y + height - centreY));
}
