import type { Mm } from '../../units.js';
import type { Point } from './path-data.js';
import { smooth } from './smooth.js';

export interface SpiralOptions {
  readonly centre: Point;
  readonly turns: number;
  /** Radius at the inner and at the outer end. */
  readonly from: Mm;
  readonly to: Mm;
  /** Direction of the inner end in degrees, clockwise from the right. */
  readonly start: number;
  /** Width divided by height. */
  readonly stretch: number;
}

const POINTS_PER_TURN = 20;

/** An open line that winds clockwise from the inside out. */
export function spiral({ centre: [x, y], turns, from, to, start, stretch }: SpiralOptions): string {
  const count = Math.max(2, Math.ceil(Math.abs(turns) * POINTS_PER_TURN));
  const points = Array.from({ length: count + 1 }, (_, index): Point => {
    const share = index / count;
    const angle = (start / 180 + 2 * turns * share) * Math.PI;
    const radius = from + (to - from) * share;
    return [x + stretch * radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
  return smooth(points);
}
