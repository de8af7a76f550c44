import type { Box, Mm } from '../../units.js';
import type { ColorName, GroupItem, PathItem } from '../frame.js';
import { contourPath, contours } from './contours.js';
import type { Field } from './fields.js';
import { type Grid, quantiles, ringed, sample } from './grid.js';
import { rectangle } from './shapes.js';
import { cutTo, type Line, strokePaths } from './strokes.js';

export interface TopographyOptions {
  readonly field: Field;
  readonly box: Box;
  readonly step: Mm;
  /** Share of the box that lies under water, from 0 to 1. */
  readonly sea: number;
  readonly seaColor: ColorName;
  /** One tint for each band of land, from the coast up. */
  readonly landColors: readonly ColorName[];
  /** Number of depth lines. */
  readonly depths: number;
  readonly weight: Mm;
  /** Lines without a colour are not drawn. */
  readonly depthLine?: ColorName | undefined;
  readonly coastLine?: ColorName | undefined;
  readonly landLine?: ColorName | undefined;
}

/** A map: sea with depth lines, a coast, and bands of land. */
export function topography(options: TopographyOptions): GroupItem {
  const { box, step, sea, seaColor, depths, depthLine, weight } = options;
  // Bands close just outside the box, where the cut hides their edge.
  const around = {
    x: box.x - step,
    y: box.y - step,
    width: box.width + 2 * step,
    height: box.height + 2 * step,
  };
  const grid = sample(options.field, around, step);
  const [coast = 0, lowest = 0, highest = 0] = quantiles(grid, [sea, 0.02, 0.98]);
  const unit = (highest - lowest) / 10;
  const soundings = Array.from({ length: depths }, (_, index) => coast - unit * depth(index + 1));
  return cutTo(box, [
    { kind: 'path', d: rectangle(box), fill: seaColor },
    ...strokePaths(
      soundings.flatMap((level) => linesAt(grid, level, { color: depthLine ?? '', width: weight })),
    ),
    ...landBands(options, grid, { coast, unit }),
  ]);
}

/** Depth lines stand closest at the coast. */
function depth(index: number): number {
  return 0.57 * index + 0.03 * index ** 2;
}

function linesAt(grid: Grid, level: number, pen: { color: ColorName; width: Mm }): readonly Line[] {
  return contours(grid, level).map((contour) => ({ d: contourPath(contour), ...pen }));
}

const BAND = 0.92;

function landBands(
  { landColors, coastLine, landLine, weight }: TopographyOptions,
  grid: Grid,
  { coast, unit }: { coast: number; unit: number },
): readonly PathItem[] {
  const island = ringed(grid, coast - 30 * unit);
  return landColors.flatMap((fill, index): readonly PathItem[] => {
    const d = contours(island, coast + index * BAND * unit)
      .map(contourPath)
      .join('');
    const color = index === 0 ? coastLine : landLine;
    const width = weight * (index === 0 ? 1.8 : 0.75);
    if (d === '') return [];
    return [
      { kind: 'path', d, fill, evenOdd: true, ...(color === undefined ? {} : { stroke: { color, width } }) },
    ];
  });
}
