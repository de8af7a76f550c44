import type { Mm } from '../../units.js';
import type { FrameItem } from '../frame.js';
import { type Edges, roomAround } from './boxes.js';
import { type CutLayout, cutLines, PRINTER_EDGE, reachOn } from './crop-marks.js';

export type Edge = keyof Edges;

/** A strip of margin free of marks, with axes of its own: x runs along it as its words do, y across it. */
export interface Lane {
  readonly x: Mm;
  readonly y: Mm;
  readonly rotate: 0 | 90 | 270;
  readonly length: Mm;
  readonly thickness: Mm;
}

const THINNEST = 2.4;
const THICKEST = 5;
const GAP = 0.5;
// Nothing in a lane continues the line of an outer crop mark.
const INDENT = 4;
/** Between marks, a lane must hold the 50 mm bar and its words. */
const SHORTEST_SLOT = 70;

/**
 * The first of the wanted sets of edges that all have a lane: beyond the marks if the margin is wide, otherwise
 * between the first two of them. Empty when no margin has room for words.
 */
export function findLanes(layout: CutLayout, wanted: readonly (readonly Edge[])[]): readonly Lane[] {
  for (const laneOn of [laneBeyondMarks, laneBetweenMarks]) {
    for (const edges of wanted) {
      const lanes = edges.map((edge) => laneOn(edge, layout)).filter((lane) => lane !== undefined);
      if (lanes.length === edges.length) return lanes;
    }
  }
  return [];
}

/** Items drawn in the axes of the lane, on the sheet. */
export const inLane = ({ x, y, rotate }: Lane, items: readonly FrameItem[]): FrameItem => ({
  kind: 'group',
  items,
  x,
  y,
  rotate,
});

function laneBeyondMarks(edge: Edge, layout: CutLayout): Lane | undefined {
  const { x, y, width, height } = layout.block;
  const [from, to] = isLevel(edge) ? [x, x + width] : [y, y + height];
  const near = (reachOn(edge, layout)?.end ?? layout.over[edge]) + GAP;
  return lane(edge, layout, { near, from: from + INDENT, to: to - INDENT });
}

function laneBetweenMarks(edge: Edge, layout: CutLayout): Lane | undefined {
  const { xs, ys } = cutLines(layout.cuts);
  const [from, to] = isLevel(edge) ? xs : ys;
  if (from === undefined || to === undefined || to - from < SHORTEST_SLOT) return undefined;
  return lane(edge, layout, { near: layout.over[edge] + GAP, from: from + 2 * GAP, to: to - 2 * GAP });
}

interface Strip {
  /** Distance of its inner side from the block. */
  readonly near: Mm;
  readonly from: Mm;
  readonly to: Mm;
}

function lane(edge: Edge, { block, paper }: CutLayout, { near, from, to }: Strip): Lane | undefined {
  const far = Math.min(roomAround(block, paper)[edge] - PRINTER_EDGE, near + THICKEST);
  if (far - near < THINNEST) return undefined;

  const size = { length: to - from, thickness: far - near };
  // Words on the left read upwards and words on the right downwards, so that both stand on the block.
  switch (edge) {
    case 'top':
      return { x: from, y: block.y - far, rotate: 0, ...size };
    case 'bottom':
      return { x: from, y: block.y + block.height + near, rotate: 0, ...size };
    case 'left':
      return { x: block.x - far, y: to, rotate: 270, ...size };
    case 'right':
      return { x: block.x + block.width + far, y: from, rotate: 90, ...size };
  }
}

const isLevel = (edge: Edge): boolean => edge === 'top' || edge === 'bottom';
