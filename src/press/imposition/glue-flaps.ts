import type { Mm } from '../../units.js';
import type { FrameItem } from '../frame.js';
import { roomAround } from './boxes.js';
import type { CutLayout } from './crop-marks.js';
import type { TileAt, Tiling } from './plan-tiles.js';
import type { SheetJob } from './sheet-job.js';
import { fillSlots } from './sheet-label.js';
import { type Line, strokeLines } from './stroke-lines.js';

/** A tile with its surroundings. */
interface TileOnPaper {
  readonly at: TileAt;
  readonly tiling: Tiling;
  readonly layout: CutLayout;
}

/** The margin that goes under a neighbour, with x along the edge of the picture and y outwards from it. */
interface Flap {
  readonly x: Mm;
  readonly y: Mm;
  readonly rotate: 0 | 270;
  readonly length: Mm;
  readonly depth: Mm;
  readonly neighbour: number;
}

/** Says on the right and bottom margins which tile is glued on them; nothing at the edges of the board. */
export function glueFlaps(tile: TileOnPaper, job: SheetJob): readonly FrameItem[] {
  return [flapOnRight(tile), flapBelow(tile)]
    .filter((flap) => flap !== undefined)
    .filter(({ depth }) => depth >= SHALLOWEST)
    .map((flap) => drawFlap(flap, job));
}

function flapOnRight({ at, tiling, layout }: TileOnPaper): Flap | undefined {
  if (at.column === tiling.columns - 1) return undefined;
  const { x, y, width, height } = layout.block;
  const over = layout.over.right;
  return {
    x: x + width + over,
    y: y + height,
    rotate: 270,
    length: height,
    depth: roomAround(layout.block, layout.paper).right - over,
    neighbour: at.row * tiling.columns + at.column + 2,
  };
}

function flapBelow({ at, tiling, layout }: TileOnPaper): Flap | undefined {
  if (at.row === tiling.rows - 1) return undefined;
  const { x, y, width, height } = layout.block;
  const over = layout.over.bottom;
  return {
    x,
    y: y + height + over,
    rotate: 0,
    length: width,
    depth: roomAround(layout.block, layout.paper).bottom - over,
    neighbour: (at.row + 1) * tiling.columns + at.column + 1,
  };
}

const SHALLOWEST = 2.8;
const BASELINE = 2.2;

function drawFlap({ neighbour, length, depth, ...position }: Flap, job: SheetJob): FrameItem {
  const text = fillSlots(job.labels.glue, { n: neighbour });
  const label = job.setLabel(text, { x: length / 2, y: BASELINE, align: 'center' });
  const items = [...label, ...strokeLines(hatch(length, depth), job.markColor)];
  return { kind: 'group', items, ...position };
}

const OFF_CORNERS = 8;
const OFF_WORDS = 22;
const PITCH = 6;

/** Slanted strokes on both sides of the words: here goes the glue. */
function hatch(length: Mm, depth: Mm): readonly Line[] {
  const [near, far] = [0.7, Math.min(depth - 1, 4)];
  const count = Math.max(0, Math.floor((length / 2 - OFF_CORNERS - OFF_WORDS) / PITCH));
  return Array.from({ length: count }, (_, index) => OFF_CORNERS + index * PITCH).flatMap((along): Line[] => [
    [along, far, along + far - near, near],
    [length - along, near, length - along - far + near, far],
  ]);
}
