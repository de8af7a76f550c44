import type { Box, Mm } from '../../units.js';
import type { Frame } from '../frame.js';
import type { Placement } from '../sheet.js';

/** Where the trim of a frame shall lie, and what of it may be seen. */
export interface Spot {
  readonly box: Box;
  readonly clip: Box;
  readonly rotate: Placement['rotate'];
}

/** Puts a frame so that its turned trim fills the box. */
export function placeFrame(frame: Frame, { box, clip, rotate }: Spot): Placement {
  const [x, y] = CORNERS[rotate](box);
  return { frame, x, y, rotate, scale: 1, clip };
}

/** Where the top left corner of the trim comes to lie when the frame is turned within its box. */
const CORNERS: { readonly [R in Placement['rotate']]: (box: Box) => readonly [Mm, Mm] } = {
  0: ({ x, y }) => [x, y],
  90: ({ x, y, width }) => [x + width, y],
  180: ({ x, y, width, height }) => [x + width, y + height],
  270: ({ x, y, height }) => [x, y + height],
};
