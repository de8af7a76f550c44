import type { Box, Mm } from '../../units.js';
import { chippedRectangle, rectangle, roundedRectangle } from '../art/shapes.js';
import type { PathItem, Stroke } from '../frame.js';
import type { AttributesOf } from '../template/element.js';
import type { Recent } from './recent.js';
import type { Sides } from './sides.js';

export type Corners = Pick<AttributesOf<'box'>, 'radius' | 'corners' | 'chip' | 'seed'>;

/** Smallest and largest chip of a floe. */
const CHIP: readonly Mm[] = [1, 2.3];

interface Drawing {
  /** How far inside the edges of the box. */
  readonly inset: Mm;
  /** Rounded outlines drawn before: the same discs stand at the same place on every card. */
  readonly known: Recent<string>;
}

/** The closed outline of a box with its corners. */
export function outline(box: Box, corners: Corners, { inset, known }: Drawing): string {
  const inner = inset === 0 ? box : grown(box, { top: -inset, right: -inset, bottom: -inset, left: -inset });
  if (corners.corners === 'chipped') {
    const { chip = CHIP, seed = '' } = corners;
    const [smallest = 0, largest = smallest] = chip;
    return chippedRectangle(inner, { seed, smallest, largest });
  }
  const radius = (corners.radius ?? 0) - inset;
  if (radius <= 0) return rectangle(inner);
  const key = `${inner.x} ${inner.y} ${inner.width} ${inner.height} ${radius}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const drawn = roundedRectangle(inner, radius);
  known.set(key, drawn);
  return drawn;
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
