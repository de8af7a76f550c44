import type { Box, Mm, Size } from '../../units.js';
import type { ColorName, FrameItem } from '../frame.js';
import { type Edges, roomAround } from './boxes.js';
import { type Line, strokeLines } from './stroke-lines.js';

/** What is printed on one side of a sheet, as the marks around it need to know it. */
export interface CutLayout {
  readonly paper: Size;
  /** Bounds of all places on the sheet, used or not: marks stand outside it. */
  readonly block: Box;
  /** How far art runs over the block. */
  readonly over: Edges;
  /** What is cut out. */
  readonly cuts: readonly Box[];
  /** Distance of the marks from the block where there is room. */
  readonly away: Mm;
}

/** The part of a margin, counted from the block, that marks take. */
export interface Reach {
  readonly start: Mm;
  readonly end: Mm;
}

const LENGTH = 5;
const SHORTEST = 0.5;
const CLEAR_OF_ART = 0.5;
/** Office lasers leave this much of the paper's edge white. */
export const PRINTER_EDGE: Mm = 4;

/** Least margin in which a mark is seen after an office printer has had its share. */
export const roomForMarks = (over: Mm): Mm => over + CLEAR_OF_ART + SHORTEST + PRINTER_EDGE;

/** Marks on every cut, in the margins only. */
export function cropMarks(layout: CutLayout, color: ColorName): readonly FrameItem[] {
  const { xs, ys } = cutLines(layout.cuts);
  return strokeLines(
    [...xs.flatMap((x) => upAndDown(x, layout)), ...ys.flatMap((y) => leftAndRight(y, layout))],
    color,
  );
}

/** Positions of all cuts, rising, each once. */
export function cutLines(cuts: readonly Box[]): { readonly xs: readonly Mm[]; readonly ys: readonly Mm[] } {
  return {
    xs: rising(cuts.flatMap(({ x, width }) => [x, x + width])),
    ys: rising(cuts.flatMap(({ y, height }) => [y, y + height])),
  };
}

/** How marks fit in the margin on one side; nearer and shorter where it is narrow, `undefined` where there is none. */
export function reachOn(edge: keyof Edges, { paper, block, over, away }: CutLayout): Reach | undefined {
  const room = roomAround(block, paper)[edge];
  const start = Math.max(over[edge] + CLEAR_OF_ART, Math.min(away, room - LENGTH));
  const end = Math.min(start + LENGTH, room);
  return end - start >= SHORTEST ? { start, end } : undefined;
}

/** A line at `x` in the margins above and below the block. */
export function upAndDown(x: Mm, layout: CutLayout): readonly Line[] {
  const { y, height } = layout.block;
  const [above, below] = [reachOn('top', layout), reachOn('bottom', layout)];
  const lines: Line[] = [];
  if (above) lines.push([x, y - above.end, x, y - above.start]);
  if (below) lines.push([x, y + height + below.start, x, y + height + below.end]);
  return lines;
}

function leftAndRight(y: Mm, layout: CutLayout): readonly Line[] {
  const { x, width } = layout.block;
  const [left, right] = [reachOn('left', layout), reachOn('right', layout)];
  const lines: Line[] = [];
  if (left) lines.push([x - left.end, y, x - left.start, y]);
  if (right) lines.push([x + width + right.start, y, x + width + right.end, y]);
  return lines;
}

// Butted cards share a cut; the sums that lead to it differ in the last digit.
const SAME_CUT = 1e-3;

function rising(positions: readonly Mm[]): readonly Mm[] {
  const sorted = positions.toSorted((a, b) => a - b);
  return sorted.filter((position, index) => position - (sorted[index - 1] ?? -Infinity) > SAME_CUT);
}
