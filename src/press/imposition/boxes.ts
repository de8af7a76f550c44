import type { Box, Mm, Size } from '../../units.js';

/** A length on each side of a box. */
export interface Edges {
  readonly top: Mm;
  readonly right: Mm;
  readonly bottom: Mm;
  readonly left: Mm;
}

export const onAllEdges = (width: Mm): Edges => ({ top: width, right: width, bottom: width, left: width });

/** The box with each side moved outwards. */
export const grow = ({ x, y, width, height }: Box, { top, right, bottom, left }: Edges): Box => ({
  x: x - left,
  y: y - top,
  width: width + left + right,
  height: height + top + bottom,
});

export const shift = (box: Box, [dx, dy]: readonly [Mm, Mm]): Box => ({
  ...box,
  x: box.x + dx,
  y: box.y + dy,
});

/** A box of that size in the middle of the paper. */
export const centred = ({ width, height }: Size, paper: Size): Box => ({
  x: (paper.width - width) / 2,
  y: (paper.height - height) / 2,
  width,
  height,
});

/** The paper left on each side of the box; negative where the box runs over it. */
export const roomAround = ({ x, y, width, height }: Box, paper: Size): Edges => ({
  top: y,
  right: paper.width - x - width,
  bottom: paper.height - y - height,
  left: x,
});

/** The paper upright, then on its side. */
export function bothWays({ width, height }: Size): readonly [portrait: Size, landscape: Size] {
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  return [
    { width: short, height: long },
    { width: long, height: short },
  ];
}
