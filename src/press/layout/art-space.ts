import type { Box, Mm, Size } from '../../units.js';
import type { FrameItem } from '../frame.js';

/** How far an element runs on over each of its edges into the bleed; 0 where it does not. */
export interface Margins {
  readonly top: Mm;
  readonly right: Mm;
  readonly bottom: Mm;
  readonly left: Mm;
}

/** Where art is drawn: the element's own size, and the box that its margins make of it. */
export interface ArtSpace {
  readonly size: Size;
  readonly margins: Margins;
  readonly box: Box;
}

export function artSpace(size: Size, margins: Margins): ArtSpace {
  const box = {
    x: -margins.left,
    y: -margins.top,
    width: size.width + margins.left + margins.right,
    height: size.height + margins.top + margins.bottom,
  };
  return { size, margins, box };
}

/** Drawn art in the element's own coordinates: (0, 0) is its top left corner, the margins lie outside. */
export interface ArtDrawing {
  readonly items: readonly FrameItem[];
  /** Drawn after the element's children: the edge of the water lies over what swims in it. */
  readonly over?: readonly FrameItem[];
  /** The region that children are drawn in, as a path; absent where the element holds none. */
  readonly clip?: string;
  /** What `fill` fills, top to bottom: a gradient named there spans this box. */
  readonly filled?: Box;
}

/** A count or a distance that drawing divides by or steps with: never under `least`. */
export function positive(value: number, least: number): number {
  return Math.max(value, least);
}
