import type { Box, Mm } from '../../units.js';
import { chanceFrom } from './chance.js';
import { curve, line, move, type Point, polygon } from './path-data.js';

/** Where a cubic's control point lies so that four of them draw a circle. */
const KAPPA = 0.5523;

export function rectangle({ x, y, width, height }: Box): string {
  return polygon([
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ]);
}

/** A radius larger than half the shorter side is drawn as that half. */
export function roundedRectangle(box: Box, radius: Mm): string {
  const r = Math.min(radius, box.width / 2, box.height / 2);
  if (r <= 0) return rectangle(box);
  const [left, top, right, bottom] = [box.x, box.y, box.x + box.width, box.y + box.height];
  const k = r * (1 - KAPPA);
  return [
    move([left + r, top]),
    line([right - r, top]),
    curve([right - k, top], [right, top + k], [right, top + r]),
    line([right, bottom - r]),
    curve([right, bottom - k], [right - k, bottom], [right - r, bottom]),
    line([left + r, bottom]),
    curve([left + k, bottom], [left, bottom - k], [left, bottom - r]),
    line([left, top + r]),
    curve([left, top + k], [left + k, top], [left + r, top]),
    'Z',
  ].join('');
}

export function circle([x, y]: Point, radius: Mm): string {
  const k = radius * KAPPA;
  return [
    move([x - radius, y]),
    curve([x - radius, y - k], [x - k, y - radius], [x, y - radius]),
    curve([x + k, y - radius], [x + radius, y - k], [x + radius, y]),
    curve([x + radius, y + k], [x + k, y + radius], [x, y + radius]),
    curve([x - k, y + radius], [x - radius, y + k], [x - radius, y]),
    'Z',
  ].join('');
}

export interface Chips {
  readonly seed: string;
  /** How much of each side a broken corner takes, at least and at most. */
  readonly smallest: Mm;
  readonly largest: Mm;
}

/** An ice floe: a rectangle with its corners broken off. The same box size and seed give the same floe. */
export function chippedRectangle({ x, y, width, height }: Box, { seed, smallest, largest }: Chips): string {
  const chance = chanceFrom(`${seed}~floe`);
  // On a thin floe two chips may not meet.
  const room = Math.min(width, height) * 0.45;
  const chip = () => Math.min(chance.between(smallest, largest), room);
  const [right, bottom] = [x + width, y + height];
  return polygon([
    [x + chip(), y],
    [right - chip(), y],
    [right, y + chip()],
    [right, bottom - chip()],
    [right - chip(), bottom],
    [x + chip(), bottom],
    [x, bottom - chip()],
    [x, y + chip()],
  ]);
}
