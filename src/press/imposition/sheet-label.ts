import type { Mm } from '../../units.js';
import type { FrameItem } from '../frame.js';
import { inLane, type Lane } from './margin-lanes.js';
import type { SheetJob } from './sheet-job.js';

/** Half the height of capitals of about 6.5 pt: what centres a line across a lane. */
export const HALF_CAPITAL: Mm = 0.8;

/** Puts values in place of `{name}`; a slot without a value stays, so that the mistake shows. */
export const fillSlots = (text: string, values: { readonly [slot: string]: string | number }): string =>
  text.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot));

/** Which of the sheets this is. */
export interface SheetNumber {
  readonly n: number;
  readonly total: number;
  readonly side: string;
}

/** Product, number, side and version at the start of a lane. */
export function sheetLabel({ n, total, side }: SheetNumber, lane: Lane, job: SheetJob): FrameItem {
  const text = fillSlots(job.labels.sheet, {
    product: job.product.title,
    version: job.version,
    n,
    total,
    side,
  });
  return inLane(lane, job.setLabel(text, { x: 0, y: lane.thickness / 2 + HALF_CAPITAL, align: 'left' }));
}
