import type { Mm } from '../../units.js';
import { chanceFrom } from './chance.js';
import { curve, line, move, type Point } from './path-data.js';

/** A line that is level at both ends, so that cards laid side by side join into one coast. */
export interface Level {
  readonly seed: string;
  /** The two ends, where the line lies on `level`. */
  readonly from: Mm;
  readonly to: Mm;
  readonly level: Mm;
  /** How far the line runs on, level, before `from` and after `to`. */
  readonly before: Mm;
  readonly after: Mm;
  /** Lower edge of what lies under the line. */
  readonly bottom: Mm;
}

/** An open line, and the closed region under it. */
export interface Coast {
  readonly line: string;
  readonly region: string;
}

export interface WaterlineOptions extends Level {
  readonly swells: number;
  /** Mean height of a swell; each is 0.6 to 1.4 times as high. */
  readonly amplitude: Mm;
}

/** The surface of the sea: swells that rise and fall in turn. */
export function waterline(options: WaterlineOptions): Coast {
  const { seed, from, to, level, swells, amplitude } = options;
  const chance = chanceFrom(`${seed}~waterline`);
  const width = (to - from) / swells;
  let path = '';
  for (let index = 0; index < swells; index++) {
    const height = amplitude * chance.between(0.6, 1.4) * (index % 2 === 0 ? -1 : 1);
    path += swell([from + index * width, level], width, height);
  }
  return coast(options, path);
}

function swell([x, y]: Point, width: Mm, height: Mm): string {
  const at = (share: number, lift: Mm): Point => [x + width * share, y + lift];
  return curve(at(0.35, 0), at(0.3, height), at(0.5, height)) + curve(at(0.7, height), at(0.65, 0), at(1, 0));
}

/** Runs a path from `from` to `to` on into both margins and closes the region under it. */
export function coast({ from, to, level, before, after, bottom }: Level, path: string): Coast {
  const start = before > 0 ? move([from - before, level]) + line([from, level]) : move([from, level]);
  const open = start + path + (after > 0 ? line([to + after, level]) : '');
  return { line: open, region: `${open}${line([to + after, bottom])}${line([from - before, bottom])}Z` };
}
