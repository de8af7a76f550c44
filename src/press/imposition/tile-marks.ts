import type { FrameItem } from '../frame.js';
import { assemblySketch, sketchSize } from './assembly-sketch.js';
import { BAR_LENGTH, controlBar } from './control-bar.js';
import { type CutLayout, cropMarks } from './crop-marks.js';
import { glueFlaps } from './glue-flaps.js';
import { findLanes, inLane, type Lane } from './margin-lanes.js';
import { overlapOf, type TileAt, type Tiling } from './plan-tiles.js';
import type { SheetJob } from './sheet-job.js';
import { fillSlots, HALF_CAPITAL } from './sheet-label.js';

/** Everything around one tile; nothing of it on the picture. */
export function tileMarks(at: TileAt, tiling: Tiling, job: SheetJob): readonly FrameItem[] {
  const layout = tileLayout(at, tiling);
  const [lane] = findLanes(layout, [['top'], ['left']]);
  return [
    ...cropMarks(layout, job.markColor),
    ...glueFlaps({ at, tiling, layout }, job),
    ...(lane ? wordsIn(lane, { at, tiling }, job) : []),
  ];
}

const tileLayout = (at: TileAt, tiling: Tiling): CutLayout => ({
  paper: tiling.paper,
  block: tiling.tile,
  over: overlapOf(at, tiling),
  cuts: [tiling.tile],
  // No bleed keeps them off, and margins are narrow.
  away: 1,
});

interface TileOf {
  readonly at: TileAt;
  readonly tiling: Tiling;
}

const AFTER_SKETCH = 1.5;
/** The bar with its words, and as much for the label before it. */
const ROOM_FOR_BAR = 160;
const BAR_WITH_WORDS = BAR_LENGTH + 30;

function wordsIn(lane: Lane, { at, tiling }: TileOf, job: SheetJob): readonly FrameItem[] {
  const { columns, rows } = tiling;
  const n = at.row * columns + at.column + 1;
  const text = fillSlots(job.labels.tile, {
    product: job.product.title,
    version: job.version,
    n,
    total: columns * rows,
  });
  const x = sketchSize(lane, tiling).along + AFTER_SKETCH;
  const label = job.setLabel(text, { x, y: lane.thickness / 2 + HALF_CAPITAL, align: 'left' });
  return [
    ...assemblySketch(lane, { at, tiling }, job.markColor),
    inLane(lane, label),
    ...(lane.length >= ROOM_FOR_BAR ? [controlBar(lane, job, lane.length - BAR_WITH_WORDS)] : []),
  ];
}
