import type { Mm } from '../../units.js';
import type { FrameItem } from '../frame.js';
import { inLane, type Lane } from './margin-lanes.js';
import type { SheetJob } from './sheet-job.js';
import { HALF_CAPITAL } from './sheet-label.js';
import { type Line, strokeLines } from './stroke-lines.js';

export const BAR_LENGTH: Mm = 50;
const TICKS = [0, 10, 20, 30, 40, 50];
const TICK = 1;
const WORDS_AFTER = 2;

/** A bar to lay a ruler on: printers scale without saying so. */
export function controlBar(lane: Lane, job: SheetJob, x: Mm = 0): FrameItem {
  const middle = lane.thickness / 2;
  const lines: readonly Line[] = [
    [x, middle, x + BAR_LENGTH, middle],
    ...TICKS.map((tick): Line => [x + tick, middle - TICK, x + tick, middle + TICK]),
  ];
  const at = { x: x + BAR_LENGTH + WORDS_AFTER, y: middle + HALF_CAPITAL, align: 'left' } as const;
  return inLane(lane, [...strokeLines(lines, job.markColor), ...job.setLabel(job.labels.controlBar, at)]);
}
