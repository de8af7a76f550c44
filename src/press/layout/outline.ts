import type { Box, Mm } from '../../units.js';
import { chippedRectangle, rectangle, roundedRectangle } from '../art/shapes.js';
import type { PathItem, Stroke } from '../frame.js';
import type { AttributesOf } from '../template/element.js';
import type { Sides } from './sides.js';

export type Corners = Pick<AttributesOf<'box'>, 'radius' | 'corners' | 'chip' | 'seed'>;

/** Smallest and largest chip of a floe. */
const CHIP: readonly Mm[] = [1, 2.3];

/** The closed outline of a box with its corners, `inset` mm inside its edges. */
export function outline(
  box: Box,
  { radius = 0, corners, chip = CHIP, seed = '' }: Corners,
  inset: Mm,
): string {
  const inner = grown(box, { top: -inset, right: -inset, bottom: -inset, left: -inset });
  if (corners === 'chipped') {
    const [smallest = 0, largest = smallest] = chip;
    return chippedRectangle(inner, { seed, smallest, largest });
  }
  return radius > inset ? roundedRectangle(inner, radius - inset) : rectangle(inner);
}

export function grown({ x, y, width, height }: Box, { top, right, bottom, left }: Sides): Box {
  return {
    x: x - left,
    y: y - top,
    width: Math.max(0, width + left + right),
    height: Math.max(0, height + top + bottom),
  };
}

export interface Pen {
  readonly stroke?: string | undefined;
  readonly 'stroke-width'?: Mm | undefined;
  readonly dash?: readonly Mm[] | undefined;
  readonly cap?: Stroke['cap'] | undefined;
}

const THIN: Mm = 0.25;

/** The stroke that an element's attributes ask for. */
export function strokeOf({ stroke, 'stroke-width': width = THIN, dash, cap }: Pen): Stroke | undefined {
  if (stroke === undefined || width <= 0) return undefined;
  return {
    color: stroke,
    width,
    ...(cap === undefined ? {} : { cap }),
    ...(dash === undefined || dash.length === 0 ? {} : { dash }),
  };
}

type Coat = Pick<PathItem, 'fill'> & { readonly stroke?: Stroke | undefined };

/** A closed shape filled and stroked; nothing where it has neither. */
export function coated(d: string, { fill, stroke }: Coat): readonly PathItem[] {
  if (fill === undefined && stroke === undefined) return [];
  return [
    {
      kind: 'path',
      d,
      ...(fill === undefined ? {} : { fill }),
      ...(stroke === undefined ? {} : { stroke }),
    },
  ];
}
