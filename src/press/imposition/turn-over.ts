import type { Box, Size } from '../../units.js';
import type { GridPrint } from './sheet-job.js';

/** How a sheet is turned to see its other side. */
export interface TurnOver {
  readonly axis: 'vertical' | 'horizontal';
  readonly paper: Size;
}

/*
 * A back lies behind its front when turning the sheet carries one box onto the other.
 *
 * Turned about a vertical axis, x becomes W - x: the back sits in the mirrored column and stands upright.
 * Turned about a horizontal axis, y becomes H - y: the back sits in the mirrored row. What is up on that side is
 * down on the front, so the back is printed upside down: a player turns a card over sideways and reads it upright.
 *
 * Printers name the edge on which the pages hang together, and it is an edge of the paper, not of the picture: the
 * long edge of portrait paper is vertical, that of landscape paper horizontal.
 */
export function turnOver(paper: Size, flip: GridPrint['flip']): TurnOver {
  const standing = paper.width <= paper.height;
  return { axis: standing === (flip === 'long-edge') ? 'vertical' : 'horizontal', paper };
}

/** Folding the right half of a sheet behind its left half carries boxes as turning about a vertical axis does. */
export const foldOver = (paper: Size): TurnOver => ({ axis: 'vertical', paper });

/** The box that comes to lie exactly behind the given one, in the coordinates of the other side. */
export function behind(box: Box, { axis, paper }: TurnOver): Box {
  return axis === 'vertical'
    ? { ...box, x: paper.width - box.x - box.width }
    : { ...box, y: paper.height - box.y - box.height };
}

/** Degrees by which a back is turned to be upright behind its front. */
export const turnOfBacks = ({ axis }: TurnOver): 0 | 180 => (axis === 'vertical' ? 0 : 180);
